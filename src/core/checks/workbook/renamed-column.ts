import type { WorkbookCheck } from '../check';
import type { Examples, ReturnExample } from '../example';
import { deviationsOf } from '../return-in-context';
import { inQuotes } from '../message-words';

export const check: WorkbookCheck = {
  family: 'workbook',
  id: 'renamed-column',
  fixIsFor: 'nobody',
  about: 'workbook',
  severity: 'note',
  title: 'A heading that was changed a little',
  why: 'A column whose heading still begins as issued is read, and the person is told so.',
  fix: 'Nothing needs to be done, if the column still holds what it was issued for.',
  *find(context) {
    for (const { at, column, found } of deviationsOf(context, 'renamed-column')) {
      yield { at, message: `The column headed ${inQuotes(found)} was read as "${column}".`, found, expected: column };
    }
  },
};

export const examples: Examples<ReturnExample> = {
  accepts: [{ given: 'Headings as issued', return: {} }],
  rejects: [
    {
      given: 'A heading with the period added',
      return: {
        deviations: [
          {
            kind: 'renamed-column',
            at: { file: 'green-trust.xlsx', sheet: 'Figures', cell: 'G4' },
            column: 'This year',
            found: 'This year (2024/25)',
          },
        ],
      },
      finds: [
        {
          message: 'The column headed "This year (2024/25)" was read as "This year".',
          place: { sheet: 'Figures', cell: 'G4' },
          found: 'This year (2024/25)',
          expected: 'This year',
        },
      ],
    },
  ],
};
