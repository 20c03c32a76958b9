import { formatList } from '../words/english';
import { kindOf, type Answer } from '../measure-kinds';
import type { Measure } from '../plan/measure';
import { withSingleSpaces } from '../values/plain-text';

const LONGEST_QUOTE = 80;
const VALUES_SHOWN = 3;

/** What stood in a cell, in quotation marks, on one line and cut where it is long. */
export function inQuotes(found: string): string {
  const line = withSingleSpaces(found);
  return line.length > LONGEST_QUOTE ? `"${line.slice(0, LONGEST_QUOTE).trimEnd()}…"` : `"${line}"`;
}

/** What a row holds, in words: the first few values, and how many more there are. */
export function rowInWords(values: readonly string[]): string {
  const filled = values.filter((value) => value.trim() !== '');
  if (filled.length === 0) return 'nothing';
  const shown = filled.slice(0, VALUES_SHOWN).map(inQuotes);
  return filled.length > VALUES_SHOWN
    ? `${shown.join(', ')} and ${filled.length - VALUES_SHOWN} more`
    : formatList(shown);
}

/** A measure's name in a message: "Parks 1, Visits to parks". The title keeps its capital: it may begin with a name. */
export function measureName(measure: Measure): string {
  return `${measure.priority}, ${measure.title}`;
}

/** What an answer should be: "a whole number of visits", "a position from 1 to 12". */
export function expectedAnswer(answer: Answer): string {
  return kindOf(answer).words.expected;
}

/** How to enter an answer, as an instruction. */
export function howToEnter(answer: Answer): string {
  return `${kindOf(answer).words.howToEnter}.`;
}
