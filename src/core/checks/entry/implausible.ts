import { numberKindOf } from '../../measure-kinds';
import { shownNumber } from '../../words/answer-words';
import { shownFigure } from '../../words/figure-words';
import type { AnsweredMeasure, EntryCheck } from '../check';
import type { EntryExample, Examples } from '../example';
import { possibleEnteredNumber } from '../entry-fields';
import { MONEY } from '../example-measures';

const BOUNDED = { plausible: { low: 500, high: 4000 } };

export const check: EntryCheck = {
  family: 'entry',
  id: 'implausible',
  severity: 'query',
  unless: ['unlikely-change'],
  title: 'A value outside the likely range',
  why: 'The plan gives the range in which a value is likely to lie. Outside it, a slip is more common than a surprise.',
  fix: 'Correct it, or say in the comment why it is right.',
  *find(answered) {
    const stated = possibleEnteredNumber(answered);
    const outside = stated && beyond(answered, stated);
    if (!stated || outside === undefined) return;
    const { answer } = answered.measure;
    yield {
      at: stated.field.at,
      message:
        `${shownFigure({ kind: 'number', value: stated.value, qualifier: stated.qualifier }, answer)} is ` +
        `${outside}.`,
      found: stated.field.found,
      expected: rangeWords(answered),
    };
  },
};

export const examples: Examples<EntryExample> = {
  accepts: [
    { given: 'A value within the range', entry: { measure: BOUNDED, value: 1513 } },
    { given: 'A lower bound below the range', entry: { measure: BOUNDED, value: 400, qualifier: 'over' } },
    { given: 'No range in the plan', entry: { value: 900000 } },
  ],
  rejects: [
    {
      given: 'A value above the range',
      entry: { measure: BOUNDED, value: 15130 },
      finds: [
        {
          message: 'Parks 1, Visits to parks: 15,130 is above the highest likely value, 4,000.',
          place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
          found: '15130',
          expected: '500 to 4,000',
        },
      ],
    },
    {
      given: 'A value below the range, explained',
      entry: { measure: BOUNDED, value: 300, comment: 'Closed from May to October' },
      finds: [
        {
          message: 'Parks 1, Visits to parks: 300 is below the lowest likely value, 500.',
          place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
          found: '300',
          expected: '500 to 4,000',
          explained: 'Closed from May to October',
        },
      ],
    },
    {
      given: 'A negative amount where the plan expects none',
      entry: { measure: MONEY, value: -5000 },
      finds: [
        {
          message: 'Parks 1, Money raised: −£5,000 is below 0.',
          place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
          found: '-5000',
          expected: 'at least £0',
        },
      ],
    },
  ],
};

type Stated = NonNullable<ReturnType<typeof possibleEnteredNumber>>;

/** Says which likely limit a value is beyond; a qualified value only where all that it can mean is ("under 5"). */
function beyond({ measure }: AnsweredMeasure, { value, qualifier }: Stated): string | undefined {
  const { answer, plausible } = measure;
  const { low, high } = plausible ?? {};
  if (low !== undefined && value < low && qualifier !== 'over' && qualifier !== 'at least')
    return `below the lowest likely value, ${shownNumber(low, answer)}`;
  if (high !== undefined && value > high && qualifier !== 'under' && qualifier !== 'at most')
    return `above the highest likely value, ${shownNumber(high, answer)}`;
  const asksBelowZero = numberKindOf(answer)?.asksBelowZero === true && low === undefined;
  return asksBelowZero && value < 0 ? 'below 0' : undefined;
}

function rangeWords({ measure }: AnsweredMeasure): string {
  const { low, high } = measure.plausible ?? {};
  const shown = (value: number): string => shownNumber(value, measure.answer);
  if (low !== undefined && high !== undefined) return `${shown(low)} to ${shown(high)}`;
  if (high !== undefined) return `at most ${shown(high)}`;
  return `at least ${shown(low ?? 0)}`;
}
