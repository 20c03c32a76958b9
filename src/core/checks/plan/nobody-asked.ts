import type { PlanCheck } from '../check';
import type { Examples, PlanExample } from '../example';

export const check: PlanCheck = {
  family: 'plan',
  id: 'nobody-asked',
  severity: 'query',
  title: 'A priority of which nothing is asked',
  why: 'Without a figure or a text from anybody, the report will have nothing to say of it.',
  fix: 'Ask a partner for a text, or for a measure.',
  *find({ plan }) {
    const measured = new Set(
      plan.measures.filter(({ reporters }) => reporters.length > 0).map(({ priority }) => priority),
    );
    for (const { ref, text, notApplicable } of plan.priorities) {
      if (measured.has(ref) || text !== undefined || notApplicable !== undefined) continue;
      yield { priority: ref, message: `${ref}: no partner is asked for a figure or a text.` };
    }
  },
};

export const examples: Examples<PlanExample> = {
  accepts: [
    { given: 'A priority with a measure', plan: {} },
    {
      given: 'A priority with a text alone',
      plan: {
        measures: [],
        priorities: [{ text: { from: ['green-trust'], prompt: 'What was done.', minWords: 5, maxWords: 40 } }],
      },
    },
  ],
  rejects: [
    {
      given: 'A priority with neither',
      plan: { measures: [], priorities: [{}] },
      finds: [
        {
          message: 'Parks 1: no partner is asked for a figure or a text.',
          place: { priority: 'Parks 1' },
        },
      ],
    },
  ],
};
