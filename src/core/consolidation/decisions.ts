import * as z from 'zod/mini';
import { statusOfWord, statusWord, STATUS_KINDS } from '../plan/status-kind';
import type { FileFault } from '../plan/file-fault';
import type { Plan } from '../plan/plan';
import { planIndex } from '../plan/plan-index';
import { formatList } from '../words/english';
import { nearestWord } from '../words/nearest';
import { isPossibleConflictKey } from './choices';
import { NOTHING_TYPED, type CouncilFigureRow } from './council-figures';
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

const typedEntry = z.union([z.string(), z.number(), z.boolean()]);

const councilFigure = z.strictObject({
  measure: FilledText.check(z.describe('Id of the measure.')),
  partner: z
    .optional(FilledText)
    .check(z.describe("Id of the partner whose figure it corrects; left out where it is nobody's.")),
  value: z
    .optional(typedEntry)
    .check(z.describe('The figure as a partner would enter it: 1513, "97%", "Yes". Left out where its parts give it.')),
  qualifier: z.optional(FilledText).check(z.describe('"over", "about" and so on; left out for an exact figure.')),
  numerator: z.optional(z.number()).check(z.describe('Where the figure is worked out from two numbers.')),
  denominator: z.optional(z.number()).check(z.describe('Where the figure is worked out from two numbers.')),
  reason: FilledText.check(z.describe('Why, in a sentence that the report can print.')),
  from: z
    .optional(FilledText)
    .check(z.describe('From whom the council has it, and how: "by telephone from Ann Lee of Kent Police".')),
  by: FilledText.check(z.describe('Who enters it.')),
  on: z.iso.date().check(z.describe('The day it is entered, as year-month-day: "2022-05-12".')),
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
  councilFigures: z
    ._default(z.array(councilFigure), [])
    .check(z.describe('Figures that the council enters itself, in place of what partners sent.')),
  received: z
    ._default(z.array(receipt), [])
    .check(z.describe('When returns came in, where that is known better than from the sign-off.')),
});

export const NO_DECISIONS: Decisions = { statuses: [], choices: [], received: [] };

/** What a decisions file says: decisions, and figures that the council enters itself. */
export interface DecisionsOfFile extends Decisions {
  councilFigures?: readonly CouncilFigureRow[];
}

type Raw = z.infer<typeof DecisionsSchema>;

/** Reads decisions from parsed JSON; gives every fault instead where it can't be used. Never throws. */
export function readDecisions(
  json: unknown,
  plan: Plan,
): { decisions: DecisionsOfFile } | { faults: readonly FileFault[] } {
  const read = DecisionsSchema.safeParse(json);
  if (!read.success) return { faults: read.error.issues.flatMap((issue) => decisionShapeFaults(issue, json)) };
  const faults = [
    ...statusFaults(read.data, plan),
    ...choiceFaults(read.data, plan),
    ...councilFigureFaults(read.data, plan),
    ...receivedFaults(read.data, plan),
  ];
  if (faults.length > 0) return { faults };
  const statuses = read.data.statuses.flatMap((each) => {
    const status = statusOfWord(each.status, plan);
    return status ? [{ ...each, status }] : [];
  });
  const { choices, received, councilFigures } = read.data;
  return {
    decisions: {
      statuses,
      choices,
      received,
      ...(councilFigures.length > 0 && { councilFigures: councilFigures.map(councilFigureRow) }),
    },
  };
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

function councilFigureRow(figure: Raw['councilFigures'][number]): CouncilFigureRow {
  const { value = '', ...others } = figure;
  return {
    ...NOTHING_TYPED,
    ...others,
    value: typeof value === 'boolean' ? (value ? 'Yes' : 'No') : typeof value === 'string' ? value.trim() : value,
  };
}

function councilFigureFaults({ councilFigures }: Raw, plan: Plan): FileFault[] {
  const { measures, partners } = planIndex(plan);
  const firsts = firstOfEach(councilFigures, (each) => each.measure);
  return councilFigures.flatMap(({ measure, partner }, index) => {
    const path = (field: string): string => `councilFigures[${index}].${field}`;
    const known = [...measures.keys()];
    const reason = withNearestWord(`the plan has no measure "${measure}"`, measure, known);
    const unknown = `the plan has no partner "${partner}"`;
    return [
      ...(measures.has(measure) ? [] : [{ path: path('measure'), reason }]),
      ...(partner === undefined || partners.has(partner)
        ? []
        : [{ path: path('partner'), reason: withNearestWord(unknown, partner, [...partners.keys()]) }]),
      ...again(index, firsts.get(measure), 'councilFigures', `the figure of "${measure}" is entered`),
    ];
  });
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
