import type { EntryCheck } from '../check';
import { doubtFaults } from '../doubt-faults';
import { type EntryExample, type Examples, unclear } from '../example';
import { PERCENTAGE } from '../example-measures';

export const check: EntryCheck = {
  family: 'entry',
  id: 'hundredfold',
  severity: 'error',
  title: 'A percentage a hundred times too large',
  why: 'A 97 pasted into a cell that shows percentages becomes 9,700%. What was meant is asked, never guessed.',
  fix: 'Enter the percentage with its sign, such as 97%.',
  find: (answered) =>
    doubtFaults(
      answered,
      'times-100',
      'which the cell shows as a hundred times as much',
      (meanings) => `Enter the percentage with its sign: ${meanings}.`,
    ),
};

export const examples: Examples<EntryExample> = {
  accepts: [{ given: 'A percentage with its sign', entry: { measure: PERCENTAGE, value: 97 } }],
  rejects: [
    {
      given: 'A number pasted into a cell that shows percentages',
      entry: { measure: PERCENTAGE, value: unclear('97', 'times-100', '97%', '9,700%') },
      finds: [
        {
          message:
            'Parks 1, Bins emptied on time: you entered "97", which the cell shows as a hundred times as much. It could mean 97% or 9,700%.',
          fix: 'Enter the percentage with its sign: 97% or 9,700%.',
          place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
          found: '97',
          expected: '97% or 9,700%',
        },
      ],
    },
  ],
};
