import { isNumeric } from '../../plan/answer';
import type { EntryCheck } from '../check';
import { doubtFaults } from '../doubt-faults';
import { type EntryExample, type Examples, unclear } from '../example';
import { MILESTONE } from '../example-measures';
import { howToEnter } from '../message-words';

export const check: EntryCheck = {
  family: 'entry',
  id: 'wording',
  severity: 'error',
  title: 'Words that leave the value open',
  why: '"nearly 300" is less than 300 by an amount that nobody knows, and "ongoing" isn\'t a stage. What was meant is asked, never guessed.',
  fix: "Enter the value in digits, and choose a qualifier for what isn't exact.",
  *find(answered) {
    const { answer } = answered.measure;
    for (const fault of doubtFaults(answered, 'wording', 'which can be read in more than one way'))
      yield isNumeric(answer) ? fault : { ...fault, fix: howToEnter(answer) };
  },
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
    {
      given: 'Words beside a list of stages',
      entry: { measure: MILESTONE, value: unclear('ongoing', 'wording', 'on track', 'delayed') },
      finds: [
        {
          message:
            'Parks 1, New path built: you entered "ongoing", which can be read in more than one way. It could mean on track or delayed.',
          fix: 'Choose not started, on track, delayed, completed or dropped from the list in the cell.',
          place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
          found: 'ongoing',
          expected: 'on track or delayed',
        },
      ],
    },
  ],
};
