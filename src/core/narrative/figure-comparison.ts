import { isNumeric, type Answer, type NumericAnswer } from '../plan/answer';
import type { Figure } from '../values/figure';
import { shownDigits, shownNumber } from '../words/answer-words';
import { saidFigure, shownFigure } from '../words/figure-words';
import { grouped } from '../words/english';

/** Below so many things counted before, a percentage of change says more than is known. */
const SMALLEST_BASE_FOR_PERCENT = 20;

/** From so many per cent on, a change is given in whole per cent; below, with one decimal. */
const WHOLE_PERCENT_FROM = 10;

/** How a figure compares with an earlier one. An increase is never called better or worse. */
export interface Comparison {
  /** Follows the figure in a sentence: ", an increase of 265 (3.9%) from 6,791 in 2020/21". */
  words: string;
  /** For a table: "+265 (3.9%)", "No change", or empty where no difference can be given. */
  short: string;
}

/**
 * Undefined where the two can't be compared; without a difference where either has a qualifier ("over 5,000").
 * @param when as it stands in a sentence: "in 2020/21", "at the baseline (2018/19)"
 */
export function compareFigures(now: Figure, before: Figure, answer: Answer, when: string): Comparison | undefined {
  if (now.kind === 'text' || before.kind !== now.kind) return undefined;
  const then = earlierFigureWords(before, answer);
  if (now.kind !== 'number' || before.kind !== 'number') {
    return now.value === before.value
      ? { words: `, the same as ${when}`, short: 'No change' }
      : { words: `, compared with ${then} ${when}`, short: '' };
  }
  if (!isNumeric(answer) || now.qualifier !== 'exactly' || before.qualifier !== 'exactly')
    return { words: `, compared with ${then} ${when}`, short: '' };
  return compareNumbers(now.value, before.value, answer, when);
}

function compareNumbers(now: number, before: number, answer: NumericAnswer, when: string): Comparison {
  const difference = Number((now - before).toPrecision(12));
  const then = shownNumber(before, answer);
  if (difference === 0) return { words: `, the same as ${when}`, short: 'No change' };
  if (answer.kind === 'rank') return { words: `, compared with ${then} ${when}`, short: '' };
  const size = sizeOfChange(difference, answer);
  const percent = percentOfChange(difference, before, answer);
  const share = percent === '' ? '' : ` (${percent})`;
  const direction = difference > 0 ? 'an increase' : 'a decrease';
  return {
    words: `, ${direction} of ${size}${share} from ${then} ${when}`,
    short: `${difference > 0 ? '+' : '−'}${size}${share}`,
  };
}

/** The size of a change without its sign: "265", "£500", "2 percentage points". */
function sizeOfChange(difference: number, answer: NumericAnswer): string {
  const size = Math.abs(difference);
  if (answer.kind !== 'percentage') return shownNumber(size, answer);
  const points = shownDigits(size, answer);
  return `${points} percentage ${points === '1' ? 'point' : 'points'}`;
}

/** "3.9%"; empty where a percentage of change means nothing or says too much. */
function percentOfChange(difference: number, before: number, answer: NumericAnswer): string {
  if (answer.kind === 'percentage' || before <= 0) return '';
  if (answer.kind === 'count' && before < SMALLEST_BASE_FOR_PERCENT) return '';
  const percent = (Math.abs(difference) / before) * 100;
  if (percent < 0.05) return 'less than 0.1%';
  if (difference < 0 && percent > 99 && percent < 100) return 'over 99%';
  return `${grouped(percent, percent >= WHOLE_PERCENT_FROM ? 0 : 1)}%`;
}

function earlierFigureWords(before: Figure, answer: Answer): string {
  return before.kind === 'number' ? shownFigure(before, answer) : saidFigure(before, answer);
}
