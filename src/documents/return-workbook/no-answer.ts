import { ABSENCES, ABSENCE_WORDS } from '../../core/values/absence';
import { EMPTY_COMMENTS, SHORTEST_EXPLANATION } from '../../core/values/explanation';
import { all, atLeast, call, cell, isNumber, joinTexts, not, type Expression } from './formula/expression';

/** Words typed in place of an answer that is still to come or can't be given. The checks in code know more of them. */
const PLACEHOLDERS = [
  'tba',
  'tbc',
  'tbd',
  'n/a',
  'na',
  'pending',
  'to follow',
  'to be confirmed',
  'not applicable',
  'not available',
  '-',
  '–',
  '.',
  '...',
  '?',
] as const;
/** True where the row's comment can explain something, as `isExplanation` has it. */
export function hasReason(): Expression {
  const comment = call('TRIM', call('SUBSTITUTE', cell('comment'), call('CHAR', LINE_FEED), ' '));
  return all(
    atLeast(call('LEN', comment), SHORTEST_EXPLANATION),
    isNumber(call('FIND', ' ', comment)),
    not(call('EXACT', call('UPPER', comment), call('LOWER', comment))),
    not(isOneOf(call('SUBSTITUTE', comment, '.', ''), EMPTY_COMMENTS)),
  );
}

/** The character code of a line break typed with Alt+Enter. */
const LINE_FEED = 10;

/** True where the cell holds only a placeholder such as "tbc". */
export function isPlaceholder(key: string): Expression {
  return isOneOf(cell(key), PLACEHOLDERS);
}

/** True where the cell holds only a placeholder, or says why there is no figure. */
export function isPlaceholderOrAbsence(key: string): Expression {
  const absences = ABSENCES.flatMap((absence) => ABSENCE_WORDS[absence].typed);
  return isOneOf(cell(key), [...new Set([...PLACEHOLDERS, ...absences])]);
}

/** Stands between the words of a list; nobody types it. */
const BETWEEN = '|';
/** The most characters of a text within a formula of Excel. */
const LONGEST_TEXT = 255;

/** True where the text is one of these words, in capitals or not; one search is far shorter than a comparison each. */
export function isOneOf(text: Expression, words: readonly string[]): Expression {
  const sought = joinTexts(BETWEEN, call('LOWER', call('TRIM', text)), BETWEEN);
  const list = `${BETWEEN}${words.join(BETWEEN)}${BETWEEN}`;
  const [first = '', ...rest] = list.match(new RegExp(`.{1,${LONGEST_TEXT}}`, 'gu')) ?? [];
  return isNumber(call('FIND', sought, joinTexts(first, ...rest)));
}
