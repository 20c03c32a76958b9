import type { WorkbookCheck } from '../check';
import type { Examples, ReturnExample } from '../example';
import { deviationsOf } from '../return-in-context';
import { inQuotes } from '../message-words';
import { formatCount } from '../../words/english';

export const check: WorkbookCheck = {
  family: 'workbook',
  id: 'repeated-column',
  about: 'workbook',
  severity: 'query',
  title: 'Two columns with one heading',
  why:
    'A copied column leaves two places for the same entry. The first is read, and the second may hold what was ' +
    'meant.',
  fix: 'Keep what is right in the first of the two columns, and delete the other.',
  *find(context) {
    for (const { at, column, differing } of deviationsOf(context, 'repeated-column')) {
      const [first] = differing;
      if (!first) continue;
      const more =
        differing.length > 1
          ? `, and ${formatCount(differing.length - 1, 'more cell')} that ${differing.length > 2 ? 'differ' : 'differs'}`
          : '';
      yield {
        at,
        message:
          `A second column is headed "${column}". The first is read, and this one isn't. It holds ` +
          `${inQuotes(first.value)} in ${first.cell}${more}.`,
        found: column,
      };
    }
  },
};

export const examples: Examples<ReturnExample> = {
  accepts: [
    { given: 'Every heading once', return: {} },
    {
      given: 'A copy that says the same',
      return: {
        deviations: [
          {
            kind: 'repeated-column',
            at: { file: 'green-trust.xlsx', sheet: 'Figures', cell: 'H4' },
            column: 'This year',
            differing: [],
          },
        ],
      },
    },
  ],
  rejects: [
    {
      given: 'A copied column',
      return: {
        deviations: [
          {
            kind: 'repeated-column',
            at: { file: 'green-trust.xlsx', sheet: 'Figures', cell: 'H4' },
            column: 'This year',
            differing: [
              { cell: 'H5', value: '1531' },
              { cell: 'H6', value: '12' },
            ],
          },
        ],
      },
      finds: [
        {
          message:
            `A second column is headed "This year". The first is read, and this one isn't. It holds "1531" in H5, ` +
            `and 1 more cell that differs.`,
          place: { sheet: 'Figures', cell: 'H4' },
          found: 'This year',
        },
      ],
    },
  ],
};
