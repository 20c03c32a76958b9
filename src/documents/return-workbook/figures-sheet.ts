import { measuresAskedOf } from '../../core/plan/asked';
import type { Plan } from '../../core/plan/plan';
import { figureColumns, RETURN_SHEETS, RETURN_TABLES, type FigureKey } from '../../core/returns/layout';
import { counted } from '../../core/words/english';
import type { ColumnDescription, LinesBlock, SheetDescription } from '../sheet';
import { figureRow } from './figure-row';
import type { Filled } from './filled';
import { checkLooks, statusLooks } from './looks';
import { rowAddresses, standing, type Standing } from './standing';

const WIDTHS: Record<FigureKey, number> = {
  ref: 10, measure: 20, definition: 30, unit: 12, target: 13, lastYear: 11, value: 12, qualifier: 11, numerator: 13,
  denominator: 15, source: 16, comment: 24, check: 26, status: 16, id: 18,
};

const RIGHT: readonly FigureKey[] = ['lastYear', 'value', 'numerator', 'denominator'];

/** What a partner enters: one row a measure, with a check and a provisional status worked out beside it. */
export function figuresSheet(plan: Plan, partner: string, filled: Filled): SheetDescription {
  const asked = measuresAskedOf(plan, partner);
  const columns = figureColumns(plan.period.noun);
  const intro = figuresIntro(plan, partner);
  const table = standing(intro, columns);
  const rows = asked.map((measure, index) => {
    const cells = figureRow(measure, plan, filled.entries.get(measure.id) ?? {}, rowAddresses(table, index));
    return columns.map(({ key }) => cells[key]);
  });
  return {
    name: RETURN_SHEETS.figures,
    visibility: 'visible',
    purpose: `Where figures for ${plan.period.label} are entered, a row a measure.`,
    widths: columns.map(({ key }) => WIDTHS[key]),
    blocks: [intro, { kind: 'table', name: RETURN_TABLES.figures, columns: columns.map(({ key, header, entry }) => describedColumn(key, header, entry, table)), rows }],
    frozenRows: table.headerRow + 1,
    orientation: 'landscape',
    repeatedRow: table.headerRow + 1,
    protected: true,
  };
}

export function figuresIntro(plan: Plan, partner: string): LinesBlock {
  const count = measuresAskedOf(plan, partner).length;
  const asked = count > 0 ? `${counted(count, 'figure')} to enter in the shaded cells. Check, to the right of them, says what is still to do.` : 'No figures are asked of you.';
  return { kind: 'lines', lines: [[{ value: `Figures, ${plan.period.label}`, role: 'title' }], [{ value: asked, role: 'text' }]] };
}

/** Where the table of the Figures sheet stands. */
export function figuresStanding(plan: Plan, partner: string): Standing<FigureKey> {
  return standing(figuresIntro(plan, partner), figureColumns(plan.period.noun));
}

function describedColumn(key: FigureKey, header: string, entry: boolean, table: Standing<FigureKey>): ColumnDescription {
  const first = `$${table.addressIn(0, key)}`;
  return {
    header,
    entry,
    ...(RIGHT.includes(key) && { align: 'right' as const }),
    ...(key === 'check' && { looks: checkLooks(first) }),
    ...(key === 'status' && { looks: statusLooks(first) }),
  };
}
