import type { Answer } from '../plan/answer';
import { MILESTONE_STATES } from '../values/figure';
import type { Measure } from '../plan/measure';
import { grouped, listed } from '../words/english';

const LONGEST_QUOTE = 80;
const VALUES_SHOWN = 3;

/** What stood in a cell, in quotation marks, on one line and cut where it is long. */
export function quoted(found: string): string {
  const line = found.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_QUOTE ? `"${line.slice(0, LONGEST_QUOTE).trimEnd()}…"` : `"${line}"`;
}

/** What a row holds, in words: the first few values, and how many more there are. */
export function rowWords(values: readonly string[]): string {
  const filled = values.filter((value) => value.trim() !== '');
  if (filled.length === 0) return 'nothing';
  const shown = filled.slice(0, VALUES_SHOWN).map(quoted);
  return filled.length > VALUES_SHOWN ? `${shown.join(', ')} and ${filled.length - VALUES_SHOWN} more` : listed(shown);
}

/** How a measure is named in a message: "Parks 1, Visits to parks". Its title keeps its capitals, which may be a name's. */
export function measureName(measure: Measure): string {
  return `${measure.priority}, ${measure.title}`;
}

/** What an answer should be: "a whole number of visits", "a position from 1 to 12". */
export function expectedAnswer(answer: Answer): string {
  switch (answer.kind) {
    case 'count':
      return `a whole number of ${answer.unit}`;
    case 'percentage':
      return answer.mayExceed100 ? 'a percentage' : 'a percentage from 0% to 100%';
    case 'rate':
      return `a number of ${answer.unit} per ${grouped(answer.per, 0)} ${answer.perUnit}`;
    case 'rank':
      return `a position from 1 to ${answer.of}`;
    case 'money':
      return 'an amount in pounds';
    case 'amount':
      return `a number of ${answer.unit}`;
    case 'yes-no':
      return 'Yes or No';
    case 'milestone':
      return listed(MILESTONE_STATES, 'or');
    case 'text':
      return 'a few words';
  }
}

/** How to enter an answer, as an instruction. */
export function howToEnter(answer: Answer): string {
  switch (answer.kind) {
    case 'count':
    case 'amount':
      return `Enter the number of ${answer.unit} in digits, without words.`;
    case 'percentage':
      return 'Enter the percentage in digits with its sign, such as 97%.';
    case 'rate':
      return `Enter the number of ${answer.unit} per ${grouped(answer.per, 0)} ${answer.perUnit} in digits, without words.`;
    case 'rank':
      return `Enter the position as a number, 1 for the ${answer.best}.`;
    case 'money':
      return 'Enter the amount in pounds in digits, without words.';
    case 'yes-no':
      return 'Choose Yes or No from the list in the cell.';
    case 'milestone':
      return `Choose ${listed(MILESTONE_STATES, 'or')} from the list in the cell.`;
    case 'text':
      return 'Enter a few words.';
  }
}
