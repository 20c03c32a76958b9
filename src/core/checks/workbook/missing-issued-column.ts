import type { WorkbookCheck } from '../check';
import type { Examples, ReturnExample } from '../example';
import { deviationsOf, isForEntry } from '../return-in-context';

export const check: WorkbookCheck = {
  family: 'workbook',
  id: 'missing-issued-column',
  fixIsFor: 'nobody',
  about: 'workbook',
  severity: 'note',
  title: "A column of the council's own has gone",
  why:
    'Entries are read without it: what was asked is known all the same. But whoever filled in the return may not ' +
    'have seen it.',
  fix: 'Nothing needs to be done, if it was there while the return was filled in.',
  *find(context) {
    for (const { sheet, table, column, instead } of deviationsOf(context, 'missing-column')) {
      if (isForEntry(column, context)) continue;
      const message =
        `The council's own column "${column}" isn't in the table "${table}". ` + 'The entries were read without it.';
      yield { ...(instead ? { at: instead.at, found: instead.header } : { sheet }), message, expected: column };
    }
  },
};

export const examples: Examples<ReturnExample> = {
  accepts: [
    { given: 'All columns', return: {} },
    {
      given: 'A deleted column for entries, which is told of by another check',
      return: { deviations: [{ kind: 'missing-column', sheet: 'Figures', table: 'Figures', column: 'Comment' }] },
    },
  ],
  rejects: [
    {
      given: 'The column with the checks deleted',
      return: { deviations: [{ kind: 'missing-column', sheet: 'Figures', table: 'Figures', column: 'Check' }] },
      finds: [
        {
          message: `The council's own column "Check" isn't in the table "Figures". The entries were read without it.`,
          place: { sheet: 'Figures' },
          expected: 'Check',
        },
      ],
    },
  ],
};
