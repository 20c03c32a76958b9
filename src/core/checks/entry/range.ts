import type { EntryCheck } from '../check';
import { doubtFaults } from '../doubt-faults';
import { type EntryExample, type Examples, unclear } from '../example';

export const check: EntryCheck = {
  family: 'entry',
  id: 'range',
  severity: 'error',
  title: 'A range where one number belongs',
  why: 'A range has no one value to hold against a target or to compare with last year.',
  fix: 'Enter one number. If only the lower or upper end is known, enter that and choose "at least" or "at most" as the qualifier.',
  find: (answered) => doubtFaults(answered, 'range', 'which is a range'),
};

export const examples: Examples<EntryExample> = {
  accepts: [{ given: 'The lower end with a qualifier', entry: { value: 20, qualifier: 'at least' } }],
  rejects: [
    {
      given: 'Two ends',
      entry: { value: unclear('20 to 25', 'range', '20', '25') },
      finds: [
        {
          message: 'Parks 1, Visits to parks: you entered "20 to 25", which is a range. It could mean 20 or 25.',
          place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
          found: '20 to 25',
          expected: '20 or 25',
        },
      ],
    },
  ],
};
