import type { WorkbookCheck } from '../check';
import type { Examples, ReturnExample } from '../example';
import { deviationsOf } from '../return-in-context';

export const check: WorkbookCheck = {
  family: 'workbook',
  id: 'extra-content',
  about: 'workbook',
  severity: 'note',
  title: 'Macros, links or other things that a return has no use for',
  why:
    'They were neither read, run nor followed. An officer who opens the file in a spreadsheet program should know ' +
    'that they are there.',
  fix: "If they aren't meant to be there, save the workbook without them.",
  *find(context) {
    for (const { what } of deviationsOf(context, 'extra-content')) {
      yield { message: `The workbook holds ${what}. Nothing of it was read, run or followed.`, found: what };
    }
  },
};

export const examples: Examples<ReturnExample> = {
  accepts: [{ given: 'A workbook as issued', return: {} }],
  rejects: [
    {
      given: 'A workbook with macros',
      return: { deviations: [{ kind: 'extra-content', what: 'macros' }] },
      finds: [
        {
          message: 'The workbook holds macros. Nothing of it was read, run or followed.',
          place: {},
          found: 'macros',
        },
      ],
    },
  ],
};
