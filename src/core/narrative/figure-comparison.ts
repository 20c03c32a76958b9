import { numberKindOf, type Answer } from '../measure-kinds';
import type { Measure } from '../plan/measure';
import { roundTo } from '../values/decimal';
import { isExact } from '../values/qualifier';
import type { NumberKind } from '../measure-kinds/measure-kind';
import type { Figure } from '../values/figure';
import { differenceWords } from '../words/answer-words';
import { saidFigure, shownFigure } from '../words/figure-words';
import { formatNumber, MOST_DECIMALS } from '../words/english';

/** A change of this per cent or more is given in whole per cent; a smaller one, with one decimal. */
const WHOLE_PERCENT_FROM = 10;

/** How a figure compares with an earlier one. An increase is never called better or worse. */
export interface FigureComparison {
  /** Follows the figure in a sentence: ", an increase of 265 (3.9%) from 6,791 in 2020/21". */
  words: string;
  /** For a table: "+265 (3.9%)", "No change", or empty where no difference can be given. */
  short: string;
}

/**
 * Compares a figure with an earlier one in words: undefined for texts and for figures of different kinds, without
 * a difference where either has a qualifier ("over 5,000") and for ranks.
 * @param now and `before` as `readableFigures` gives them: the change is the difference of what is shown
 * @param when the earlier figure's time, as it stands in a sentence: "in 2020/21"
 */
export function compareFigures(
  now: Figure,
  before: Figure,
  measure: Measure,
  when: string,
): FigureComparison | undefined {
  const { answer } = measure;
  if (now.kind === 'text' || before.kind !== now.kind) return undefined;
  const then = earlierFigureWords(before, answer);
  if (now.kind !== 'number' || before.kind !== 'number') {
    return now.value === before.value
      ? { words: `, the same as ${when}`, short: 'No change' }
      : { words: `, compared with ${then} ${when}`, short: '' };
  }
  const kind = numberKindOf(answer);
  if (!kind || !isExact(now.qualifier) || !isExact(before.qualifier))
    return { words: `, compared with ${then} ${when}`, short: '' };
  const difference = Number((now.value - before.value).toPrecision(12));
  if (difference === 0 && now.qualifier === before.qualifier)
    return { words: `, the same as ${when}`, short: 'No change' };
  if (!kind.change.isMeasured || difference === 0) return { words: `, compared with ${then} ${when}`, short: '' };
  const size = differenceWords(Math.abs(difference), answer);
  const percent = percentOfChange(difference, before.value, kind, measure.target);
  const share = percent === '' ? '' : ` (${percent})`;
  const direction = difference > 0 ? 'an increase' : 'a decrease';
  return {
    words: `, ${direction} of ${size}${share} from ${then} ${when}`,
    short: `${difference > 0 ? '+' : '−'}${size}${share}`,
  };
}

/**
 * "3.9%", with more decimals where fewer would move it over the percentage that the target asks for; empty where the
 * earlier value isn't above 0 or is too small for a percentage of change.
 */
function percentOfChange(
  difference: number,
  before: number,
  { change }: NumberKind,
  target: Measure['target'],
): string {
  if (before <= 0 || before < change.percentFrom) return '';
  const percent = (Math.abs(difference) / before) * 100;
  if (percent < 0.05) return 'less than 0.1%';
  if (difference < 0 && percent > 99 && percent < 100) return 'over 99%';
  const asked = target && 'by' in target && target.by && 'percent' in target.by ? target.by.percent : undefined;
  const isReached = (value: number): boolean => asked === undefined || value >= asked;
  let decimals = percent >= WHOLE_PERCENT_FROM ? 0 : 1;
  while (decimals < MOST_DECIMALS && isReached(roundTo(percent, decimals)) !== isReached(percent)) decimals += 1;
  return `${formatNumber(percent, decimals)}%`;
}

function earlierFigureWords(before: Figure, answer: Answer): string {
  return before.kind === 'number' ? shownFigure(before, answer) : saidFigure(before, answer);
}
