import type { WorkbookCheck } from '../check';
import type { Examples, ReturnExample } from '../example';
import { inQuotes } from '../message-words';

export const check: WorkbookCheck = {
  family: 'workbook',
  id: 'other-plan',
  about: 'wrong file',
  severity: 'error',
  title: 'A return of another plan',
  why: "A council may run several plans with partners in common. Figures asked for one can't answer another.",
  fix: 'Fill in the workbook that was issued for this plan, and send that.',
  *find({ plan, return: { identity } }) {
    if (plan === undefined || identity.plan === plan.id) return;
    yield {
      message:
        `This return was issued for the plan ${inQuotes(identity.plan)}, and ${inQuotes(plan.title)} is being ` +
        'collected.',
      found: identity.plan,
      expected: plan.id,
    };
  },
};

export const examples: Examples<ReturnExample> = {
  accepts: [
    { given: 'A return of the plan', return: {}, plan: {} },
    { given: 'No plan at hand to hold it against', return: { identity: { plan: 'roads-plan' } } },
  ],
  rejects: [
    {
      given: 'A return of another plan',
      return: { identity: { plan: 'roads-plan' } },
      plan: {},
      finds: [
        {
          message: 'This return was issued for the plan "roads-plan", and "Parks plan" is being collected.',
          place: {},
          found: 'roads-plan',
          expected: 'parks-plan',
        },
      ],
    },
  ],
};
