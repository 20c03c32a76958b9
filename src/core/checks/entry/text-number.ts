import type { EntryCheck } from '../check';
import { numberFields } from '../entry-fields';
import type { EntryExample, Examples } from '../example';
import { MONEY } from '../example-measures';
import { inQuotes } from '../message-words';

export const check: EntryCheck = {
  family: 'entry',
  id: 'text-number',
  severity: 'note',
  title: 'A value read from text',
  why:
    'Pasted values often arrive as text. Where the text plainly says one thing it is read so, and the person is ' +
    'told how.',
  fix: "Check that this is what you meant. If it isn't, type the value again.",
  *find(answered) {
    for (const { field, called } of numberFields(answered)) {
      const { at, found, reading } = field;
      if (reading.state !== 'read' || reading.readAs === undefined) continue;
      yield {
        at,
        message: `${called === 'value' ? '' : `the ${called}: `}${inQuotes(found)} was read as ${reading.readAs}.`,
        found,
      };
    }
  },
};

export const examples: Examples<EntryExample> = {
  accepts: [{ given: 'A number', entry: { value: 1513 } }],
  rejects: [
    {
      given: 'A number stored as text',
      entry: {
        value: { found: '1,513', reading: { state: 'read', value: 1513, readAs: '1,513 visits' } },
      },
      finds: [
        {
          message: 'Parks 1, Visits to parks: "1,513" was read as 1,513 visits.',
          place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
          found: '1,513',
        },
      ],
    },
    {
      given: 'An amount with its qualifier',
      entry: {
        measure: MONEY,
        value: {
          found: 'over £5000',
          reading: { state: 'read', value: 5000, readAs: 'over £5,000' },
        },
        qualifier: 'over',
      },
      finds: [
        {
          message: 'Parks 1, Money raised: "over £5000" was read as over £5,000.',
          place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
          found: 'over £5000',
        },
      ],
    },
  ],
};
