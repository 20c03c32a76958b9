import type { ChangeTarget, Target } from '../plan/target';
import { atLeast, bothHold, lower, moreThan, point, raise, type Held, type Interval, type Margin } from './interval';
import type { OutcomeKind } from './outcome';

/** Says how much of a value's interval meets a target. */
export type Test = (value: Interval) => Held;

/** A target made ready to be held against values: as it stands and, where there is a tolerance, loosened by it. */
export interface Demand {
  real: Test;
  loose?: Test;
}

export type Decided = Extract<OutcomeKind, 'met' | 'nearly met' | 'missed'>;

/**
 * Every outcome that the value may have, the best first. If there is only one, it is the outcome; if there are
 * several, the outcome isn't known, even between met and nearly met, as the report tells these apart.
 */
export function possibleOutcomes(value: Interval, demand: Demand): readonly Decided[] {
  const real = demand.real(value);
  const loose = demand.loose ? demand.loose(value) : real;
  const possible: Decided[] = [];
  if (real !== 'none') possible.push('met');
  if (demand.loose && real !== 'all' && loose !== 'none') possible.push('nearly met');
  if (loose !== 'all') possible.push('missed');
  return possible;
}

/** Targets that are a level to reach, to stay under, or to stay within. */
export type LevelTarget = Extract<Target, { rule: 'at least' | 'at most' | 'between' | 'rank at most' }>;

export function levelDemand(target: LevelTarget, tolerance: Margin | undefined): Demand {
  const { low, high } = marksOf(target);
  return {
    real: inside(low, high),
    loose: tolerance && inside(low && lower(low, tolerance), high && raise(high, tolerance)),
  };
}

function marksOf(target: LevelTarget): { low?: Interval; high?: Interval } {
  switch (target.rule) {
    case 'at least':
      return { low: point(target.value) };
    case 'at most':
    case 'rank at most':
      return { high: point(target.value) };
    case 'between':
      return { low: point(target.low), high: point(target.high) };
  }
}

/** Tests whether a value lies between two marks, both included; a mark left out is no limit. */
function inside(low: Interval | undefined, high: Interval | undefined): Test {
  return (value) => bothHold(low ? atLeast(value, low) : 'all', high ? atLeast(high, value) : 'all');
}

/**
 * The demand of a target that asks for a change from an earlier value, the base. Where the base is an interval,
 * the demand is met only if it is met for every base in it. Directions are those of the number: an increase of a
 * rank is a larger number, a worse position.
 *
 * A percentage is of the base's size without its sign. From a base of 0, any change in the direction asked meets
 * every percentage above 0, and no change at all misses it.
 *
 * Where the base may lie below zero and more than 100% is asked, the outcome may be not known although each single
 * base would give missed; that errs on the side of caution.
 *
 * The tolerance loosens the value to be reached (base and change together), not the change alone.
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
  const mark = by ? raise(base, by) : base;
  return {
    real: (value) => bothHold(atLeast(value, mark), isTrueChange(by) ? moreThan(value, base) : 'all'),
    loose: tolerance && ((value) => atLeast(value, lower(mark, tolerance))),
  };
}

function decreaseDemand(by: Margin | undefined, base: Interval, tolerance: Margin | undefined): Demand {
  const mark = by ? lower(base, by) : base;
  return {
    real: (value) => bothHold(atLeast(mark, value), isTrueChange(by) ? moreThan(base, value) : 'all'),
    loose: tolerance && ((value) => atLeast(raise(mark, tolerance), value)),
  };
}

function steadyDemand(by: Margin | undefined, base: Interval, tolerance: Margin | undefined): Demand {
  const low = by ? lower(base, by) : base;
  const high = by ? raise(base, by) : base;
  return { real: inside(low, high), loose: tolerance && inside(lower(low, tolerance), raise(high, tolerance)) };
}

/** False for a change "of at least 0", which a value that didn't change meets too. */
function isTrueChange(by: Margin | undefined): boolean {
  return !by || ('amount' in by ? by.amount : by.percent) > 0;
}
