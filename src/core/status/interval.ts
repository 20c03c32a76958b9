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
 * Two numbers this close, relative to their size (and to 1 near zero), are one. Computing a percentage
 * from its parts leaves an error of about 1e-16 of the value; what people report differs by 1e-6 at the least.
 */
export const SAME_WITHIN = 1e-12;

export function same(a: number, b: number): boolean {
  if (a === b) return true;
  const size = Math.max(1, Math.abs(a), Math.abs(b));
  return Number.isFinite(size) && Math.abs(a - b) <= SAME_WITHIN * size;
}

/** Below by more than two numbers that are one may differ. */
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

/** How much is added or taken off: in the measure's own unit, or in per cent of what it is taken from. */
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
 * A percentage is of the value's size, its sign apart: −100 raised by 10% is −90. Of zero it is
 * nothing. Such a move isn't monotone once it turns at zero, so the turn is looked at too.
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
