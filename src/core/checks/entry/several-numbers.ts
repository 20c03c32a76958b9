import type { EntryCheck } from '../check';
import { doubtFaults } from '../doubt-faults';
import { type EntryExample, type Examples, unclear } from '../example';

export const check: EntryCheck = {
  family: 'entry',
  id: 'several-numbers',
  severity: 'error',
  title: 'More than one number in a cell',
  why: 'Only one number can be held against the target, and which one is for the partner to say.',
  fix: 'Enter one number. The other can go into the comment.',
  find: (answered) => doubtFaults(answered, 'several-numbers', 'which holds more than one number'),
};

export const examples: Examples<EntryExample> = {
  accepts: [
    {
      given: 'One number, and another in the comment',
      entry: { value: 5213, comment: 'Of these, 300 were on one day' },
    },
  ],
  rejects: [
    {
      given: 'A number and another in brackets',
      entry: { value: unclear('over 5,000 (5,213)', 'several-numbers', 'over 5,000', '5,213') },
      finds: [
        {
          message:
            'Parks 1, Visits to parks: you entered "over 5,000 (5,213)", which holds more than one number. It could mean over 5,000 or 5,213.',
          place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
          found: 'over 5,000 (5,213)',
          expected: 'over 5,000 or 5,213',
        },
      ],
    },
  ],
};
