import { longDate } from '../words/english';
import type { Reading } from './reading';
import { meaning, unclear, type NumberNotation } from './numeric-question';

/** Dates before this year are more likely numbers in a cell that was formatted as a date: 97 is 6 April 1900. */
const FIRST_LIKELY_YEAR = 1930;
const DAY = 86_400_000;

/** Reads a date in a number cell as unclear: a number in a date format, or "3/4" that the spreadsheet made a date. */
export function dateInNumericCell(iso: string, notation: NumberNotation): Reading<never> {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
  if (year === '') return { state: 'unclear', reason: 'date', meanings: [] };
  const asNumber =
    Number(year) < FIRST_LIKELY_YEAR ? meaning(serialOf(iso), notation) : `${Number(day)}/${Number(month)}`;
  return unclear('date', [asNumber, longDate(iso)]);
}

/** The number that Excel keeps for a date in its 1900 system, which counts a 29 February 1900 that never was. */
function serialOf(iso: string): number {
  const days = Math.round((Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) - Date.UTC(1899, 11, 31)) / DAY);
  return days >= 60 ? days + 1 : days;
}

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const SHAPES = [
  /^\d{1,2}([/.-])\d{1,2}\1(\d{2}|\d{4})$/,
  /^\d{4}([/.-])\d{1,2}\1\d{1,2}$/,
  new RegExp(String.raw`^(?:[a-z]{3,9},? )?\d{1,2}(?:st|nd|rd|th)?[ -]${MONTH}(?:[ -]\d{2,4})?$`),
  new RegExp(String.raw`^${MONTH}[ -]\d{1,4}(?:st|nd|rd|th)?(?:,? \d{2,4})?$`),
];

/** True for a text in plain small letters that has a date's shape: "11/05/2022", "11 may 2022", "3-apr". */
export function looksLikeDate(text: string): boolean {
  return SHAPES.some((shape) => shape.test(text));
}
