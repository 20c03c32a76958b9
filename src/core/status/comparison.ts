import type { Interval } from './interval';

/** How much of an interval meets a demand. */
export type Held = 'all' | 'some' | 'none';

/**
 * Two numbers this close, relative to their size (and to 1 near zero), are one. Computing a percentage
 * from its parts leaves dust of about 1e-16 of the value; what people report differs by 1e-6 at the least.
 */
const DUST = 1e-12;

export function same(a: number, b: number): boolean {
  if (a === b) return true;
  const size = Math.max(1, Math.abs(a), Math.abs(b));
  return Number.isFinite(size) && Math.abs(a - b) <= DUST * size;
}

/** Below by more than dust. */
export function below(a: number, b: number): boolean {
  return a < b && !same(a, b);
}

/** Whether every, some or no pair of a value and a mark has the value at the mark or above. */
export function atLeast(value: Interval, mark: Interval): Held {
  if (!below(value.low, mark.high)) return 'all';
  const touchesOnly = same(value.high, mark.low) && (value.highOpen || mark.lowOpen);
  return below(value.high, mark.low) || touchesOnly ? 'none' : 'some';
}

/** Whether every, some or no pair of a value and a mark has the value truly above the mark. */
export function moreThan(value: Interval, mark: Interval): Held {
  const against = atLeast(mark, value);
  if (against === 'some') return 'some';
  return against === 'all' ? 'none' : 'all';
}

/** Both demands together, where an interval can't reach round what meets both. */
export function both(a: Held, b: Held): Held {
  if (a === 'none' || b === 'none') return 'none';
  return a === 'all' && b === 'all' ? 'all' : 'some';
}
