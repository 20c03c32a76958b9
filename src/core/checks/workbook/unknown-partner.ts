import { nearestWord } from '../../words/nearest';
import type { WorkbookCheck } from '../check';
import type { Examples, ReturnExample } from '../example';
import { inQuotes } from '../message-words';
import { isKnownPartner, isOfThisPlan } from '../return-in-context';

export const check: WorkbookCheck = {
  family: 'workbook',
  id: 'unknown-partner',
  fixIsFor: 'officers',
  about: 'workbook',
  severity: 'error',
  title: "A return from a partner that the plan doesn't know",
  why: "Without knowing whose figures they are, they can't be counted as anybody's.",
  fix: "Add the partner to the plan, or put the partner's id right there if it was renamed.",
  *find(context) {
    if (!isOfThisPlan(context) || isKnownPartner(context)) return;
    const { partner } = context.return.identity;
    const nearest = nearestWord(
      partner,
      context.plan.partners.map(({ id }) => id),
    );
    yield {
      message: `The return is from ${inQuotes(partner)}, and the plan has no such partner.`,
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
