import { numberKindOf } from '../measure-kinds';
import type { Measure } from '../plan/measure';
import type { ChangeTarget } from '../plan/target';
import { shownNumber } from './answer-words';
import { formatNumber, formatList } from './english';

/** A measure's target in words: "at least 85%", "3rd or better", "an increase on last year"; empty without a target. */
export function targetWords(measure: Measure, noun = 'year'): string {
  const { target, answer } = measure;
  if (!target) return '';
  const shown = (value: number): string => shownNumber(value, answer);
  switch (target.rule) {
    case 'at least':
    case 'at most':
      return `${target.rule} ${shown(target.value)}`;
    case 'between':
      return `${shown(target.low)} to ${shown(target.high)}`;
    case 'rank at most':
      return target.value === 1 ? shown(1) : `${shown(target.value)} or better`;
    case 'increase':
    case 'decrease':
    case 'no change':
      return changeWords(target, measure, noun);
    case 'yes':
      return 'yes';
    case 'milestone':
      return formatList(target.accept, 'or');
    case 'provided':
      return 'to be provided';
    case 'decided by an officer':
      return 'the council decides';
  }
}

function changeWords(target: ChangeTarget, measure: Measure, noun: string): string {
  const against =
    target.on === 'baseline'
      ? `the baseline${measure.baseline ? ` (${measure.baseline.period})` : ''}`
      : `last ${noun}`;
  const size = sizeWords(target.by, measure);
  if (target.rule === 'no change') return size ? `within ${size} of ${against}` : `no change on ${against}`;
  const direction = target.rule === 'increase' ? 'an increase' : 'a decrease';
  return size ? `${direction} of at least ${size} on ${against}` : `${direction} on ${against}`;
}

/** Always in the plural, even "1 places": issued returns hold these words, and other words would count as changed. */
function sizeWords(by: ChangeTarget['by'], { answer }: Measure): string {
  if (!by) return '';
  if ('percent' in by) return `${formatNumber(by.percent, Number.isInteger(by.percent) ? 0 : 1)}%`;
  const difference = numberKindOf(answer)?.words.difference(by.amount);
  if (!difference) return shownNumber(by.amount, answer);
  return difference.noun ? `${difference.number} ${difference.noun.many}` : difference.number;
}
