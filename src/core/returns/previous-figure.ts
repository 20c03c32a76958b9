import type { Measure } from '../plan/measure';
import type { Figure } from '../values/figure';

/** Makes a figure of a last period's value from the plan. */
export function previousFigure({ value, qualifier }: NonNullable<Measure['previous']>): Figure {
  if (typeof value === 'number') return { kind: 'number', value, qualifier };
  return typeof value === 'boolean' ? { kind: 'yes-no', value } : { kind: 'milestone', value };
}
