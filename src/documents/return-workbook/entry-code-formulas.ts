/** Formulas that compute the code of what is entered (core/returns/entry-code.ts), for Excel 2016 and LibreOffice. */
import {
  type CodedCell,
  CELL_MARK,
  CODE_PRIME,
  ERROR_CODE,
  LENGTH_FACTOR,
  LOWEST_CODE,
  NUMBER_SCALES,
  PLACE_FACTORS,
  rowFactor,
  SIGN_FACTOR,
  UNCODED_SIGNS,
} from '../../core/returns/entry-code';

/** The entry cells of a row as formulas name them: side by side, or one below the other. */
export interface EntryRange {
  /** The address of each cell, with its sheet, and whether a number belongs there, or words. */
  cells: readonly { at: string; holds: CodedCell['holds'] }[];
  /** The address of them all. */
  range: string;
  direction: 'across' | 'down';
}

/** The formula of the texts of a row's cells, without signs that don't count. */
export function rowTextFormula({ cells }: EntryRange): string {
  const joined = cells
    .map(
      ({ at, holds }) =>
        `"${CELL_MARK}"&${holds === 'text' ? `IF(ISLOGICAL(${at}),1+N(${at}),${at})` : truthMarked(at)}`,
    )
    .join('&');
  const text = UNCODED_SIGNS.reduce((rest, sign) => `SUBSTITUTE(${rest},${signFormula(sign)},"")`, joined);
  return `IFERROR(${text},"")`;
}

/** The text of a cell for a number, and 0, or 1 for FALSE and 2 for TRUE. */
function truthMarked(cell: string): string {
  return `T(${cell})&ISLOGICAL(${cell})*(1+N(${cell}))`;
}

/** A sign in a formula: control signs are lost between quotation marks. */
function signFormula(sign: string): string {
  return sign < ' ' ? `CHAR(${sign.charCodeAt(0)})` : `"${sign}"`;
}

/**
 * The formula of what a row adds to the code.
 * @param name names the row: a measure's id, say
 * @param text the address of the cell with the formula of the row's texts
 * @param signs the address of the cell with the signs that are told apart
 */
export function rowCodeFormula(
  name: string,
  entries: EntryRange,
  { text, signs }: { text: string; signs: string },
): string {
  const sum = `${textCodeFormula(text, signs)}+MOD(${numbersFormula(entries)},${CODE_PRIME})`;
  return `IFERROR(MOD((${sum})*${rowFactor(name)},${CODE_PRIME}),${ERROR_CODE})`;
}

/** The formula of the whole code, from a range of what the rows add to it. */
export function entryCodeFormula(range: string): string {
  return `${LOWEST_CODE}+MOD(SUM(${range}),${CODE_PRIME - LOWEST_CODE})`;
}

/** After a comma, SUMPRODUCT takes a text for 0. */
function numbersFormula({ cells, range, direction }: EntryRange): string {
  const factors = (of: readonly number[]): string =>
    `{${cells.map(({ holds }, place) => (holds === 'number' ? of[place] : 0)).join(direction === 'across' ? ',' : ';')}}`;
  const { usual, from, then } = NUMBER_SCALES;
  const largest = `MAX(MAX(${range}),-MIN(${range}))`;
  const scale = `IF(${largest}<${from[0]},${usual},IF(${largest}<${from[1]},${then[0]},${then[1]}))`;
  const numbers = `ROUND(SUMPRODUCT(${range},${factors(PLACE_FACTORS.number)})*${scale},0)`;
  return `${numbers}+SUMPRODUCT(ISNUMBER(${range})*${factors(PLACE_FACTORS.mark)})`;
}

/** UNICODE can't say the code of half a sign, which is what Excel's MID gives of an emoji. */
function textCodeFormula(text: string, signs: string): string {
  const place = `ROW($A$1:INDEX($A:$A,LEN(${text})))`;
  const sign = `MID(${text},${place},1)`;
  const factor = `(MOD(${place}*${SIGN_FACTOR.times},${SIGN_FACTOR.below})+1)`;
  const codes = `SUMPRODUCT(_xlfn.UNICODE(${sign})*${factor})`;
  const toldApart = `SUMPRODUCT(FIND(${sign},${signs}&${sign})*${factor})`;
  return `MOD(IFERROR(${codes},${toldApart})+LEN(${text})*${LENGTH_FACTOR},${CODE_PRIME})`;
}
