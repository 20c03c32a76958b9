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

/** Tests of a value against a target as it stands, and as loosened by its tolerance where there is one. */
export interface TargetTests {
  real: BoundsTest;
  loose?: BoundsTest;
}

type ChangeTarget = Extract<Target, { on: string }>;
/** Makes the test of a value, loosened by the tolerance where one is given. */
type Demand = (value: ValueBounds, tolerance?: Margin) => BoundsTest;

/**
 * Makes the tests of a measure's target for numbers, with its marks worked out from the plan. "no base" where the
 * target is a change on a value that the plan lacks; undefined where it isn't a target for numbers.
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

/**
 * The demand of a target that asks for a change. The value must truly differ from the base, however small the change
 * that is asked; only the tolerance loosens this.
 */
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

/** The value that a change is measured from: the baseline or last period's value; undefined where the plan has none. */
function baseOf(
  target: ChangeTarget,
  { previous, baseline, answer }: Measure,
  { aboutMargin }: Pick<Plan, 'aboutMargin'>,
): Interval | undefined {
  if (target.on === 'baseline') return baseline && point(baseline.value);
  if (typeof previous?.value !== 'number') return undefined;
  return intervalOf({ kind: 'number', value: previous.value, qualifier: previous.qualifier }, answer, aboutMargin);
}
