import { numberKindOf } from '../../measure-kinds';
import { shownNumber } from '../../words/answer-words';
import type { EntryCheck } from '../check';
import type { EntryExample, Examples } from '../example';
import { possibleEnteredNumber, previousNumber } from '../entry-fields';
import { LAST_YEAR, RANK } from '../example-measures';

/** Numbers below this often are the same two periods running. */
const OFTEN_REPEATED_BELOW = 10;

export const check: EntryCheck = {
  family: 'entry',
  id: 'same-as-last-year',
  severity: 'query',
  title: 'The same value as last year',
  why:
    "The same number twice running is often last year's, copied. Positions, numbers below 10 and a full 100% are " +
    'not asked about.',
  fix: 'Correct it, or say in the comment that it is the same again.',
  *find(answered) {
    const { answer } = answered.measure;
    const stated = possibleEnteredNumber(answered);
    const previous = previousNumber(answered);
    if (!stated || stated.value !== previous || stated.qualifier !== 'exactly') return;
    if (Math.abs(previous) < OFTEN_REPEATED_BELOW || numberKindOf(answer)?.change.mayRepeat(previous)) return;
    yield {
      at: stated.field.at,
      message: `${shownNumber(stated.value, answer)} is exactly last ${answered.noun}'s value.`,
      found: stated.field.found,
    };
  },
};

export const examples: Examples<EntryExample> = {
  accepts: [
    { given: 'Another value', entry: { measure: LAST_YEAR, value: 1514 } },
    {
      given: 'The same position',
      entry: { measure: { ...RANK, previous: { value: 2, qualifier: 'exactly' } }, value: 2 },
    },
    { given: 'The same small number', entry: { measure: { previous: { value: 8, qualifier: 'exactly' } }, value: 8 } },
  ],
  rejects: [
    {
      given: "Last year's number again",
      entry: { measure: LAST_YEAR, value: 1513 },
      finds: [
        {
          message: "Parks 1, Visits to parks: 1,513 is exactly last year's value.",
          place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
          found: '1513',
        },
      ],
    },
    {
      given: "Last year's number again, explained",
      entry: { measure: LAST_YEAR, value: 1513, comment: 'The same again: we counted twice' },
      finds: [
        {
          message: "Parks 1, Visits to parks: 1,513 is exactly last year's value.",
          place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
          found: '1513',
          explained: 'The same again: we counted twice',
        },
      ],
    },
  ],
};
