/** A number parsed from digits with points, commas and spaces: one value, or two where the decimal mark is unclear. */
export type Numeral =
  | { state: 'plain'; value: number }
  /** Two values are possible, as the mark may stand before decimals or between thousands. */
  | { state: 'either'; values: readonly [number, number] };

/** A pattern, not anchored, for digits with points, commas or spaces; a space only before a group of three. */
export const NUMERAL = String.raw`(?:\d+(?:[.,]\d+| \d{3}(?!\d))*|\.\d+)`;

const PLAIN = /^\d*(\.\d+)?$/;
const COMMAS = /^\d{1,3}(,\d{3})+(\.\d+)?$/;
const SPACES = /^\d{1,3}( \d{3})+(\.\d+)?$/;

/**
 * Reads digits as people in Britain write them: commas or spaces between thousands, a point before
 * decimals. "1.513" is unclear where fewer than three decimals are asked; "1,51" always is.
 * @param decimals how many decimals the measure asks for
 */
export function numeralOf(token: string, decimals: number): Numeral {
  if (COMMAS.test(token) || SPACES.test(token)) return { state: 'plain', value: Number(token.replace(/[, ]/g, '')) };
  if (PLAIN.test(token)) {
    const thousands = /^[1-9]\d{0,2}\.\d{3}$/.test(token) && decimals < 3;
    return thousands
      ? { state: 'either', values: [Number(token.replace('.', '')), Number(token)] }
      : { state: 'plain', value: Number(token) };
  }
  return { state: 'either', values: [Number(token.replace(/[., ]/g, '')), withLastMarkAsPoint(token)] };
}

/** Reads "1.513,50" as 1513.50 and "1,51" as 1.51: the last mark is the decimal one, the others separate thousands. */
function withLastMarkAsPoint(token: string): number {
  const last = Math.max(token.lastIndexOf('.'), token.lastIndexOf(','));
  return Number(`${token.slice(0, last).replace(/[., ]/g, '')}.${token.slice(last + 1).replace(/ /g, '')}`);
}
