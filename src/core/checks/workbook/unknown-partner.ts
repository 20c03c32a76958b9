import { nearestWord } from '../../words/nearest';
import type { WorkbookCheck } from '../check';
import type { Examples, ReturnExample } from '../example';
import { quoted } from '../shown-words';
import { isKnownPartner, isOfThisPlan } from '../standing';

export const check: WorkbookCheck = {
  family: 'workbook',
  id: 'unknown-partner',
  severity: 'error',
  title: "A return from a partner that the plan doesn't know",
  why: "Without knowing whose figures they are, they can't be counted as anybody's.",
  fix: "Add the partner to the plan, or put the partner's id right there if it was renamed.",
  *find(held) {
    if (!isOfThisPlan(held) || isKnownPartner(held)) return;
    const { partner } = held.return.identity;
    const nearest = nearestWord(
      partner,
      held.plan.partners.map(({ id }) => id),
    );
    yield {
      message: `The return is from ${quoted(partner)}, and the plan has no such partner.`,
      found: partner,
      ...(nearest !== undefined && { expected: nearest }),
    };
  },
};

export const examples: Examples<ReturnExample> = {
  accepts: [{ given: 'A partner of the plan', return: {}, plan: {} }],
  rejects: [
    {
      given: 'A partner whose id was changed in the plan',
      return: {},
      plan: {
        partners: [{ id: 'green-trusts', name: 'Green Trusts' }],
        measures: [],
        priorities: [{ lead: 'green-trusts' }],
      },
      finds: [
        {
          message: 'The return is from "green-trust", and the plan has no such partner.',
          place: {},
          found: 'green-trust',
          expected: 'green-trusts',
        },
      ],
    },
  ],
};
