import { TEMPLATE_VERSION } from '../../returns/layout';
import type { WorkbookCheck } from '../check';
import type { Examples, ReturnExample } from '../example';

/** A check of a return's template version against the one in use. */
interface VersionRow extends Pick<WorkbookCheck, 'id' | 'severity' | 'title' | 'why' | 'fix' | 'fixIsFor'> {
  isWrong(version: number, inUse: number): boolean;
  message(version: string): string;
}

const OLDER_TEMPLATE = {
  id: 'older-template',
  fixIsFor: 'nobody',
  severity: 'note',
  title: 'A workbook made by an earlier version of this program',
  why: "Its layout may differ from today's. What could be found by its heading has been read.",
  fix: 'Nothing needs to be done, unless other findings say that something is missing.',
  isWrong: (version, inUse) => version < inUse,
  message: (version) => `The workbook has layout ${version}, and layout ${TEMPLATE_VERSION} is in use now.`,
} as const satisfies VersionRow;

const NEWER_TEMPLATE = {
  id: 'newer-template',
  fixIsFor: 'officers',
  severity: 'query',
  title: 'A workbook made by a later version of this program',
  why: "A later layout may hold things that this version doesn't know of and so leaves unread.",
  fix: 'Read the return with the version of this program that issued it, or a later one.',
  isWrong: (version, inUse) => version > inUse,
  message: (version) =>
    `The workbook has layout ${version}, and this version of the program knows layouts up to ${TEMPLATE_VERSION}.`,
} as const satisfies VersionRow;

export const checks: readonly WorkbookCheck[] = [versionCheck(OLDER_TEMPLATE), versionCheck(NEWER_TEMPLATE)];

function versionCheck({ isWrong, message, ...described }: VersionRow): WorkbookCheck {
  return {
    family: 'workbook',
    about: 'workbook',
    ...described,
    *find({ return: { identity } }) {
      const found = identity.templateVersion;
      if (found.trim() === '' || !isWrong(Number(found), Number(TEMPLATE_VERSION))) return;
      yield { message: message(found), found, expected: TEMPLATE_VERSION };
    },
  };
}

export const examples: Record<typeof OLDER_TEMPLATE.id | typeof NEWER_TEMPLATE.id, Examples<ReturnExample>> = {
  'older-template': {
    accepts: [{ given: "Today's layout", return: {} }],
    rejects: [
      {
        given: 'An earlier layout',
        return: { identity: { templateVersion: '0' } },
        finds: [
          {
            message: 'The workbook has layout 0, and layout 2 is in use now.',
            place: {},
            found: '0',
            expected: '2',
          },
        ],
      },
    ],
  },
  'newer-template': {
    accepts: [{ given: "Today's layout", return: {} }],
    rejects: [
      {
        given: 'A later layout',
        return: { identity: { templateVersion: '99' } },
        finds: [
          {
            message: 'The workbook has layout 99, and this version of the program knows layouts up to 2.',
            place: {},
            found: '99',
            expected: '2',
          },
        ],
      },
    ],
  },
};
