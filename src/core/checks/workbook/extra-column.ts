import { capitalise } from '../../words/english';
import type { WorkbookCheck } from '../check';
import type { Examples, ReturnExample } from '../example';
import { deviationsOf } from '../return-in-context';
import { inQuotes, rowInWords } from '../message-words';

export const check: WorkbookCheck = {
  family: 'workbook',
  id: 'extra-column',
  about: 'workbook',
  severity: 'query',
  title: "A column of the partner's own",
  why:
    "A column of your own does no harm, but what stands in it isn't read, and the council may never see it. One " +
    "that holds nothing isn't mentioned.",
  fix:
    'If the council should know what stands there, put it into the comment. Otherwise leave it, or clear the ' +
    'column.',
  *find(context) {
    for (const { at, column, values } of deviationsOf(context, 'extra-column')) {
      if (values.length === 0) continue;
      const named = (whose: string): string =>
        column === '' ? 'A column without a heading' : `${whose} own column ${inQuotes(column)}`;
      yield {
        at,
        message: ({ whose }) => `${named(capitalise(whose))} isn't read. It holds ${rowInWords(values)}.`,
        found: column,
      };
    }
  },
};

export const examples: Examples<ReturnExample> = {
  accepts: [
    { given: 'The columns as issued', return: {} },
    {
      given: 'A column with nothing in it',
      return: {
        deviations: [
          {
            kind: 'extra-column',
            at: { file: 'green-trust.xlsx', sheet: 'Figures', cell: 'P4' },
            column: 'Checked by',
            values: [],
          },
        ],
      },
    },
  ],
  rejects: [
    {
      given: 'One column more',
      return: {
        deviations: [
          {
            kind: 'extra-column',
            at: { file: 'green-trust.xlsx', sheet: 'Figures', cell: 'P4' },
            column: 'Checked by',
            values: ['Jo', 'Al'],
          },
        ],
      },
      finds: [
        {
          message: `Your own column "Checked by" isn't read. It holds "Jo" and "Al".`,
          place: { sheet: 'Figures', cell: 'P4' },
          found: 'Checked by',
        },
      ],
    },
  ],
};
