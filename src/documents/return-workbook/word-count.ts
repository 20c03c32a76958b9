import { formatCount, formatNumber } from '../../core/words/english';
import { BEGINNINGS } from './check-messages';
import { isPlaceholder } from './no-answer';
import {
  any,
  call,
  cell,
  equal,
  firstOf,
  joinTexts,
  minus,
  plus,
  below,
  above,
  when,
  type Expression,
} from './formula/expression';

const NO_BREAK_SPACE = '\u00a0';
/** Character codes of tab, line feed and carriage return. */
const BREAKS = [9, 10, 13];

/**
 * The formula of the Words column: "46 words", followed by the limit where that is too few, which is to be looked at, or
 * too many, which an officer may shorten; the lengths asked for where there is no text, or only a placeholder.
 */
export function wordsExpression(limits: { minWords: number; maxWords: number }): Expression {
  const words = wordCount(cell('text'));
  const said = joinTexts(words, when(equal(words, 1), ' word', ' words'));
  return call(
    'IFERROR',
    firstOf(
      [
        [
          any(equal(call('LEN', collapseSpaces(cell('text'))), 0), isPlaceholder('text')),
          `${BEGINNINGS.toDo} ${lengthWords(limits)}`,
        ],
        [
          below(words, limits.minWords),
          joinTexts(`${BEGINNINGS.look} `, said, `, at least ${formatNumber(limits.minWords, 0)} are asked for`),
        ],
        [above(words, limits.maxWords), joinTexts(said, `, at most ${formatNumber(limits.maxWords, 0)} are asked for`)],
      ],
      said,
    ),
    `${BEGINNINGS.fix} the cell shows an error. Type the text again`,
  );
}

/** The text with each run of spaces, tabs and line breaks as one space. */
function collapseSpaces(text: Expression): Expression {
  const withoutBreaks = BREAKS.reduce<Expression>(
    (rest, code) => call('SUBSTITUTE', rest, call('CHAR', code), ' '),
    text,
  );
  return call('TRIM', call('SUBSTITUTE', withoutBreaks, NO_BREAK_SPACE, ' '));
}

function wordCount(text: Expression): Expression {
  const plain = collapseSpaces(text);
  return plus(minus(call('LEN', plain), call('LEN', call('SUBSTITUTE', plain, ' ', ''))), 1);
}

/** The lengths asked for in words: "30 to 250 words". */
export function lengthWords({ minWords, maxWords }: { minWords: number; maxWords: number }): string {
  return minWords > 0
    ? `${formatNumber(minWords, 0)} to ${formatCount(maxWords, 'word')}`
    : `up to ${formatCount(maxWords, 'word')}`;
}
