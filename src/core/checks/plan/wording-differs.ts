import type { PlanCheck } from '../check';
import type { Examples, PlanExample } from '../example';
import { inQuotes } from '../message-words';

export const check: PlanCheck = {
  family: 'plan',
  id: 'wording-differs',
  severity: 'note',
  title: 'Priority and success measure are worded differently',
  why:
    'A reader who compares plan and report sees two promises. What is measured may have drifted away from what ' +
    'was promised.',
  fix: 'See that the measures answer the priority as the plan words it.',
  *find({ plan }) {
    for (const { ref, title, successMeasure } of plan.priorities) {
      if (successMeasure === undefined || normaliseWording(successMeasure) === normaliseWording(title)) continue;
      yield {
        priority: ref,
        message:
          `${ref}: the priority is worded ${inQuotes(title)}, and its success measure ` +
          `${inQuotes(successMeasure)}.`,
        found: successMeasure,
        expected: title,
      };
    }
  },
};

export const examples: Examples<PlanExample> = {
  accepts: [
    { given: 'One wording for both', plan: { priorities: [{ title: 'Plant more trees' }] } },
    {
      given: 'A difference in capitals alone',
      plan: { priorities: [{ title: 'Plant more trees', successMeasure: 'Plant More Trees.' }] },
    },
  ],
  rejects: [
    {
      given: 'A success measure about something else',
      plan: { priorities: [{ title: 'Plant more trees', successMeasure: 'Weekly mowing kept up' }] },
      finds: [
        {
          message:
            'Parks 1: the priority is worded "Plant more trees", and its success measure "Weekly mowing kept up".',
          place: { priority: 'Parks 1' },
          found: 'Weekly mowing kept up',
          expected: 'Plant more trees',
        },
      ],
    },
  ],
};

function normaliseWording(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}%]+/gu) ?? []).join(' ');
}
