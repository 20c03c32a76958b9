import { measuresAskedOf } from '../../core/plan/asked';
import type { Plan } from '../../core/plan/plan';
import { figureColumns, RETURN_SHEETS, RETURN_TABLES, type FigureKey } from '../../core/returns/layout';
import { counted } from '../../core/words/english';
import type { ColumnDescription, LinesBlock, SheetDescription } from '../sheet';
import { figureRow } from './figure-row';
import type { Filled } from './filled';
import { checkLooks, statusLooks } from './looks';
import { rowAddresses, standing, type Standing } from './standing';

/** Up to the qualifier on the first page and a laptop's screen, the rest but the id on the second. */
const WIDTHS: Record<FigureKey, number> = {
  ref: 13,
  measure: 21,
  definition: 33,
  unit: 13,
  target: 14,
  lastYear: 12,
  value: 14,
  qualifier: 12,
  numerator: 13,
  denominator: 13.5,
  source: 16,
  comment: 22.5,
  check: 22,
  status: 12,
  id: 30,
};
/** Ref and Measure. */
const KEY_COLUMNS = 2;

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
    purpose: `Where figures for ${plan.period.label} are entered, one row for each measure.`,
    widths: columns.map(({ key }) => WIDTHS[key]),
    blocks: [
      intro,
      {
        kind: 'table',
        name: RETURN_TABLES.figures,
        columns: columns.map(({ key, header, entry }) => describedColumn(key, header, entry, table)),
        rows,
      },
    ],
    frozenRows: table.headerRow + 1,
    keyColumns: KEY_COLUMNS,
    printedColumns: columns.length - 1,
    orientation: 'landscape',
    repeatedRow: table.headerRow + 1,
    protected: true,
  };
}

export function figuresIntro(plan: Plan, partner: string): LinesBlock {
  const asked = `${counted(measuresAskedOf(plan, partner).length, 'figure')} to enter in the shaded cells. The column Check, to the right of them, says what is still to do.`;
  return {
    kind: 'lines',
    lines: [[{ value: `Figures, ${plan.period.label}`, role: 'title' }], [{ value: asked, role: 'text' }]],
  };
}

/** Where the table of the Figures sheet stands. */
export function figuresStanding(plan: Plan, partner: string): Standing<FigureKey> {
  return standing(figuresIntro(plan, partner), figureColumns(plan.period.noun));
}

function describedColumn(
  key: FigureKey,
  header: string,
  entry: boolean,
  table: Standing<FigureKey>,
): ColumnDescription {
  const first = `$${table.addressIn(0, key)}`;
  return {
    header,
    entry,
    ...(RIGHT.includes(key) && { align: 'right' as const }),
    ...(key === 'check' && { looks: checkLooks(first) }),
    ...(key === 'status' && { looks: statusLooks(first) }),
  };
}
