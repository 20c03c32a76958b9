import { groupedBy } from '../../core/grouped-by';
import { priorityIn } from '../../core/plan/plan-index';
import { STATUS_KINDS, statusWord, type StatusKind } from '../../core/plan/status-kind';
import type { PriorityStatus } from '../../core/status/priority-status';
import { NOT_APPLICABLE } from '../return-workbook/shorthand';
import type { CellDescription, ColumnDescription, TableBlock } from '../sheet';
import type { CouncilState } from './council-state';
import { inRunningText } from './in-words';
import { COUNCIL_TABLES } from './layout';
import { count } from './list-sheet';

/** Statuses that have a column even where no priority has them. */
const ALWAYS: readonly StatusKind[] = ['achieved', 'partly-achieved', 'not-achieved', 'not-received', 'needs-decision'];

/** How many priorities have each status: a row a theme and the total, a column a status, and the share achieved as a bar. */
export function statusCounts({ plan, statuses, headline }: CouncilState): TableBlock {
  const kinds = STATUS_KINDS.filter((kind) => ALWAYS.includes(kind) || headline.counts[kind] > 0);
  const byTheme = groupedBy(statuses, ({ priority }) => priorityIn(plan, priority)?.theme);
  const rowOf = (name: string, of: readonly PriorityStatus[]): CellDescription[] => [
    { value: name, role: 'label' },
    count(of.length),
    shareCell(of),
    ...kinds.map((kind) => count(of.filter(({ published }) => published === kind).length)),
  ];
  const numeric = (header: string): ColumnDescription => ({ header, align: 'right' });
  return {
    kind: 'table',
    name: COUNCIL_TABLES.counts,
    columns: [
      { header: 'Theme' },
      numeric('Priorities'),
      { ...numeric(`Share ${inRunningText(statusWord('achieved', plan))}`), bars: true },
      ...kinds.map((kind) => numeric(statusWord(kind, plan))),
    ],
    rows: [...plan.themes.map(({ code, name }) => rowOf(name, byTheme.get(code) ?? [])), rowOf('All themes', statuses)],
  };
}

/** Of all priorities of the theme; bars of shares can be compared where bars of counts can't. */
function shareCell(of: readonly PriorityStatus[]): CellDescription {
  if (of.length === 0) return { value: NOT_APPLICABLE, role: 'figure' };
  const achieved = of.filter(({ published }) => published === 'achieved').length;
  return { value: achieved / of.length, role: 'figure', format: { kind: 'percent', decimals: 0 } };
}
