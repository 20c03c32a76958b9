import { numberKindOf } from '../measure-kinds';
import { disclosureThreshold } from '../plan/disclosure';
import type { Measure } from '../plan/measure';
import type { Plan } from '../plan/plan';
import type { Figure } from '../values/figure';

type NumberFigure = Extract<Figure, { kind: 'number' }>;

/**
 * What is published in place of a figure that could identify people: "fewer than 5" for a count; for a share or a rate
 * that such a count, or what it leaves of the whole, could be worked out from, that it isn't shown. Undefined for a
 * figure that is published as it is.
 */
export function smallNumberWords(plan: Plan, measure: Measure, figure: Figure | undefined): string | undefined {
  const threshold = disclosureThreshold(plan, measure);
  const kind = numberKindOf(measure.answer);
  if (figure?.kind !== 'number' || !kind || threshold < 2) return undefined;
  const isCount = kind.isWhole && !Number.isFinite(kind.limits.high);
  if (isCount) return isSmallCount(figure, threshold) ? `fewer than ${threshold}` : undefined;
  return hasSmallParts(figure, threshold, kind.quotient?.isShare === true) ? 'not shown (small numbers)' : undefined;
}

/** True for a number that is told more exactly than "fewer than" the threshold. */
function isSmallCount({ value, qualifier }: NumberFigure, threshold: number): boolean {
  if (qualifier === 'over' || qualifier === 'at least') return false;
  if (qualifier === 'under') return value > 1 && value <= threshold;
  return isSmall(value, threshold);
}

function hasSmallParts({ parts }: NumberFigure, threshold: number, isShare: boolean): boolean {
  if (!parts) return false;
  const { numerator, denominator } = parts;
  const rest = isShare ? [denominator - numerator] : [];
  return [numerator, denominator, ...rest].some((part) => isSmall(part, threshold));
}

function isSmall(value: number, threshold: number): boolean {
  return value > 0 && value < threshold;
}

/** "Numbers from 1 to 4 are not given exactly, so that nobody can be recognised." */
export function smallNumberNote(plan: Plan, measure: Measure): string {
  const largest = disclosureThreshold(plan, measure) - 1;
  const which = largest === 1 ? 'A number of 1 is' : `Numbers from 1 to ${largest} are`;
  return `${which} not given exactly, so that nobody can be recognised.`;
}

/** The plan with last period's small counts as partners may see them: "under 5". */
export function withoutSmallPrevious(plan: Plan): Plan {
  if (!plan.disclosure && plan.measures.every(({ disclosure }) => !disclosure)) return plan;
  return { ...plan, measures: plan.measures.map((measure) => withoutSmallPreviousOf(plan, measure)) };
}

/** As `withoutSmallPrevious`, for one measure. */
export function withoutSmallPreviousOf(plan: Plan, measure: Measure): Measure {
  const { previous } = measure;
  if (typeof previous?.value !== 'number') return measure;
  const figure: Figure = { kind: 'number', value: previous.value, qualifier: previous.qualifier };
  if (smallNumberWords(plan, measure, figure) === undefined) return measure;
  return { ...measure, previous: { ...previous, value: disclosureThreshold(plan, measure), qualifier: 'under' } };
}
