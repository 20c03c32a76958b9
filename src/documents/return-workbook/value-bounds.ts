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

/** All that a value may be, as formulas: what `intervalOf` is in code. */
export interface ValueBounds {
  low: Expression;
  high: Expression;
  /** Conditions for an end that isn't itself among the values. */
  lowOpen: Term;
  highOpen: Term;
}

/** Stands for no limit in a formula. */
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

/** What is possible at all for a kind, in numbers that a formula can hold. */
export function finiteLimits({ limits }: NumberKind): NumberKind['limits'] {
  return { low: Math.max(limits.low, -ENDLESS), high: Math.min(limits.high, ENDLESS) };
}

/** Whether all, or none, of what a value may be meets a demand; where neither holds, some of it does. */
export interface BoundsTest {
  all: Term;
  none: Term;
}

/** Numbers no further than this from the mark are the mark. */
function nearnessOf(mark: number): number {
  return SAME_WITHIN * Math.max(1, Math.abs(mark));
}

/** The value at the mark or above. */
export function valueAtLeast(value: ValueBounds, mark: Interval): BoundsTest {
  return {
    all: Number.isFinite(mark.high) ? atLeast(value.low, mark.high - nearnessOf(mark.high)) : false,
    none: Number.isFinite(mark.low) ? endsBelow(value, mark) : false,
  };
}

/** The value at the mark or below. */
export function valueAtMost(value: ValueBounds, mark: Interval): BoundsTest {
  return {
    all: Number.isFinite(mark.low) ? atMost(value.high, mark.low + nearnessOf(mark.low)) : false,
    none: Number.isFinite(mark.high) ? beginsAbove(value, mark) : false,
  };
}

/** The value truly above the mark. */
export function valueMoreThan(value: ValueBounds, mark: Interval): BoundsTest {
  return opposite(valueAtMost(value, mark));
}

/** The value truly below the mark. */
export function valueLessThan(value: ValueBounds, mark: Interval): BoundsTest {
  return opposite(valueAtLeast(value, mark));
}

/** Both demands together. */
export function bothOf(...tests: readonly BoundsTest[]): BoundsTest {
  return { all: all(...tests.map((test) => test.all)), none: any(...tests.map((test) => test.none)) };
}

function opposite(test: BoundsTest): BoundsTest {
  return { all: test.none, none: test.all };
}

function endsBelow({ high, highOpen }: ValueBounds, { low, lowOpen }: Interval): Expression {
  const touching = atMost(high, low + nearnessOf(low));
  return lowOpen ? touching : eitherOr(below(high, low - nearnessOf(low)), highOpen, touching);
}

function beginsAbove({ low, lowOpen }: ValueBounds, { high, highOpen }: Interval): Expression {
  const touching = atLeast(low, high - nearnessOf(high));
  return highOpen ? touching : eitherOr(above(low, high + nearnessOf(high)), lowOpen, touching);
}

/** Past the mark, or touching it with an open end. */
function eitherOr(past: Expression, open: Term, touching: Expression): Expression {
  return open === false ? past : any(past, all(open, touching));
}
