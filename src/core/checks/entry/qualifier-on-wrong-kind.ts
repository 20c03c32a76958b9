import { isNumeric } from '../../measure-kinds';
import type { EntryCheck } from '../check';
import type { EntryExample, Examples } from '../example';
import { holdsNoValue, valueOf } from '../entry-fields';
import { YES_NO } from '../example-measures';
import { expectedAnswer, inQuotes } from '../message-words';

export const check: EntryCheck = {
  family: 'entry',
  id: 'qualifier-on-wrong-kind',
  severity: 'note',
  title: 'A qualifier where none applies',
  why:
    "Only a number can be over or under something. Anywhere else the qualifier isn't used, and the person should " +
    'know.',
  fix: 'Clear the qualifier. What needs saying goes into the comment.',
  *find({ entry, measure }) {
    if (isNumeric(measure.answer) || holdsNoValue(entry.qualifier) || valueOf(entry.qualifier) === 'exactly') return;
    yield {
      at: entry.qualifier.at,
      message:
        `the qualifier ${inQuotes(entry.qualifier.found)} isn't used, because the answer is ` +
        `${expectedAnswer(measure.answer)}.`,
      found: entry.qualifier.found,
    };
  },
};

export const examples: Examples<EntryExample> = {
  accepts: [
    { given: 'A qualifier with a number', entry: { value: 1513, qualifier: 'over' } },
    { given: '"exactly", which says nothing more', entry: { measure: YES_NO, value: true, qualifier: 'exactly' } },
  ],
  rejects: [
    {
      given: 'A qualifier with yes',
      entry: { measure: YES_NO, value: true, qualifier: 'about' },
      finds: [
        {
          message: `Parks 1, Paths kept open: the qualifier "about" isn't used, because the answer is Yes or No.`,
          place: { sheet: 'Figures', cell: 'H5', measure: 'parks-1-visits' },
          found: 'about',
        },
      ],
    },
  ],
};
