import type { Measure } from '../plan/measure';
import type { Figure } from '../returns/partner-return';
import { isNoNumber } from './interval-of';
import type { Evidence } from './outcome';

/** Last year's figure: as the evidence has it, else as the plan does. */
export function lastYearOf(measure: Measure, evidence: Evidence): Figure | undefined {
  if (evidence.previous) return isNoNumber(evidence.previous.figure) ? undefined : evidence.previous.figure;
  if (!measure.previous) return undefined;
  const { value, qualifier } = measure.previous;
  if (typeof value === 'number') return { kind: 'number', value, qualifier };
  return typeof value === 'boolean' ? { kind: 'yes-no', value } : { kind: 'milestone', value };
}
