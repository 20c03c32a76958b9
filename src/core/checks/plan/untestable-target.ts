import type { Measure } from '../../plan/measure';
import { targetWords } from '../../words/target-words';
import type { PlanCheck } from '../check';
import type { Examples, PlanExample } from '../example';
import { measureName } from '../message-words';

/** Where the period before is lacking, its council workbook has it. */
const ISSUE_WITH_PREVIOUS =
  'Issue the returns with --previous and the council workbook of the period before: its values are carried over. ' +
  'Otherwise give the measure a "previous" value, or a target that needs none.';

export const check: PlanCheck = {
  family: 'plan',
  id: 'untestable-target',
  severity: 'query',
  title: "A target that can't be tested",
  why:
    "An increase can't be shown without a value to start from. Unless one comes in with last year's workbook, an " +
    'officer will have to decide.',
  fix: 'Give the measure a "previous" value or a "baseline", or a target that needs neither.',
  *find({ plan }) {
    for (const measure of plan.measures) {
      const lacking = lackingFor(measure, plan.period.noun);
      if (lacking === undefined) continue;
      yield {
        measure: measure.id,
        lead: measureName(measure),
        message:
          `the target is ${targetWords(measure, plan.period.noun)}, and the plan has no ` +
          `${lacking} to compare with.`,
        found: targetWords(measure, plan.period.noun),
        expected: `a ${lacking}`,
        ...(lacking === 'baseline' ? {} : { fix: ISSUE_WITH_PREVIOUS }),
      };
    }
  },
};

export const examples: Examples<PlanExample> = {
  accepts: [
    {
      given: 'An increase on a known value',
      plan: {
        measures: [{ target: { rule: 'increase', on: 'last year' }, previous: { value: 1513, qualifier: 'exactly' } }],
      },
    },
    {
      given: 'A target that needs no earlier value',
      plan: { measures: [{ target: { rule: 'at least', value: 1500 } }] },
    },
  ],
  rejects: [
    {
      given: 'An increase on a value that nobody has',
      plan: { measures: [{ target: { rule: 'increase', on: 'last year' } }] },
      finds: [
        {
          message:
            'Parks 1, Visits to parks: the target is an increase on last year, and the plan has no value for last ' +
            'year to compare with.',
          place: { measure: 'parks-1-visits' },
          found: 'an increase on last year',
          expected: 'a value for last year',
          fix:
            'Issue the returns with --previous and the council workbook of the period before: its values are carried ' +
            'over. Otherwise give the measure a "previous" value, or a target that needs none.',
        },
      ],
    },
    {
      given: "A decrease on a baseline that isn't given",
      plan: { measures: [{ target: { rule: 'decrease', on: 'baseline' } }] },
      finds: [
        {
          message:
            'Parks 1, Visits to parks: the target is a decrease on the baseline, and the plan has no baseline to ' +
            'compare with.',
          place: { measure: 'parks-1-visits' },
          found: 'a decrease on the baseline',
          expected: 'a baseline',
        },
      ],
    },
  ],
};

function lackingFor({ target, previous, baseline }: Measure, noun: string): string | undefined {
  if (!target || !('on' in target)) return undefined;
  if (target.on === 'baseline') return baseline ? undefined : 'baseline';
  return previous ? undefined : `value for last ${noun}`;
}
