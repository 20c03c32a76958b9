import type { WorkbookCheck } from '../check';
import type { Examples, ReturnExample } from '../example';
import { deviationsOf } from '../return-in-context';
import { inQuotes } from '../message-words';

export const check: WorkbookCheck = {
  family: 'workbook',
  id: 'repeated-table',
  about: 'workbook',
  severity: 'query',
  title: 'Two sheets with one table',
  why: 'A copied sheet leaves two places for every entry. One is read, and the other may hold what was meant.',
  fix: 'Keep what is right on the sheet that is read, and delete the other sheet.',
  *find(context) {
    for (const { sheet, table, read } of deviationsOf(context, 'repeated-table')) {
      yield {
        sheet,
        message:
          `The sheet ${inQuotes(sheet)} holds the table "${table}" again, and says something else than the sheet ` +
          `${inQuotes(read)}. Only ${inQuotes(read)} was read.`,
        found: sheet,
        expected: read,
      };
    }
  },
};

export const examples: Examples<ReturnExample> = {
  accepts: [{ given: 'Every table once', return: {} }],
  rejects: [
    {
      given: 'A copy of a sheet, with other figures',
      return: { deviations: [{ kind: 'repeated-table', sheet: 'Figures (2)', table: 'Figures', read: 'Figures' }] },
      finds: [
        {
          message:
            'The sheet "Figures (2)" holds the table "Figures" again, and says something else than the sheet ' +
            '"Figures". Only "Figures" was read.',
          place: { sheet: 'Figures (2)' },
          found: 'Figures (2)',
          expected: 'Figures',
        },
      ],
    },
  ],
};
