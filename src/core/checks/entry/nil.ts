import type { EntryCheck } from '../check';
import { doubtFaults } from '../doubt-faults';
import { type EntryExample, type Examples, unclear } from '../example';

export const check: EntryCheck = {
  family: 'entry',
  id: 'nil',
  severity: 'error',
  title: 'A word that may mean zero',
  why: '"nil" and "none" may mean that there were none, or that there is nothing to say. Zero and not known are never mixed up.',
  fix: "Enter 0 if there were none. If it isn't known, leave the cell blank and say why in the comment.",
  find: (answered) => doubtFaults(answered, 'zero', "which isn't a number"),
};

export const examples: Examples<EntryExample> = {
  accepts: [{ given: 'A value of 0', entry: { value: 0 } }],
  rejects: [
    {
      given: 'A word for nothing',
      entry: { value: unclear('nil', 'zero', '0', 'not known') },
      finds: [
        {
          message: `Parks 1, Visits to parks: you entered "nil", which isn't a number. It could mean 0 or not known.`,
          place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
          found: 'nil',
          expected: '0 or not known',
        },
      ],
    },
  ],
};
