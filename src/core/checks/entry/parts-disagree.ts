import type { Qualifier } from '../../values/qualifier';
import { isRoundingOf } from '../../returns/figure';
import { placesOf, roundTo } from '../../values/decimal';
import { askedDecimals, shownNumber } from '../../words/answer-words';
import { numberKindOf } from '../../measure-kinds';
import { shownFigure } from '../../words/figure-words';
import { formatNumber } from '../../words/english';
import type { AnsweredMeasure, EntryCheck } from '../check';
import type { EntryExample, Examples } from '../example';
import { numberOf, enteredNumber } from '../entry-fields';
import { PERCENTAGE } from '../example-measures';

export const check: EntryCheck = {
  family: 'entry',
  id: 'parts-disagree',
  severity: 'error',
  unless: ['out-of-range'],
  title: "A value that its parts don't give",
  why:
    "A percentage or rate and the two numbers that it is worked out from can't both be right if they disagree by " +
    'more than rounding. Which of them is wrong, only the partner knows.',
  fix: 'Correct the value, the numerator or the denominator. Left blank, the value is worked out from the other two.',
  *find(answered) {
    const { entry, measure } = answered;
    const typed = numberOf(entry.value);
    const computed = valueFromParts(answered);
    const stated = enteredNumber(answered);
    if (typed === undefined || computed === undefined || !stated) return;
    if (agrees(typed, stated.qualifier, computed, answered.aboutMargin)) return;
    const [low, high] = impliedRange(typed, stated.qualifier, answered.aboutMargin);
    const shown = (value: number): string => formatNumber(value, Number.isInteger(value) ? 0 : 2);
    const parts = `${shown(numberOf(entry.numerator) ?? 0)} of ${shown(numberOf(entry.denominator) ?? 0)}`;
    const sign = numberKindOf(measure.answer)?.notation.percent ? '%' : '';
    const entered = shownFigure({ kind: 'number', value: typed, qualifier: stated.qualifier }, measure.answer);
    yield {
      at: entry.value.at,
      message: ({ who }) => `${who} entered ${entered}, and ${parts} gives ${roundedWords(computed, answered)}.`,
      found: entry.value.found,
      expected: intervalWords(low, high, sign),
    };
  },
};

export const examples: Examples<EntryExample> = {
  accepts: [
    {
      given: 'More than the whole, which is asked about at the numerator',
      entry: { measure: PERCENTAGE, value: 97, numerator: 110, denominator: 100 },
    },
    {
      given: 'The percentage that the parts give',
      entry: { measure: PERCENTAGE, value: 97, numerator: 97, denominator: 100 },
    },
    { given: 'The same, rounded', entry: { measure: PERCENTAGE, value: 97, numerator: 35, denominator: 36 } },
    {
      given: 'A lower bound that the parts are above',
      entry: { measure: PERCENTAGE, value: 90, qualifier: 'over', numerator: 35, denominator: 36 },
    },
    { given: 'No value, which is then worked out', entry: { measure: PERCENTAGE, numerator: 35, denominator: 36 } },
  ],
  rejects: [
    {
      given: "A percentage that the parts don't give",
      entry: { measure: PERCENTAGE, value: 97, numerator: 32, denominator: 36 },
      finds: [
        {
          message: 'Parks 1, Bins emptied on time: you entered 97%, and 32 of 36 gives 88.89%.',
          place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
          found: '97',
          expected: 'parts that give 96.5% to 97.5%',
        },
      ],
    },
    {
      given: 'A more exact percentage that is a little off',
      entry: { measure: PERCENTAGE, value: 97.5, numerator: 35, denominator: 36 },
      finds: [
        {
          message: 'Parks 1, Bins emptied on time: you entered 97.5%, and 35 of 36 gives 97.22%.',
          place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
          found: '97.5',
          expected: 'parts that give 97.45% to 97.55%',
        },
      ],
    },
    {
      given: 'A rate worked out for another base',
      entry: {
        measure: {
          title: 'Missed collections',
          answer: { kind: 'rate', unit: 'missed collections', per: 100000, perUnit: 'collections', decimals: 1 },
        },
        value: 0.7,
        numerator: 340,
        denominator: 5000000,
      },
      finds: [
        {
          message: 'Parks 1, Missed collections: you entered 0.7, and 340 of 5,000,000 gives 6.8.',
          place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
          found: '0.7',
          expected: 'parts that give 0.65 to 0.75',
        },
      ],
    },
  ],
};

/** The value computed from numerator and denominator, in the measure's unit; undefined where they give none. */
function valueFromParts({ entry, measure }: AnsweredMeasure): number | undefined {
  const [numerator, denominator] = [numberOf(entry.numerator), numberOf(entry.denominator)];
  if (numerator === undefined || denominator === undefined || denominator === 0) return undefined;
  // Impossible parts have findings of their own.
  if (numerator < 0 || denominator < 0) return undefined;
  const quotient = numberKindOf(measure.answer)?.quotient;
  if (!quotient || (quotient.isShare && numerator > denominator)) return undefined;
  return (numerator / denominator) * quotient.times;
}

/** True where the computed value rounds to the typed one, or is allowed by the typed one's qualifier. */
function agrees(typed: number, qualifier: Qualifier, computed: number, aboutMargin: number): boolean {
  if (isRoundingOf(typed, computed)) return true;
  if (qualifier === 'over' || qualifier === 'at least') return computed > typed;
  if (qualifier === 'under' || qualifier === 'at most') return computed < typed;
  return qualifier === 'about' && Math.abs(computed - typed) <= (Math.abs(typed) * aboutMargin) / 100;
}

/** The range a typed number can stand for: half a unit of its last decimal either way, widened by its qualifier. */
function impliedRange(typed: number, qualifier: Qualifier, aboutMargin: number): readonly [number, number] {
  const half = 0.5 * 10 ** -placesOf(typed);
  const margin = qualifier === 'about' ? Math.max(half, (Math.abs(typed) * aboutMargin) / 100) : half;
  const open = {
    below: qualifier === 'at most' || qualifier === 'under',
    above: qualifier === 'over' || qualifier === 'at least',
  };
  return [open.below ? -Infinity : typed - margin, open.above ? Infinity : typed + margin];
}

/** The computed value in words, with two decimals more than asked, so that the disagreement can be seen. */
function roundedWords(value: number, { measure }: AnsweredMeasure): string {
  return shownNumber(roundTo(value, askedDecimals(measure.answer) + 2), measure.answer);
}

function intervalWords(low: number, high: number, sign: string): string {
  const shown = (value: number): string => `${roundTo(value, 6)}${sign}`;
  if (low === -Infinity) return `parts that give at most ${shown(high)}`;
  if (high === Infinity) return `parts that give at least ${shown(low)}`;
  return `parts that give ${shown(low)} to ${shown(high)}`;
}
