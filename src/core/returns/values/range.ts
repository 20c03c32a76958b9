import { askedDecimals } from '../../words/answer-words';
import { shifted } from './decimal';
import { SCALES } from './number-text';
import { NUMERAL, numeralOf } from './numeral';
import type { NumericQuestion } from './numeric-question';
import { tailReading } from './tail';

const SCALE = '(?:st|nd|rd|th|(k|mn|m|bn)(?![a-z])| (thousand|million|billion))?';
const RANGE = new RegExp(
  String.raw`^(?:between |from |c\. ?|about |approx\.? )?£?(${NUMERAL})${SCALE}(?: ?%)? ?(?:-|–|—|to|and|or) ?£?(${NUMERAL})${SCALE}(?: ?(%.*|[a-z].*))?$`,
);

/** The two ends of a range such as "20-25", "between 20 and 25", "6 or 7 people"; undefined for anything else. */
export function rangeIn(text: string, question: NumericQuestion): readonly [number, number] | undefined {
  const [, from, letterFrom, wordFrom, to, letterTo, wordTo, tail = ''] = RANGE.exec(text) ?? [];
  if (from === undefined || to === undefined || tailReading(tail, question).kind !== 'known') return undefined;
  return [endOf(from, letterFrom ?? wordFrom, question), endOf(to, letterTo ?? wordTo, question)];
}

function endOf(token: string, scale: string | undefined, question: NumericQuestion): number {
  const numeral = numeralOf(token, askedDecimals(question.answer));
  return shifted(numeral.state === 'plain' ? numeral.value : numeral.values[0], SCALES.get(scale ?? '') ?? 0);
}
