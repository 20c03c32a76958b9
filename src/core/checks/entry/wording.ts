import type { EntryCheck } from '../check';
import { doubtFaults } from '../doubt-faults';
import { type EntryExample, type Examples, unclear } from '../example';

export const check: EntryCheck = {
  family: 'entry',
  id: 'wording',
  severity: 'error',
  title: 'Words that leave the value open',
  why: '"nearly 300" is less than 300 by an amount that nobody knows, and "ongoing" isn\'t a stage. What was meant is asked, never guessed.',
  fix: "Enter the value in digits or choose it from the list, and choose a qualifier for what isn't exact.",
  find: (answered) => doubtFaults(answered, 'wording', 'which can be read in more than one way'),
};

export const examples: Examples<EntryExample> = {
  accepts: [{ given: 'A number with a qualifier', entry: { value: 300, qualifier: 'under' } }],
  rejects: [
    {
      given: "A number that isn't reached",
      entry: { value: unclear('nearly 300', 'wording', 'under 300', 'about 300') },
      finds: [
        {
          message:
            'Parks 1, Visits to parks: you entered "nearly 300", which can be read in more than one way. It could mean under 300 or about 300.',
          place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
          found: 'nearly 300',
          expected: 'under 300 or about 300',
        },
      ],
    },
  ],
};
