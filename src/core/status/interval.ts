/** All that a qualified value may be. An open end isn't itself among the values; an infinite one never is. */
export interface Interval {
  low: number;
  lowOpen: boolean;
  high: number;
  highOpen: boolean;
}

/** One value alone. */
export function point(value: number): Interval {
  return { low: value, lowOpen: false, high: value, highOpen: false };
}

/** How much of an interval meets a demand. */
export type Held = 'all' | 'some' | 'none';

/**
 * Two numbers that differ by no more than this count as equal, relative to their size (or to 1 near zero). A
 * percentage worked out from its parts is off by about 1e-16 of itself; figures people report differ by 1e-6 or more.
 */
export const SAME_WITHIN = 1e-12;

export function same(a: number, b: number): boolean {
  if (a === b) return true;
  const size = Math.max(1, Math.abs(a), Math.abs(b));
  return Number.isFinite(size) && Math.abs(a - b) <= SAME_WITHIN * size;
}

/** True where `a` is less than `b` and they don't count as equal. */
export function below(a: number, b: number): boolean {
  return a < b && !same(a, b);
}

/** How many of the pairs of a value and a mark, each from its interval, have the value at the mark or above. */
export function atLeast(value: Interval, mark: Interval): Held {
  if (!below(value.low, mark.high)) return 'all';
  const touchesOnly = same(value.high, mark.low) && (value.highOpen || mark.lowOpen);
  return below(value.high, mark.low) || touchesOnly ? 'none' : 'some';
}

/** How many of the pairs of a value and a mark, each from its interval, have the value above the mark. */
export function moreThan(value: Interval, mark: Interval): Held {
  const against = atLeast(mark, value);
  if (against === 'some') return 'some';
  return against === 'all' ? 'none' : 'all';
}

/** Combines two demands; it supposes that an interval that meets each in part holds a value that meets both. */
export function bothHold(a: Held, b: Held): Held {
  if (a === 'none' || b === 'none') return 'none';
  return a === 'all' && b === 'all' ? 'all' : 'some';
}

/** How much is added or taken off: in the measure's own unit, or in per cent of the value that is moved. */
export type Margin = { amount: number } | { percent: number };

/** All that the interval's values may be with the margin added. */
export function raise(interval: Interval, margin: Margin): Interval {
  return move(interval, margin, 1);
}

/** All that the interval's values may be with the margin taken off. */
export function lower(interval: Interval, margin: Margin): Interval {
  return move(interval, margin, -1);
}

/**
 * Moves an interval up or down by a margin. A percentage is of the value's size without its sign: −100 raised by
 * 10% is −90, and 0 stays 0. With more than 100%, the lowest or highest result may come from 0 instead of an end,
 * so 0 is moved too where the interval holds it.
 */
function move(interval: Interval, margin: Margin, direction: 1 | -1): Interval {
  if ('amount' in margin) {
    const by = direction * margin.amount;
    return { ...interval, low: interval.low + by, high: interval.high + by };
  }
  const to = (value: number): number => (value * (100 + direction * Math.sign(value) * margin.percent)) / 100 || 0;
  const ends: End[] = [
    { at: to(interval.low), open: interval.lowOpen },
    { at: to(interval.high), open: interval.highOpen },
  ];
  if (interval.low < 0 && interval.high > 0) ends.push({ at: 0, open: false });
  const low = ends.reduce((a, b) => (b.at < a.at || (b.at === a.at && !b.open) ? b : a));
  const high = ends.reduce((a, b) => (b.at > a.at || (b.at === a.at && !b.open) ? b : a));
  return { low: low.at, lowOpen: low.open, high: high.at, highOpen: high.open };
}

interface End {
  at: number;
  open: boolean;
}
