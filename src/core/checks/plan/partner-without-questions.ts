import { measuresAskedOf, textsAskedOf } from '../../plan/asked';
import type { PlanCheck } from '../check';
import type { Examples, PlanExample } from '../example';

export const check: PlanCheck = {
  family: 'plan',
  id: 'partner-without-questions',
  severity: 'note',
  title: 'A partner of whom nothing is asked',
  why:
    'The partner gets no return and is listed as such, which is right for some partners and an oversight for ' +
    'others.',
  fix: 'Nothing needs to be done, unless the partner should be asked for something.',
  *find({ plan }) {
    for (const { id, name } of plan.partners) {
      if (measuresAskedOf(plan, id).length > 0 || textsAskedOf(plan, id).length > 0) continue;
      yield { message: `${name} isn't asked for anything, and gets no return.`, found: id };
    }
  },
};

export const examples: Examples<PlanExample> = {
  accepts: [
    { given: 'Every partner asked for something', plan: { partners: [{ id: 'green-trust', name: 'Green Trust' }] } },
  ],
  rejects: [
    {
      given: "A second partner who isn't asked",
      plan: {},
      finds: [
        {
          message: "Bin Crew isn't asked for anything, and gets no return.",
          place: {},
          found: 'bin-crew',
        },
      ],
    },
  ],
};
