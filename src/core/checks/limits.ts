import { isNumeric, type Answer } from '../plan/answer';
import { type Qualifier } from '../values/qualifier';

/**
 * What an answer can be at all; undefined where anything is possible. An amount of money or of anything
 * measured may be negative: that is asked about as implausible.
 */
export function limitsOf(answer: Answer): { low: number; high: number } | undefined {
  switch (answer.kind) {
    case 'count':
    case 'rate':
      return { low: 0, high: Infinity };
    case 'percentage':
      return answer.mayExceed100 ? undefined : { low: 0, high: 100 };
    case 'rank':
      return { low: 1, high: answer.of };
    default:
      return undefined;
  }
}

/** A spreadsheet keeps 15 digits of a number: what has more isn't the number that was typed. */
export const MOST = 1e15;

/** Which end of what is possible a qualified value lies beyond, with all that it can mean. */
export function beyondLimits(value: number, qualifier: Qualifier, answer: Answer): 'below' | 'above' | undefined {
  if (Math.abs(value) >= MOST) return value < 0 ? 'below' : 'above';
  const limits = limitsOf(answer);
  if (!limits) return undefined;
  if (value < limits.low || (qualifier === 'under' && value <= limits.low)) return 'below';
  return value > limits.high || (qualifier === 'over' && value >= limits.high) ? 'above' : undefined;
}

/** True where the value can be one, likely or not. */
export function isPossible(value: number, qualifier: Qualifier, answer: Answer): boolean {
  if (!isNumeric(answer) || beyondLimits(value, qualifier, answer) !== undefined) return false;
  return Number.isInteger(value) || (answer.kind !== 'count' && answer.kind !== 'rank');
}
