import { groupedBy } from '../../core/grouped-by';
import type { Plan } from '../../core/plan/plan';
import { priorityIn } from '../../core/plan/plan-index';
import { STATUS_KINDS, statusWord, type StatusKind } from '../../core/plan/status-kind';
import type { PriorityStatus } from '../../core/status/priority-status';
import { listed } from '../../core/words/english';
import type { ReportCell, ReportColumn, ReportPart } from '../report';
import type { SectionInput } from './annual-report-input';
import { partsOf, prose, reportPart } from './block-section';
import { newPage } from './new-page';

/** More statuses than this don't fit side by side on a page; they are then told in one column. */
const MOST_STATUS_COLUMNS = 4;
const THEME_WIDTH = 34;

/** The headline, the counts by theme, and what is missing. */
export function performanceSection(input: SectionInput): readonly ReportPart[] {
  const [headline, ...rest] = partsOf(input.blocks, 'headline');
  const missing = prose(input.blocks, 'missing');
  return [
    ...newPage(input.plan),
    { kind: 'heading', level: 1, text: 'Our performance' },
    ...(headline
      ? [headline.kind === 'paragraph' ? { kind: 'lead' as const, text: [headline.text] } : reportPart(headline)]
      : []),
    ...rest.map(reportPart),
    countsTable(input),
    ...(missing.length === 0
      ? []
      : [{ kind: 'heading' as const, level: 2 as const, text: 'Information not received' }, ...missing]),
  ];
}

/** One row a theme and one for them all; one column for each status that any priority has. */
function countsTable({ plan, statuses }: SectionInput): ReportPart {
  const kinds = STATUS_KINDS.filter((kind) => statuses.some(({ published }) => published === kind));
  const byTheme = groupedBy(statuses, ({ priority }) => priorityIn(plan, priority)?.theme);
  const groups = plan.themes.map(({ code, name }) => ({ name, statuses: byTheme.get(code) ?? [] }));
  const rows = [...groups, ...(groups.length > 1 ? [{ name: 'All themes', statuses }] : [])];
  return {
    kind: 'table',
    caption: `Priorities by theme and status, ${plan.period.label}`,
    summary: `For each theme, how many priorities there are and how many have each status: ${listed(kinds.map((kind) => statusWord(kind, plan)))}.`,
    columns: countColumns(plan, kinds),
    rows: rows.map((row) => [
      { text: row.name, heading: true },
      { text: `${row.statuses.length}` },
      ...countCells(plan, row.statuses, kinds),
    ]),
  };
}

function countColumns(plan: Plan, kinds: readonly StatusKind[]): readonly ReportColumn[] {
  const words = kinds.length > MOST_STATUS_COLUMNS ? ['Statuses'] : kinds.map((kind) => statusWord(kind, plan));
  const align = words.length === kinds.length ? ('right' as const) : ('left' as const);
  const width = Math.floor((100 - THEME_WIDTH) / (words.length + 1));
  const narrow = kinds.length > MOST_STATUS_COLUMNS ? 16 : width;
  return [
    { header: 'Theme', width: THEME_WIDTH },
    { header: 'Priorities', width: narrow, align: 'right' },
    ...words.map((header, index) => ({
      header,
      align,
      width: index < words.length - 1 ? width : 100 - THEME_WIDTH - narrow - width * (words.length - 1),
    })),
  ];
}

function countCells(
  plan: Plan,
  statuses: readonly PriorityStatus[],
  kinds: readonly StatusKind[],
): readonly ReportCell[] {
  const count = (kind: StatusKind): number => statuses.filter(({ published }) => published === kind).length;
  if (kinds.length <= MOST_STATUS_COLUMNS) return kinds.map((kind) => ({ text: `${count(kind)}` }));
  return [
    {
      text: kinds
        .filter((kind) => count(kind) > 0)
        .map((kind) => `${statusWord(kind, plan)}: ${count(kind)}`)
        .join(', '),
    },
  ];
}
