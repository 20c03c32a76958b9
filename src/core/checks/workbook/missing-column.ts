import type { WorkbookCheck } from '../check';
import type { Examples, ReturnExample } from '../example';
import { deviationsOf, isForEntry } from '../return-in-context';
import { inQuotes, rowInWords } from '../message-words';

export const check: WorkbookCheck = {
  family: 'workbook',
  id: 'missing-column',
  about: 'workbook',
  severity: 'error',
  title: 'A column has gone',
  why:
    "Columns are found by their headings, wherever they stand. What stands under a changed heading can't be told " +
    'from a column of your own.',
  fix: 'Give the column its heading back.',
  *find(context) {
    for (const { sheet, table, column, instead } of deviationsOf(context, 'missing-column')) {
      if (!isForEntry(column, context)) continue;
      const fix = `Give the column its heading back: ${column}.`;
      if (!instead) {
        yield { sheet, message: `The column "${column}" isn't in the table "${table}".`, fix, expected: column };
        continue;
      }
      const heading = instead.header === '' ? 'without a heading' : `headed ${inQuotes(instead.header)}`;
      yield {
        at: instead.at,
        message:
          `The column "${column}" isn't in the table "${table}". A column ${heading} stands in its place, and ` +
          `isn't read. It holds ${rowInWords(instead.values)}.`,
        fix,
        found: instead.header,
        expected: column,
      };
    }
  },
};

export const examples: Examples<ReturnExample> = {
  accepts: [
    { given: 'All columns', return: {} },
    {
      given: "A deleted column of the council's own, which is told of by another check",
      return: { deviations: [{ kind: 'missing-column', sheet: 'Figures', table: 'Figures', column: 'Check' }] },
    },
    {
      given: 'A column more than issued',
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
      given: 'A deleted column',
      return: { deviations: [{ kind: 'missing-column', sheet: 'Figures', table: 'Figures', column: 'Comment' }] },
      finds: [
        {
          message: `The column "Comment" isn't in the table "Figures".`,
          fix: 'Give the column its heading back: Comment.',
          place: { sheet: 'Figures' },
          expected: 'Comment',
        },
      ],
    },
    {
      given: 'A column with another heading',
      return: {
        deviations: [
          {
            kind: 'missing-column',
            sheet: 'Figures',
            table: 'Figures',
            column: 'Comment',
            instead: {
              at: { file: 'green-trust.xlsx', sheet: 'Figures', cell: 'L4' },
              header: 'Notes',
              values: ['Gate shut'],
            },
          },
        ],
      },
      finds: [
        {
          message:
            `The column "Comment" isn't in the table "Figures". A column headed "Notes" stands in its place, and ` +
            `isn't read. It holds "Gate shut".`,
          fix: 'Give the column its heading back: Comment.',
          place: { sheet: 'Figures', cell: 'L4' },
          found: 'Notes',
          expected: 'Comment',
        },
      ],
    },
  ],
};
