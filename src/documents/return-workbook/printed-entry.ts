import type { Measure } from '../../core/plan/measure';
import { storedNumber } from './answer-format';
import { MILESTONE_WORDS } from './entry-validation';
import type { FilledEntry } from './filled';

/** One row's entry as its cells hold it: a percentage as a fraction, a choice as its list has it. */
export interface PrintedEntry {
  value: string | number | null;
  qualifier: string | null;
  numerator: string | number | null;
  denominator: string | number | null;
  source: string | null;
  comment: string | null;
}

export function printedEntry({ answer }: Measure, filled: FilledEntry): PrintedEntry {
  const { value, qualifier, numerator, denominator, source, comment } = filled;
  return {
    value: printedValue(value, answer),
    qualifier: qualifier ?? null,
    numerator: numerator ?? null,
    denominator: denominator ?? null,
    source: source ?? null,
    comment: comment ?? null,
  };
}

function printedValue(value: FilledEntry['value'], answer: Measure['answer']): string | number | null {
  if (value === undefined || value === '') return null;
  if (typeof value === 'number') return storedNumber(value, answer);
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  return answer.kind === 'milestone' ? (MILESTONE_WORDS.find((word) => word.toLowerCase() === value) ?? value) : value;
}
