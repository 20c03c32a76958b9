import type { NumberKind } from '../../core/measure-kinds/measure-kind';
import { any, call, firstOf, minus, over, plus, times, type Expression, type Term } from './formula/expression';
import { qualifierIs } from './stated-number';

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
