import * as z from 'zod/mini';
import { statusOfWord, statusWord, STATUS_KINDS } from '../plan/status-kind';
import type { FileFault } from '../plan/file-fault';
import type { Plan } from '../plan/plan';
import { planIndex } from '../plan/plan-index';
import { formatList } from '../words/english';
import { nearestWord } from '../words/nearest';
import { isPossibleConflictKey } from './choices';
import type { Decisions } from './types';

const FilledText = z.string().check(z.regex(/\S/, 'is empty'), z.trim());
const DecisionDate = z.iso.date().check(z.describe('The day it was decided, as year-month-day: "2022-05-11".'));

const statusDecided = z.strictObject({
  priority: FilledText.check(z.describe('Ref of the priority: "Safe 2".')),
  status: FilledText.check(z.describe('The plan\'s word for the status, or its id: "Achieved", "partly-achieved".')),
  reason: FilledText.check(z.describe('Why, in a sentence that others understand: the Summary shows it.')),
  by: FilledText.check(z.describe('Who decided.')),
  on: DecisionDate,
});

const choice = z.strictObject({
  about: FilledText.check(z.describe('What the values disagree about: id of the measure, or "Safe 2 text".')),
  file: FilledText.check(z.describe('Name of the file whose value is to be used.')),
  reason: FilledText.check(z.describe('Why that one.')),
  by: FilledText.check(z.describe('Who chose.')),
  on: DecisionDate,
});

const receipt = z.strictObject({
  partner: FilledText.check(z.describe('Id of the partner.')),
  on: DecisionDate.check(z.describe('The day the return came in.')),
});

/** A decisions file: officers may keep their decisions in it before there is a council workbook, or beside one. */
export const DecisionsSchema = z.strictObject({
  $schema: z.optional(z.string()).check(z.describe('Where editors find the schema of this file.')),
  statuses: z._default(z.array(statusDecided), []).check(z.describe('Statuses decided by officers.')),
  choices: z._default(z.array(choice), []).check(z.describe('Choices between values that disagree.')),
  received: z
    ._default(z.array(receipt), [])
    .check(z.describe('When returns came in, where that is known better than from the sign-off.')),
});

export const NO_DECISIONS: Decisions = { statuses: [], choices: [], received: [] };

type Raw = z.infer<typeof DecisionsSchema>;

/** Reads decisions from parsed JSON; gives every fault instead where it can't be used. Never throws. */
export function readDecisions(json: unknown, plan: Plan): { decisions: Decisions } | { faults: readonly FileFault[] } {
  const read = DecisionsSchema.safeParse(json);
  if (!read.success) return { faults: read.error.issues.flatMap((issue) => decisionShapeFaults(issue, json)) };
  const faults = [
    ...statusFaults(read.data, plan),
    ...choiceFaults(read.data, plan),
    ...receivedFaults(read.data, plan),
  ];
  if (faults.length > 0) return { faults };
  const statuses = read.data.statuses.flatMap((each) => {
    const status = statusOfWord(each.status, plan);
    return status ? [{ ...each, status }] : [];
  });
  return { decisions: { statuses, choices: read.data.choices, received: read.data.received } };
}

function decisionShapeFaults(issue: z.core.$ZodIssue, json: unknown): FileFault[] {
  const path = pathText(issue.path);
  const value = issue.path.reduce<unknown>(memberOf, json);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: path === 'decisions' ? key : `${path}.${key}`,
      reason: "isn't a field of decisions",
    }));
  if (value === undefined) return [{ path, reason: 'is missing' }];
  if (issue.code === 'invalid_type')
    return [{ path, reason: `expects ${TYPES.get(issue.expected) ?? issue.expected}` }];
  if (issue.code === 'invalid_format' && issue.format === 'date')
    return [{ path, reason: `expects a date as year-month-day, such as "2022-05-11", found ${JSON.stringify(value)}` }];
  return [{ path, reason: issue.message }];
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ['string', 'a text'],
  ['array', 'a list, between [ and ]'],
  ['object', 'a group of fields, between { and }'],
]);

function memberOf(value: unknown, key: PropertyKey): unknown {
  return value !== null && typeof value === 'object' && Object.hasOwn(value, key)
    ? (value as Record<PropertyKey, unknown>)[key]
    : undefined;
}

function pathText(path: readonly PropertyKey[]): string {
  return (
    path.reduce<string>(
      (sofar, step) =>
        typeof step === 'number' ? `${sofar}[${step}]` : sofar === '' ? String(step) : `${sofar}.${String(step)}`,
      '',
    ) || 'decisions'
  );
}

function statusFaults({ statuses }: Raw, plan: Plan): FileFault[] {
  const { priorities } = planIndex(plan);
  const words = STATUS_KINDS.map((kind) => statusWord(kind, plan));
  const firsts = firstOfEach(statuses, (each) => each.priority);
  return statuses.flatMap(({ priority, status }, index) => [
    ...(priorities.has(priority)
      ? []
      : [
          {
            path: `statuses[${index}].priority`,
            reason: withNearestWord(`the plan has no priority "${priority}"`, priority, [...priorities.keys()]),
          },
        ]),
    ...(statusOfWord(status, plan)
      ? []
      : [
          {
            path: `statuses[${index}].status`,
            reason: `"${status}" isn't a status of the plan, which are ${formatList(words)}`,
          },
        ]),
    ...again(index, firsts.get(priority), 'statuses', `"${priority}" is decided`),
  ]);
}

function choiceFaults({ choices }: Raw, plan: Plan): FileFault[] {
  const firsts = firstOfEach(choices, (each) => each.about);
  return choices.flatMap(({ about }, index) => [
    ...(isPossibleConflictKey(plan, about)
      ? []
      : [
          {
            path: `choices[${index}].about`,
            reason: [
              `"${about}" is neither the id of a measure nor a text that the plan asks for,`,
              `such as "${plan.priorities[0]?.ref ?? 'Safe 2'} text"`,
            ].join(' '),
          },
        ]),
    ...again(index, firsts.get(about), 'choices', `the choice about "${about}" is made`),
  ]);
}

function receivedFaults({ received }: Raw, plan: Plan): FileFault[] {
  const { partners } = planIndex(plan);
  const firsts = firstOfEach(received, (each) => each.partner);
  return received.flatMap(({ partner }, index) => [
    ...(partners.has(partner)
      ? []
      : [
          {
            path: `received[${index}].partner`,
            reason: withNearestWord(`the plan has no partner "${partner}"`, partner, [...partners.keys()]),
          },
        ]),
    ...again(index, firsts.get(partner), 'received', `"${partner}" is noted`),
  ]);
}

function withNearestWord(reason: string, word: string, known: readonly string[]): string {
  const near = nearestWord(word, known);
  return near === undefined ? reason : `${reason}; did you mean "${near}"?`;
}

/** The fault of a second decision about the same thing, at its index in the list; none for the first. */
function again(index: number, first: number | undefined, list: string, what: string): FileFault[] {
  return first !== undefined && first < index
    ? [{ path: `${list}[${index}]`, reason: `${what} twice, here and in ${list}[${first}]; keep one` }]
    : [];
}

function firstOfEach<Each>(all: readonly Each[], keyOf: (each: Each) => string): ReadonlyMap<string, number> {
  return new Map(all.map((each, index) => [keyOf(each), index] as const).reverse());
}
