import type { WorkbookCheck } from '../check';
import type { Examples, ReturnExample } from '../example';

export const check: WorkbookCheck = {
  family: 'workbook',
  id: 'other-period',
  about: 'wrong file',
  severity: 'error',
  title: 'A return of another period',
  why:
    "Last year's workbook, filled in again, looks much like this year's but is held against last year's values " +
    'and targets.',
  fix: 'Copy what you entered into the workbook that was issued for this period, and send that.',
  *find({ plan, return: { identity } }) {
    if (plan === undefined || identity.plan !== plan.id || identity.period === plan.period.label) return;
    yield {
      message: `This return is for ${identity.period}, and ${plan.period.label} is being collected.`,
      found: identity.period,
      expected: plan.period.label,
    };
  },
};

export const examples: Examples<ReturnExample> = {
  accepts: [{ given: 'A return of the period', return: {}, plan: {} }],
  rejects: [
    {
      given: "Last year's workbook",
      return: { identity: { period: '2023/24' } },
      plan: {},
      finds: [
        {
          message: 'This return is for 2023/24, and 2024/25 is being collected.',
          place: {},
          found: '2023/24',
          expected: '2024/25',
        },
      ],
    },
  ],
};
