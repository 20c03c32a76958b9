import { reasonIn } from '../../returns/reason';
import { ABSENCE_WORDS } from '../../values/absence';
import type { EntryCheck } from '../check';
import type { EntryExample, Examples } from '../example';
import { PERCENTAGE } from '../example-measures';

export const check: EntryCheck = {
  family: 'entry',
  id: 'absence-unexplained',
  severity: 'error',
  isBlank: true,
  title: 'No figure to publish, and no reason',
  why:
    'Why a figure is confidential, not available or not applicable is known only to the partner, and the council ' +
    'and its readers have to be told. Until then it counts as not received.',
  fix: 'Say in the comment why.',
  *find({ entry, missingColumns }) {
    const { absence } = entry;
    if (absence === undefined || missingColumns.has('comment') || reasonIn(entry) !== undefined) return;
    yield {
      at: entry.comment.at,
      message: ({ who }) => `${who} said "${ABSENCE_WORDS[absence].word}", and the comment doesn't say why yet.`,
      ...(entry.comment.found !== '' && { found: entry.comment.found }),
      expected: 'the reason in a few words',
    };
  },
};

export const examples: Examples<EntryExample> = {
  accepts: [
    { given: 'A value, which needs no reason', entry: { value: 1513 } },
    {
      given: 'No figure to publish, and the reason',
      entry: {
        value: { found: '[z]', reading: { state: 'absent', absence: 'not-applicable' } },
        comment: 'The park is closed for good',
      },
    },
  ],
  rejects: [
    {
      given: 'The shorthand alone',
      entry: { value: { found: '[x]', reading: { state: 'absent', absence: 'not-available' } } },
      finds: [
        {
          message: 'Parks 1, Visits to parks: you said "not available", and the comment doesn\'t say why yet.',
          place: { sheet: 'Figures', cell: 'L5', measure: 'parks-1-visits' },
          expected: 'the reason in a few words',
        },
      ],
    },
    {
      given: 'A value that is to be confidential, and a comment that gives no reason',
      entry: {
        measure: PERCENTAGE,
        value: 97,
        qualifier: { found: 'confidential', reading: { state: 'absent', absence: 'confidential' } },
        comment: { found: '-', reading: { state: 'unusable', reason: 'placeholder' } },
      },
      finds: [
        {
          message: 'Parks 1, Bins emptied on time: you said "confidential", and the comment doesn\'t say why yet.',
          fix: 'Say in the comment why. The comment "-" gives no reason yet: say why in a few words.',
          place: { sheet: 'Figures', cell: 'L5', measure: 'parks-1-visits' },
          found: '-',
          expected: 'the reason in a few words',
        },
      ],
    },
  ],
};
