import { isNumeric, type NumericAnswer } from '../plan/answer';
import { type Qualifier } from './qualifier';
import type { Measure } from '../plan/measure';
import { saidFigure } from '../words/figure-words';
import type { UnclearReason, Reading } from './reading';

/** A number as it is read from one cell, with the qualifier that stood beside it there. */
export interface QualifiedNumber {
  value: number;
  qualifier?: Qualifier;
}

/** What a cell that holds a number is asked for. */
export interface NumericQuestion {
  answer: NumericAnswer;
  /** True where less than 1% is what one expects: last year's value, the target or the likely range say so. */
  smallShare: boolean;
  /** True for numerators and denominators, which may be pounds or people alike. */
  part: boolean;
}

/** What a measure's value asks for; undefined where it asks for words. */
export function numericQuestion({ answer, previous, target, plausible }: Measure): NumericQuestion | undefined {
  if (!isNumeric(answer)) return undefined;
  const expected = [previous?.value, target && 'value' in target ? target.value : undefined, plausible?.high];
  const smallShare =
    answer.kind === 'percentage' &&
    expected.some((value) => typeof value === 'number' && value !== 0 && Math.abs(value) <= 1);
  return { answer, smallShare, part: false };
}

/** What a numerator or denominator asks for. */
export function partQuestion(counted: string | undefined): NumericQuestion {
  return { answer: { kind: 'count', unit: counted ?? '' }, smallShare: false, part: true };
}

/** A number in the words of the question, as one of several meanings: "over 5,000 visits", "97%". */
export function meaning(value: number, question: NumericQuestion, qualifier: Qualifier = 'exactly'): string {
  return saidFigure({ kind: 'number', value, qualifier }, question.answer).trim();
}

/** The last of the meanings where only one can be named. */
export const SOMETHING_ELSE = 'something else';

/** A reading that asks; the same meaning isn't offered twice, and there are always two. */
export function unclear(reason: UnclearReason, meanings: readonly string[]): Reading<never> {
  const different = [...new Set(meanings)];
  return { state: 'unclear', reason, meanings: different.length > 1 ? different : [...different, SOMETHING_ELSE] };
}
