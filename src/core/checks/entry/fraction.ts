import type { EntryCheck } from '../check';
import { doubtFaults } from '../doubt-faults';
import { type EntryExample, type Examples, unclear } from '../example';
import { PERCENTAGE } from '../example-measures';

export const check: EntryCheck = {
  family: 'entry',
  id: 'fraction',
  severity: 'error',
  title: 'A fraction where a percentage belongs',
  why: 'Whether 0.97 means 97% or less than 1% can only be told by the person who typed it. It is asked, never guessed.',
  fix: 'Enter the percentage with its sign, such as 97% or 0.97%.',
  find: (answered) =>
    doubtFaults(
      answered,
      'fraction',
      (found) => (found.includes('%') ? 'which is less than 1%' : 'without a per cent sign'),
      (meanings) => `Enter the percentage with its sign: ${meanings}.`,
    ),
};

export const examples: Examples<EntryExample> = {
  accepts: [{ given: 'A percentage with its sign', entry: { measure: PERCENTAGE, value: 97 } }],
  rejects: [
    {
      given: 'Less than 1% where one expects more',
      entry: { measure: PERCENTAGE, value: unclear('0.97%', 'fraction', '97%', '0.97%') },
      finds: [
        {
          message:
            'Parks 1, Bins emptied on time: you entered "0.97%", which is less than 1%. It could mean 97% or 0.97%.',
          fix: 'Enter the percentage with its sign: 97% or 0.97%.',
          place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
          found: '0.97%',
          expected: '97% or 0.97%',
        },
      ],
    },
    {
      given: "A fraction in a cell that isn't formatted as a percentage",
      entry: { measure: PERCENTAGE, value: unclear('0.97', 'fraction', '97%', '0.97%') },
      finds: [
        {
          message:
            'Parks 1, Bins emptied on time: you entered "0.97", without a per cent sign. It could mean 97% or 0.97%.',
          fix: 'Enter the percentage with its sign: 97% or 0.97%.',
          place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
          found: '0.97',
          expected: '97% or 0.97%',
        },
      ],
    },
  ],
};
