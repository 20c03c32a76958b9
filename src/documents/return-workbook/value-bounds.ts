import type { NumberKind } from '../../core/measure-kinds/measure-kind';
import { SAME_WITHIN, type Interval } from '../../core/status/interval';
import {
  above,
  all,
  any,
  atLeast,
  atMost,
  below,
  call,
  firstOf,
  minus,
  over,
  plus,
  times,
  type Expression,
  type Term,
} from './formula/expression';
import { qualifierIs } from './figure-expression';

/** The lowest and highest number that a value may be, as formulas: the counterpart of `intervalOf`. */
export interface ValueBounds {
  low: Expression;
  high: Expression;
  /** True where `low` itself isn't among the numbers that the value may be; `highOpen` says the same of `high`. */
  lowOpen: Term;
  highOpen: Term;
}

/** Stands for "no limit", since a formula can't hold infinity. */
const ENDLESS = 1e300;

/** The bounds of an exact value. */
export function exactBounds(value: Expression): ValueBounds {
  return { low: value, high: value, lowOpen: false, highOpen: false };
}

/** The bounds that the Qualifier column gives a value, within what is possible for its kind. */
export function qualifiedBounds(value: Expression, kind: NumberKind, aboutMargin: number): ValueBounds {
  const limits = finiteLimits(kind);
  const step = kind.isWhole ? 1 : 0;
  const margin = over(times(call('ABS', value), aboutMargin), 100);
  return {
    low: firstOf(
      [
        [any(qualifierIs('at most'), qualifierIs('under')), limits.low],
        [qualifierIs('about'), call('MAX', minus(value, margin), limits.low)],
        [qualifierIs('over'), step ? plus(value, step) : value],
      ],
      value,
    ),
    high: firstOf(
      [
        [any(qualifierIs('at least'), qualifierIs('over')), limits.high],
        [qualifierIs('about'), call('MIN', plus(value, margin), limits.high)],
        [qualifierIs('under'), step ? minus(value, step) : value],
      ],
      value,
    ),
    lowOpen: step ? false : qualifierIs('over'),
    highOpen: step ? false : qualifierIs('under'),
  };
}

/** The limits of a kind, with infinite ones replaced by numbers that a formula can hold. */
export function finiteLimits({ limits }: NumberKind): NumberKind['limits'] {
  return { low: Math.max(limits.low, -ENDLESS), high: Math.min(limits.high, ENDLESS) };
}

/**
 * Conditions that all, or none, of the numbers that a value may be meet a demand; where neither holds, only some do.
 */
export interface BoundsTest {
  all: Term;
  none: Term;
}

/** The distance from the mark within which a number counts as equal to it. */
function nearnessOf(mark: number): number {
  return SAME_WITHIN * Math.max(1, Math.abs(mark));
}

/** The test for a value at or above the mark. */
export function valueAtLeast(value: ValueBounds, mark: Interval): BoundsTest {
  return {
    all: Number.isFinite(mark.high) ? atLeast(value.low, mark.high - nearnessOf(mark.high)) : false,
    none: Number.isFinite(mark.low) ? endsBelow(value, mark) : false,
  };
}

/** The test for a value at or below the mark. */
export function valueAtMost(value: ValueBounds, mark: Interval): BoundsTest {
  return {
    all: Number.isFinite(mark.low) ? atMost(value.high, mark.low + nearnessOf(mark.low)) : false,
    none: Number.isFinite(mark.high) ? beginsAbove(value, mark) : false,
  };
}

/** The test for a value above the mark, not at it. */
export function valueMoreThan(value: ValueBounds, mark: Interval): BoundsTest {
  return opposite(valueAtMost(value, mark));
}

/** The test for a value below the mark, not at it. */
export function valueLessThan(value: ValueBounds, mark: Interval): BoundsTest {
  return opposite(valueAtLeast(value, mark));
}

/** The test for several demands together. */
export function bothOf(...tests: readonly BoundsTest[]): BoundsTest {
  return { all: all(...tests.map((test) => test.all)), none: any(...tests.map((test) => test.none)) };
}

function opposite(test: BoundsTest): BoundsTest {
  return { all: test.none, none: test.all };
}

/** True where the value's upper end is below the lower end of the mark, or touches it while one of the ends is open. */
function endsBelow({ high, highOpen }: ValueBounds, { low, lowOpen }: Interval): Expression {
  const touching = atMost(high, low + nearnessOf(low));
  return lowOpen ? touching : eitherOr(below(high, low - nearnessOf(low)), highOpen, touching);
}

/** True where the value's lower end is above the upper end of the mark, or touches it while one of the ends is open. */
function beginsAbove({ low, lowOpen }: ValueBounds, { high, highOpen }: Interval): Expression {
  const touching = atLeast(low, high - nearnessOf(high));
  return highOpen ? touching : eitherOr(above(low, high + nearnessOf(high)), lowOpen, touching);
}

/** True past the mark, or at it where the value's end is open. */
function eitherOr(past: Expression, open: Term, touching: Expression): Expression {
  return open === false ? past : any(past, all(open, touching));
}
