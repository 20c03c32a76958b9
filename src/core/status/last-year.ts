import type { Measure } from '../plan/measure';
import type { Figure } from '../values/figure';
import { previousFigure } from '../returns/previous-figure';
import { isNoNumber } from './interval-of';
import type { Evidence } from './outcome';

/** Last year's figure: as the evidence has it, else as the plan does. */
export function lastYearOf(measure: Measure, evidence: Evidence): Figure | undefined {
  if (evidence.previous) return isNoNumber(evidence.previous.figure) ? undefined : evidence.previous.figure;
  return measure.previous && previousFigure(measure.previous);
}
