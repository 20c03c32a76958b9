import type { Held } from './comparison';
import type { Interval } from './interval';
import type { OutcomeKind } from './outcome';

/** How much of an interval meets something. */
export type Test = (value: Interval) => Held;

/** A target made ready to be held against values: as it stands and, where there is a tolerance, loosened by it. */
export interface Demand {
  real: Test;
  loose?: Test;
}

export type Decided = Extract<OutcomeKind, 'met' | 'nearly met' | 'missed'>;

/**
 * Every outcome that the value may have, the best first. One alone is the outcome; of several none is
 * known, not even where all lie within the tolerance: met and nearly met are told apart in what is published.
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
