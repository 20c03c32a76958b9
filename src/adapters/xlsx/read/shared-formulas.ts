import { columnLetters } from '../../../core/place';

/** A formula that Excel keeps once for many cells, with the cell that it was written for. */
export interface SharedFormula {
  formula: string;
  row: number;
  column: number;
}

/** Strings, quoted sheet names and structured references hold no addresses; then addresses, whole columns and whole rows. */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(])|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\w.(])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.])|[A-Za-z_\\][\w.\\]*/g;

/** The formula as it reads in another cell: relative addresses move along, those with a dollar sign stay. */
export function sharedFormulaAt({ formula, row, column }: SharedFormula, toRow: number, toColumn: number): string {
  const down = toRow - row;
  const right = toColumn - column;
  if (down === 0 && right === 0) return formula;
  return formula.replace(PIECES, (piece, ...groups: (string | undefined)[]) => {
    const [c, letters, r, digits, c1, letters1, c2, letters2, r1, digits1, r2, digits2] = groups;
    if (letters && digits) return `${movedColumn(c, letters, right)}${movedRow(r, digits, down)}`;
    if (letters1 && letters2) return `${movedColumn(c1, letters1, right)}:${movedColumn(c2, letters2, right)}`;
    if (digits1 && digits2) return `${movedRow(r1, digits1, down)}:${movedRow(r2, digits2, down)}`;
    return piece;
  });
}

function movedColumn(fixed: string | undefined, letters: string, by: number): string {
  if (fixed) return `$${letters}`;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 + by;
  return column >= 0 ? columnLetters(column) : '#REF!';
}

function movedRow(fixed: string | undefined, digits: string, by: number): string {
  if (fixed) return `$${digits}`;
  return Number(digits) + by >= 1 ? String(Number(digits) + by) : '#REF!';
}
