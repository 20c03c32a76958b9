import { publishedWords } from '../../core/narrative/basis-sentence';
import { figureLines, type FigureLine } from '../../core/narrative/figure-line';
import type { Plan, Priority } from '../../core/plan/plan';
import type { ReportColumn, ReportPart } from '../report';
import { toneOf } from '../status-tone';
import type { SectionInput } from './annual-report-input';
import { partsOf, proseWithTable, reportPart } from './block-section';

/** From so many figures on, they stand in a table. */
const FEWEST_FOR_TABLE = 3;

/** A priority's section: heading, status, and the block's prose with the figures. */
export function successMeasureSection(
  { plan, statusOf, blocks }: SectionInput,
  priority: Priority,
): readonly ReportPart[] {
  const status = statusOf.get(priority.ref);
  const lines = status ? figureLines(plan, status) : [];
  const parts = partsOf(blocks, `priority:${priority.ref}`);
  const generated = lines.map((line) => line.sentence);
  return [
    { kind: 'heading', level: 2, text: `${priority.ref}: ${priority.successMeasure ?? priority.title}` },
    ...(status
      ? [{ kind: 'status' as const, tone: toneOf(status.published), text: publishedWords(plan, status) }]
      : []),
    ...(lines.length < FEWEST_FOR_TABLE
      ? parts.map(reportPart)
      : proseWithTable(parts, generated, figuresTable(plan, priority, lines))),
  ];
}

/** Columns that would be empty are left out. A figure may be for another period than the report's, so none heads its column. */
function figuresTable(plan: Plan, { ref }: Priority, lines: readonly FigureLine[]): ReportPart {
  const columns: readonly (ReportColumn & { of: (line: FigureLine) => string; lacking?: string })[] = [
    { header: 'Measure', width: 40, of: (line) => line.title },
    { header: 'Figure', width: 18, align: 'right', of: (line) => line.value },
    { header: plan.period.previousLabel, width: 18, align: 'right', of: (line) => line.previous, lacking: 'Not known' },
    { header: 'Change', width: 18, align: 'right', of: (line) => line.change, lacking: 'Not known' },
    { header: 'Target', width: 24, of: (line) => line.target, lacking: 'No target' },
  ];
  const used = columns.filter((column, index) => index < 2 || lines.some((line) => column.of(line) !== ''));
  return {
    kind: 'table',
    caption: `${ref}: figures`,
    summary: `For each measure of ${ref}, the figure that was reported and what it is held against.`,
    columns: sharedOut(used),
    rows: lines.map((line) =>
      used.map((column, index) => ({ text: column.of(line) || (column.lacking ?? ''), heading: index === 0 })),
    ),
  };
}

/** The widths scaled to add up to 100. */
function sharedOut(columns: readonly ReportColumn[]): readonly ReportColumn[] {
  const total = columns.reduce((sum, column) => sum + column.width, 0);
  const scaled = columns.map(({ header, width, align }) => ({
    header,
    align,
    width: Math.floor((width / total) * 100),
  }));
  const rest = 100 - scaled.reduce((sum, column) => sum + column.width, 0);
  return scaled.map((column, index) => (index === 0 ? { ...column, width: column.width + rest } : column));
}
