import { longDate } from '../words/english';
import { isBlankCell, type CellContent } from './cell';
import { plainText } from './plain-text';
import type { Reading } from './reading';
import { isPlaceholder } from './placeholder';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ].*)?$/;
const DAY_FIRST = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/;
const WITH_MONTH = /^(?:[a-z]{3,9},? )?(\d{1,2})(?:st|nd|rd|th)?(?: of)?[ ,-]+([a-z]{3,9})\.?[ ,-]+(\d{4}|\d{2})$/;
const MONTH_FIRST = /^(?:[a-z]{3,9},? )?([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4}|\d{2})$/;

/** Reads a date cell, or a text in British order ("11/05/2022" is 11 May), as an ISO date. */
export function dateReading(cell: CellContent | undefined): Reading<string> {
  if (cell === undefined || isBlankCell(cell)) return { state: 'blank' };
  if (cell.kind === 'error') return { state: 'unusable', reason: 'error-value' };
  if (typeof cell.value === 'number') return serialReading(cell.value);
  if (typeof cell.value === 'boolean') return { state: 'unusable', reason: 'not-a-date' };
  if (cell.kind === 'date') return { state: 'read', value: cell.value.slice(0, 10) };
  if (isPlaceholder(cell.value)) return { state: 'unusable', reason: 'placeholder' };
  return textReading(withoutTime(plainText(cell.value).toLowerCase()));
}

/** "13/05/22 10:30" as "13/05/22": the day is asked for, and the time says no more. */
function withoutTime(text: string): string {
  return text.replace(/,? (?:at |@ ?)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})? ?(?:[ap]\.?m\.?|hrs|gmt|bst)?$/, '');
}

function textReading(text: string): Reading<string> {
  const iso = isoOf(text);
  if (iso !== undefined) return { state: 'read', value: iso, readAs: longDate(iso) };
  const [, month = '', day = '', year = ''] = DAY_FIRST.exec(text) ?? [];
  const american = isoDate(year, Number(month), Number(day));
  if (american !== undefined) return { state: 'unclear', reason: 'date', meanings: [longDate(american)] };
  return { state: 'unusable', reason: 'not-a-date' };
}

function isoOf(text: string): string | undefined {
  const iso = ISO.exec(text);
  if (iso) return isoDate(iso[1] ?? '', Number(iso[2]), Number(iso[3]));
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return isoDate(dayFirst[3] ?? '', Number(dayFirst[2]), Number(dayFirst[1]));
  const named = WITH_MONTH.exec(text);
  if (named) return isoDate(named[3] ?? '', monthOf(named[2] ?? ''), Number(named[1]));
  const monthFirst = MONTH_FIRST.exec(text);
  return monthFirst ? isoDate(monthFirst[3] ?? '', monthOf(monthFirst[1] ?? ''), Number(monthFirst[2])) : undefined;
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3)) + 1;
}

/** The ISO date; undefined where there is no such day. A year of two digits is 20xx. */
function isoDate(year: string, month: number, day: number): string | undefined {
  if (year === '') return undefined;
  const full = year.length === 2 ? 2000 + Number(year) : Number(year);
  const date = new Date(Date.UTC(full, month - 1, day));
  if (month < 1 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
}

/** Serial numbers of days from 2000 to 2100 in the 1900 date system. */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 73_415;

/** Reads a number as unclear: a date that lost its format shows as a number of days, such as 44692. */
function serialReading(value: number): Reading<string> {
  if (!Number.isInteger(value) || value < FIRST_SERIAL || value > LAST_SERIAL)
    return { state: 'unusable', reason: 'not-a-date' };
  const date = new Date(Date.UTC(1899, 11, 30 + value)).toISOString().slice(0, 10);
  return { state: 'unclear', reason: 'date', meanings: [longDate(date)] };
}
