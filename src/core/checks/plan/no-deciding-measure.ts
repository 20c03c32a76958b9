import type { PlanCheck } from '../check';
import type { Examples, PlanExample } from '../example';

export const check: PlanCheck = {
  family: 'plan',
  id: 'no-deciding-measure',
  severity: 'note',
  title: 'No measure decides the status',
  why: 'Where nothing asked decides, an officer has to give the status and the reason for it every time.',
  fix: 'Nothing needs to be done if an officer is to decide. Otherwise make one of its measures a deciding one.',
  *find({ plan }) {
    const decided = new Set(
      plan.measures
        .filter(({ role, target }) => role === 'deciding' && target?.rule !== 'decided by an officer')
        .map(({ priority }) => priority),
    );
    for (const { ref, notApplicable } of plan.priorities) {
      if (decided.has(ref) || notApplicable !== undefined) continue;
      yield { priority: ref, message: `${ref}: no measure decides its status, so an officer will have to.` };
    }
  },
};

export const examples: Examples<PlanExample> = {
  accepts: [
    { given: 'A deciding measure', plan: {} },
    {
      given: 'A priority that no longer applies',
      plan: { measures: [], priorities: [{ notApplicable: 'The park was sold.' }] },
    },
  ],
  rejects: [
    {
      given: 'A context measure alone',
      plan: { measures: [{ role: 'context', target: undefined }] },
      finds: [
        {
          message: 'Parks 1: no measure decides its status, so an officer will have to.',
          place: { priority: 'Parks 1' },
        },
      ],
    },
  ],
};
