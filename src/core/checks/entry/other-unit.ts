import type { EntryCheck } from '../check';
import { doubtFaults } from '../doubt-faults';
import { type EntryExample, type Examples, unclear } from '../example';

export const check: EntryCheck = {
  family: 'entry',
  id: 'other-unit',
  severity: 'error',
  title: 'A value in another unit',
  why: 'A per cent or pound sign where things are counted, or a rank among another number, says that something else was measured.',
  fix: 'Enter the value in the unit that is asked for.',
  find: (answered) => doubtFaults(answered, 'other-unit', 'which is in another unit than the one asked for'),
};

export const examples: Examples<EntryExample> = {
  accepts: [{ given: 'A number in the unit asked for', entry: { value: 1513 } }],
  rejects: [
    {
      given: 'A percentage where visits are counted',
      entry: { value: unclear('97%', 'other-unit') },
      finds: [
        {
          message: 'Parks 1, Visits to parks: you entered "97%", which is in another unit than the one asked for.',
          place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
          found: '97%',
          expected: 'a whole number of visits',
        },
      ],
    },
  ],
};
