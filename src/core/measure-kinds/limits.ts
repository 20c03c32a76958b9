import { numberKindOf, type Answer } from '.';
import { type Qualifier } from '../values/qualifier';

/** Numbers from here on have 16 digits or more; spreadsheets keep only 15, so they may not be what was typed. */
export const DIGIT_LIMIT = 1e15;

/** Says whether a value, or all that it can mean with its qualifier, lies below or above what the answer allows. */
export function beyondLimits(value: number, qualifier: Qualifier, answer: Answer): 'below' | 'above' | undefined {
  if (Math.abs(value) >= DIGIT_LIMIT) return value < 0 ? 'below' : 'above';
  const limits = numberKindOf(answer)?.limits;
  if (!limits) return undefined;
  if (value < limits.low || (qualifier === 'under' && value <= limits.low)) return 'below';
  return value > limits.high || (qualifier === 'over' && value >= limits.high) ? 'above' : undefined;
}

/** True where the value can be an answer of this kind, however unlikely. */
export function isPossible(value: number, qualifier: Qualifier, answer: Answer): boolean {
  const kind = numberKindOf(answer);
  if (!kind || beyondLimits(value, qualifier, answer) !== undefined) return false;
  return Number.isInteger(value) || !kind.isWhole;
}
