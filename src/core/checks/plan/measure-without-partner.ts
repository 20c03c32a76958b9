import type { PlanCheck } from '../check';
import type { Examples, PlanExample } from '../example';
import { measureName } from '../message-words';

export const check: PlanCheck = {
  family: 'plan',
  id: 'measure-without-partner',
  severity: 'error',
  title: 'A measure that nobody reports',
  why: 'It would be asked of nobody, and its priority would wait for it for ever.',
  fix: 'Name the partners who report it under "reporters", or take the measure out.',
  *find({ plan }) {
    const closed = new Set(
      plan.priorities.filter(({ notApplicable }) => notApplicable !== undefined).map(({ ref }) => ref),
    );
    for (const measure of plan.measures) {
      if (measure.reporters.length > 0 || closed.has(measure.priority)) continue;
      yield {
        measure: measure.id,
        lead: measureName(measure),
        message: `no partner is asked to report it.`,
        expected: 'at least one partner',
      };
    }
  },
};

export const examples: Examples<PlanExample> = {
  accepts: [
    { given: 'A measure with its reporter', plan: {} },
    {
      given: 'A measure of a priority that no longer applies',
      plan: { measures: [{ reporters: [] }], priorities: [{ notApplicable: 'The park was sold.' }] },
    },
  ],
  rejects: [
    {
      given: 'A measure without a reporter',
      plan: { measures: [{ reporters: [] }] },
      finds: [
        {
          message: 'Parks 1, Visits to parks: no partner is asked to report it.',
          place: { measure: 'parks-1-visits' },
          expected: 'at least one partner',
        },
      ],
    },
  ],
};
