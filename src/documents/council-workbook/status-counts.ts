import { STATUS_KINDS, statusWord, type StatusKind } from '../../core/plan/status-kind';
import { countAllThemes, countByTheme, type GroupCounts } from '../../core/status/status-counts';
import { percentShare } from '../../core/status/share';
import { placesOf } from '../../core/values/decimal';
import { SHORTHAND } from '../../core/returns/layout';
import { inRunningText } from '../../core/words/english';
import type { CellDescription, ColumnDescription, TableBlock } from '../sheet';
import type { YearResults } from './year-results';
import { COUNTS_TABLE } from './sheet-names';
import { countCell } from './list-sheet';

/** Statuses that have a column even where no priority has them. */
const ALWAYS: readonly StatusKind[] = ['achieved', 'partly-achieved', 'not-achieved', 'not-received', 'needs-decision'];

/**
 * A table of how many priorities have each status: a row for each theme and one for all, a column for each status, and
 * the share achieved with a bar.
 */
export function statusCounts({ plan, statuses, headline }: YearResults): TableBlock {
  const kinds = STATUS_KINDS.filter((kind) => ALWAYS.includes(kind) || headline.counts[kind] > 0);
  const rowOf = ({ name, priorities, counts }: GroupCounts): CellDescription[] => [
    { value: name, role: 'label' },
    countCell(priorities),
    shareCell(counts.achieved, priorities),
    ...kinds.map((kind) => countCell(counts[kind])),
  ];
  const numeric = (header: string): ColumnDescription => ({ header, align: 'right' });
  return {
    kind: 'table',
    name: COUNTS_TABLE,
    columns: [
      { header: 'Theme' },
      numeric('Priorities'),
      { ...numeric(`Share ${inRunningText(statusWord('achieved', plan))}`), bars: true },
      ...kinds.map((kind) => numeric(statusWord(kind, plan))),
    ],
    rows: [...countByTheme(plan, statuses), countAllThemes(statuses)].map(rowOf),
  };
}

/**
 * The share of a theme's priorities that are achieved, rounded as in the headline: bars of shares can be compared, bars
 * of counts can't.
 */
function shareCell(achieved: number, priorities: number): CellDescription {
  if (priorities === 0) return { value: SHORTHAND.notApplicable, role: 'figure' };
  const decimals = placesOf(percentShare(achieved, priorities));
  return { value: achieved / priorities, role: 'figure', format: { kind: 'percent', decimals } };
}
