import type { Plan } from '../../core/plan/plan';
import { STATUS_KINDS, statusWord, type StatusKind, type StatusCounts } from '../../core/plan/status-kind';
import type { PriorityStatus } from '../../core/status/priority-status';
import { countAllThemes, countByTheme } from '../../core/status/status-counts';
import { formatList } from '../../core/words/english';
import type { ReportCell, ReportColumn, ReportPart } from '../report';
import type { SectionInput } from './section-input';
import { blockSection, filledParts, reportPart } from './section-parts';
import { sectionBreak } from './section-parts';

/** How many statuses fit side by side on a page, a column each; more are told in one column. */
const MOST_STATUS_COLUMNS = 4;
/** Percent of the table's width. */
const THEME_WIDTH = 34;

/** The section with the headline, the counts by theme and what is missing. */
export function performanceSection({ plan, statuses, blocks }: SectionInput): readonly ReportPart[] {
  const headline = blocks.get('headline');
  const [lead, ...rest] = filledParts(headline);
  return [
    ...sectionBreak(plan),
    ...(headline ? [{ kind: 'heading' as const, level: 1 as const, text: headline.heading }] : []),
    ...(lead ? [lead.kind === 'paragraph' ? { kind: 'lead' as const, text: [lead.text] } : reportPart(lead)] : []),
    ...rest.map(reportPart),
    countsTable(plan, statuses),
    ...blockSection(blocks.get('missing'), 2),
  ];
}

/**
 * A table with a row for each theme and, where there are several, one for all, and a column for each status that a
 * priority has.
 */
function countsTable(plan: Plan, statuses: readonly PriorityStatus[]): ReportPart {
  const all = countAllThemes(statuses);
  const kinds = STATUS_KINDS.filter((kind) => all.counts[kind] > 0);
  const themes = countByTheme(plan, statuses);
  const rows = [...themes, ...(themes.length > 1 ? [all] : [])];
  const words = formatList(kinds.map((kind) => statusWord(kind, plan)));
  return {
    kind: 'table',
    caption: `Priorities by theme and status, ${plan.period.label}`,
    summary: `For each theme, how many priorities there are and how many have each status: ${words}.`,
    columns: countColumns(plan, kinds),
    rows: rows.map(({ name, priorities, counts }) => [
      { text: name, heading: true },
      { text: `${priorities}` },
      ...countCells(plan, counts, kinds),
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

function countCells(plan: Plan, counts: StatusCounts, kinds: readonly StatusKind[]): readonly ReportCell[] {
  if (kinds.length <= MOST_STATUS_COLUMNS) return kinds.map((kind) => ({ text: `${counts[kind]}` }));
  const present = kinds.filter((kind) => counts[kind] > 0);
  return [{ text: present.map((kind) => `${statusWord(kind, plan)}: ${counts[kind]}`).join(', ') }];
}
