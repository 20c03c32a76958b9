import { publishedStatusWords } from '../../core/narrative/basis-sentence';
import type { Block, FigureLine } from '../../core/narrative/block';
import type { Plan } from '../../core/plan/plan';
import type { ReportColumn, ReportPart } from '../report';
import { toneOf } from '../status-tone';
import type { SectionInput } from './section-input';
import { proseOf, proseWithTable } from './section-parts';

/** A priority with at least this many figures has them in a table instead of a list. */
const FEWEST_FOR_TABLE = 3;

/** A priority's section: heading, status, and the block's prose with the figures. */
export function successMeasureSection(
  { plan, statusOf }: SectionInput,
  block: Block | undefined,
): readonly ReportPart[] {
  if (block?.priority === undefined) return [];
  const status = statusOf.get(block.priority);
  const lines = (block.lines ?? []).filter((line) => line.kind === 'figure');
  return [
    { kind: 'heading', level: 2, text: block.heading },
    ...(status
      ? [{ kind: 'status' as const, tone: toneOf(status.published), text: publishedStatusWords(plan, status) }]
      : []),
    ...(lines.length < FEWEST_FOR_TABLE
      ? proseOf(block)
      : proseWithTable(block, figuresTable(plan, block.priority, lines))),
  ];
}

/**
 * A table of a priority's figures, without columns (after the first two) that would be empty. The header "Figure" names
 * no period, because a figure may be for another one than the report's.
 */
function figuresTable(plan: Plan, ref: string, lines: readonly FigureLine[]): ReportPart {
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
    columns: scaleWidths(used),
    rows: lines.map((line) =>
      used.map((column, index) => ({ text: column.of(line) || (column.lacking ?? ''), heading: index === 0 })),
    ),
  };
}

/** The columns with their widths scaled to add up to 100. */
function scaleWidths(columns: readonly ReportColumn[]): readonly ReportColumn[] {
  const total = columns.reduce((sum, column) => sum + column.width, 0);
  const scaled = columns.map(({ header, width, align }) => ({
    header,
    align,
    width: Math.floor((width / total) * 100),
  }));
  const rest = 100 - scaled.reduce((sum, column) => sum + column.width, 0);
  return scaled.map((column, index) => (index === 0 ? { ...column, width: column.width + rest } : column));
}
