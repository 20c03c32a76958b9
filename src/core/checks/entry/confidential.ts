import { reasonIn } from '../../returns/reason';
import type { EntryCheck } from '../check';
import type { EntryExample, Examples } from '../example';

export const check: EntryCheck = {
  family: 'entry',
  id: 'confidential',
  severity: 'query',
  title: 'Confidential, and the comment says why',
  why:
    "A confidential value is for the council's officers alone. It is published nowhere, and neither is the reason; " +
    'an officer decides on the status.',
  fix: 'Nothing more to do. Leave the value out of the texts, too.',
  *find({ entry }) {
    if (entry.absence !== 'confidential' || reasonIn(entry) === undefined) return;
    const { at, found } = entry.value.reading.state === 'absent' ? entry.value : entry.qualifier;
    yield {
      at,
      message: ({ who }) => `${who} said "confidential", and the comment says why. No value is published.`,
      found,
    };
  },
};

export const examples: Examples<EntryExample> = {
  accepts: [
    { given: 'A value', entry: { value: 1513 } },
    {
      given: "No reason, which is another check's",
      entry: { value: { found: '[c]', reading: { state: 'absent', absence: 'confidential' } } },
    },
  ],
  rejects: [
    {
      given: 'A value for the council alone, and the reason',
      entry: {
        value: 1513,
        qualifier: { found: 'confidential', reading: { state: 'absent', absence: 'confidential' } },
        comment: 'Asked for by the landowner',
      },
      finds: [
        {
          message:
            'Parks 1, Visits to parks: you said "confidential", and the comment says why. No value is published.',
          place: { sheet: 'Figures', cell: 'H5', measure: 'parks-1-visits' },
          found: 'confidential',
          explained: 'Asked for by the landowner',
        },
      ],
    },
  ],
};
