import { ABSENCES, ABSENCE_WORDS } from '../../core/values/absence';
import {
  BEGINNING_LENGTH,
  NO_FIGURE_BEGINNINGS,
  NO_FIGURE_WORDS,
  PLACEHOLDERS,
  PLACEHOLDERS_FOR_FIGURES,
} from '../../core/values/placeholder';
import { ERROR_STARTS, START_LENGTH } from '../../core/values/stand-in';
import { SIGNS_IN_PHRASES } from '../../core/values/plain-text';
import { EMPTY_COMMENTS, SHORTEST_EXPLANATION } from '../../core/values/explanation';
import {
  all,
  any,
  atLeast,
  call,
  cell,
  isNumber,
  joinTexts,
  not,
  type Expression,
  type Term,
} from './formula/expression';

const NO_BREAK_SPACE = '\u00a0';

/** The words in a cell as `phraseOf` gives them: in small letters, without the signs that change nothing. */
export function phraseIn(key: string): Expression {
  const spaced = call('SUBSTITUTE', cell(key), NO_BREAK_SPACE, ' ');
  const bare = SIGNS_IN_PHRASES.reduce<Expression>((rest, sign) => call('SUBSTITUTE', rest, sign, ''), spaced);
  return call('LOWER', call('TRIM', bare));
}

/** Stands between the phrases of a list that a formula searches. */
const BETWEEN = '|';

/** True where the term is one of the phrases. */
export function isAmong(term: Term, phrases: readonly string[]): Expression {
  const list = `${BETWEEN}${phrases.join(BETWEEN)}${BETWEEN}`;
  return isNumber(call('FIND', joinTexts(BETWEEN, term, BETWEEN), list));
}

/** True where the row's comment can explain something, as `isExplanation` has it. */
export function hasReason(): Expression {
  const comment = call('TRIM', call('SUBSTITUTE', cell('comment'), call('CHAR', LINE_FEED), ' '));
  return all(
    atLeast(call('LEN', comment), SHORTEST_EXPLANATION),
    isNumber(call('FIND', ' ', comment)),
    not(call('EXACT', call('UPPER', comment), call('LOWER', comment))),
    not(isAmong(call('LOWER', call('TRIM', call('SUBSTITUTE', comment, '.', ''))), EMPTY_COMMENTS)),
  );
}

/** The character code of a line break typed with Alt+Enter. */
const LINE_FEED = 10;

/** True where the cell's words begin with one of the starts, as `startOf` gives them. */
export function beginsWithOne(key: string, starts: readonly string[]): Expression {
  return isAmong(call('LEFT', joinTexts(phraseIn(key), ' '.repeat(START_LENGTH)), START_LENGTH), starts);
}

/** True where the cell holds the name of an error as text. */
export function holdsErrorName(key: string): Expression {
  return beginsWithOne(key, ERROR_STARTS);
}

/** True where the cell is blank or holds only a placeholder such as "tbc". */
export function isPlaceholder(key: string): Expression {
  return isAmong(phraseIn(key), [...new Set([...PLACEHOLDERS, ...ABSENT])]);
}

/** True where the text is one of these words, in capitals or not. */
export function isOneOf(text: Expression, words: readonly string[]): Expression {
  return isAmong(call('LOWER', call('TRIM', text)), words);
}

/** What says why there is no figure, and isn't a placeholder as well. */
const ABSENT = ABSENCES.flatMap((absence) => ABSENCE_WORDS[absence].typed);

/** As `isPlaceholder`, and for words such as "awaiting data" or "[x]" where a figure or a choice belongs. */
export function isPlaceholderForFigure(key: string): Expression {
  const phrase = phraseIn(key);
  const whole = [...new Set([...PLACEHOLDERS_FOR_FIGURES, ...ABSENT])];
  return any(
    isAmong(phrase, whole),
    isAmong(call('LEFT', joinTexts(phrase, ' '), 4), NO_FIGURE_WORDS),
    isAmong(call('LEFT', phrase, BEGINNING_LENGTH), NO_FIGURE_BEGINNINGS),
  );
}
