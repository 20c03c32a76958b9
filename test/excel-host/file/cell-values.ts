import type { Cell as FileCell, CellValue, Sheet as FileSheet } from 'hucre/xlsx';
import type { Cell } from '../workbook/cells';
import type { Sheet } from '../workbook/model';
import { styledFrom, styleFor } from './looks';

const ERRORS = new Set(['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!']);
/** Serials count days from here. */
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** Puts the cells of a file's sheet into a sheet; formulas keep what they last came to. */
export function putCells(sheet: Sheet, { rows, cells }: FileSheet): void {
  rows.forEach((row, at) =>
    row.forEach((value, column) => {
      if (value !== null) sheet.cells.put(at, column, { value: held(value) });
    }),
  );
  for (const [key, cell] of cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    sheet.cells.put(row, column, cellFrom(cell));
  }
}

function cellFrom({ value, type, style, formula, formulaResult, richText, hyperlink }: FileCell): Cell {
  const shown = richText ? richText.map(({ text }) => text).join('') : held(formulaResult ?? value ?? '');
  const isError = type === 'error' || (formula !== undefined && ERRORS.has(String(shown)));
  return {
    value: shown,
    ...styledFrom(style),
    ...(formula !== undefined && { formula: `=${formula}` }),
    ...(isError && { isError }),
    ...(hyperlink && { link: linkFrom(hyperlink) }),
  };
}

const held = (value: CellValue): Cell['value'] =>
  value instanceof Date ? (value.getTime() - EPOCH) / DAY : (value ?? '');

/** The cells of a sheet for a file. */
export function cellsFor({ cells }: Sheet): Map<string, Partial<FileCell>> {
  return new Map([...cells.entries()].map(({ row, column, cell }) => [`${row},${column}`, fileCell(cell)]));
}

function fileCell(cell: Cell): Partial<FileCell> {
  const { value, formula, isError, link } = cell;
  const style = styleFor(cell);
  const text = typeof value === 'string' && !isError ? escaped(value) : value;
  const rest = { ...(style && { style }), ...(link && { hyperlink: fileLink(link) }) };
  if (formula !== undefined) return { value: null, formula: formula.slice(1), formulaResult: text, ...rest };
  // The library takes the name of an error in plain text for the error.
  if (typeof text === 'string' && !isError && ERRORS.has(text)) return { value: text, richText: [{ text }], ...rest };
  return { value: value === '' ? null : text, ...rest };
}

/** What looks like the file format's own escape is escaped. */
const escaped = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

function linkFrom({ target, location, tooltip }: NonNullable<FileCell['hyperlink']>): NonNullable<Cell['link']> {
  return {
    ...(location === undefined ? { address: target } : { documentReference: location }),
    ...(tooltip !== undefined && { screenTip: tooltip }),
  };
}

function fileLink({ address = '', documentReference, screenTip }: NonNullable<Cell['link']>): FileCell['hyperlink'] {
  return {
    target: address,
    ...(documentReference !== undefined && { location: documentReference }),
    ...(screenTip !== undefined && { tooltip: screenTip }),
  };
}
