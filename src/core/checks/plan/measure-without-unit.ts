import type { PlanCheck } from '../check';
import type { Examples, PlanExample } from '../example';
import { measureName, inQuotes } from '../message-words';

/** Words that a unit field may hold without saying what is counted. */
const NO_UNIT = /^(number|no\.?|count|amount|figure|total|units?|n\s*\/?\s*a|none|tb[acd]|[#?.\-\s]+|)$/i;

export const check: PlanCheck = {
  family: 'plan',
  id: 'measure-without-unit',
  severity: 'query',
  title: "A measure that doesn't say what it counts",
  why: 'Without a unit, one partner counts people and the next counts visits.',
  fix: 'Say what is counted, as a plural noun: "people", "visits", "tonnes".',
  *find({ plan }) {
    for (const measure of plan.measures) {
      if (!('unit' in measure.answer) || !NO_UNIT.test(measure.answer.unit.trim())) continue;
      const { unit } = measure.answer;
      yield {
        measure: measure.id,
        lead: measureName(measure),
        message: `the unit is ${inQuotes(unit)}, which doesn't say what is counted.`,
        found: unit,
        expected: 'a plural noun',
      };
    }
  },
};

export const examples: Examples<PlanExample> = {
  accepts: [{ given: 'A plural noun', plan: { measures: [{ answer: { kind: 'count', unit: 'visits' } }] } }],
  rejects: [
    {
      given: 'A word for any number',
      plan: { measures: [{ answer: { kind: 'count', unit: 'number' } }] },
      finds: [
        {
          message: `Parks 1, Visits to parks: the unit is "number", which doesn't say what is counted.`,
          place: { measure: 'parks-1-visits' },
          found: 'number',
          expected: 'a plural noun',
        },
      ],
    },
  ],
};
