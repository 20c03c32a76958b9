import type { Interval } from './interval';

/** How much is added or taken off: in the measure's own unit, or in per cent of what it is taken from. */
export type Margin = { amount: number } | { percent: number };

/** All that the interval's values may be with the margin added. */
export function raised(interval: Interval, margin: Margin): Interval {
  return moved(interval, margin, 1);
}

/** All that the interval's values may be with the margin taken off. */
export function lowered(interval: Interval, margin: Margin): Interval {
  return moved(interval, margin, -1);
}

/**
 * A percentage is of the value's size, its sign apart: −100 raised by 10% is −90. Of zero it is
 * nothing. Such a move isn't monotone once it turns at zero, so the turn is looked at too.
 */
function moved(interval: Interval, margin: Margin, direction: 1 | -1): Interval {
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
