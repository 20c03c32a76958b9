import { TEMPLATE_VERSION } from '../../returns/layout';
import type { WorkbookCheck } from '../check';
import type { Examples, ReturnExample } from '../example';

export const check: WorkbookCheck = {
  family: 'workbook',
  id: 'newer-template',
  about: 'workbook',
  severity: 'query',
  title: 'A workbook made by a later version of this program',
  why: "A later layout may hold things that this version doesn't know of and so leaves unread.",
  fix: 'Read the return with the version of this program that issued it, or a later one.',
  *find({ return: { identity } }) {
    if (!(Number(identity.templateVersion) > Number(TEMPLATE_VERSION))) return;
    yield {
      message: `The workbook has layout ${identity.templateVersion}, and this version of the program knows layouts up to ${TEMPLATE_VERSION}.`,
      found: identity.templateVersion,
      expected: TEMPLATE_VERSION,
    };
  },
};

export const examples: Examples<ReturnExample> = {
  accepts: [{ given: "Today's layout", return: {} }],
  rejects: [
    {
      given: 'A later layout',
      return: { identity: { templateVersion: '99' } },
      finds: [
        {
          message: 'The workbook has layout 99, and this version of the program knows layouts up to 1.',
          place: {},
          found: '99',
          expected: '1',
        },
      ],
    },
  ],
};
