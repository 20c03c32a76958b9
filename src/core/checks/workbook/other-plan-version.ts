import type { WorkbookCheck } from '../check';
import type { Examples, ReturnExample } from '../example';
import { inQuotes } from '../message-words';
import { isOfThisPlan } from '../return-in-context';

export const check: WorkbookCheck = {
  family: 'workbook',
  id: 'other-plan-version',
  fixIsFor: 'officers',
  about: 'workbook',
  severity: 'query',
  title: 'A return of another version of the plan',
  why:
    'The plan changed after the workbook was issued. Most entries may still be right; what changed is listed in ' +
    'findings of its own.',
  fix: 'See what has changed, and ask the partner whether the entries still hold.',
  *find(context) {
    if (!isOfThisPlan(context) || context.return.identity.planVersion === context.plan.version) return;
    const { planVersion } = context.return.identity;
    yield {
      message:
        `This return was issued with version ${inQuotes(planVersion)} of the plan, and the plan is now at ` +
        `${inQuotes(context.plan.version)}.`,
      found: planVersion,
      expected: context.plan.version,
    };
  },
};

export const examples: Examples<ReturnExample> = {
  accepts: [
    { given: 'The version that the officer has', return: {}, plan: {} },
    {
      given: "Another plan altogether, which is another check's",
      return: { identity: { plan: 'roads-plan', planVersion: '3' } },
      plan: {},
    },
  ],
  rejects: [
    {
      given: 'An earlier version',
      return: {},
      plan: { version: '2' },
      finds: [
        {
          message: 'This return was issued with version "1" of the plan, and the plan is now at "2".',
          place: {},
          found: '1',
          expected: '2',
        },
      ],
    },
  ],
};
