import { measuresAskedOf } from '../../core/plan/asked';
import type { Plan } from '../../core/plan/plan';
import {
  figureColumns,
  FIGURES_TABLE,
  RETURN_SHEETS,
  RETURN_TABLES,
  type FigureKey,
  type LayoutColumn,
} from '../../core/returns/layout';
import type { OutcomeKind } from '../../core/status/outcome';
import { PROVISIONAL_WORDS } from '../../core/status/outcome-words';
import { formatCount } from '../../core/words/english';
import type { ColumnDescription, ConditionalLook, LinesBlock, SheetDescription } from '../sheet';
import { OUTCOME_TONES } from '../status-tone';
import { BEGINNINGS } from './check-messages';
import { figureRow } from './figure-row';
import type { Prefill } from './prefill';
import { rowAddresses, tableAddresses, type TableAddresses } from './table-addresses';

/**
 * The Figures sheet, where a partner enters figures: one row a measure, with a Check and a Provisional status beside
 * it.
 */
export function returnFiguresSheet(plan: Plan, partner: string, prefill: Prefill): SheetDescription {
  const asked = measuresAskedOf(plan, partner);
  const columns = figureColumns(plan.period.noun);
  const intro = figuresIntro(plan, partner);
  const table = tableAddresses(intro, columns);
  const rows = asked.map((measure, index) => {
    const cells = figureRow(measure, plan, prefill.entries.get(measure.id) ?? {}, rowAddresses(table, index));
    return columns.map(({ key }) => cells[key]);
  });
  return {
    name: RETURN_SHEETS.figures,
    visibility: 'visible',
    purpose: `Where figures for ${plan.period.label} are entered, one row for each measure.`,
    widths: columns.map(({ width }) => width),
    blocks: [
      intro,
      {
        kind: 'table',
        name: RETURN_TABLES.figures,
        columns: columns.map(describedColumn),
        rows,
      },
    ],
    frozenRows: table.headerRow + 1,
    keyColumns: columns.filter(({ namesRow }) => namesRow === 'for people').length,
    printedColumns: columns.filter(({ unprinted }) => !unprinted).length,
    orientation: 'landscape',
    repeatedRow: table.headerRow + 1,
    protected: true,
  };
}

export function figuresIntro(plan: Plan, partner: string): LinesBlock {
  const asked =
    `${formatCount(measuresAskedOf(plan, partner).length, 'figure')} to enter in the shaded cells. ` +
    `The column ${FIGURES_TABLE.check.header}, to the right of them, says what is still to do.`;
  return {
    kind: 'lines',
    lines: [[{ value: `Figures, ${plan.period.label}`, role: 'title' }], [{ value: asked, role: 'text' }]],
  };
}

/** The addresses of the cells of the Figures table. */
export function figuresAddresses(plan: Plan, partner: string): TableAddresses<FigureKey> {
  return tableAddresses(figuresIntro(plan, partner), figureColumns(plan.period.noun));
}

/** Looks for what must be corrected and, less striking, what may be explained; "To do" has no look of its own. */
const CHECK_LOOKS: readonly ConditionalLook[] = [
  { where: { begins: BEGINNINGS.fix }, role: 'fault' },
  { where: { begins: BEGINNINGS.explain }, role: 'status-partly' },
];

const STATUS_LOOKS: readonly ConditionalLook[] = (Object.keys(OUTCOME_TONES) as OutcomeKind[]).map((kind) => ({
  where: { is: PROVISIONAL_WORDS[kind] },
  role: `status-${OUTCOME_TONES[kind]}`,
}));

function describedColumn({ key, header, entry, align }: LayoutColumn<FigureKey>): ColumnDescription {
  return {
    header,
    entry,
    ...(align && { align }),
    ...(key === 'check' && { looks: CHECK_LOOKS }),
    ...(key === 'status' && { looks: STATUS_LOOKS }),
  };
}
