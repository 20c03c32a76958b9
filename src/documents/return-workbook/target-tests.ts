import type { Measure } from '../../core/plan/measure';
import type { Plan } from '../../core/plan/plan';
import type { Target } from '../../core/plan/target';
import { point, type Interval, lower, raise, type Margin } from '../../core/status/interval';
import { intervalOf } from '../../core/status/interval-of';
import {
  bothOf,
  valueAtLeast,
  valueAtMost,
  valueLessThan,
  valueMoreThan,
  type BoundsTest,
  type ValueBounds,
} from './value-bounds';

/** A target as it stands, and loosened by its tolerance where there is one. */
export interface TargetTests {
  real: BoundsTest;
  loose?: BoundsTest;
}

type ChangeTarget = Extract<Target, { on: string }>;
type Demand = (value: ValueBounds, tolerance?: Margin) => BoundsTest;

/**
 * The tests of a target for numbers, with its marks worked out from the plan; "no base" where it compares
 * with a value that the plan doesn't have, undefined where it isn't a target for numbers.
 */
export function targetTests(
  measure: Measure,
  plan: Pick<Plan, 'aboutMargin'>,
): ((value: ValueBounds) => TargetTests) | 'no base' | undefined {
  const demand = measure.target && demandOf(measure.target, measure, plan);
  if (demand === undefined || demand === 'no base') return demand;
  const { tolerance } = measure;
  return (value) => ({ real: demand(value), loose: tolerance && demand(value, tolerance) });
}

function demandOf(target: Target, measure: Measure, plan: Pick<Plan, 'aboutMargin'>): Demand | 'no base' | undefined {
  switch (target.rule) {
    case 'at least':
      return (value, tolerance) => valueAtLeast(value, easeMark(point(target.value), tolerance, lower));
    case 'at most':
    case 'rank at most':
      return (value, tolerance) => valueAtMost(value, easeMark(point(target.value), tolerance, raise));
    case 'between':
      return within(point(target.low), point(target.high));
    case 'increase':
    case 'decrease':
    case 'no change': {
      const base = baseOf(target, measure, plan);
      return base ? changeDemand(target, base) : 'no base';
    }
    default:
      return undefined;
  }
}

/** A change asked for has to be a change, however small what is asked; the tolerance alone forgives it. */
function changeDemand(target: ChangeTarget, base: Interval): Demand {
  const { by } = target;
  const isTrueChange = !by || ('amount' in by ? by.amount : by.percent) > 0;
  const high = by ? raise(base, by) : base;
  const low = by ? lower(base, by) : base;
  if (target.rule === 'no change') return within(low, high);
  const [reached, changed] =
    target.rule === 'increase' ? ([valueAtLeast, valueMoreThan] as const) : ([valueAtMost, valueLessThan] as const);
  const [mark, ease] = target.rule === 'increase' ? ([high, lower] as const) : ([low, raise] as const);
  return (value, tolerance) => {
    if (tolerance) return reached(value, ease(mark, tolerance));
    return isTrueChange ? bothOf(reached(value, mark), changed(value, base)) : reached(value, mark);
  };
}

function within(low: Interval, high: Interval): Demand {
  return (value, tolerance) =>
    bothOf(valueAtLeast(value, easeMark(low, tolerance, lower)), valueAtMost(value, easeMark(high, tolerance, raise)));
}

function easeMark(
  mark: Interval,
  tolerance: Margin | undefined,
  ease: (mark: Interval, margin: Margin) => Interval,
): Interval {
  return tolerance ? ease(mark, tolerance) : mark;
}

function baseOf(
  target: ChangeTarget,
  { previous, baseline, answer }: Measure,
  { aboutMargin }: Pick<Plan, 'aboutMargin'>,
): Interval | undefined {
  if (target.on === 'baseline') return baseline && point(baseline.value);
  if (typeof previous?.value !== 'number') return undefined;
  return intervalOf({ kind: 'number', value: previous.value, qualifier: previous.qualifier }, answer, aboutMargin);
}
