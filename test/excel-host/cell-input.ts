import { serialOf } from '../../src/documents/spreadsheet/serial-of-date';
import type { Cell } from './model';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ERRORS = new Set(['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!']);

type Input = Pick<Cell, 'value' | 'formula' | 'isError' | 'isQuoted'> & { format?: string };

/**
 * What Excel (in British English) makes of something that is typed or written into a cell: a formula of
 * what begins with "=", a number, date, percentage, sum of money or truth value of what looks like one,
 * text of what follows an apostrophe and of everything in a text cell.
 */
export function inputOf(given: unknown, format: string): Input {
  if (typeof given === 'number' || typeof given === 'boolean') return plain(given);
  const text = String(given);
  if (text.startsWith("'")) return { ...plain(text.slice(1)), isQuoted: true };
  if (text.startsWith('=') && text.length > 1) return { value: 0, formula: text.slice(1), isError: undefined, isQuoted: undefined };
  if (format === '@' || text === '') return plain(text);
  if (ERRORS.has(text.toUpperCase())) return { ...plain(text.toUpperCase()), isError: true };
  return recognised(text.trim(), format) ?? plain(text);
}

function plain(value: Cell['value']): Input {
  return { value, formula: undefined, isError: undefined, isQuoted: undefined };
}

function recognised(text: string, format: string): Input | undefined {
  if (/^(true|false)$/i.test(text)) return plain(/^true$/i.test(text));
  const number = /^([-+(]?)(£?)([-+]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(?:e([+-]?\d+))?\s?(%?)\)?$/i.exec(text);
  if (number) {
    const [, before, pound, after, digits = '', exponent = '0', percent] = number;
    const sign = [before, after].includes('-') || before === '(' ? -1 : 1;
    const value = sign * Number(digits.replace(/,/g, '')) * 10 ** Number(exponent);
    const isPercentCell = /%/.test(format);
    const asPercent = percent === '%' || (isPercentCell && Math.abs(value) >= 1);
    return { ...plain(asPercent ? Number((value / 100).toPrecision(15)) : value), ...(format === 'General' && percent === '%' && { format: '0%' }), ...(format === 'General' && pound === '£' && { format: '£#,##0' }) };
  }
  const serial = dateSerial(text);
  return serial === undefined ? undefined : { ...plain(serial), ...(format === 'General' && { format: 'dd/mm/yyyy' }) };
}

/** The year of "3/4", which Excel takes for the third of April of the year it is. */
const THIS_YEAR = 2022;

function dateSerial(text: string): number | undefined {
  const numeric = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{2,4}))?$/.exec(text);
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const named = /^(\d{1,2})[ -]([a-z]{3,9})(?:[ -](\d{2,4}))?$/i.exec(text);
  const month = named ? MONTHS.indexOf((named[2] ?? '').slice(0, 3).toLowerCase()) + 1 : 0;
  const [day, monthNumber, year] = iso ? [iso[3], iso[2], iso[1]] : numeric ? [numeric[1], numeric[2], numeric[3]] : named && month > 0 ? [named[1], String(month), named[3]] : [];
  if (day === undefined || monthNumber === undefined) return undefined;
  const full = year === undefined ? THIS_YEAR : Number(year) < 100 ? 2000 + Number(year) : Number(year);
  return serialOf(`${full}-${monthNumber.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
