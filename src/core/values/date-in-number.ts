import type { Reading } from './reading';
import { meanings, unclear, type NumberNotation } from './numeric-question';

/** Dates before this year are more likely numbers in a cell that was formatted as a date: 97 is 6 April 1900. */
const FIRST_LIKELY_YEAR = 1930;
const DAY = 86_400_000;

/**
 * Reads a date in a number cell as unclear: a number in a date format, or "3/4" that the spreadsheet made a date. The
 * third of twelve, typed as "3/12", is 3 December.
 */
export function dateInNumericCell(iso: string, notation: NumberNotation): Reading<never> {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
  if (year === '') return { state: 'unclear', reason: 'date', meanings: [] };
  if (Number(year) < FIRST_LIKELY_YEAR) return unclear('date', meanings([serialOfDay(iso)], notation));
  const { position } = notation;
  return unclear('date', position?.of === Number(month) ? meanings([Number(day)], notation) : []);
}

/** The number that Excel keeps for a day in its 1900 system, which counts a 29 February 1900 that never was. */
export function serialOfDay(iso: string): number {
  const days = Math.round((Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) - Date.UTC(1899, 11, 31)) / DAY);
  return days >= 60 ? days + 1 : days;
}

/** The ISO day that Excel's number stands for, from 1 March 1900 on. */
export function dayOfSerial(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30) + serial * DAY).toISOString().slice(0, 10);
}

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const SHAPES = [
  /^\d{1,2}([/.-])\d{1,2}\1(\d{2}|\d{4})$/,
  /^\d{4}([/.-])\d{1,2}\1\d{1,2}$/,
  /^\d{1,2}([:.h])\d{2}(:\d{2})? ?[ap]m$/,
  /^\d{1,2}:\d{2}(:\d{2})?( ?hrs| hours)?$/,
  new RegExp(String.raw`^(?:[a-z]{3,9},? )?\d{1,2}(?:st|nd|rd|th)?[ -]${MONTH}(?:[ -]\d{2,4})?$`),
  new RegExp(String.raw`^${MONTH}[ -]\d{1,4}(?:st|nd|rd|th)?(?:,? \d{2,4})?$`),
];

/** True for a text in plain small letters that has a date's shape: "11/05/2022", "11 may 2022", "3-apr". */
export function looksLikeDate(text: string): boolean {
  return SHAPES.some((shape) => shape.test(text));
}
