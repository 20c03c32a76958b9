import type { CellContent } from '../../../core/values/cell';
import { isoOfSerial } from '../../../core/values/date-serial';
import { isDateCode } from '../../../documents/spreadsheet/number-format-code';

/** A range's loaded properties; `top` and `left` are its first row and column on the sheet, counted from 0. */
export interface CellBlock {
  top: number;
  left: number;
  values: readonly (readonly unknown[])[];
  numberFormat: readonly (readonly unknown[])[];
  valueTypes: readonly (readonly unknown[])[];
}

/** What to load of a range for `blockIn`. */
export const BLOCK_PROPERTIES = 'values,numberFormat,valueTypes,rowIndex,columnIndex';

export function blockIn({ rowIndex, columnIndex, values, numberFormat, valueTypes }: Excel.Range): CellBlock {
  return { top: rowIndex, left: columnIndex, values, numberFormat, valueTypes };
}

/** Formulas of a rectangle; a cell without one gives its value. */
export interface FormulaBlock {
  top: number;
  left: number;
  formulas: readonly (readonly unknown[])[];
}

export const FORMULA_PROPERTIES = 'formulas,rowIndex,columnIndex';

export function formulasIn({ rowIndex, columnIndex, formulas }: Excel.Range): FormulaBlock {
  return { top: rowIndex, left: columnIndex, formulas };
}

/**
 * A cell's content; undefined for a blank cell. Dates are read in the 1900 date system: a workbook of the other is
 * refused before.
 * @param code the number format's code
 */
export function contentOfCell(value: unknown, type: unknown, code: unknown, formula: unknown): CellContent | undefined {
  const known = formulaOf(value, formula);
  const content =
    valueContent(value, type, code) ?? (known === undefined ? undefined : ({ kind: 'text', value: '' } as const));
  if (!content) return undefined;
  const format = typeof code === 'string' && code !== '' && !/^general$/i.test(code) ? code : undefined;
  return { ...content, ...(format !== undefined && { format }), ...(known !== undefined && { formula: known }) };
}

function valueContent(value: unknown, type: unknown, code: unknown): Pick<CellContent, 'kind' | 'value'> | undefined {
  if (value === '' || value === null || value === undefined) return undefined;
  if (type === 'Error') return { kind: 'error', value: String(value) };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (typeof value !== 'number') return { kind: 'text', value: String(value) };
  const iso = typeof code === 'string' && isDateCode(code) ? isoOfSerial(value, false) : undefined;
  return iso === undefined ? { kind: 'number', value } : { kind: 'date', value: iso };
}

/** The formula without its equals sign. A text that begins with "=" is no formula, though Excel gives it as one. */
function formulaOf(value: unknown, formula: unknown): string | undefined {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula.slice(1) : undefined;
}

/** Cells by row and column of the sheet, counted from 0. */
export type Rows = (CellContent | undefined)[][];

/** Puts a block's cells into `rows`, by row and column of the sheet; blank cells are left out. */
export function putCells(rows: Rows, block: CellBlock, formulas: readonly FormulaBlock[]): void {
  const formulaAt = (row: number, column: number): unknown => {
    for (const { top, left, formulas: known } of formulas) {
      const formula = known[row - top]?.[column - left];
      if (formula !== undefined) return formula;
    }
    return undefined;
  };
  block.values.forEach((values, down) => {
    const row = block.top + down;
    const cells = (rows[row] ??= []);
    values.forEach((value, across) => {
      const column = block.left + across;
      const cell = contentOfCell(
        value,
        block.valueTypes[down]?.[across],
        block.numberFormat[down]?.[across],
        formulaAt(row, column),
      );
      if (cell) cells[column] = cell;
      else if (column < cells.length) cells[column] = undefined;
    });
  });
}

/** Rows without holes, up to the last that holds something. */
export function filledRows(rows: Rows): Rows {
  const whole = Array.from(rows, (row) => row ?? []);
  while (whole.at(-1)?.every((cell) => cell === undefined)) whole.pop();
  return whole;
}
