import { readPlan } from '../../../src/core/plan/read-plan';
import type { FileFault } from '../../../src/core/plan/file-fault';
import { measureJson, planJson, type PlanJson } from '../../builders/plan-json';

/** What is told of a plan as "path: reason". */
function told(json: unknown): string[] {
  const read = readPlan(json);
  return 'faults' in read ? read.faults.map(({ path, reason }: FileFault) => `${path}: ${reason}`) : [];
}

const withMeasure = (sketch: Record<string, unknown>): PlanJson =>
  planJson((plan) => (plan.measures = [measureJson(sketch)]));
const M = (field: string): string => `measures[0].${field} (measure "parks-1-visits")`;

describe('a field of the wrong kind', () => {
  test.each<[string, unknown, string]>([
    [
      'a number as text',
      withMeasure({ target: { rule: 'at least', value: '85' } }),
      `${M('target.value')}: expects a number, found the text "85"`,
    ],
    ['a text as a number', withMeasure({ title: 1513 }), `${M('title')}: expects a text, found the number 1,513`],
    [
      'a list as text',
      withMeasure({ reporters: 'green-trust' }),
      `${M('reporters')}: expects a list, between [ and ], found the text "green-trust"`,
    ],
    [
      'a group as a list',
      withMeasure({ answer: ['count'] }),
      `${M('answer')}: expects a group of fields, between { and }, found a list`,
    ],
    [
      'true or false as text',
      withMeasure({ answer: { kind: 'percentage', mayExceed100: 'yes' } }),
      `${M('answer.mayExceed100')}: expects true or false, found the text "yes"`,
    ],
    [
      'half a decimal place',
      withMeasure({ answer: { kind: 'percentage', decimals: 1.5 } }),
      `${M('answer.decimals')}: expects a whole number, found the number 1.5`,
    ],
    ['nothing', withMeasure({ title: null }), `${M('title')}: expects a text, found nothing (null)`],
    [
      'a date as people write it',
      planJson((plan) => (plan.period.end = '31/03/2025')),
      'period.end: expects a date as year-month-day, such as "2022-03-31", found the text "31/03/2025"',
    ],
    [
      'a date that never was',
      planJson((plan) => (plan.period.end = '2025-02-30')),
      'period.end: expects a date as year-month-day, such as "2022-03-31", found the text "2025-02-30"',
    ],
    [
      'text as a list, told once',
      planJson((plan) => (plan.partners = '' as never)),
      'partners: expects a list, between [ and ], found an empty text',
    ],
    ['the plan itself', [planJson()], 'plan: expects a group of fields, between { and }, found a list'],
  ])('%s', (_name, json, fault) => {
    expect(told(json)).toEqual([fault]);
  });
});

describe('a word that is not one of those to choose from', () => {
  test('is told with the words, and the nearest one', () => {
    expect(told(withMeasure({ role: 'decidng' }))).toEqual([
      `${M('role')}: expects "deciding" or "context", found the text "decidng"; did you mean "deciding"?`,
    ]);
  });

  test('of a rule names all rules', () => {
    const [fault] = told(withMeasure({ target: { rule: 'atleast', value: 3 } }));
    expect(fault).toContain(`${M('target.rule')}: expects one of "at least", "at most", "between"`);
    expect(fault).toMatch(/found the text "atleast"; did you mean "at least"\?$/);
  });

  test('is named where the field is missing', () => {
    expect(told(withMeasure({ polarity: undefined }))).toEqual([
      `${M('polarity')}: is missing; what belongs there: Which direction is better. It takes one of "higher", "lower" or "neither".`,
    ]);
    const [fault] = told(withMeasure({ answer: { unit: 'visits' } }));
    expect(fault).toContain(`${M('answer.kind')}: is missing; it takes one of "count", "percentage", "rate"`);
  });

  test('of a last value names the states of a milestone', () => {
    expect(told(withMeasure({ previous: { value: 'done' } }))).toEqual([
      `${M('previous.value')}: expects one of "not started", "on track", "delayed", "completed" or "dropped", found the text "done"`,
    ]);
  });

  test.each<[string, unknown]>([
    ['a list', []],
    ['a group of fields', { amount: 5 }],
  ])('of a last value that is %s names all it may be', (found, value) => {
    expect(told(withMeasure({ previous: { value } }))).toEqual([
      `${M('previous.value')}: expects a number, true or false, "not started", "on track", "delayed", "completed" or "dropped", found ${found}`,
    ]);
  });
});

describe('fields that are not there, or should not be', () => {
  test.each<[string, unknown, string]>([
    [
      'missing',
      withMeasure({ definition: undefined }),
      `${M('definition')}: is missing; what belongs there: The measure in full: what, where, over which period.`,
    ],
    ['misspelt', withMeasure({ traget: {} }), `${M('traget')}: isn't a field of a measure; did you mean "target"?`],
    [
      'misspelt in a group without a name of its own',
      planJson((plan) => (plan.period.returnby = '2025-05-16')),
      'period.returnby: isn\'t a field of "period"; did you mean "returnBy"?',
    ],
    [
      'of the plan',
      planJson((plan) => (plan.measurs = [])),
      'measurs: isn\'t a field of a plan; did you mean "measures"?',
    ],
    [
      'of another kind of answer',
      withMeasure({ answer: { kind: 'percentage', unit: 'visits' } }),
      `${M('answer.unit')}: isn't a field of an answer "percentage", which takes "kind", "decimals" and "mayExceed100"`,
    ],
    [
      'of another rule',
      withMeasure({ target: { rule: 'provided', value: 5 } }),
      `${M('target.value')}: isn't a field of a target "provided", which takes "rule"`,
    ],
    [
      'of a rule, on a measure',
      withMeasure({ rule: 'at least' }),
      `${M('rule')}: isn't a field of a measure; did you mean "role"?`,
    ],
    [
      'with an odd name',
      withMeasure({ 'a "b"': 1 }),
      expect.stringMatching(/^measures\[0\]\["a "b""\]/) as unknown as string,
    ],
    [
      'one of two, both given',
      withMeasure({ tolerance: { amount: 5, percent: 3 } }),
      `${M('tolerance')}: takes one of "amount" and "percent", not both`,
    ],
    [
      'one of two, neither given',
      withMeasure({ tolerance: {} }),
      `${M('tolerance')}: takes "amount" or "percent", and has neither`,
    ],
    [
      'one of two, misspelt',
      withMeasure({ tolerance: { percnt: 5 } }),
      `${M('tolerance')}: takes "amount" or "percent", found "percnt"; did you mean "percent"?`,
    ],
    [
      'one of two, with one too many',
      withMeasure({ tolerance: { percent: 5, of: 'target' } }),
      `${M('tolerance.of')}: isn't a field of "tolerance", which takes "amount" and "percent"`,
    ],
  ])('%s', (_name, json, fault) => {
    expect(told(json)).toEqual([fault]);
  });
});

describe('bounds', () => {
  test.each<[string, unknown, string]>([
    ['an empty text', withMeasure({ title: '  ' }), `${M('title')}: is empty`],
    [
      'a long title',
      withMeasure({ title: 'a'.repeat(121) }),
      `${M('title')}: takes at most 120 characters; found the text "${'a'.repeat(60)}…"`,
    ],
    ['no themes', planJson((plan) => (plan.themes = [])), 'themes: is an empty list; it takes at least one'],
    [
      'too many decimals',
      withMeasure({ answer: { kind: 'money', decimals: 9 } }),
      `${M('answer.decimals')}: expects at most 6, found the number 9`,
    ],
    [
      'a number beyond counting',
      withMeasure({ answer: { kind: 'rank', of: 1e20, best: 'lowest' }, target: { rule: 'provided' } }),
      `${M('answer.of')}: is beyond any number that can be counted with; found the number 100000000000000000000`,
    ],
    [
      'a tolerance of nothing',
      withMeasure({ tolerance: { percent: 0 } }),
      `${M('tolerance.percent')}: expects more than 0, found the number 0`,
    ],
    [
      'an id with capitals',
      withMeasure({ id: 'Parks 1 visits' }),
      'measures[0].id (measure "Parks 1 visits"): takes small letters, digits and hyphens, such as "safe-2-rank"; found the text "Parks 1 visits"',
    ],
    [
      'a ref with a blank at its end',
      planJson((plan) => (plan.priorities[0]!.ref = 'Parks 1 ')),
      'priorities[0].ref (priority "Parks 1 "): takes words on one line without blanks around them, such as "Safe 2"; found the text "Parks 1 "',
    ],
  ])('%s', (_name, json, fault) => {
    expect(told(json)).toEqual([fault]);
  });
});

test('every fault is told at once, in the order of the file', () => {
  const json = planJson((plan) => {
    plan.title = 5;
    plan.measures = [measureJson({ polarity: 'up', role: 'main' }), 7 as unknown as Record<string, unknown>];
  });
  expect(told(json).map((fault) => fault.split(':')[0])).toEqual(['title', M('polarity'), M('role'), 'measures[1]']);
});

test('a field called __proto__ is an unknown field, and harms nothing', () => {
  const words = JSON.parse('{ "__proto__": { "achieved": "Done" } }') as object;
  expect(told({ ...planJson(), statusWords: words })).toEqual([
    expect.stringContaining('statusWords.__proto__: isn\'t a field of "statusWords"'),
  ]);
  const text = JSON.stringify(planJson()).replace('{', '{"__proto__":{"polluted":1},');
  expect(told(JSON.parse(text))).toEqual([expect.stringContaining("__proto__: isn't a field of a plan")]);
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});

test('an id called __proto__ is refused, and a code or ref called so is a name like any other', () => {
  expect(told(planJson((plan) => (plan.partners[1]!.id = '__proto__')))).toEqual([
    expect.stringContaining('partners[1].id (partner "__proto__"): takes small letters'),
  ]);
  const odd = planJson((plan) => {
    plan.themes = [{ code: '__proto__', name: 'A', aim: 'B' }];
    plan.priorities = [{ ...plan.priorities[0], theme: '__proto__', ref: 'constructor' }];
    plan.measures = [measureJson({ priority: 'constructor' })];
  });
  expect(told(odd)).toEqual([]);
});
