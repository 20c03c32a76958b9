import { numberKindOf } from '../../measure-kinds';
import {
  DAY_MINUTES,
  daysAsNumbers,
  expectedRanges,
  looksLikeTime,
  mayHideDate,
  mayHideTime,
} from '../../returns/likely-date';
import { dayOfSerial } from '../../values/date-in-number';
import { longDate } from '../../words/english';
import { shownNumber } from '../../words/answer-words';
import type { AnsweredMeasure, EntryCheck } from '../check';
import { possibleEnteredNumber } from '../entry-fields';
import type { EntryExample, Examples } from '../example';
import { MONEY } from '../example-measures';

export const check: EntryCheck = {
  family: 'entry',
  id: 'date-as-number',
  severity: 'query',
  title: 'A number that a date or a time becomes',
  why:
    'A spreadsheet program turns "3/12" into a date and "12:30" into a time, and a cell that shows numbers or pounds ' +
    'hides it. Such a number is asked about where neither last period nor the likely range speaks for it.',
  fix: 'Type the figure again in digits. If it is right, say so in the comment.',
  *find(answered) {
    const stated = possibleEnteredNumber(answered);
    const hidden = stated && hiddenIn(answered, stated.value);
    if (!stated || hidden === undefined || stated.field !== answered.entry.value) return;
    yield {
      at: stated.field.at,
      message: `${shownNumber(stated.value, answered.measure.answer)} is what a cell makes of ${hidden}.`,
      found: stated.field.found,
    };
  },
};

export const examples: Examples<EntryExample> = {
  accepts: [
    { given: 'An amount that is no day of these years', entry: { measure: MONEY, value: 5000 } },
    {
      given: "A number of days' size that last period's value speaks for",
      entry: { measure: { ...MONEY, previous: { value: 41000, qualifier: 'exactly' } }, value: 45994 },
    },
  ],
  rejects: [
    {
      given: 'A "3/12" that became a date, in a cell that shows pounds',
      entry: { measure: MONEY, value: 45994 },
      finds: [
        {
          message: 'Parks 1, Money raised: £45,994 is what a cell makes of 3 December 2025.',
          place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
          found: '45994',
        },
      ],
    },
  ],
};

/** The day or time of day that the number may have been, in words; undefined where it is hardly one. */
function hiddenIn({ measure, entry, period }: AnsweredMeasure, value: number): string | undefined {
  const isExpected = expectedRanges(measure).some(({ low, high }) => value >= low && value <= high);
  const { first, last } = daysAsNumbers(period);
  if (mayHideDate(measure) && Number.isInteger(value) && value >= first && value <= last && !isExpected)
    return longDate(dayOfSerial(value));
  const hasParts = entry.figure?.kind === 'number' && entry.figure.parts !== undefined;
  const fraction = numberKindOf(measure.answer)?.notation.percent ? value / 100 : value;
  if (!mayHideTime(measure) || hasParts || !looksLikeTime(fraction)) return undefined;
  const minutes = Math.round(fraction * DAY_MINUTES);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
