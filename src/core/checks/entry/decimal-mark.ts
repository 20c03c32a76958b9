import type { EntryCheck } from '../check';
import { doubtFaults } from '../doubt-faults';
import { type EntryExample, type Examples, unclear } from '../example';

export const check: EntryCheck = {
  family: 'entry',
  id: 'decimal-mark',
  severity: 'error',
  title: 'A mark that may divide thousands or decimals',
  why: 'Some countries and programs write 1.513 for one thousand five hundred and thirteen. What was meant is asked, never guessed.',
  fix: 'Enter the number with a full stop before decimals only, and without marks between thousands.',
  find: (answered) =>
    doubtFaults(answered, 'decimal-mark', 'in which the mark may stand for thousands or for decimals'),
};

export const examples: Examples<EntryExample> = {
  accepts: [{ given: 'A number without marks', entry: { value: 1513 } }],
  rejects: [
    {
      given: 'A number with one mark and three digits after it',
      entry: { value: unclear('1.513', 'decimal-mark', '1,513', '1.513') },
      finds: [
        {
          message:
            'Parks 1, Visits to parks: you entered "1.513", in which the mark may stand for thousands or for decimals. It could mean 1,513 or 1.513.',
          place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
          found: '1.513',
          expected: '1,513 or 1.513',
        },
      ],
    },
  ],
};
