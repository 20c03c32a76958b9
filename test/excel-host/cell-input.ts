import { serialOf } from '../../src/core/values/date-serial';
import type { Cell } from './workbook/cells';

const MONTHS = [
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
const ERRORS = new Set(['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!']);

/** The new content of a cell; a member that is undefined is removed from the cell. */
export type CellInput = Pick<Cell, 'value' | 'formula' | 'isError' | 'isQuoted'> & { format?: string };

/**
 * The content that Excel (in British English) makes from what is typed or written into a cell. What begins with "=" is
 * a formula; what looks like a number, date, percentage, sum of money or truth value is one; what follows an apostrophe
 * is text, and so is everything in a cell with the format for text.
 */
export function inputOf(given: unknown, format: string): CellInput {
  const text = String(given);
  if (format === '@') return plain(text.startsWith("'") ? text.slice(1) : text);
  if (typeof given === 'number' || typeof given === 'boolean') return plain(given);
  if (text.startsWith("'")) return { ...plain(text.slice(1)), isQuoted: true };
  if (text.startsWith('=') && text.length > 1) return { ...plain(0), formula: text };
  if (text === '') return plain('');
  if (ERRORS.has(text.toUpperCase())) return { ...plain(text.toUpperCase()), isError: true };
  return recognised(text.trim(), format) ?? plain(text);
}

function plain(value: Cell['value']): CellInput {
  return { value, formula: undefined, isError: undefined, isQuoted: undefined };
}

function recognised(text: string, format: string): CellInput | undefined {
  if (/^(true|false)$/i.test(text)) return plain(/^true$/i.test(text));
  const number = numberOf(text, format);
  if (number)
    return {
      ...plain(number.value),
      ...(format === 'General' && number.format !== undefined && { format: number.format }),
    };
  const time = timeOf(text);
  if (time !== undefined) return { ...plain(time), ...(format === 'General' && { format: 'hh:mm' }) };
  const serial = dateSerial(text);
  return serial === undefined ? undefined : { ...plain(serial), ...(format === 'General' && { format: 'dd/mm/yyyy' }) };
}

function numberOf(text: string, format: string): { value: number; format?: string } | undefined {
  const parts = /^([-+(]?)(£?)([-+]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(?:e([+-]?\d+))?\s?(%?)(\)?)$/i.exec(
    text,
  );
  if (!parts) return undefined;
  const [, before, pound, after, digits = '', exponent = '0', percent, closing] = parts;
  if ((before === '(') !== (closing === ')') || (before !== '' && after !== '')) return undefined;
  const sign = before === '-' || after === '-' || before === '(' ? -1 : 1;
  const value = sign * Number(`${digits.replace(/,/g, '')}e${exponent}`);
  // In a cell formatted as a percentage, Excel takes a typed number of 1 or more as a percentage.
  const isPercentage = percent === '%' || (format.includes('%') && Math.abs(value) >= 1);
  return {
    value: isPercentage ? Number((value / 100).toPrecision(15)) : value,
    format:
      percent === '%'
        ? digits.includes('.')
          ? '0.00%'
          : '0%'
        : pound === '£'
          ? digits.includes('.')
            ? '£#,##0.00'
            : '£#,##0'
          : digits.includes(',')
            ? '#,##0'
            : exponent === '0'
              ? undefined
              : '0.00E+00',
  };
}

function timeOf(text: string): number | undefined {
  const [, hours = '', minutes = '', seconds = '0'] = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text) ?? [];
  return hours === '' || Number(minutes) > 59 || Number(seconds) > 59
    ? undefined
    : (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}

/** The emulated current year, which Excel adds to a date without a year: "3/4" is 3 April. */
const THIS_YEAR = 2022;

function dateSerial(text: string): number | undefined {
  const parts = dateParts(text);
  if (!parts) return undefined;
  const [day, month, year] = parts;
  const full = year === undefined ? THIS_YEAR : year < 30 ? 2000 + year : year < 100 ? 1900 + year : year;
  return serialOf(`${full}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
}

function dateParts(text: string): readonly [day: number, month: number, year: number | undefined] | undefined {
  const [, ...iso] = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text)?.map(Number) ?? [];
  if (iso.length > 0) return [iso[2] ?? 0, iso[1] ?? 0, iso[0]];
  const [, day, month, year] = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?$/.exec(text) ?? [];
  if (day !== undefined) return [Number(day), Number(month), year === undefined ? undefined : Number(year)];
  const [, named, name = '', ofYear] = /^(?:(\d{1,2})[ -])?([a-z]{3,9})(?:[ -](\d{4}|\d{2}))?$/i.exec(text) ?? [];
  const index = MONTHS.findIndex((each) => each.startsWith(name.toLowerCase()));
  if (name === '' || index < 0 || (named === undefined && ofYear === undefined)) return undefined;
  return [Number(named ?? 1), index + 1, ofYear === undefined ? undefined : Number(ofYear)];
}
