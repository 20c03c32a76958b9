/** Where a cell stands in a file: what every value, finding and sentence is traced to. */
export interface Source {
  /** The file's name as the person knows it, such as "kent-police.xlsx". */
  file: string;
  sheet: string;
  /** The address in A1 style, without dollar signs: "G12". */
  cell: string;
}

/** Where a finding points. A finding about a whole workbook or sheet names no cell. */
export interface Place {
  file?: string;
  sheet?: string;
  cell?: string;
  /** Id of the measure asked about. */
  measure?: string;
  /** Ref of the priority asked about. */
  priority?: string;
}

const LETTERS = 26;
const CODE_OF_A = 65;

/** The letters of a column counted from 0: 0 is "A", 26 is "AA". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / LETTERS) - 1) {
    letters = String.fromCharCode(CODE_OF_A + (rest % LETTERS)) + letters;
  }
  return letters;
}

/** The A1 address of a cell; row and column are counted from 0: (11, 6) is "G12". */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** Row and column, counted from 0, of an address in A1 style; undefined where it isn't one. */
export function parseAddress(address: string): { row: number; column: number } | undefined {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(address);
  if (!match) return undefined;
  const [, letters = '', digits = ''] = match;
  const column = [...letters].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - CODE_OF_A + 1, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/** A text that is equal for two sources where they are the same cell. */
export function sourceKey({ file, sheet, cell }: Source): string {
  return JSON.stringify([file, sheet, cell]);
}
