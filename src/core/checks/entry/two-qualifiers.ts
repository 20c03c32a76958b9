import type { EntryCheck } from '../check';
import { doubtFaults } from '../doubt-faults';
import { type EntryExample, type Examples, unclear } from '../example';

export const check: EntryCheck = {
  family: 'entry',
  id: 'two-qualifiers',
  severity: 'error',
  title: 'Two qualifiers that disagree',
  why: '"over 5,000" with "under" in the next column says two things at once.',
  fix: 'Leave one qualifier: the word in the cell, or the one in the column.',
  find: (answered) => doubtFaults(answered, 'two-qualifiers', 'and the cell beside it says otherwise'),
};

export const examples: Examples<EntryExample> = {
  accepts: [{ given: 'A number with one qualifier', entry: { value: 5000, qualifier: 'over' } }],
  rejects: [
    {
      given: 'One qualifier with the number and another in its column',
      entry: { value: unclear('over 5,000', 'two-qualifiers', 'over 5,000', 'under 5,000'), qualifier: 'under' },
      finds: [
        {
          message:
            'Parks 1, Visits to parks: you entered "over 5,000", and the cell beside it says otherwise. It could mean over 5,000 or under 5,000.',
          place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
          found: 'over 5,000',
          expected: 'over 5,000 or under 5,000',
        },
      ],
    },
  ],
};
