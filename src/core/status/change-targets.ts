import type { Target } from '../plan/target';
import { atLeast, both, moreThan } from './comparison';
import type { Demand } from './demand';
import type { Interval } from './interval';
import { inside } from './level-targets';
import { lowered, raised, type Margin } from './margin';

/** Targets that compare with last year's value or with the baseline. */
export type ChangeTarget = Extract<Target, { on: string }>;

/**
 * The demand of a change on a base, itself perhaps an interval: it is met where it is whatever the base
 * was. A percentage is of the base's size, its sign apart; from zero any true change in the direction
 * asked is more than every percentage, and none at all is less. Directions are those of the number: an
 * increase of a rank is a larger number, a worse position.
 *
 * A change of more than 100% on a base that may lie below zero may come out as not known where every
 * single base would say missed: caution, not a wrong answer.
 *
 * The tolerance is taken off the value to be reached, base and change together.
 */
export function changeDemand(target: ChangeTarget, base: Interval, tolerance: Margin | undefined): Demand {
  switch (target.rule) {
    case 'increase':
      return increaseDemand(target.by, base, tolerance);
    case 'decrease':
      return decreaseDemand(target.by, base, tolerance);
    case 'no change':
      return steadyDemand(target.by, base, tolerance);
  }
}

function increaseDemand(by: Margin | undefined, base: Interval, tolerance: Margin | undefined): Demand {
  const mark = by ? raised(base, by) : base;
  return {
    real: (value) => both(atLeast(value, mark), isTrueChange(by) ? moreThan(value, base) : 'all'),
    loose: tolerance && ((value) => atLeast(value, lowered(mark, tolerance))),
  };
}

function decreaseDemand(by: Margin | undefined, base: Interval, tolerance: Margin | undefined): Demand {
  const mark = by ? lowered(base, by) : base;
  return {
    real: (value) => both(atLeast(mark, value), isTrueChange(by) ? moreThan(base, value) : 'all'),
    loose: tolerance && ((value) => atLeast(raised(mark, tolerance), value)),
  };
}

function steadyDemand(by: Margin | undefined, base: Interval, tolerance: Margin | undefined): Demand {
  const low = by ? lowered(base, by) : base;
  const high = by ? raised(base, by) : base;
  return { real: inside(low, high), loose: tolerance && inside(lowered(low, tolerance), raised(high, tolerance)) };
}

/** A change "of at least 0" is also met by none at all; every other asks for a change. */
function isTrueChange(by: Margin | undefined): boolean {
  return !by || ('amount' in by ? by.amount : by.percent) > 0;
}
