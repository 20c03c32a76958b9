import type { WorkbookCheck } from '../check';
import type { Examples, ReturnExample } from '../example';
import { deviationsOf } from '../return-in-context';

export const check: WorkbookCheck = {
  family: 'workbook',
  id: 'missing-sheet',
  about: 'workbook',
  severity: 'error',
  title: 'A sheet has gone',
  why: 'Sheets are found by name. Nothing that was entered on a deleted or renamed sheet can be read.',
  fix: 'Give the sheet its name back, or copy your entries into the workbook as it was issued.',
  *find(context) {
    for (const { sheet } of deviationsOf(context, 'missing-sheet')) {
      yield { sheet, message: `The sheet "${sheet}" isn't in the workbook.`, expected: sheet };
    }
  },
};

export const examples: Examples<ReturnExample> = {
  accepts: [{ given: 'All sheets', return: {} }],
  rejects: [
    {
      given: 'A deleted sheet',
      return: { deviations: [{ kind: 'missing-sheet', sheet: 'Narrative' }] },
      finds: [
        {
          message: `The sheet "Narrative" isn't in the workbook.`,
          place: { sheet: 'Narrative' },
          expected: 'Narrative',
        },
      ],
    },
  ],
};
