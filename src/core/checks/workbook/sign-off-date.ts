import { formatList, longDate } from '../../words/english';
import type { WorkbookCheck } from '../check';
import type { Examples, ReturnExample } from '../example';
import { inQuotes } from '../message-words';

export const check: WorkbookCheck = {
  family: 'workbook',
  id: 'sign-off-date',
  about: 'signature',
  severity: 'query',
  title: "A date of sign-off that can't be right",
  why:
    "Figures for a whole period can't be signed off before it ends, and a date that can be read in two ways " +
    "doesn't say when a return came.",
  fix: 'Enter the date as day, month in letters and year, such as 11 May 2025.',
  *find({ plan, return: { signOff, issued } }) {
    const { at, found, reading } = signOff.date;
    const { end, label } = (plan ?? issued).period;
    if (reading.state === 'unusable' && reading.reason === 'not-a-date') {
      yield {
        at,
        message: `The date of sign-off is ${inQuotes(found)}, which isn't a date.`,
        found,
        expected: 'a date',
      };
    }
    if (reading.state === 'unclear') {
      yield {
        at,
        message:
          `The date of sign-off is ${inQuotes(found)}. It could mean ` +
          `${formatList(reading.meanings, 'or') || 'more than one day'}.`,
        found,
        expected: 'one date',
      };
    }
    if (reading.state !== 'read' || !/^\d{4}-\d{2}-\d{2}/.test(reading.value)) return;
    if (reading.value.slice(0, 10) < end) {
      yield {
        at,
        message: `The return was signed off on ${longDate(reading.value)}, before ${label} ended on ${longDate(end)}.`,
        fix: 'See whether the figures are for the whole period, and enter the date when they were signed off.',
        found,
        expected: `${longDate(end)} or later`,
      };
    }
  },
};

export const examples: Examples<ReturnExample> = {
  accepts: [
    { given: 'A day after the period', return: { signOff: { name: 'Ann Lee', role: 'Director', date: '2025-05-11' } } },
    {
      given: 'The last day of the period',
      return: { signOff: { name: 'Ann Lee', role: 'Director', date: '2025-03-31' } },
    },
  ],
  rejects: [
    {
      given: 'Words',
      return: {
        signOff: {
          name: 'Ann Lee',
          role: 'Director',
          date: { found: 'last Tuesday', reading: { state: 'unusable', reason: 'not-a-date' } },
        },
      },
      finds: [
        {
          message: 'The date of sign-off is "last Tuesday", which isn\'t a date.',
          place: { sheet: 'Start here', cell: 'B16' },
          found: 'last Tuesday',
          expected: 'a date',
        },
      ],
    },
    {
      given: 'A day in the middle of the period',
      return: { signOff: { name: 'Ann Lee', role: 'Director', date: '2024-12-01' } },
      finds: [
        {
          message: 'The return was signed off on 1 December 2024, before 2024/25 ended on 31 March 2025.',
          fix: 'See whether the figures are for the whole period, and enter the date when they were signed off.',
          place: { sheet: 'Start here', cell: 'B16' },
          found: '2024-12-01',
          expected: '31 March 2025 or later',
        },
      ],
    },
    {
      given: 'Day and month in American order',
      return: {
        signOff: {
          name: 'Ann Lee',
          role: 'Director',
          date: {
            found: '05/13/2025',
            reading: { state: 'unclear', reason: 'date', meanings: ['16 May 2025'] },
          },
        },
      },
      finds: [
        {
          message: 'The date of sign-off is "05/13/2025". It could mean 16 May 2025.',
          place: { sheet: 'Start here', cell: 'B16' },
          found: '05/13/2025',
          expected: 'one date',
        },
      ],
    },
  ],
};
