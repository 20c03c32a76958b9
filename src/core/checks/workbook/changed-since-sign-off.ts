import { verifySignature } from '../../returns/signature';
import type { WorkbookCheck } from '../check';
import type { Examples, ReturnExample } from '../example';

export const check: WorkbookCheck = {
  family: 'workbook',
  id: 'changed-since-sign-off',
  about: 'signature',
  severity: 'query',
  title: 'Changed after it was signed off',
  why:
    'Signing off in the add-in keeps a fingerprint of all that was entered. Where it no longer fits, the person ' +
    'who signed may not know of the change.',
  fix: 'Look through the entries and sign off again.',
  *find({ return: ret }) {
    const { fingerprint, date } = ret.signOff;
    if (fingerprint === undefined || fingerprint === '' || verifySignature(fingerprint, ret)) return;
    yield { at: date.at, message: 'Something in the return was changed after it was signed off.' };
  },
};

export const examples: Examples<ReturnExample> = {
  accepts: [
    {
      given: 'Signed off in the add-in, and not changed since',
      return: { signOff: { name: 'Ann Lee', role: 'Director', date: '2025-05-11', fingerprint: 'as entered' } },
    },
    {
      given: 'Signed off by hand, which leaves no fingerprint',
      return: { signOff: { name: 'Ann Lee', role: 'Director', date: '2025-05-11' } },
    },
  ],
  rejects: [
    {
      given: 'An entry changed after signing',
      return: {
        entries: [{ value: 1600 }],
        signOff: { name: 'Ann Lee', role: 'Director', date: '2025-05-11', fingerprint: '0000000000000000' },
      },
      finds: [
        {
          message: 'Something in the return was changed after it was signed off.',
          place: { sheet: 'Start here', cell: 'B16' },
        },
      ],
    },
  ],
};
