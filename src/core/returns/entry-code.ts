import type { CellContent } from '../values/cell';
import { serialOf } from '../values/date-serial';

/**
 * The code of what is entered in a return: six digits that formulas of the workbook compute, too
 * (documents/return-workbook/entry-code-formulas.ts), so that a change after signing shows in any spreadsheet program.
 * Whoever knows how can make another return with the same code: it shows what was changed without thinking of the
 * signature, and doesn't prove who signed.
 */

/** A prime: remainders by it stay small enough for exact arithmetic in a spreadsheet's numbers. */
export const CODE_PRIME = 999_983;
/** The lowest code: all have six digits, and none begins with a nought that a spreadsheet would drop. */
export const LOWEST_CODE = 100_000;
/** What a row adds to the code where one of its cells shows an error value. */
export const ERROR_CODE = 7;
/** What a number, and the mark that there is one, are multiplied by, by the place of its cell in the row. */
export const PLACE_FACTORS = { number: [1, 31, 89, 7, 17, 53], mark: [101, 211, 307, 401, 503, 601] } as const;
/**
 * What a row's numbers are multiplied by before they are rounded, by the size of the largest: so many decimals count as
 * every program computes alike.
 */
export const NUMBER_SCALES = { usual: 1e4, from: [1e9, 1e13], then: [1, 1e-4] } as const;
/** What the sign at a place of a text, counted from 1, is multiplied by: place × `times` mod `below`, plus 1. */
export const SIGN_FACTOR = { times: 37, below: 997 } as const;
/** What a text's length is multiplied by. */
export const LENGTH_FACTOR = 13;
/** Stands before the text of each of a row's cells. */
export const CELL_MARK = '|';
/**
 * Signs that don't count, as programs keep runs of them differently. LibreOffice's formulas find the sign \u0001 in
 * place of a tab, where the cell has several lines.
 */
export const UNCODED_SIGNS = ['\u0001', '\t', '\n', '\r', ' ', '\u00a0'] as const;
/**
 * The signs that are told from one another in a row with signs beyond the first 65,536, such as emoji: Excel can't say
 * the codes of these.
 */
export const TOLD_APART =
  'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,;:!?-+*/=%&()[]<>@#£€$_|\u2013\u2014\u2018\u2019\u201c\u201d\u2026';

type CellValue = Pick<CellContent, 'kind' | 'value'>;

/** An entry cell as the code sees it: its value alone, and whether a number belongs there, or words. */
export interface CodedCell {
  /** Undefined where it is blank. */
  cell: CellValue | undefined;
  holds: 'number' | 'text';
}

/** A row with what was entered in it. */
export interface CodedRow {
  /** A measure's id, a priority's ref, or a word for the sign-off. */
  name: string;
  /** Its entry cells, in the order of their columns: at most as many as there are factors for. */
  cells: readonly CodedCell[];
}

/** What programs differ in. */
interface CodeVariant {
  /** False for Excel, which can't say the codes of signs beyond the first 65,536. */
  knowsAllSigns: boolean;
  /** True for LibreOffice, where TRUE is the number 1. */
  isTruthNumber: boolean;
  /** True for a workbook that counts dates from 1904. */
  is1904: boolean;
}

const USUAL: CodeVariant = { knowsAllSigns: true, isTruthNumber: true, is1904: false };
const OTHERS: readonly CodeVariant[] = [true, false]
  .flatMap((knowsAllSigns) =>
    [true, false].flatMap((isTruthNumber) => [false, true].map((is1904) => ({ knowsAllSigns, isTruthNumber, is1904 }))),
  )
  .slice(1);
const DAYS_TO_1904 = 1462;

/** A row's name, and what it adds to the code. */
export type RowCode = readonly [name: string, code: number];

/** What each row adds to the code. */
export function codesOfRows(rows: readonly CodedRow[], variant = USUAL): readonly RowCode[] {
  return rows.map((row) => [row.name, codeOfRow(row, variant)]);
}

/** The code of a return, "482913", from what its rows add to it, in whatever order. */
export function entryCode(codes: readonly RowCode[]): string {
  const sum = codes.reduce((total, [, code]) => total + code, 0);
  return String(LOWEST_CODE + (sum % (CODE_PRIME - LOWEST_CODE)));
}

/**
 * True where a code, typed with or without spaces, is that of the rows, as one spreadsheet program or another has it.
 * @param now the code of the rows as it is computed here
 */
export function isEntryCode(typed: string, rows: readonly CodedRow[], now: string): boolean {
  const digits = typed.replace(/\s/g, '');
  if (digits === '' || digits === now) return digits !== '';
  return OTHERS.some((variant) => entryCode(codesOfRows(rows, variant)) === digits);
}

/** What a row adds to the code. */
export function codeOfRow({ name, cells }: CodedRow, variant = USUAL): number {
  if (cells.some(({ cell }) => cell?.kind === 'error')) return ERROR_CODE;
  const sum = codeOfText(textOfRow(cells), variant) + remainder(codeOfNumbers(cells, variant));
  return (sum * rowFactor(name)) % CODE_PRIME;
}

/** As a spreadsheet's MOD has it: never below 0. */
function remainder(value: number): number {
  return ((value % CODE_PRIME) + CODE_PRIME) % CODE_PRIME;
}

/** What a row's sum is multiplied by, so that two rows can't exchange their entries unnoticed. */
export function rowFactor(name: string): number {
  return codeOfText(name, USUAL) + 1;
}

/**
 * The texts of a row's cells, without signs that don't count. In a cell for a number a mark follows: 0, or where a
 * truth value stands there, 1 for FALSE and 2 for TRUE.
 */
export function textOfRow(cells: readonly CodedCell[]): string {
  const joined = cells.map((each) => `${CELL_MARK}${textIn(each)}`).join('');
  return UNCODED_SIGNS.reduce((text, sign) => text.replaceAll(sign, ''), joined);
}

function textIn({ cell, holds }: CodedCell): string {
  if (holds === 'text') return cell ? textOfValue(cell) : '';
  const truth = cell?.kind === 'boolean' ? 1 + Number(cell.value) : 0;
  return `${cell?.kind === 'text' ? String(cell.value) : ''}${truth}`;
}

/** What a spreadsheet makes of a value that is joined to a text; of a truth value, 1 for FALSE and 2 for TRUE. */
function textOfValue({ kind, value }: CellValue): string {
  if (kind === 'boolean') return String(1 + Number(value));
  if (kind === 'number') return String(Number(Number(value).toPrecision(15)));
  return kind === 'date' ? String(serialOf(String(value)) ?? '') : String(value);
}

function codeOfNumbers(cells: readonly CodedCell[], variant: CodeVariant): number {
  const numbers = cells.map((cell) => numberIn(cell, variant));
  // Of all cells, as MAX has it in the formula.
  const largest = Math.max(...cells.map(({ cell }) => Math.abs(numberIn({ cell, holds: 'number' }, variant) ?? 0)));
  const sum = weighted(numbers, PLACE_FACTORS.number);
  const rounded = Math.sign(sum) * Math.round(Math.abs(sum) * scaleFor(largest));
  const marks = numbers.map((number) => (number === undefined ? 0 : 1));
  return rounded + weighted(marks, PLACE_FACTORS.mark);
}

function weighted(numbers: readonly (number | undefined)[], factors: readonly number[]): number {
  return numbers.reduce<number>((sum, number, place) => sum + (number ?? 0) * (factors[place] ?? 0), 0);
}

function scaleFor(largest: number): number {
  const { usual, from, then } = NUMBER_SCALES;
  if (largest < from[0]) return usual;
  return largest < from[1] ? then[0] : then[1];
}

/** The number that a spreadsheet has in the cell; undefined for a text, a blank and a day that programs don't agree on. */
function numberIn({ cell, holds }: CodedCell, { is1904, isTruthNumber }: CodeVariant): number | undefined {
  if (!cell || holds === 'text' || cell.kind === 'text') return undefined;
  if (cell.kind === 'boolean') return isTruthNumber ? Number(cell.value) : undefined;
  if (cell.kind === 'number') return Number(cell.value);
  const serial = serialOf(String(cell.value));
  return serial !== undefined && is1904 ? serial - DAYS_TO_1904 : serial;
}

function codeOfText(text: string, { knowsAllSigns }: CodeVariant): number {
  const isKnown = knowsAllSigns || !/[\ud800-\udfff]/.test(text);
  const codes = isKnown
    ? [...text].map((sign) => sign.codePointAt(0) ?? 0)
    : text.split('').map((sign) => (TOLD_APART + sign).indexOf(sign) + 1);
  const sum = codes.reduce((total, code, index) => total + code * factorOfSign(index + 1), 0);
  return (sum + codes.length * LENGTH_FACTOR) % CODE_PRIME;
}

function factorOfSign(place: number): number {
  return ((place * SIGN_FACTOR.times) % SIGN_FACTOR.below) + 1;
}
