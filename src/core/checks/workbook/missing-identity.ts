import type { WorkbookCheck } from '../check';
import type { Examples, ReturnExample } from '../example';
import { deviationsOf } from '../return-in-context';

export const check: WorkbookCheck = {
  family: 'workbook',
  id: 'missing-identity',
  fixIsFor: 'officers',
  about: 'workbook',
  severity: 'query',
  title: 'The sheet that says what return this is has gone',
  why:
    'A hidden sheet names plan, version and partner. Copying the visible sheets into a new workbook leaves it ' +
    'behind; partner and plan are then taken from what can be seen.',
  fix: 'Make sure that the return is from this partner and for this period, or ask for the workbook that was issued.',
  *find(context) {
    for (const { sheet } of deviationsOf(context, 'identity-missing')) {
      yield {
        sheet,
        message: `The hidden sheet "${sheet}" is gone, so partner and plan were taken from what the other sheets show.`,
      };
    }
  },
};

export const examples: Examples<ReturnExample> = {
  accepts: [{ given: 'A workbook with its hidden sheet', return: {} }],
  rejects: [
    {
      given: 'Visible sheets copied into a new workbook',
      return: { deviations: [{ kind: 'identity-missing', sheet: 'Return' }] },
      finds: [
        {
          message: 'The hidden sheet "Return" is gone, so partner and plan were taken from what the other sheets show.',
          place: { sheet: 'Return' },
        },
      ],
    },
  ],
};
