import { readPlan } from '../../../src/core/plan/read-plan';
import { measureJson, planJson, priorityJson, type PlanJson } from '../../builders/plan-json';

/** What is told of a plan as "path: reason". */
function told(json: unknown): string[] {
  const read = readPlan(json);
  return 'faults' in read ? read.faults.map(({ path, reason }) => `${path}: ${reason}`) : [];
}

type Sketch = Record<string, unknown>;
const withMeasure = (sketch: Sketch): PlanJson => planJson((plan) => (plan.measures = [measureJson(sketch)]));
const withPriority = (sketch: Sketch): PlanJson => planJson((plan) => (plan.priorities = [priorityJson(sketch)]));
const M = (field: string): string => `measures[0].${field} (measure "parks-1-visits")`;
const P = (field: string): string => `priorities[0].${field} (priority "Parks 1")`;

const PERCENTAGE = { kind: 'percentage' };
const RANK = { kind: 'rank', of: 12, best: 'lowest' };
const YES_NO = { kind: 'yes-no' };
const MILESTONE = { kind: 'milestone' };
const YES = { rule: 'yes' };

test('the plan that all others here differ from has no faults', () => {
  expect(told(planJson())).toEqual([]);
});

describe('a name that stands for nothing', () => {
  test.each<[string, PlanJson, string]>([
    [
      'a theme',
      withPriority({ theme: 'Park' }),
      `${P('theme')}: names "Park", and the plan has no such theme; did you mean "Parks"?`,
    ],
    [
      'a lead',
      withPriority({ lead: 'green-trsut' }),
      `${P('lead')}: names "green-trsut", and the plan has no such partner; did you mean "green-trust"?`,
    ],
    [
      'a writer',
      withPriority({ text: { from: ['green-trust', 'mayor'], prompt: 'What was done.' } }),
      `${P('text.from[1]')}: names "mayor", and the plan has no such partner`,
    ],
    [
      'a reporter',
      withMeasure({ reporters: ['police'] }),
      `${M('reporters[0]')}: names "police", and the plan has no such partner`,
    ],
    [
      'a priority',
      withMeasure({ priority: 'Parks 2' }),
      `${M('priority')}: names "Parks 2", and the plan has no such priority`,
    ],
    [
      'a priority misspelt',
      withMeasure({ priority: 'Park 1' }),
      `${M('priority')}: names "Park 1", and the plan has no such priority; did you mean "Parks 1"?`,
    ],
    [
      'a priority in other letters',
      withMeasure({ priority: 'parks 1' }),
      `${M('priority')}: names "parks 1", and the plan has no such priority; did you mean "Parks 1"?`,
    ],
    [
      'the measure that leads',
      withPriority({ combine: { rule: 'lead', measure: 'parks-1-visit' } }),
      `${P('combine.measure')}: names "parks-1-visit", and the plan has no such measure; did you mean "parks-1-visits"?`,
    ],
  ])('%s', (_name, json, fault) => {
    expect(told(json)).toEqual([fault]);
  });

  test('and is a partner in full', () => {
    const json = planJson((plan) => {
      plan.partners[0]!.name = 'green';
      plan.measures = [measureJson({ reporters: ['green'] })];
    });
    expect(told(json)).toEqual([`${M('reporters[0]')}: names "green" in full; use its id, "green-trust"`]);
  });
});

describe('the measure that leads', () => {
  const other = priorityJson({ ref: 'Parks 2', combine: { rule: 'lead', measure: 'parks-1-visits' } });

  test("is one of the priority's own", () => {
    expect(told(planJson((plan) => plan.priorities.push(other)))).toEqual([
      'priorities[1].combine.measure (priority "Parks 2"): names a measure of "Parks 1"; the measure that decides is one of this priority\'s own',
    ]);
  });

  test('is a deciding one', () => {
    const json = planJson((plan) => {
      plan.priorities = [priorityJson({ combine: { rule: 'lead', measure: 'parks-1-visits' } })];
      plan.measures = [measureJson({ role: 'context', target: undefined })];
    });
    expect(told(json)).toEqual([
      `${P('combine.measure')}: names a context measure, which can't decide; make "parks-1-visits" a deciding one, or name another`,
    ]);
  });
});

describe('a name given twice', () => {
  const twice = (list: 'themes' | 'priorities' | 'measures' | 'partners', field: string, name: string): PlanJson =>
    planJson((plan) => plan[list].push({ ...plan[list][0]!, [field]: name }));

  test.each<[string, PlanJson, string]>([
    [
      'a theme',
      twice('themes', 'code', 'Parks'),
      'themes[1].code (theme "Parks"): names the theme "Parks" a second time',
    ],
    [
      'a theme in other letters',
      twice('themes', 'code', 'PARKS'),
      'themes[1].code (theme "PARKS"): names the theme "PARKS" a second time, written "Parks" before',
    ],
    [
      'a priority',
      twice('priorities', 'ref', 'Parks 1'),
      'priorities[1].ref (priority "Parks 1"): names the priority "Parks 1" a second time',
    ],
    [
      'a priority with more blanks',
      twice('priorities', 'ref', 'Parks  1'),
      'priorities[1].ref (priority "Parks 1"): names the priority "Parks 1" a second time, with other blanks in it',
    ],
    [
      'a measure',
      twice('measures', 'id', 'parks-1-visits'),
      'measures[1].id (measure "parks-1-visits"): names the measure "parks-1-visits" a second time',
    ],
    [
      'a partner',
      twice('partners', 'id', 'green-trust'),
      'partners[2].id (partner "green-trust"): names the partner "green-trust" a second time',
    ],
    [
      'a reporter',
      withMeasure({ reporters: ['green-trust', 'green-trust'] }),
      `${M('reporters[1]')}: names the partner "green-trust" a second time`,
    ],
    [
      'a switched-off check',
      planJson(
        (plan) =>
          (plan.switchedOff = [
            { check: 'late', reason: 'a' },
            { check: 'late', reason: 'b' },
          ]),
      ),
      'switchedOff[1].check (check "late"): names the check "late" a second time',
    ],
  ])('%s', (_name, json, fault) => {
    expect(told(json)).toEqual([fault]);
  });
});

describe('a rule that does not suit the answer', () => {
  const suits = (rule: string, kind: string, rules: string): string =>
    `${M('target.rule')}: "${rule}" doesn't suit an answer of the kind "${kind}", which takes ${rules}, "provided" or "decided by an officer"`;
  const numbers = '"at least", "at most", "between", "increase", "decrease", "no change"';

  test.each<[string, PlanJson, string]>([
    [
      '"rank at most" on a count',
      withMeasure({ target: { rule: 'rank at most', value: 3 } }),
      suits('rank at most', 'count', numbers),
    ],
    [
      '"at most" on a rank',
      withMeasure({ answer: RANK, target: { rule: 'at most', value: 3 } }),
      suits('at most', 'rank', '"rank at most", "increase", "decrease", "no change"'),
    ],
    [
      'a milestone rule on a number',
      withMeasure({ target: { rule: 'milestone', accept: ['completed'] } }),
      suits('milestone', 'count', numbers),
    ],
    [
      '"increase" on a yes or no',
      withMeasure({ answer: YES_NO, target: { rule: 'increase' } }),
      suits('increase', 'yes-no', '"yes"'),
    ],
    ['"yes" on a milestone', withMeasure({ answer: MILESTONE, target: YES }), suits('yes', 'milestone', '"milestone"')],
  ])('%s', (_name, json, fault) => {
    expect(told(json)).toEqual([fault]);
  });

  test('"yes" on words leaves two to choose from', () => {
    expect(told(withMeasure({ answer: { kind: 'text' }, target: YES }))).toEqual([
      `${M('target.rule')}: "yes" doesn't suit an answer of the kind "text", which takes "provided" or "decided by an officer"`,
    ]);
  });

  test.each(['provided', 'decided by an officer'])('"%s" suits every answer', (rule) => {
    const answers = [PERCENTAGE, RANK, YES_NO, MILESTONE, { kind: 'text' }, { kind: 'money' }];
    expect(answers.flatMap((answer) => told(withMeasure({ answer, target: { rule } })))).toEqual([]);
  });
});

describe('a target that cannot be', () => {
  test.each<[string, PlanJson, string]>([
    [
      'missing from a deciding measure',
      withMeasure({ target: undefined }),
      `${M('target')}: is missing, and a deciding measure needs one; where no rule can decide, use "decided by an officer"`,
    ],
    [
      'on a context measure',
      withMeasure({ role: 'context' }),
      `${M('target')}: stands on a context measure, which takes no part in the status; take the target out, or make the role "deciding"`,
    ],
    [
      'between high and low',
      withMeasure({ target: { rule: 'between', low: 5000, high: 10 } }),
      `${M('target.low')}: is 5,000, above the high end, 10`,
    ],
    [
      'a rank beyond the last',
      withMeasure({ answer: RANK, target: { rule: 'rank at most', value: 13 } }),
      `${M('target.value')}: is position 13, and only 12 are ranked`,
    ],
    [
      'more than all',
      withMeasure({ answer: PERCENTAGE, target: { rule: 'at least', value: 101 } }),
      `${M('target.value')}: is 101%, and the answer stops at 100%; where more is possible, give the answer "mayExceed100": true`,
    ],
    [
      'from more than all',
      withMeasure({ answer: PERCENTAGE, target: { rule: 'between', low: 100.5, high: 120 } }),
      `${M('target.low')}: is 100.5%, and the answer stops at 100%; where more is possible, give the answer "mayExceed100": true`,
    ],
    [
      'one state twice',
      withMeasure({ answer: MILESTONE, target: { rule: 'milestone', accept: ['completed', 'completed'] } }),
      `${M('target.accept[1]')}: names "completed" a second time`,
    ],
    [
      'on a baseline that is not there',
      withMeasure({ target: { rule: 'decrease', on: 'baseline' } }),
      `${M('target.on')}: names the baseline, and the measure has none; give it a "baseline" with value and period`,
    ],
  ])('%s', (_name, json, fault) => {
    expect(told(json)).toEqual([fault]);
  });

  test('may be above 100% where the answer may', () => {
    expect(
      told(withMeasure({ answer: { ...PERCENTAGE, mayExceed100: true }, target: { rule: 'at least', value: 110 } })),
    ).toEqual([]);
  });

  test('may be on a baseline that is there, and from a value to itself', () => {
    expect(
      told(withMeasure({ target: { rule: 'increase', on: 'baseline' }, baseline: { value: 5, period: '2018/19' } })),
    ).toEqual([]);
    expect(told(withMeasure({ target: { rule: 'between', low: 5, high: 5 }, plausible: { low: 5, high: 5 } }))).toEqual(
      [],
    );
  });
});

describe('a part of a measure that does not suit its answer', () => {
  test.each<[string, PlanJson, string]>([
    [
      'tolerance on a yes or no',
      withMeasure({ answer: YES_NO, target: YES, tolerance: { percent: 5 } }),
      `${M('tolerance')}: needs a number to be near to, and the answer is of the kind "yes-no"`,
    ],
    [
      'tolerance without a target',
      withMeasure({ role: 'context', target: undefined, tolerance: { amount: 1 } }),
      `${M('tolerance')}: needs a target to be near to, and the measure has none`,
    ],
    [
      'tolerance where any entry will do',
      withMeasure({ target: { rule: 'provided' }, tolerance: { amount: 1 } }),
      `${M('tolerance')}: needs a target that is a number, and the rule is "provided"`,
    ],
    [
      'parts on a count',
      withMeasure({ parts: { numerator: 'a', denominator: 'b' } }),
      `${M('parts')}: belong to a percentage or a rate, and the answer is of the kind "count"`,
    ],
    [
      'a baseline on a milestone',
      withMeasure({ answer: MILESTONE, target: { rule: 'provided' }, baseline: { value: 1, period: 'x' } }),
      `${M('baseline')}: is a number, and the answer is of the kind "milestone"`,
    ],
    [
      'plausible values on a yes or no',
      withMeasure({ answer: YES_NO, target: YES, plausible: { low: 1 } }),
      `${M('plausible')}: is about numbers, and the answer is of the kind "yes-no"`,
    ],
    [
      'plausible values from high to low',
      withMeasure({ plausible: { low: 10, high: 9.5 } }),
      `${M('plausible.low')}: is 10, above the highest likely value, 9.5`,
    ],
    [
      'a last value that is yes on a count',
      withMeasure({ previous: { value: true } }),
      `${M('previous.value')}: expects a number, found true`,
    ],
    [
      'a last value that is a number on a yes or no',
      withMeasure({ answer: YES_NO, target: YES, previous: { value: 1 } }),
      `${M('previous.value')}: expects true or false, found the number 1`,
    ],
    [
      'a last value of words',
      withMeasure({ answer: { kind: 'text' }, target: { rule: 'provided' }, previous: { value: 5 } }),
      `${M('previous.value')}: expects nothing, as words have no last value to compare with, found the number 5`,
    ],
    [
      'a qualifier on a last yes',
      withMeasure({ answer: YES_NO, target: YES, previous: { value: true, qualifier: 'over' } }),
      `${M('previous.qualifier')}: goes with a number, and the answer is of the kind "yes-no"`,
    ],
  ])('%s', (_name, json, fault) => {
    expect(told(json)).toEqual([fault]);
  });

  test('a last value that is a state fits a milestone', () => {
    expect(
      told(
        withMeasure({
          answer: MILESTONE,
          target: { rule: 'milestone', accept: ['completed'] },
          previous: { value: 'on track' },
        }),
      ),
    ).toEqual([]);
    expect(told(withMeasure({ answer: MILESTONE, target: { rule: 'provided' }, previous: { value: 3 } }))[0]).toContain(
      'expects one of "not started", "on track"',
    );
  });
});

describe('what stands in the wrong order or cannot be told apart', () => {
  const withPeriod = (sketch: Sketch): PlanJson => planJson((plan) => (plan.period = { ...plan.period, ...sketch }));

  test.each<[string, PlanJson, string]>([
    [
      'a period that ends before it starts',
      withPeriod({ end: '2024-03-31' }),
      'period.end: is 31 March 2024, before the period starts, 1 April 2024',
    ],
    [
      'a return by a day before the period',
      withPeriod({ returnBy: '2023-05-16' }),
      'period.returnBy: is 16 May 2023, before the period starts, 1 April 2024',
    ],
    [
      'a period called like the one before',
      withPeriod({ previousLabel: '2024/25 ' }),
      'period.previousLabel: is "2024/25 ", the same as the period\'s own label',
    ],
    [
      'more words at least than at most',
      withPriority({ text: { from: ['green-trust'], prompt: 'a', minWords: 251 } }),
      `${P('text.minWords')}: is 251, above the most words, 250`,
    ],
    [
      'a larger share for partly',
      withPriority({ combine: { rule: 'share', achieved: 50, partly: 60 } }),
      `${P('combine.partly')}: is 60%, above the share for "achieved", 50%`,
    ],
    [
      'a word that means another status',
      planJson((plan) => (plan.statusWords = { achieved: 'not achieved' })),
      'statusWords.achieved: is "not achieved", which is also the word for "not-achieved"; each status needs its own',
    ],
  ])('%s', (_name, json, fault) => {
    expect(told(json)).toEqual([fault]);
  });

  test('two statuses with one word are both told', () => {
    expect(told(planJson((plan) => (plan.statusWords = { 'not-due': 'Later', 'not-applicable': 'later' })))).toEqual([
      'statusWords.not-due: is "Later", which is also the word for "not-applicable"; each status needs its own',
      'statusWords.not-applicable: is "later", which is also the word for "not-due"; each status needs its own',
    ]);
  });
});

test('a character that cannot be printed is told with its place', () => {
  expect(told(withMeasure({ definition: 'Visits\u0007 counted' }))).toEqual([
    `${M('definition')}: holds a character that can't be printed (U+0007) after 6 others; take it out`,
  ]);
  expect(told(withPriority({ title: 'Half a pair: \uD83D' }))).toEqual([
    `${P('title')}: holds a character that can't be printed (U+D83D) after 13 others; take it out`,
  ]);
  expect(told(withMeasure({ definition: 'Two lines,\nand a tree 🌳' }))).toEqual([]);
});
