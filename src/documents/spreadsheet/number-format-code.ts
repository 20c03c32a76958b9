import type { NumberFormat } from '../sheet';

/** The Excel format code for a NumberFormat, such as "0.0%"; LibreOffice takes the same. */
export function formatCode(format: NumberFormat): string {
  switch (format.kind) {
    case 'number':
      return `#,##0${places(format.decimals)}`;
    case 'percent':
      return `0${places(format.decimals)}%`;
    case 'money':
      return `[$£-809]#,##0${places(format.decimals)}`;
    case 'date':
      return 'd mmmm yyyy';
    case 'text':
      return '@';
  }
}

const places = (decimals: number): string => (decimals > 0 ? `.${'0'.repeat(decimals)}` : '');

/**
 * True for a format code of dates or times: one with their letters outside quotes, brackets and escapes. False for
 * durations such as [h]:mm, which are numbers.
 */
export function isDateCode(code: string): boolean {
  const [first = ''] = code.replace(/"[^"]*"|\\.|_.|\*./g, '').split(';');
  if (/\[(h+|m+|s+)\]/i.test(first)) return false;
  const plain = first.replace(/\[[^\]]*\]/g, '').replace(/general/i, '');
  return /[ymdhs]/i.test(plain) && !/[0#?].*e[+-]/i.test(plain);
}

/**
 * The NumberFormat that a format code such as "0.0%" stands for; undefined for General, dates and codes that
 * `formatCode` wouldn't give.
 */
export function formatOfCode(code: string | undefined): NumberFormat | undefined {
  const [, currency, digits = '', decimals = '', percent] =
    /^(?:\[?("?)\$?£(?:-[0-9a-f]+)?\]?"?)?((?:#,##)?0)(?:\.(0+))?(%)?(?:;.*)?$/i.exec(code ?? '') ?? [];
  if (digits === '') return undefined;
  const kind = percent ? 'percent' : currency === undefined ? 'number' : 'money';
  return { kind, decimals: decimals.length };
}
