import type { Target } from '../plan/target';
import { atLeast, both } from './comparison';
import type { Demand, Test } from './demand';
import { point, type Interval } from './interval';
import { lowered, raised, type Margin } from './margin';

/** Targets that are a level to reach, to stay under, or to stay within. */
export type LevelTarget = Extract<Target, { rule: 'at least' | 'at most' | 'between' | 'rank at most' }>;

export function levelDemand(target: LevelTarget, tolerance: Margin | undefined): Demand {
  const { low, high } = marksOf(target);
  return {
    real: inside(low, high),
    loose: tolerance && inside(low && lowered(low, tolerance), high && raised(high, tolerance)),
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

/** From one mark to the other, both included; a mark left out is no limit. */
export function inside(low: Interval | undefined, high: Interval | undefined): Test {
  return (value) => both(low ? atLeast(value, low) : 'all', high ? atLeast(high, value) : 'all');
}
