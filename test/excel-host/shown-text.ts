import { isoOfSerial } from '../../src/core/values/date-serial';
import { formatOfCode, isDateCode } from '../../src/documents/spreadsheet/number-format-code';
import type { Cell } from './workbook/cells';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The digits shown at most in a cell without a number format. */
const GENERAL_DIGITS = 10;

/** The text that a cell shows in a common number format; in any other format, the plain number. */
export function shownText({ value, format }: Cell): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (isDateCode(format)) return shownDate(value, format);
  const known = formatOfCode(format);
  if (!known || known.kind === 'date' || known.kind === 'text')
    return String(Number(value.toPrecision(GENERAL_DIGITS)));
  const number = Math.abs(known.kind === 'percent' ? value * 100 : value).toLocaleString('en-GB', {
    minimumFractionDigits: known.decimals,
    maximumFractionDigits: known.decimals,
    useGrouping: format.includes(','),
  });
  return `${value < 0 ? '-' : ''}${known.kind === 'money' ? '£' : ''}${number}${known.kind === 'percent' ? '%' : ''}`;
}

function shownDate(serial: number, format: string): string {
  const iso = isoOfSerial(serial, false);
  if (iso === undefined) return '########';
  const [date = '', time = ''] = iso.includes('T')
    ? iso.split('T')
    : iso.includes('-')
      ? [iso, '00:00:00']
      : ['1900-01-00', iso];
  const [year = '', month = '', day = ''] = date.split('-');
  const [hours = '', minutes = '', seconds = ''] = time.split(':');
  const name = MONTHS[Number(month) - 1] ?? '';
  // "m" stands for months and for minutes: it is minutes after hours or before seconds.
  const plain = format
    .replace(/\[[^\]]*\]|"|\\/g, '')
    .replace(/(h+:)mm?/gi, '$1nn')
    .replace(/mm?(:s)/gi, 'nn$1');
  const parts: Readonly<Record<string, string>> = {
    yyyy: year,
    yy: year.slice(2),
    mmmm: name,
    mmm: name.slice(0, 3),
    mm: month,
    m: String(Number(month)),
    dd: day,
    d: String(Number(day)),
    hh: hours,
    h: String(Number(hours)),
    nn: minutes,
    ss: seconds,
  };
  return plain
    .replace(/;.*$/, '')
    .replace(/y{4}|yy|m{1,4}|dd?|hh?|nn|ss/gi, (part) => parts[part.toLowerCase()] ?? part);
}
