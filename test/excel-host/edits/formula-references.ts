import { addressOf, areaOf, LAST_COLUMN, LAST_ROW, sheetPrefix, type Area } from '../area';
import type { Book, Sheet } from '../workbook/model';

/** A reference within a formula. */
export interface Reference {
  /** The sheet that it names, if it names one. */
  sheet?: string;
  /** The cells as they are written: "$B$2:B9". */
  cells: string;
}

const TEXT = /"(?:[^"]|"")*"/u;
const IN_BRACKETS = /\[(?:[^[\]]|\[[^\]]*\])*\]/u;
const ON_SHEET = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/u;
const CELLS = /\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+/iu;
const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\]*/u;
const PIECES = new RegExp(
  `${TEXT.source}|${IN_BRACKETS.source}|(?:${ON_SHEET.source})?(${CELLS.source})(?![\\p{L}\\p{N}_.(!])|${WORD.source}`,
  'giu',
);

/** A formula with each reference as it is given back; texts, names and the columns of tables stay. */
export function withReferences(formula: string, change: (reference: Reference) => string): string {
  return formula.replace(PIECES, (piece: string, quoted?: string, plain?: string, cells?: string) =>
    cells === undefined ? piece : change({ sheet: quoted?.replace(/''/g, "'") ?? plain, cells }),
  );
}

export const written = ({ sheet, cells }: Reference): string =>
  `${sheet === undefined ? '' : sheetPrefix(sheet)}${cells}`;

/** Puts other cells into a reference and leaves its dollar signs where they are; the end of a range, where there is one, too. */
export function withArea(cells: string, area: Area): string {
  const signs = cells.match(/\$?(?:[A-Z]+|\d+)/gi) ?? [];
  const plain = addressOf(area);
  const isRange = cells.includes(':');
  const parts = (isRange && !plain.includes(':') ? `${plain}:${plain}` : plain).match(/[A-Z]+|\d+|:/gi) ?? [];
  let index = -1;
  return parts
    .map((part) => (part === ':' ? part : `${signs[(index += 1)]?.startsWith('$') ? '$' : ''}${part}`))
    .join('');
}

/** The same reference from another cell: what has no dollar sign moves along. */
export function movedAlong(formula: string, rows: number, columns: number): string {
  return withReferences(formula, (reference) => {
    const { cells } = reference;
    const [first = '', last = first] = cells.split(':');
    const [from, to] = [shifted(first, rows, columns), shifted(last, rows, columns)];
    if (from === undefined || to === undefined) return '#REF!';
    return written({ ...reference, cells: cells.includes(':') ? `${from}:${to}` : from });
  });
}

function shifted(end: string, rows: number, columns: number): string | undefined {
  const [, columnSign = '', letters = '', rowSign = '', digits = ''] = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(end) ?? [];
  // Of "$3" alone, the sign belongs to the row.
  const isFixedRow = rowSign === '$' || (letters === '' && columnSign === '$');
  const { left } = letters === '' ? { left: 0 } : areaOf(`${letters}:${letters}`);
  const [row, column] = [Number(digits || 1) - 1 + (isFixedRow ? 0 : rows), left + (columnSign === '$' ? 0 : columns)];
  if ((digits !== '' && (row < 0 || row > LAST_ROW)) || (letters !== '' && (column < 0 || column > LAST_COLUMN)))
    return undefined;
  const address = addressOf({
    top: row,
    bottom: row,
    left: letters === '' ? 0 : column,
    right: letters === '' ? 0 : column,
  });
  const [, moved = '', line = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return `${columnSign}${letters === '' ? '' : moved}${rowSign}${digits === '' ? '' : line}`;
}

/** Every formula of the workbook, in cells, names, validations and conditional formats, as it is given back. */
export function rewriteFormulas(book: Book, change: (formula: string, on: Sheet | undefined) => string): void {
  for (const name of book.names) name.formula = change(name.formula, undefined);
  for (const sheet of book.sheets) {
    for (const name of sheet.names) name.formula = change(name.formula, sheet);
    for (const { row, column, cell } of sheet.cells.entries()) {
      const formula = cell.formula === undefined ? undefined : change(cell.formula, sheet);
      if (formula !== cell.formula) sheet.cells.put(row, column, { formula });
    }
    const deep = (value: unknown): unknown => {
      if (typeof value === 'string') return value.startsWith('=') ? change(value, sheet) : value;
      return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, deep(inner)]))
        : value;
    };
    for (const validation of sheet.validations) validation.rule = deep(validation.rule) as typeof validation.rule;
    for (const { members } of sheet.conditions) for (const [path, value] of members) members.set(path, deep(value));
  }
}
