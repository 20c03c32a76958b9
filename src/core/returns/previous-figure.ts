import type { Measure } from '../plan/measure';
import type { Figure } from '../values/figure';

/** The value of the period before, which the plan holds as data, as a figure. */
export function previousFigure({ value, qualifier }: NonNullable<Measure['previous']>): Figure {
  if (typeof value === 'number') return { kind: 'number', value, qualifier };
  return typeof value === 'boolean' ? { kind: 'yes-no', value } : { kind: 'milestone', value };
}
