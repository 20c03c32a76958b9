import { TEMPLATE_VERSION } from '../../returns/layout';
import type { WorkbookCheck } from '../check';
import type { Examples, ReturnExample } from '../example';

export const check: WorkbookCheck = {
  family: 'workbook',
  id: 'older-template',
  about: 'workbook',
  severity: 'note',
  title: 'A workbook made by an earlier version of this program',
  why: "Its layout may differ from today's. What could be found by its heading has been read.",
  fix: 'Nothing needs to be done, unless other findings say that something is missing.',
  *find({ return: { identity } }) {
    if (!(Number(identity.templateVersion) < Number(TEMPLATE_VERSION)) || identity.templateVersion.trim() === '')
      return;
    yield {
      message: `The workbook has layout ${identity.templateVersion}, and layout ${TEMPLATE_VERSION} is in use now.`,
      found: identity.templateVersion,
      expected: TEMPLATE_VERSION,
    };
  },
};

export const examples: Examples<ReturnExample> = {
  accepts: [{ given: "Today's layout", return: {} }],
  rejects: [
    {
      given: 'An earlier layout',
      return: { identity: { templateVersion: '0' } },
      finds: [
        {
          message: 'The workbook has layout 0, and layout 1 is in use now.',
          place: {},
          found: '0',
          expected: '1',
        },
      ],
    },
  ],
};
