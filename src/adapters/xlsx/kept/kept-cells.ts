import type { Cell, CellValue, Sheet } from 'hucre/xlsx';
import { escapedText, readsAsError } from '../print/cell-text';

/**
 * A reference into another workbook, as in the formula "[1]Sheet!A1". Links to other workbooks aren't carried over, and
 * Excel repairs a file that has such a formula without its link.
 */
const OTHER_WORKBOOK = /\[\d+\][^'!\]]*'?!/;

export const leadsElsewhere = (formula: string): boolean => OTHER_WORKBOOK.test(formula);

export interface KeptCells {
  rows: CellValue[][];
  /** By row and column, counted from 0: "3,1". */
  cells: Map<string, Partial<Cell>>;
  /** How many formulas were replaced by their last value. */
  unlinked: number;
}

/** The cells of a sheet, escaped for the writer; formulas that refer to other workbooks become their last values. */
export function keptCells(sheet: Sheet): KeptCells {
  const cells = new Map<string, Partial<Cell>>();
  let unlinked = 0;
  for (const [key, cell] of sheet.cells ?? []) {
    const kept = keptCell(cell);
    if (cell.formula !== undefined && kept.formula === undefined) unlinked += 1;
    cells.set(key, kept);
  }
  return {
    rows: sheet.rows.map((row, index) => row.map((value, column) => plainValue(value, index, column, sheet, cells))),
    cells,
    unlinked,
  };
}

/** A value for `rows`, escaped. A text that the library would write as an error gets an entry in `cells` too. */
function plainValue(
  value: CellValue,
  row: number,
  column: number,
  sheet: Sheet,
  cells: Map<string, Partial<Cell>>,
): CellValue {
  if (typeof value !== 'string') return value;
  const key = `${row},${column}`;
  if (readsAsError(value) && !sheet.cells?.has(key)) cells.set(key, textCell(value));
  return escapedText(value);
}

function keptCell(cell: Cell): Partial<Cell> {
  const { value, formula, formulaResult, ...rest } = cell;
  if (formula !== undefined && !leadsElsewhere(formula)) {
    return { ...rest, value: null, formula, formulaResult: escapedValue(formulaResult ?? value) };
  }
  const shown = formula === undefined ? value : (formulaResult ?? value);
  const plain: Partial<Cell> = formula === undefined ? rest : { style: rest.style, comment: rest.comment };
  if (cell.richText && formula === undefined)
    return { ...plain, value: null, richText: cell.richText.map((run) => ({ ...run, text: escapedText(run.text) })) };
  if (typeof shown === 'string' && cell.type !== 'error') return { ...plain, ...textCell(shown) };
  return { ...plain, value: shown };
}

function textCell(text: string): Partial<Cell> {
  const escaped = escapedText(text);
  return readsAsError(text) ? { value: escaped, richText: [{ text: escaped }] } : { value: escaped };
}

const escapedValue = (value: CellValue): CellValue => (typeof value === 'string' ? escapedText(value) : value);
