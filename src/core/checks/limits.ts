import { numberKindOf, type Answer } from '../measure-kinds';
import { type Qualifier } from '../values/qualifier';

/** A spreadsheet keeps 15 digits of a number: what has more isn't the number that was typed. */
export const DIGIT_LIMIT = 1e15;

/** Which end of what is possible a qualified value lies beyond, with all that it can mean. */
export function beyondLimits(value: number, qualifier: Qualifier, answer: Answer): 'below' | 'above' | undefined {
  if (Math.abs(value) >= DIGIT_LIMIT) return value < 0 ? 'below' : 'above';
  const limits = numberKindOf(answer)?.limits;
  if (!limits) return undefined;
  if (value < limits.low || (qualifier === 'under' && value <= limits.low)) return 'below';
  return value > limits.high || (qualifier === 'over' && value >= limits.high) ? 'above' : undefined;
}

/** True where the value can be one, likely or not. */
export function isPossible(value: number, qualifier: Qualifier, answer: Answer): boolean {
  const kind = numberKindOf(answer);
  if (!kind || beyondLimits(value, qualifier, answer) !== undefined) return false;
  return Number.isInteger(value) || !kind.isWhole;
}
