import type { Plan } from '../../core/plan/plan';
import { STATUS_KINDS, statusWord, type StatusKind } from '../../core/plan/status-kind';
import type { PriorityStatus } from '../../core/status/priority-status';
import { countAllThemes, countByTheme, type GroupCounts } from '../../core/status/status-counts';
import { formatList } from '../../core/words/english';
import type { ReportCell, ReportColumn, ReportPart, TableArrangement } from '../report';
import type { SectionInput } from './section-input';
import { blockSection, filledParts, reportPart } from './section-parts';

/** The section with the headline, the counts by theme and what is missing. */
export function performanceSection({ plan, statuses, blocks }: SectionInput): readonly ReportPart[] {
  const headline = blocks.get('headline');
  const [lead, ...rest] = filledParts(headline);
  return [
    ...(headline ? [{ kind: 'heading' as const, level: 1 as const, text: headline.heading }] : []),
    ...(lead ? [lead.kind === 'paragraph' ? { kind: 'lead' as const, text: [lead.text] } : reportPart(lead)] : []),
    ...rest.map(reportPart),
    countsTable(plan, statuses),
    ...blockSection(blocks.get('missing'), 2),
  ];
}

/**
 * How many priorities of each theme and, where there are several, of all have each status that any priority has: a row
 * for each theme. Where that is too wide, a row for each status; where that is too wide as well, a row for each status
 * of each theme.
 */
function countsTable(plan: Plan, statuses: readonly PriorityStatus[]): ReportPart {
  const all = countAllThemes(statuses);
  const kinds = STATUS_KINDS.filter((kind) => all.counts[kind] > 0);
  const themes = countByTheme(plan, statuses);
  const groups = [...themes, ...(themes.length > 1 ? [all] : [])];
  const words = formatList(kinds.map((kind) => statusWord(kind, plan)));
  return {
    kind: 'table',
    caption: `Priorities by theme and status, ${plan.period.label}`,
    summary: `For each theme, how many priorities there are and how many have each status: ${words}.`,
    ...rowForEachTheme(plan, groups, kinds),
    narrower: [rowForEachStatus(plan, groups, kinds), rowForEachPair(plan, groups, kinds)],
  };
}

type CountsOf = (plan: Plan, groups: readonly GroupCounts[], kinds: readonly StatusKind[]) => TableArrangement;

const rowForEachTheme: CountsOf = (plan, groups, kinds) => ({
  columns: countColumns('Theme', ['Priorities', ...kinds.map((kind) => statusWord(kind, plan))]),
  rows: groups.map(({ name, priorities, counts }) => [
    { text: name, heading: true },
    ...[priorities, ...kinds.map((kind) => counts[kind])].map(countCell),
  ]),
});

const rowForEachStatus: CountsOf = (plan, groups, kinds) => ({
  columns: countColumns(
    'Status',
    groups.map(({ name }) => name),
  ),
  rows: [
    ...kinds.map((kind) => [
      { text: statusWord(kind, plan), heading: true },
      ...groups.map(({ counts }) => countCell(counts[kind])),
    ]),
    [{ text: 'All priorities', heading: true }, ...groups.map(({ priorities }) => countCell(priorities))],
  ],
});

const rowForEachPair: CountsOf = (plan, groups, kinds) => ({
  columns: [
    { header: 'Theme', width: 40 },
    { header: 'Status', width: 38 },
    { header: 'Priorities', width: 22, align: 'right' },
  ],
  rows: groups.flatMap(({ name, counts }) =>
    kinds
      .filter((kind) => counts[kind] > 0)
      .map((kind) => [{ text: name, heading: true }, { text: statusWord(kind, plan) }, countCell(counts[kind])]),
  ),
});

function countCell(count: number): ReportCell {
  return { text: `${count}` };
}

/** Percent of the table's width. */
const FIRST_WIDTH = 34;

/** A column of headings, and columns of equal width for counts. */
function countColumns(first: string, counts: readonly string[]): readonly ReportColumn[] {
  const width = Math.floor((100 - FIRST_WIDTH) / Math.max(1, counts.length));
  return [
    { header: first, width: 100 - width * counts.length },
    ...counts.map((header) => ({ header, width, align: 'right' as const })),
  ];
}
