import { reasonIn } from '../../returns/reason';
import type { EntryCheck } from '../check';
import { figureFields, holdsNoValue } from '../entry-fields';
import type { EntryExample, Examples } from '../example';
import { expectedAnswer } from '../message-words';

export const check: EntryCheck = {
  family: 'entry',
  id: 'not-available',
  severity: 'query',
  title: 'No value, and the comment says why',
  why:
    'A partner may have good reason to send no figure. The reason is kept and shown, and the information still ' +
    'counts as not received.',
  fix: 'Nothing more to do for now. Send the value when it is known.',
  *find(answered) {
    const { entry, measure, missingColumns } = answered;
    const reason = reasonIn(entry);
    if (
      missingColumns.has('value') ||
      reason === undefined ||
      (entry.absence ?? 'not-available') !== 'not-available' ||
      !figureFields(answered).every(({ field }) => holdsNoValue(field))
    )
      return;
    yield {
      at: entry.value.at,
      message: `no value is entered, and the comment says why. It stays owed.`,
      ...(entry.value.found !== '' && { found: entry.value.found }),
      expected: expectedAnswer(measure.answer),
    };
  },
};

export const examples: Examples<EntryExample> = {
  accepts: [
    {
      given: "Another reason for no value than that it isn't available",
      entry: {
        value: { found: '[z]', reading: { state: 'absent', absence: 'not-applicable' } },
        comment: 'The park is closed for good',
      },
    },
    { given: 'A value with a comment', entry: { value: 1513, comment: 'Two gates were closed in May' } },
    { given: "Neither a value nor a reason, which is another check's", entry: { comment: 'tbc' } },
  ],
  rejects: [
    {
      given: 'No value, and a comment that says why',
      entry: { comment: 'The counter broke in May' },
      finds: [
        {
          message: 'Parks 1, Visits to parks: no value is entered, and the comment says why. It stays owed.',
          place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
          expected: 'a whole number of visits',
          explained: 'The counter broke in May',
        },
      ],
    },
    {
      given: 'A value said to be not available, and a comment that says why',
      entry: {
        value: { found: '[x]', reading: { state: 'absent', absence: 'not-available' } },
        comment: 'The counter broke in May',
      },
      finds: [
        {
          message: 'Parks 1, Visits to parks: no value is entered, and the comment says why. It stays owed.',
          place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
          found: '[x]',
          expected: 'a whole number of visits',
          explained: 'The counter broke in May',
        },
      ],
    },
    {
      given: 'A placeholder, and a comment that says why',
      entry: {
        value: { found: 'n/a', reading: { state: 'unusable', reason: 'placeholder' } },
        comment: 'The counter broke in May',
      },
      finds: [
        {
          message: 'Parks 1, Visits to parks: no value is entered, and the comment says why. It stays owed.',
          place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
          found: 'n/a',
          expected: 'a whole number of visits',
          explained: 'The counter broke in May',
        },
      ],
    },
  ],
};
