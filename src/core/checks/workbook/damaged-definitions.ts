import type { WorkbookCheck } from '../check';
import type { Examples, ReturnExample } from '../example';
import { deviationsOf } from '../return-in-context';

export const check: WorkbookCheck = {
  family: 'workbook',
  id: 'damaged-definitions',
  fixIsFor: 'officers',
  about: 'workbook',
  severity: 'query',
  title: 'Changed definitions on the hidden sheet',
  why:
    'The definitions travel with the return, and a fingerprint shows whether they are still as issued. If they ' +
    "aren't, targets and last year's values read from them can't be relied on; the council's own plan of the same " +
    'version is used instead.',
  fix: 'Check the return against the plan itself, or ask for the entries in the workbook as it was issued.',
  *find(context) {
    for (const { sheet } of deviationsOf(context, 'definitions-damaged')) {
      yield { sheet, message: `The hidden sheet "${sheet}" isn't as it was issued.` };
    }
  },
};

export const examples: Examples<ReturnExample> = {
  accepts: [{ given: 'Definitions as issued', return: {} }],
  rejects: [
    {
      given: 'A hidden sheet that was edited',
      return: { deviations: [{ kind: 'definitions-damaged', sheet: 'Return' }] },
      finds: [
        {
          message: `The hidden sheet "Return" isn't as it was issued.`,
          place: { sheet: 'Return' },
        },
      ],
    },
  ],
};
