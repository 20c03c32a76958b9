import type { EntryCheck } from '../check';
import type { EntryExample, Examples } from '../example';
import { formatNumber } from '../../words/english';

/** The most characters that a cell of Excel holds: anything typed or pasted beyond is lost. */
const CELL_LIMIT = 32_767;

export const check: EntryCheck = {
  family: 'entry',
  id: 'overlong-cell',
  severity: 'query',
  title: 'A cell that is full',
  why: 'A cell holds 32,767 characters, and a longer text is cut off without a word.',
  fix: "Shorten the text, and send what doesn't fit to the council by e-mail.",
  *find({ entry }) {
    for (const [field, called] of [
      [entry.value, 'value'],
      [entry.source, 'source'],
      [entry.comment, 'comment'],
    ] as const) {
      if (field.found.length < CELL_LIMIT) continue;
      yield {
        at: field.at,
        message:
          `the ${called} has ${formatNumber(field.found.length, 0)} characters, as many as a cell holds, and its end ` +
          'may be cut off.',
        expected: `fewer than ${formatNumber(CELL_LIMIT, 0)} characters`,
      };
    }
  },
};

export const examples: Examples<EntryExample> = {
  accepts: [
    { given: 'A long comment', entry: { value: 1513, comment: /* #__PURE__ */ 'Closed in May. '.repeat(200) } },
  ],
  rejects: [
    {
      given: 'A source as long as a cell can hold',
      entry: { value: 1513, source: /* #__PURE__ */ 'x'.repeat(CELL_LIMIT) },
      finds: [
        {
          message:
            'Parks 1, Visits to parks: the source has 32,767 characters, as many as a cell holds, and its end may ' +
            'be cut off.',
          place: { sheet: 'Figures', cell: 'K5', measure: 'parks-1-visits' },
          expected: 'fewer than 32,767 characters',
        },
      ],
    },
  ],
};
