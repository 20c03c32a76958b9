import type { EntryCheck } from '../check';
import { doubtFaults } from '../doubt-faults';
import { type EntryExample, type Examples, unclear } from '../example';

export const check: EntryCheck = {
  family: 'entry',
  id: 'date',
  severity: 'error',
  title: 'A date where a value belongs',
  why: 'A spreadsheet program turns "3/4" or "12-13" into a date on its own, and what was typed is lost.',
  fix: 'Type the value again, with an apostrophe in front if the program turns it into a date once more.',
  find: (answered) => doubtFaults(answered, 'date', 'which is a date or a time'),
};

export const examples: Examples<EntryExample> = {
  accepts: [{ given: 'A number', entry: { value: 1513 } }],
  rejects: [
    {
      given: 'A fraction that the program turned into a date',
      entry: { value: unclear('3 April 2022', 'date', '3/4', '3 April 2022') },
      finds: [
        {
          message:
            'Parks 1, Visits to parks: you entered "3 April 2022", which is a date or a time. It could mean 3/4 or 3 April 2022.',
          place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
          found: '3 April 2022',
          expected: '3/4 or 3 April 2022',
        },
      ],
    },
  ],
};
