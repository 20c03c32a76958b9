import type { Measure } from '../plan/measure';
import { shownDigits, shownNumber } from './answer-words';
import { grouped, listed } from './english';

/** A measure's target in words: "at least 85%", "3rd or better", "an increase on last year". Context measures have none. */
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
      return listed(target.accept, 'or');
    case 'provided':
      return 'to be provided';
    case 'decided by an officer':
      return 'the council decides';
  }
}

type Change = Extract<NonNullable<Measure['target']>, { on: string }>;

function changeWords(target: Change, measure: Measure, noun: string): string {
  const against =
    target.on === 'baseline'
      ? `the baseline${measure.baseline ? ` (${measure.baseline.period})` : ''}`
      : `last ${noun}`;
  const size = sizeWords(target.by, measure);
  if (target.rule === 'no change') return size ? `within ${size} of ${against}` : `no change on ${against}`;
  const direction = target.rule === 'increase' ? 'an increase' : 'a decrease';
  return size ? `${direction} of at least ${size} on ${against}` : `${direction} on ${against}`;
}

function sizeWords(by: Change['by'], measure: Measure): string {
  if (!by) return '';
  if ('percent' in by) return `${grouped(by.percent, Number.isInteger(by.percent) ? 0 : 1)}%`;
  if (measure.answer.kind === 'percentage')
    return `${shownDigits(by.amount, measure.answer)} percentage points`;
  if (measure.answer.kind === 'rank') return `${by.amount} places`;
  return shownNumber(by.amount, measure.answer);
}
