import { canonicalJson } from '../../fingerprint';
import { planFor } from '../../plan/asked';
import type { Measure } from '../../plan/measure';
import type { Priority } from '../../plan/plan';
import { formatList } from '../../words/english';
import { targetWords } from '../../words/target-words';
import type { FindingAt, WorkbookCheck } from '../check';
import type { Examples, ReturnExample } from '../example';
import { measureName } from '../message-words';
import { isKnownPartner, isOfThisPlan } from '../return-in-context';

/** The fields of a measure that the partner's answer depends on, with the words that name them in a message. */
const MEASURE_FIELDS: readonly (readonly [keyof Measure, string])[] = [
  ['priority', 'priority'],
  ['title', 'title'],
  ['definition', 'definition'],
  ['counts', 'what counts'],
  ['excludes', "what doesn't count"],
  ['answer', 'kind of answer or unit'],
  ['parts', 'numerator and denominator'],
  ['polarity', 'better direction'],
  ['role', 'part in the status'],
  ['target', 'target'],
  ['tolerance', 'tolerance'],
  ['baseline', 'baseline'],
  ['plausible', 'likely range'],
  ['due', 'date due'],
];

const PRIORITY_FIELDS: readonly (readonly [keyof Priority, string])[] = [
  ['title', 'wording'],
  ['text', 'text asked for'],
];

export const check: WorkbookCheck = {
  family: 'workbook',
  id: 'other-definition',
  fixIsFor: 'officers',
  about: 'workbook',
  severity: 'query',
  title: 'Asked otherwise than the plan now asks',
  why:
    'A figure answers the definition that it was issued with. Where the plan has another by now, the figure may ' +
    'not answer it.',
  fix: 'Ask the partner whether the entry holds for what the plan now says, or issue the return again.',
  *find(context) {
    if (!isOfThisPlan(context) || !isKnownPartner(context)) return;
    const { issued, identity } = context.return;
    const plan = planFor(context.plan, identity.partner);
    yield* changesOfMeasures(issued.measures, plan.measures, plan.period.noun);
    yield* changesOfPriorities(issued.priorities, plan.priorities);
  },
};

export const examples: Examples<ReturnExample> = {
  accepts: [
    { given: 'The same definitions', return: {}, plan: {} },
    {
      given: 'Another value for last year alone',
      return: {},
      plan: { measures: [{ previous: { value: 1513, qualifier: 'exactly' } }] },
    },
  ],
  rejects: [
    {
      given: 'Another target',
      return: { issued: { measures: [{ target: { rule: 'at least', value: 1000 } }] } },
      plan: { measures: [{ target: { rule: 'at least', value: 1500 } }] },
      finds: [
        {
          message: 'Parks 1, Visits to parks: the plan now has another target than the return was issued with.',
          place: { measure: 'parks-1-visits' },
          found: 'at least 1,000',
          expected: 'at least 1,500',
        },
      ],
    },
    {
      given: 'A measure that the plan no longer has, and a new one',
      return: {},
      plan: {
        measures: [{ id: 'parks-1-events', title: 'Events in parks', answer: { kind: 'count', unit: 'events' } }],
      },
      finds: [
        {
          message: 'Parks 1, Visits to parks: the plan no longer asks this of the partner.',
          place: { measure: 'parks-1-visits' },
        },
        {
          message: 'Parks 1, Events in parks: the plan asks this of the partner, and the return was issued without it.',
          place: { measure: 'parks-1-events' },
        },
      ],
    },
    {
      given: 'Another question to write about',
      return: { texts: [{ text: 'We planted forty trees and opened two paths.' }] },
      plan: {
        measures: [],
        priorities: [
          { ref: 'Parks 1', text: { from: ['green-trust'], prompt: 'What it cost.', minWords: 5, maxWords: 40 } },
        ],
      },
      finds: [
        {
          message: 'Parks 1: the plan now has another text asked for than the return was issued with.',
          place: { priority: 'Parks 1' },
        },
      ],
    },
  ],
};

function* changesOfMeasures(issued: readonly Measure[], plan: readonly Measure[], noun: string): Iterable<FindingAt> {
  const before = new Map(issued.map((measure) => [measure.id, measure]));
  const now = new Map(plan.map((measure) => [measure.id, measure]));
  for (const measure of issued) {
    const current = now.get(measure.id);
    if (!current)
      yield {
        measure: measure.id,
        lead: measureName(measure),
        message: 'the plan no longer asks this of the partner.',
      };
    else yield* changesOfMeasure(measure, current, noun);
  }
  for (const measure of plan) {
    if (!before.has(measure.id)) {
      yield {
        measure: measure.id,
        lead: measureName(measure),
        message: 'the plan asks this of the partner, and the return was issued without it.',
      };
    }
  }
}

function* changesOfMeasure(issued: Measure, plan: Measure, noun: string): Iterable<FindingAt> {
  const names = differingFields(issued, plan, MEASURE_FIELDS);
  if (names.length === 0) return;
  const [before, now] = [targetWords(issued, noun), targetWords(plan, noun)];
  yield {
    measure: plan.id,
    lead: measureName(plan),
    message: `the plan now has another ${formatList(names)} than the return was issued with.`,
    ...(before !== now && { found: before || 'no target', expected: now || 'no target' }),
  };
}

function* changesOfPriorities(issued: readonly Priority[], plan: readonly Priority[]): Iterable<FindingAt> {
  const before = new Map(issued.map((priority) => [priority.ref, priority]));
  for (const priority of plan) {
    const names = differingFields(before.get(priority.ref) ?? priority, priority, PRIORITY_FIELDS);
    if (names.length > 0) {
      yield {
        priority: priority.ref,
        lead: priority.ref,
        message: `the plan now has another ${formatList(names)} than the return was issued with.`,
      };
    }
  }
}

function differingFields<Thing>(
  issued: Thing,
  plan: Thing,
  fields: readonly (readonly [keyof Thing, string])[],
): string[] {
  return fields.filter(([key]) => !isSameDefinition(issued[key], plan[key])).map(([, name]) => name);
}

function isSameDefinition(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object') return false;
  return canonicalJson(one) === canonicalJson(other);
}
