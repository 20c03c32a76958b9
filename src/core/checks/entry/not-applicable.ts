import { reasonIn } from '../../returns/reason';
import { ABSENCE_WORDS } from '../../values/absence';
import type { EntryCheck } from '../check';
import type { EntryExample, Examples } from '../example';

export const check: EntryCheck = {
  family: 'entry',
  id: 'not-applicable',
  severity: 'query',
  title: 'Not applicable, or none arose, and the comment says why',
  why:
    'What could not be measured because nothing of the kind arose is neither a zero nor a failure. The council and ' +
    'the report say so, with the reason.',
  fix: 'Nothing more to do. The report may print the reason.',
  *find({ entry }) {
    const { absence } = entry;
    if ((absence !== 'not-applicable' && absence !== 'none-arose') || reasonIn(entry) === undefined) return;
    const { at, found } = entry.value.reading.state === 'absent' ? entry.value : entry.qualifier;
    yield {
      at,
      message: ({ who }) => `${who} said "${ABSENCE_WORDS[absence].word}", and the comment says why.`,
      found,
    };
  },
};

export const examples: Examples<EntryExample> = {
  accepts: [
    { given: 'A value of 0', entry: { value: 0, comment: 'The park was closed' } },
    {
      given: "No reason, which is another check's",
      entry: { value: { found: '[z]', reading: { state: 'absent', absence: 'not-applicable' } } },
    },
  ],
  rejects: [
    {
      given: 'Nothing to count, and the reason',
      entry: {
        value: { found: 'none arose', reading: { state: 'absent', absence: 'none-arose' } },
        comment: 'No visit was asked for',
      },
      finds: [
        {
          message: 'Parks 1, Visits to parks: you said "none arose", and the comment says why.',
          place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
          found: 'none arose',
          explained: 'No visit was asked for',
        },
      ],
    },
  ],
};
