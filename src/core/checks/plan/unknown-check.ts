import { nearestWord } from '../../words/nearest';
import type { PlanCheck } from '../check';
import type { Examples, PlanExample } from '../example';
import { inQuotes } from '../message-words';

export const check: PlanCheck = {
  family: 'plan',
  id: 'unknown-check',
  severity: 'query',
  title: "A check switched off that doesn't exist",
  why: 'A slip in the name leaves the check on that was meant to be off.',
  fix: "Put the check's name right, or take the line out. All names are in the list of checks.",
  *find({ plan, checkIds }) {
    for (const { check: id } of plan.switchedOff) {
      if (checkIds.has(id)) continue;
      const nearest = nearestWord(id, [...checkIds]);
      yield {
        message:
          `The plan switches off ${inQuotes(id)}, and there is no such check.` +
          (nearest === undefined ? '' : ` It may mean "${nearest}".`),
        found: id,
        ...(nearest !== undefined && { expected: nearest }),
      };
    }
  },
};

export const examples: Examples<PlanExample> = {
  accepts: [
    {
      given: 'A check that exists',
      plan: { switchedOff: [{ check: 'same-as-last-year', reason: 'Most of our counts stay the same.' }] },
    },
  ],
  rejects: [
    {
      given: 'A slip in the name',
      plan: { switchedOff: [{ check: 'same-as-lastyear', reason: 'Most of our counts stay the same.' }] },
      finds: [
        {
          message:
            'The plan switches off "same-as-lastyear", and there is no such check. It may mean "same-as-last-year".',
          place: {},
          found: 'same-as-lastyear',
          expected: 'same-as-last-year',
        },
      ],
    },
  ],
};
