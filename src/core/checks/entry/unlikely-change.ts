import type { Qualifier } from '../../values/qualifier';
import { numberKindOf } from '../../measure-kinds';
import { BINARY_ERROR } from '../../values/decimal';
import { shownNumber } from '../../words/answer-words';
import { formatNumber } from '../../words/english';
import type { AnsweredMeasure, EntryCheck } from '../check';
import type { EntryExample, Examples } from '../example';
import { possibleEnteredNumber, previousNumber } from '../entry-fields';
import { LAST_YEAR, RANK } from '../example-measures';

/** The share by which the ratio may differ from a power of ten and still be called "10 times" or "one tenth of". */
const POWER_TOLERANCE = 0.02;
/** The factor from which a change is queried where the plan names no likely change: about that of a slipped digit. */
const SLIPPED_DIGIT_FACTOR = 9.5;
/** Where both values are below this, a large factor is nothing unusual. */
const TOO_SMALL_FOR_TENFOLD = 10;

export const check: EntryCheck = {
  family: 'entry',
  id: 'unlikely-change',
  severity: 'query',
  title: 'An unlikely change on last year',
  why:
    'A digit too many or too few is the commonest slip. The plan may say how large a change is likely; where it ' +
    "doesn't, only a change about tenfold is asked about.",
  fix: 'Correct it, or say in the comment why it changed so much.',
  *find(answered) {
    const stated = possibleEnteredNumber(answered);
    const previous = previousNumber(answered);
    if (!stated || previous === undefined || !isUnlikely(answered, stated.value, previous)) return;
    if (canMeanPrevious(stated, previous)) return;
    const { answer } = answered.measure;
    yield {
      at: stated.field.at,
      message:
        `${shownNumber(stated.value, answer)} is ${comparisonWords(stated.value, previous)} last ` +
        `${answered.noun}'s ${shownNumber(previous, answer)}.`,
      fix: `Correct it, or say in the comment why it changed so much.`,
      found: stated.field.found,
      expected: likelyRangeWords(answered, previous),
    };
  },
};

export const examples: Examples<EntryExample> = {
  accepts: [
    { given: 'A usual change', entry: { measure: LAST_YEAR, value: 1600 } },
    {
      given: 'A change within what the plan calls likely',
      entry: { measure: { ...LAST_YEAR, plausible: { change: 50 } }, value: 2200 },
    },
    {
      given: 'A lower bound below last year, which leaves all open',
      entry: { measure: LAST_YEAR, value: 100, qualifier: 'over' },
    },
    {
      given: 'A change from few to some',
      entry: { measure: { previous: { value: 0, qualifier: 'exactly' } }, value: 9 },
    },
    {
      given: 'A position that changed a lot',
      entry: { measure: { ...RANK, previous: { value: 1, qualifier: 'exactly' } }, value: 11 },
    },
  ],
  rejects: [
    {
      given: 'A digit too many',
      entry: { measure: LAST_YEAR, value: 15130 },
      finds: [
        {
          message: "Parks 1, Visits to parks: 15,130 is 10 times last year's 1,513.",
          place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
          found: '15130',
          expected: "a value nearer to last year's 1,513",
        },
      ],
    },
    {
      given: 'A digit too few, explained',
      entry: { measure: LAST_YEAR, value: 151, comment: 'Only one park is left' },
      finds: [
        {
          message: "Parks 1, Visits to parks: 151 is one tenth of last year's 1,513.",
          place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
          found: '151',
          expected: "a value nearer to last year's 1,513",
          explained: 'Only one park is left',
        },
      ],
    },
    {
      given: 'More than the plan calls likely',
      entry: { measure: { ...LAST_YEAR, plausible: { change: 50 } }, value: 3100 },
      finds: [
        {
          message: "Parks 1, Visits to parks: 3,100 is 105% above last year's 1,513.",
          place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
          found: '3100',
          expected: 'within 50% of 1,513',
        },
      ],
    },
  ],
};

/** True where a qualified value can mean last period's: "over 5,000" where that was 6,000. */
function canMeanPrevious({ value, qualifier }: { value: number; qualifier: Qualifier }, previous: number): boolean {
  if (qualifier === 'over' || qualifier === 'at least') return value < previous;
  return (qualifier === 'under' || qualifier === 'at most') && value > previous;
}

function isUnlikely({ measure }: AnsweredMeasure, value: number, previous: number): boolean {
  if (previous === 0 || !Number.isFinite(value / previous)) return false;
  const limit = measure.plausible?.change;
  // BINARY_ERROR keeps a change of exactly the likely size from being queried.
  if (limit !== undefined)
    return Math.abs(value - previous) > (Math.abs(previous) * limit) / 100 + BINARY_ERROR * Math.abs(previous);
  if (
    !numberKindOf(measure.answer)?.change.isMeasured ||
    Math.max(Math.abs(value), Math.abs(previous)) < TOO_SMALL_FOR_TENFOLD ||
    value === 0
  )
    return false;
  const ratio = Math.abs(value / previous);
  return ratio >= SLIPPED_DIGIT_FACTOR || ratio <= 1 / SLIPPED_DIGIT_FACTOR;
}

function comparisonWords(value: number, previous: number): string {
  const ratio = value / previous;
  const power = Math.round(Math.log10(Math.abs(ratio)));
  if (ratio > 0 && power !== 0 && Math.abs(ratio / 10 ** power - 1) <= POWER_TOLERANCE) {
    return power > 0 ? `${timesWords(ratio, power)} times` : `one ${ordinalPower(-power)} of`;
  }
  const percent = (Math.abs(value - previous) / Math.abs(previous)) * 100;
  return `${formatNumber(percent, 0)}% ${value > previous ? 'above' : 'below'}`;
}

function timesWords(ratio: number, power: number): string {
  const times = 10 ** power;
  return `${ratio === times ? '' : 'about '}${formatNumber(times, 0)}`;
}

function ordinalPower(power: number): string {
  return ['', 'tenth', 'hundredth', 'thousandth'][power] ?? `${formatNumber(10 ** power, 0)}th`;
}

function likelyRangeWords({ measure, noun }: AnsweredMeasure, previous: number): string {
  const limit = measure.plausible?.change;
  const shown = shownNumber(previous, measure.answer);
  return limit === undefined
    ? `a value nearer to last ${noun}'s ${shown}`
    : `within ${formatNumber(limit, Number.isInteger(limit) ? 0 : 1)}% of ${shown}`;
}
