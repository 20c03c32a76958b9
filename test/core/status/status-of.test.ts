import fc from 'fast-check';
import type { Measure } from '../../../src/core/plan/measure';
import type { Combine, Plan, Priority } from '../../../src/core/plan/plan';
import type { Evidence } from '../../../src/core/status/outcome';
import type { Decision, PriorityStatus } from '../../../src/core/status/priority-status';
import { statusesOf, statusOf } from '../../../src/core/status/status-of';
import { conflicting, decisionOf, entered, inError, owed } from '../../builders/evidence';
import { measureOf, PARTNER, planOf } from '../../builders/returns';
import { propertyRuns } from '../../builders/property-runs';

/** What is known of one measure whose target is at least 10 visits, 8 being nearly met. */
const KNOWN = {
  'met': (measure: Measure) => entered(measure, '10'),
  'nearly met': (measure: Measure) => entered(measure, '8'),
  'missed': (measure: Measure) => entered(measure, '1'),
  'straddling': (measure: Measure) => entered(measure, 'at least 1'),
  'owed': (measure: Measure) => owed(measure),
  'unasked': (measure: Measure) => owed(measure, []),
  'in error': inError,
  'conflict': conflicting,
  'later': (measure: Measure) => owed(measure),
};
type Known = keyof typeof KNOWN;

interface Sketch {
  known: readonly Known[];
  combine?: Combine;
  priority?: Partial<Priority>;
  decision?: Decision;
  measures?: readonly Partial<Measure>[];
}

function measuresIn(known: readonly Known[]): readonly Measure[] {
  return known.map((each, index) =>
    measureOf({
      id: `m-${index + 1}`,
      title: `Measure ${index + 1}`,
      target: { rule: 'at least', value: 10 },
      tolerance: { amount: 2 },
      ...(each === 'later' && { due: '2026-03-31' }),
    }),
  );
}

function statusFor({
  known,
  combine = { rule: 'all' },
  priority = {},
  decision,
  measures = [],
}: Sketch): PriorityStatus {
  const asked = measuresIn(known).map((measure, index) => ({ ...measure, ...measures[index] }));
  const plan = planOf({ measures: asked, priorities: [{ ref: 'Parks 1', combine, ...priority }] });
  const evidence = asked.map((measure, index) => KNOWN[known[index] ?? 'owed'](measure));
  return statusOf(only(plan.priorities), plan, evidence, decision);
}

function only<T>(list: readonly T[]): T {
  const [first] = list;
  if (first === undefined || list.length > 1) throw new Error('Exactly one is expected.');
  return first;
}

describe('all must be met', () => {
  test.each<[known: readonly Known[], computed: string, basis: string]>([
    [['met'], 'achieved', 'figure'],
    [['met', 'met'], 'achieved', 'figure'],
    [['met', 'later'], 'achieved', 'figure'],
    [['missed'], 'not-achieved', 'figure'],
    [['missed', 'missed'], 'not-achieved', 'figure'],
    [['met', 'missed'], 'partly-achieved', 'figure'],
    [['nearly met'], 'partly-achieved', 'figure'],
    [['nearly met', 'met'], 'partly-achieved', 'figure'],
    [['later', 'later'], 'not-due', 'none'],
    [['owed'], 'not-received', 'missing'],
    [['met', 'owed'], 'not-received', 'missing'],
    [['missed', 'owed'], 'not-received', 'missing'],
    [['met', 'missed', 'owed'], 'not-received', 'missing'],
    [['straddling', 'owed'], 'not-received', 'missing'],
    [['conflict', 'owed'], 'not-received', 'missing'],
    [['later', 'owed'], 'not-received', 'missing'],
    [['straddling'], 'needs-decision', 'decision'],
    [['met', 'missed', 'straddling'], 'needs-decision', 'decision'],
    [['conflict'], 'needs-decision', 'decision'],
    [['in error'], 'needs-decision', 'decision'],
    [['unasked'], 'needs-decision', 'decision'],
    [[], 'needs-decision', 'decision'],
  ])('%j: %s, on the basis of %s', (known, computed, basis) => {
    expect(statusFor({ known })).toMatchObject({ computed, published: computed, basis });
  });
});

describe('one met measure is enough', () => {
  test.each<[known: readonly Known[], computed: string]>([
    [['met', 'missed'], 'achieved'],
    [['met', 'owed'], 'achieved'],
    [['met', 'conflict', 'in error'], 'achieved'],
    [['nearly met', 'missed'], 'partly-achieved'],
    [['missed', 'missed'], 'not-achieved'],
    [['missed', 'owed'], 'not-received'],
    [['nearly met', 'owed', 'straddling'], 'not-received'],
    [['missed', 'straddling'], 'needs-decision'],
    [['later', 'missed'], 'not-achieved'],
    [['later'], 'not-due'],
  ])('%j: %s', (known, computed) => {
    expect(statusFor({ known, combine: { rule: 'any' } }).computed).toBe(computed);
  });
});

describe('a share of the measures', () => {
  const sixty: Combine = { rule: 'share', achieved: 60 };
  const sixtyAndTwenty: Combine = { rule: 'share', achieved: 60, partly: 20 };
  test.each<[known: readonly Known[], combine: Combine, computed: string]>([
    [['met', 'met', 'met', 'missed', 'missed'], sixty, 'achieved'],
    [['met', 'met', 'missed', 'missed', 'missed'], sixty, 'partly-achieved'],
    [['nearly met', 'missed', 'missed'], sixty, 'partly-achieved'],
    [['missed', 'missed', 'missed'], sixty, 'not-achieved'],
    [['met', 'missed', 'missed', 'missed', 'missed'], sixtyAndTwenty, 'partly-achieved'],
    [['nearly met', 'missed', 'missed', 'missed', 'missed'], sixtyAndTwenty, 'not-achieved'],
    [['met', 'met', 'met', 'owed', 'owed'], sixty, 'achieved'],
    [['met', 'met', 'owed'], sixty, 'achieved'],
    [['met', 'missed', 'owed'], sixty, 'not-received'],
    [['met', 'missed', 'missed', 'owed'], sixty, 'partly-achieved'],
    [['missed', 'missed', 'owed'], sixty, 'not-received'],
    [['met', 'missed', 'straddling'], sixty, 'needs-decision'],
    [['met', 'met', 'straddling', 'later'], sixty, 'achieved'],
    [['met', 'met', 'missed'], { rule: 'share', achieved: 200 / 3 }, 'achieved'],
  ])('%j of %j: %s', (known, combine, computed) => {
    expect(statusFor({ known, combine }).computed).toBe(computed);
  });
});

describe('one measure decides alone', () => {
  const lead = (measure: string): Combine => ({ rule: 'lead', measure });
  test.each<[known: readonly Known[], lead: string, computed: string]>([
    [['met', 'missed'], 'm-1', 'achieved'],
    [['met', 'missed'], 'm-2', 'not-achieved'],
    [['nearly met', 'met'], 'm-1', 'partly-achieved'],
    [['met', 'owed'], 'm-1', 'achieved'],
    [['owed', 'met'], 'm-1', 'not-received'],
    [['later', 'met'], 'm-1', 'not-due'],
    [['straddling', 'met'], 'm-1', 'needs-decision'],
    [['met'], 'm-9', 'needs-decision'],
  ])('%j, by %s: %s', (known, measure, computed) => {
    expect(statusFor({ known, combine: lead(measure) }).computed).toBe(computed);
  });

  test('what does not count is not named as owed', () => {
    expect(statusFor({ known: ['met', 'owed'], combine: lead('m-1') }).owed).toEqual([]);
  });
});

describe('the priority itself', () => {
  test('that no longer applies has no outcome and owes nothing', () => {
    const status = statusFor({ known: ['owed'], priority: { notApplicable: 'The park was sold' } });
    expect(status).toMatchObject({
      computed: 'not-applicable',
      basis: 'none',
      owed: [],
      explanation: 'No longer applies: The park was sold.',
    });
    expect(only(status.deciding)).toMatchObject({ kind: 'not due', explanation: 'No longer asked for.' });
  });

  test.each<[known: readonly Known[]]>([[['owed']], [['met', 'missed']], [[]]])(
    'that is due later is not due, whatever its measures: %j',
    (known) => {
      expect(statusFor({ known, priority: { due: '2026-03-31' } })).toMatchObject({
        computed: 'not-due',
        basis: 'none',
        explanation: 'Nothing is due before 31 March 2026.',
      });
    },
  );

  test('with measures that are due later tells when the first is', () => {
    const due = [{ due: '2027-03-31' }, { due: '2026-06-30' }];
    expect(statusFor({ known: ['later', 'later'], measures: due }).explanation).toBe(
      'Nothing is due before 30 June 2026.',
    );
  });
});

describe('context measures', () => {
  test("take no part: those given don't cure what is owed, those owed don't matter", () => {
    const context = { role: 'context', target: undefined, tolerance: undefined } as const;
    expect(statusFor({ known: ['owed', 'met'], measures: [{}, context] }).computed).toBe('not-received');
    const status = statusFor({ known: ['met', 'owed'], measures: [{}, context] });
    expect(status).toMatchObject({ computed: 'achieved', owed: [] });
    expect(status.context.map(({ measure, why }) => [measure, why])).toEqual([['m-2', 'no entry']]);
  });

  test('alone leave the status to the council', () => {
    const status = statusFor({ known: ['met'], measures: [{ role: 'context', target: undefined }] });
    expect(status).toMatchObject({
      computed: 'needs-decision',
      explanation: 'No measure decides this priority, so the council does.',
    });
  });
});

describe('what the status rests on', () => {
  const milestone: Partial<Measure> = {
    answer: { kind: 'milestone' },
    target: { rule: 'milestone', accept: ['completed'] },
  };
  const plan = (combine: Combine): Plan =>
    planOf({
      measures: [
        { id: 'stage', ...milestone },
        { id: 'visits', target: { rule: 'at least', value: 10 } },
      ],
      priorities: [{ ref: 'Parks 1', combine }],
    });
  const basis = (combine: Combine, stage: string, visits: string): string => {
    const made = plan(combine);
    const evidence = made.measures.map((measure) => entered(measure, measure.id === 'stage' ? stage : visits));
    return only(statusesOf(made, evidence, [])).basis;
  };

  test('a milestone, where only milestones decide', () => {
    const made = planOf({ measures: [{ id: 'stage', ...milestone }] });
    expect(only(statusesOf(made, [entered(only(made.measures), 'completed')], [])).basis).toBe('milestone');
  });

  test('a figure, where one decides beside the milestone', () => {
    expect(basis({ rule: 'all' }, 'completed', '10')).toBe('figure');
  });

  test('the milestone, where one met measure is enough and it is the one', () => {
    expect(basis({ rule: 'any' }, 'completed', '1')).toBe('milestone');
    expect(basis({ rule: 'any' }, 'delayed', '10')).toBe('figure');
  });

  test('yes and no are figures', () => {
    const made = planOf({ measures: [{ answer: { kind: 'yes-no' }, target: { rule: 'yes' } }] });
    expect(only(statusesOf(made, [entered(only(made.measures), 'yes')], [])).basis).toBe('figure');
  });
});

describe("an officer's decision", () => {
  test('is published, and stands beside what the rules give', () => {
    const decision = decisionOf({ status: 'partly-achieved' });
    expect(statusFor({ known: ['owed'], decision })).toMatchObject({
      computed: 'not-received',
      published: 'partly-achieved',
      basis: 'decision',
      decision,
      owed: [{ partner: PARTNER, measures: ['m-1'] }],
      explanation: 'Not received from Green Trust: Measure 1.',
    });
  });

  test('is the latest of several; of one day, the last given', () => {
    const plan = planOf();
    const at = (on: string, reason: string): Decision => decisionOf({ on, reason });
    const reasonOf = (...decisions: Decision[]): string | undefined =>
      only(statusesOf(plan, [], decisions)).decision?.reason;
    expect(reasonOf(at('2025-05-21', 'later'), at('2025-05-20', 'earlier'))).toBe('later');
    expect(reasonOf(at('2025-05-20', 'first'), at('2025-05-20', 'second'))).toBe('second');
  });

  test('on a priority that the plan lacks is left alone', () => {
    expect(only(statusesOf(planOf(), [], [decisionOf({ priority: 'Parks 9' })])).decision).toBeUndefined();
  });
});

describe('who owes what', () => {
  test('names each partner once, with all that it owes', () => {
    const asked = measuresIn(['owed', 'owed', 'owed']).map((measure, index) => ({
      ...measure,
      reporters: index === 1 ? ['bin-crew'] : index === 2 ? ['bin-crew', PARTNER] : [PARTNER],
    }));
    const plan = planOf({ measures: asked });
    const status = only(
      statusesOf(
        plan,
        asked.map((measure) => owed(measure)),
        [],
      ),
    );
    expect(status.owed).toEqual([
      { partner: PARTNER, measures: ['m-1', 'm-3'] },
      { partner: 'bin-crew', measures: ['m-2', 'm-3'] },
    ]);
    expect(status.explanation).toBe(
      'Not received from Green Trust: Measure 1; Measure 3. Not received from Bin Crew: Measure 2; Measure 3.',
    );
  });

  test('a measure asked of two, that one has sent, is not owed', () => {
    const measure = measureOf({ reporters: [PARTNER, 'bin-crew'] });
    const evidence: Evidence = { ...entered(measure, '10'), owedBy: ['bin-crew'] };
    expect(only(statusesOf(planOf({ measures: [measure] }), [evidence], []))).toMatchObject({
      computed: 'achieved',
      owed: [],
    });
  });

  test('a measure without any evidence is owed by all who are asked for it', () => {
    expect(only(statusesOf(planOf(), [], [])).owed).toEqual([{ partner: PARTNER, measures: ['parks-1-visits'] }]);
  });
});

describe('the explanation', () => {
  const met = '– 10 visits against a target of at least 10: met.';
  const missed = '– 1 visit against a target of at least 10: missed.';
  test.each<[known: readonly Known[], combine: Combine, explanation: string]>([
    [['met'], { rule: 'all' }, `Measure 1 ${met}`],
    [['met', 'met'], { rule: 'all' }, `Both measures are met. Measure 1 ${met} Measure 2 ${met}`],
    [
      ['met', 'missed', 'later'],
      { rule: 'all' },
      `Of 2 measures, 1 is met. Measure 1 ${met} Measure 2 ${missed} 1 measure isn't due yet and is left out.`,
    ],
    [
      ['missed', 'missed'],
      { rule: 'all' },
      `Neither measure is met or nearly met. Measure 1 ${missed} Measure 2 ${missed}`,
    ],
    [
      ['met', 'owed'],
      { rule: 'any' },
      `One met measure is enough: of 2, 1 is met. Measure 1 ${met} Not received from Green Trust: Measure 2. That can't change the status.`,
    ],
    [
      ['met', 'nearly met', 'missed'],
      { rule: 'share', achieved: 60, partly: 20 },
      `At least 60% of the measures must be met for "Achieved", 20% for "Partly achieved": of 3 measures, 1 is met and 1 nearly met. Measure 1 ${met} Measure 2 – 8 visits against a target of at least 10: nearly met. Measure 3 ${missed}`,
    ],
    [['met', 'missed'], { rule: 'lead', measure: 'm-1' }, `One measure decides alone. Measure 1 ${met}`],
    [
      ['met', 'conflict'],
      { rule: 'all' },
      'Measure 2 – The figures received disagree, so none of them is held against the target.',
    ],
    [['unasked'], { rule: 'all' }, 'Measure 1 – No partner is asked for it.'],
  ])('%j, %j', (known, combine, explanation) => {
    expect(statusFor({ known, combine }).explanation).toBe(explanation);
  });

  test('counts what is too much to tell', () => {
    const known = Array.from({ length: 7 }, (): Known => 'met');
    expect(statusFor({ known }).explanation).toMatch(
      /^All 7 measures are met\. .*Measure 5 [^.]*\. And 2 more measures\.$/,
    );
  });
});

describe('whatever the measures', () => {
  const combine = fc.oneof<fc.Arbitrary<Combine>[]>(
    fc.constantFrom<Combine>({ rule: 'all' }, { rule: 'any' }, { rule: 'lead', measure: 'm-1' }),
    fc.record({
      rule: fc.constant('share' as const),
      achieved: fc.integer({ min: 1, max: 100 }),
      partly: fc.option(fc.nat(100), { nil: undefined }),
    }),
  );
  const known = fc.array(fc.constantFrom(...(Object.keys(KNOWN) as Known[])), { minLength: 1, maxLength: 6 });
  const decided = fc.constantFrom<Known>('met', 'nearly met', 'missed');
  const DECIDED = ['achieved', 'partly-achieved', 'not-achieved'];

  test('a status once given is what comes out however the open measures turn out', () => {
    fc.assert(
      fc.property(combine, known, fc.array(decided, { minLength: 6, maxLength: 6 }), (rule, before, turned) => {
        const { computed } = statusFor({ known: before, combine: rule });
        fc.pre(DECIDED.includes(computed));
        const after = before.map((each, index) =>
          ['met', 'nearly met', 'missed', 'later'].includes(each) ? each : (turned[index] ?? 'met'),
        );
        expect(statusFor({ known: after, combine: rule }).computed).toBe(computed);
      }),
      propertyRuns(300),
    );
  });

  test('what is missing is never shown as failure: with nothing known, nothing is achieved or not', () => {
    const open = fc.array(fc.constantFrom<Known>('owed', 'unasked', 'in error', 'conflict', 'straddling'), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(
        fc.constantFrom<Combine>(
          { rule: 'all' },
          { rule: 'any' },
          { rule: 'share', achieved: 50 },
          { rule: 'lead', measure: 'm-1' },
        ),
        open,
        (rule, each) => {
          const counting = rule.rule === 'lead' ? each.slice(0, 1) : each;
          expect(statusFor({ known: each, combine: rule }).computed).toBe(
            counting.includes('owed') ? 'not-received' : 'needs-decision',
          );
        },
      ),
      propertyRuns(100),
    );
  });

  test('one priority alone has the status that it has among all, whatever the order of the evidence', () => {
    fc.assert(
      fc.property(combine, known, (rule, each) => {
        const asked = measuresIn(each);
        const plan = planOf({
          measures: [...asked, { id: 'other', priority: 'Parks 2' }],
          priorities: [{ ref: 'Parks 1', combine: rule }, { ref: 'Parks 2' }],
        });
        const evidence = asked.map((measure, index) => KNOWN[each[index] ?? 'owed'](measure));
        const [first] = plan.priorities;
        expect(statusesOf(plan, [...evidence].reverse(), [])[0]).toEqual(first && statusOf(first, plan, evidence));
      }),
      propertyRuns(50),
    );
  });
});
