import { longDate } from '../../words/english';
import type { WorkbookCheck } from '../check';
import type { Examples, ReturnExample } from '../example';

export const check: WorkbookCheck = {
  family: 'workbook',
  id: 'late-sign-off',
  about: 'signature',
  severity: 'note',
  title: 'A sign-off long after the return was due',
  why: 'A year that was mistyped makes a return look late. One that really is late needs no correcting.',
  fix: 'See whether the year is right. If it is, there is nothing to do.',
  *find({ plan, return: { signOff, issued } }) {
    const { at, found, reading } = signOff.date;
    const { returnBy } = (plan ?? issued).period;
    if (reading.state !== 'read' || !/^\d{4}-\d{2}-\d{2}/.test(reading.value)) return;
    if (reading.value.slice(0, 10) <= aYearAfter(returnBy)) return;
    yield {
      at,
      message:
        `The date of sign-off is ${longDate(reading.value)}, more than a year after the return was due on ` +
        `${longDate(returnBy)}.`,
      found,
      expected: `a date near ${longDate(returnBy)}`,
    };
  },
};

export const examples: Examples<ReturnExample> = {
  accepts: [
    { given: 'Some weeks late', return: { signOff: { name: 'Ann Lee', role: 'Director', date: '2025-07-01' } } },
  ],
  rejects: [
    {
      given: 'A slip in the year',
      return: { signOff: { name: 'Ann Lee', role: 'Director', date: '2052-05-11' } },
      finds: [
        {
          message: 'The date of sign-off is 11 May 2052, more than a year after the return was due on 16 May 2025.',
          place: { sheet: 'Start here', cell: 'B16' },
          found: '2052-05-11',
          expected: 'a date near 16 May 2025',
        },
      ],
    },
  ],
};

/** The same day a year later. Only compared as text, so a 29 February that doesn't exist does no harm. */
function aYearAfter(iso: string): string {
  return `${Number(iso.slice(0, 4)) + 1}${iso.slice(4)}`;
}
