import type { NumberFormat } from '../sheet';
import { serialOf } from '../../core/values/date-serial';

/**
 * The value that a cell is to hold for the text a person typed into it: 0.97 for "97%" in a percentage cell. Only plain
 * digits become a number, and only a date in a date cell becomes an ISO date; everything else stays text, and the
 * checks ask about it.
 * @param format the cell's format; left out where it is General
 */
export function typedValue(text: string, format?: NumberFormat): string | number | null {
  const typed = text.trim();
  if (typed === '') return null;
  switch (format?.kind) {
    case 'text':
      return text;
    case 'percent':
      return percentIn(typed) ?? text;
    case 'money':
      return numberOfDigits(typed.replace(/^(-?)£\s?/, '$1')) ?? text;
    case 'date':
      return typedDate(typed) ?? text;
    default:
      return numberOfDigits(typed) ?? text;
  }
}

const PLAIN_DIGITS = /^[-−]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;
/** Spreadsheets store this many significant digits of a number; a longer number would change, so it stays text. */
const MOST_DIGITS = 15;

function numberOfDigits(text: string): number | undefined {
  if (!PLAIN_DIGITS.test(text)) return undefined;
  const digits = text.replace(/,/g, '').replace('−', '-');
  const significant = digits.replace(/[-.]/g, '').replace(/^0+/, '');
  // Digits that begin with a nought, such as "007", are a code, not a number.
  if (significant.length > MOST_DIGITS || /^-?0\d/.test(digits)) return undefined;
  return Number(digits) + 0;
}

/**
 * The fraction that a typed percentage stands for; undefined for a number below 1 without "%", which may be either a
 * fraction or a percentage.
 */
function percentIn(text: string): number | undefined {
  const signed = /\s?%$/.test(text);
  const number = numberOfDigits(text.replace(/\s?%$/, ''));
  if (number === undefined || (!signed && number !== 0 && Math.abs(number) < 1)) return undefined;
  return Number((number / 100).toPrecision(MOST_DIGITS));
}

const MONTH_NAMES = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** "2022-05-11", "11 May 2022" or "11/05/2022" (day first) as an ISO date; undefined for anything else. */
function typedDate(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const slashed = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text);
  const long = /^(\d{1,2}) ([a-z]{3,9}) (\d{4})$/i.exec(text);
  const month = long?.[2]?.toLowerCase() ?? '';
  const parts =
    iso?.slice(1) ??
    slashed?.slice(1).reverse() ??
    (long && [
      long[3],
      String(MONTH_NAMES.findIndex((name) => name === month || name.slice(0, 3) === month) + 1),
      long[1],
    ]);
  if (!parts) return undefined;
  const date = parts.map((part) => String(part).padStart(2, '0')).join('-');
  return serialOf(date) === undefined ? undefined : date;
}
