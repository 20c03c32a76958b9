import { numberKindOf } from '../measure-kinds';
import type { Measure } from '../plan/measure';
import type { Plan } from '../plan/plan';
import { serialOfDay } from '../values/date-in-number';

/** A typed "3/12" is a day of the year in which somebody types, which may be years after the period. */
const DAYS_BEFORE = 3 * 366;
const DAYS_AFTER = 5 * 366;

/** The share of last period's value, and its inverse, within which a number is no surprise. */
const LIKELY_FACTOR = 2;

/** The whole numbers that a cell keeps for a day of the period or near it, from the first to the last. */
export function daysAsNumbers({ start, end }: Pick<Plan['period'], 'start' | 'end'>): { first: number; last: number } {
  return { first: serialOfDay(start) - DAYS_BEFORE, last: serialOfDay(end) + DAYS_AFTER };
}

/** True for kinds in whose cells a date may hide as a number that nothing else calls impossible. */
export function mayHideDate({ answer }: Measure): boolean {
  const kind = numberKindOf(answer);
  return kind !== undefined && !kind.notation.percent && kind.limits.high === Infinity;
}

/** True for kinds in whose cells a time of day may hide as a fraction. */
export function mayHideTime({ answer }: Measure): boolean {
  return numberKindOf(answer)?.isWhole === false;
}

/** The ranges, from low to high, in which the plan or last period's value leads one to expect a number. */
export function expectedRanges({ plausible, previous }: Measure): readonly { low: number; high: number }[] {
  const ranges = plausible?.high === undefined ? [] : [{ low: plausible.low ?? -Infinity, high: plausible.high }];
  const last = previous?.value;
  if (typeof last !== 'number' || last <= 0) return ranges;
  return [...ranges, { low: last / LIKELY_FACTOR, high: last * LIKELY_FACTOR }];
}

/** The minutes of a day, which a time of day is a fraction of: 12:30 is 750 of them. */
export const DAY_MINUTES = 1440;
/** Fractions with at most so many decimals are typed as such: 0.5 is not 12:00. */
export const PLAIN_FRACTION_DECIMALS = 4;
/** How far a stored time may be from whole minutes, and a plain fraction from its decimals. */
export const WITHIN = 1e-6;

/** True for a fraction that is a whole number of minutes of a day, and that hardly anybody would type. */
export function looksLikeTime(fraction: number): boolean {
  const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < WITHIN;
  const isPlain = isWhole(fraction * 10 ** PLAIN_FRACTION_DECIMALS);
  return fraction > 0 && fraction < 1 && isWhole(fraction * DAY_MINUTES) && !isPlain;
}

/** The numbers that a cell keeps for the days of 1950 to 2099, with or without a time. */
export const ANY_DAY = { first: 18_264, last: 73_051 };
