import type { WorkbookCheck } from '../check';
import type { Examples, ReturnExample } from '../example';
import { deviationsOf } from '../return-in-context';

export const check: WorkbookCheck = {
  family: 'workbook',
  id: 'missing-table',
  about: 'workbook',
  severity: 'error',
  title: 'A table has gone',
  why:
    'Entries are found in tables by the headings of their columns. Without the row of headings nothing in them ' +
    'can be read.',
  fix: 'Put the row of headings back as it was, or copy your entries into the workbook as it was issued.',
  *find(context) {
    for (const { sheet, table } of deviationsOf(context, 'missing-table')) {
      yield {
        sheet,
        message: `The table "${table}" isn't on the sheet "${sheet}", nor are its headings.`,
        expected: table,
      };
    }
  },
};

export const examples: Examples<ReturnExample> = {
  accepts: [{ given: 'All tables', return: {} }],
  rejects: [
    {
      given: 'A sheet without its table',
      return: { deviations: [{ kind: 'missing-table', sheet: 'Figures', table: 'Figures' }] },
      finds: [
        {
          message: `The table "Figures" isn't on the sheet "Figures", nor are its headings.`,
          place: { sheet: 'Figures' },
          expected: 'Figures',
        },
      ],
    },
  ],
};
