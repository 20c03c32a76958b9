import fc from 'fast-check';
import { consolidate } from '../../../src/core/consolidation/consolidate';
import type { CheckedReturn, Consolidated, Decisions } from '../../../src/core/consolidation/types';
import { planFor } from '../../../src/core/plan/asked';
import type { Plan } from '../../../src/core/plan/plan';
import { yearOf } from '../../builders/council';
import { handedIn, type HandedIn } from '../../builders/handed-in';
import { planOf } from '../../builders/returns';
import { propertyRuns } from '../../builders/property-runs';

const plan = planOf({
  measures: [
    { id: 'parks-1-visits' },
    {
      id: 'parks-2-share',
      priority: 'Parks 2',
      answer: { kind: 'percentage', decimals: 0, mayExceed100: false },
      parts: { numerator: 'kept', denominator: 'all', required: false },
    },
    {
      id: 'parks-3-bins',
      priority: 'Parks 3',
      answer: { kind: 'count', unit: 'bins' },
      reporters: ['green-trust', 'bin-crew'],
    },
  ],
  priorities: [
    { ref: 'Parks 1', text: { from: ['green-trust'], prompt: 'What was done.', minWords: 1, maxWords: 50 } },
    { ref: 'Parks 2' },
    {
      ref: 'Parks 3',
      text: { from: ['green-trust', 'bin-crew'], prompt: 'What was done.', minWords: 1, maxWords: 50 },
    },
  ],
});

const trust = (sketch: Omit<HandedIn, 'partner'> = {}): CheckedReturn =>
  handedIn(plan, { partner: 'green-trust', ...sketch });
const crew = (sketch: Omit<HandedIn, 'partner'> = {}): CheckedReturn =>
  handedIn(plan, { partner: 'bin-crew', ...sketch });
const all = (returns: readonly CheckedReturn[], decisions: Partial<Decisions> = {}, of: Plan = plan): Consolidated =>
  consolidate(yearOf(of, returns, decisions));
const evidenceOf = (result: Consolidated, measure: string) => result.evidence.find((each) => each.measure === measure);
const idsOf = (result: Consolidated): string[] => result.findings.map(({ check }) => check);

describe('what is known of a measure', () => {
  test('is entered where one partner gave it', () => {
    const result = all([trust({ figures: { 'parks-1-visits': 1513 } }), crew()]);
    expect(evidenceOf(result, 'parks-1-visits')).toEqual({
      measure: 'parks-1-visits',
      state: 'entered',
      figure: { kind: 'number', value: 1513, qualifier: 'exactly' },
      source: { file: 'green-trust.xlsx', sheet: 'Figures', cell: 'G8' },
      partner: 'green-trust',
      owedBy: [],
    });
  });

  test('is owed by everyone asked where nothing came in', () => {
    expect(evidenceOf(all([]), 'parks-3-bins')).toEqual({
      measure: 'parks-3-bins',
      state: 'owed',
      owedBy: ['green-trust', 'bin-crew'],
    });
  });

  test('is owed where no more than "tbc" stands there', () => {
    expect(evidenceOf(all([trust({ figures: { 'parks-1-visits': 'tbc' } })]), 'parks-1-visits')).toEqual({
      measure: 'parks-1-visits',
      state: 'owed',
      owedBy: ['green-trust'],
    });
  });

  test('is in error where what stands there is no figure', () => {
    const evidence = evidenceOf(all([trust({ figures: { 'parks-1-visits': 'lots' } })]), 'parks-1-visits');
    expect(evidence).toEqual({
      measure: 'parks-1-visits',
      state: 'in error',
      source: { file: 'green-trust.xlsx', sheet: 'Figures', cell: 'G8' },
      partner: 'green-trust',
      owedBy: [],
    });
  });

  test('is in error where a check found an error in its cell, though it reads as a number', () => {
    const finding = {
      check: 'range',
      severity: 'error' as const,
      message: 'm',
      fix: 'f',
      place: { file: 'green-trust.xlsx', sheet: 'Figures', cell: 'G8' },
    };
    const figures = { 'parks-1-visits': -4 };
    expect(evidenceOf(all([trust({ figures, findings: [finding] })]), 'parks-1-visits')?.state).toBe('in error');
    expect(
      evidenceOf(all([trust({ figures, findings: [{ ...finding, severity: 'query' }] })]), 'parks-1-visits')?.state,
    ).toBe('entered');
  });

  test('is entered where one of two partners asked gave it, and still owed by the other', () => {
    const evidence = evidenceOf(all([trust(), crew({ figures: { 'parks-3-bins': 40 } })]), 'parks-3-bins');
    expect(evidence).toMatchObject({ state: 'entered', partner: 'bin-crew', owedBy: ['green-trust'] });
  });
});

describe('two values for one measure', () => {
  const over = { kind: 'number', value: 5000, qualifier: 'over' } as const;

  test('agree where one is more exact, which is then used', () => {
    const result = all([trust({ figures: { 'parks-3-bins': over } }), crew({ figures: { 'parks-3-bins': 5120 } })]);
    expect(evidenceOf(result, 'parks-3-bins')).toMatchObject({
      state: 'entered',
      figure: { value: 5120 },
      partner: 'bin-crew',
    });
    expect(result.findings).toMatchObject([
      {
        check: 'narrower-value',
        message:
          'Parks 3, Visits to parks: over 5,000 from Green Trust, green-trust.xlsx (Figures G10), and 5,120 from Bin Crew, bin-crew.xlsx (Figures G8), can both be right. The more exact one, 5,120, is used.',
      },
    ]);
  });

  test('conflict where neither allows the other, and nothing is chosen', () => {
    const result = all([trust({ figures: { 'parks-3-bins': over } }), crew({ figures: { 'parks-3-bins': 5000 } })]);
    expect(evidenceOf(result, 'parks-3-bins')).toEqual({
      measure: 'parks-3-bins',
      state: 'conflict',
      source: { file: 'green-trust.xlsx', sheet: 'Figures', cell: 'G10' },
      owedBy: [],
    });
    expect(result.conflicts).toEqual([
      {
        about: 'parks-3-bins',
        kind: 'measure',
        measure: 'parks-3-bins',
        priority: 'Parks 3',
        values: [
          {
            partner: 'green-trust',
            shown: 'over 5,000',
            source: { file: 'green-trust.xlsx', sheet: 'Figures', cell: 'G10' },
          },
          { partner: 'bin-crew', shown: '5,000', source: { file: 'bin-crew.xlsx', sheet: 'Figures', cell: 'G8' } },
        ],
      },
    ]);
    expect(result.findings).toMatchObject([
      {
        check: 'conflicting-values',
        severity: 'query',
        message: expect.stringContaining(
          'over 5,000 from Green Trust, green-trust.xlsx (Figures G10) and 5,000 from Bin Crew, bin-crew.xlsx (Figures G8) disagree',
        ),
      },
    ]);
  });

  test('are settled by an officer, whose reason is kept', () => {
    const choice = {
      about: 'parks-3-bins',
      file: 'bin-crew.xlsx',
      reason: 'They empty them.',
      by: 'J. Officer',
      on: '2025-05-20',
    };
    const result = all([trust({ figures: { 'parks-3-bins': 41 } }), crew({ figures: { 'parks-3-bins': 40 } })], {
      choices: [choice],
    });
    expect(evidenceOf(result, 'parks-3-bins')).toMatchObject({
      state: 'entered',
      figure: { value: 40 },
      partner: 'bin-crew',
    });
    expect(result.conflicts[0]?.choice).toEqual(choice);
    expect(result.findings).toMatchObject([
      { check: 'conflicting-values', explained: 'They empty them. (J. Officer, 20 May 2025)' },
    ]);
  });

  test('stay in conflict where the choice names a file that holds neither, and a finding says so', () => {
    const choice = { about: 'parks-3-bins', file: 'other.xlsx', reason: 'r', by: 'b', on: '2025-05-20' };
    const result = all([trust({ figures: { 'parks-3-bins': 41 } }), crew({ figures: { 'parks-3-bins': 40 } })], {
      choices: [choice],
    });
    expect(evidenceOf(result, 'parks-3-bins')?.state).toBe('conflict');
    expect(result.findings.find(({ check }) => check === 'unused-choice')).toMatchObject({
      found: 'other.xlsx',
      expected: 'green-trust.xlsx or bin-crew.xlsx',
    });
  });

  test('agree where a rounded percentage is what the parts of the other give', () => {
    const parts = {
      kind: 'number',
      value: (35 / 36) * 100,
      qualifier: 'exactly',
      parts: { numerator: 35, denominator: 36 },
    } as const;
    const both = (rounded: number) =>
      all([
        trust({ figures: { 'parks-2-share': rounded } }),
        trust({ file: 'again.xlsx', figures: { 'parks-2-share': parts } }),
      ]);
    expect(evidenceOf(both(97), 'parks-2-share')).toMatchObject({ state: 'entered', figure: parts });
    expect(evidenceOf(both(98), 'parks-2-share')?.state).toBe('conflict');
  });
});

describe('two returns from one partner', () => {
  test('fill each other, and the findings name both files', () => {
    const result = all([
      trust({ file: 'a.xlsx', figures: { 'parks-1-visits': 10 } }),
      trust({ file: 'b.xlsx', figures: { 'parks-2-share': 97 } }),
      crew({ figures: { 'parks-3-bins': 4 } }),
    ]);
    expect(evidenceOf(result, 'parks-1-visits')).toMatchObject({ state: 'entered', source: { file: 'a.xlsx' } });
    expect(evidenceOf(result, 'parks-2-share')).toMatchObject({ state: 'entered', source: { file: 'b.xlsx' } });
    expect(result.findings.map(({ check, place }) => [check, place.file, place.cell])).toEqual([
      ['duplicate-return', 'a.xlsx', undefined],
      ['filled-blank', 'b.xlsx', 'G8'],
      ['filled-blank', 'a.xlsx', 'G9'],
    ]);
    expect(result.receipts[0]).toMatchObject({ files: ['a.xlsx', 'b.xlsx'], given: { measures: 2, texts: 0 } });
  });

  test('with one wording count it once; with two, an officer is asked', () => {
    const one = all([
      trust({ file: 'a.xlsx', texts: { 'Parks 1': 'We planted trees.' } }),
      trust({ file: 'b.xlsx', texts: { 'Parks 1': 'We  planted\ntrees.' } }),
    ]);
    expect(one.texts).toEqual([
      {
        priority: 'Parks 1',
        partner: 'green-trust',
        text: 'We planted trees.',
        source: { file: 'a.xlsx', sheet: 'Narrative', cell: 'D4' },
      },
    ]);
    const returns = [
      trust({ file: 'a.xlsx', texts: { 'Parks 1': 'We planted trees.' } }),
      trust({ file: 'b.xlsx', texts: { 'Parks 1': 'We felled trees.' } }),
    ];
    expect(all(returns)).toMatchObject({ texts: [], conflicts: [{ about: 'Parks 1 text', kind: 'text' }] });
    const settled = all(returns, {
      choices: [{ about: 'Parks 1 text', file: 'b.xlsx', reason: 'r', by: 'b', on: '2025-05-20' }],
    });
    expect(settled.texts).toMatchObject([{ text: 'We felled trees.' }]);
  });

  test('leave texts of different partners for one priority beside each other', () => {
    const result = all([trust({ texts: { 'Parks 3': 'Ours.' } }), crew({ texts: { 'Parks 3': 'Theirs.' } })]);
    expect(result.texts.map(({ partner, text }) => [partner, text])).toEqual([
      ['green-trust', 'Ours.'],
      ['bin-crew', 'Theirs.'],
    ]);
    expect(result.conflicts).toEqual([]);
  });
});

describe('returns that belong elsewhere', () => {
  test('are set aside where they are of another plan, period or partner', () => {
    const figures = { 'parks-1-visits': 10 };
    const result = all([
      trust({ file: 'plan.xlsx', figures, identity: { plan: 'roads' } }),
      trust({ file: 'period.xlsx', figures, identity: { period: '2023/24' } }),
      trust({ file: 'partner.xlsx', figures, identity: { partner: 'nobody' } }),
    ]);
    expect(result.findings.filter(({ check }) => check === 'unused-return').map(({ message }) => message)).toEqual([
      'partner.xlsx wasn\'t used: the plan names no partner "nobody".',
      "period.xlsx wasn't used: it is for 2023/24, and this is 2024/25.",
      'plan.xlsx wasn\'t used: it answers another plan ("roads").',
    ]);
    expect(result.given.figures).toEqual([]);
    expect(result.receipts[0]?.state).toBe('not received');
  });

  test('of another version are used where the plan still asks, and the rest is named', () => {
    const old = planOf({
      ...plan,
      version: '0',
      measures: [{ id: 'parks-1-visits' }, { id: 'parks-9-gone' }],
      priorities: undefined,
    });
    const result = all([
      trust({
        figures: { 'parks-1-visits': 10, 'parks-9-gone': 3 },
        identity: { planVersion: '0' },
        issued: planFor(old, 'green-trust'),
      }),
      crew({ figures: { 'parks-3-bins': 1 } }),
    ]);
    expect(evidenceOf(result, 'parks-1-visits')).toMatchObject({ state: 'entered', figure: { value: 10 } });
    expect(idsOf(result)).toEqual(['unasked-entry']);
  });

  test('of another version are not used where the unit has changed', () => {
    const old = planOf({
      ...plan,
      version: '0',
      measures: [{ id: 'parks-1-visits', answer: { kind: 'money', decimals: 0 } }],
      priorities: undefined,
    });
    const result = all([
      trust({ figures: { 'parks-1-visits': 10 }, identity: { planVersion: '0' }, issued: planFor(old, 'green-trust') }),
      crew({ figures: { 'parks-3-bins': 1 } }),
    ]);
    expect(evidenceOf(result, 'parks-1-visits')?.state).toBe('in error');
    expect(idsOf(result)).toEqual(['changed-answer']);
  });
});

describe('the value of the period before', () => {
  const withPrevious = (value: number | undefined): Plan => ({
    ...plan,
    measures: plan.measures.map((measure, index) =>
      index === 0
        ? {
            ...measure,
            previous:
              value === undefined ? undefined : { value, qualifier: 'exactly' as const, source: 'Report, page 9' },
          }
        : measure,
    ),
  });
  const issuedWith = (value: number): CheckedReturn => handedIn(withPrevious(value), { partner: 'green-trust' });

  test("is the plan's", () => {
    expect(evidenceOf(all([], {}, withPrevious(7)), 'parks-1-visits')?.previous).toEqual({
      figure: { kind: 'number', value: 7, qualifier: 'exactly' },
      note: 'Report, page 9',
    });
  });

  test('is what the returns were issued with, where the plan has none', () => {
    expect(evidenceOf(all([issuedWith(7)]), 'parks-1-visits')?.previous).toEqual({
      figure: { kind: 'number', value: 7, qualifier: 'exactly' },
      source: { file: 'green-trust.xlsx', sheet: 'Figures', cell: 'F8' },
    });
  });

  test("is the plan's where a return says otherwise, and a finding says so", () => {
    const result = all([issuedWith(8)], {}, withPrevious(7));
    expect(evidenceOf(result, 'parks-1-visits')?.previous?.figure).toMatchObject({ value: 7 });
    expect(result.findings).toContainEqual(
      expect.objectContaining({ check: 'disagreeing-previous', found: '8', expected: '7' }),
    );
  });
});

describe('receipts', () => {
  test('say what was asked and given, when it came and that it was late', () => {
    const result = all([
      trust({
        figures: { 'parks-1-visits': 1, 'parks-2-share': 'tbc' },
        texts: { 'Parks 1': 'Done.' },
        signed: '2025-05-18',
      }),
    ]);
    expect(result.receipts).toEqual([
      {
        partner: 'green-trust',
        asked: { measures: 3, texts: 2 },
        given: { measures: 1, texts: 1 },
        files: ['green-trust.xlsx'],
        state: 'received',
        receivedOn: '2025-05-18',
        late: true,
        signatures: [{ by: 'name alone', isChanged: false }],
        signedOffBy: 'Ann Lee',
      },
      {
        partner: 'bin-crew',
        asked: { measures: 1, texts: 1 },
        given: { measures: 0, texts: 0 },
        files: [],
        signatures: [],
        state: 'not received',
        late: false,
      },
    ]);
    expect(result.findings.map(({ message }) => message)).toEqual([
      'The return from Green Trust came in on 18 May 2025, 2 days after it was due. It is used.',
      'No return has come in from Bin Crew. It owes 1 figure and 1 text, for Parks 3.',
    ]);
  });

  test("take an officer's note over the sign-off", () => {
    const result = all([trust({ signed: '2025-05-18' })], { received: [{ partner: 'green-trust', on: '2025-05-15' }] });
    expect(result.receipts[0]).toMatchObject({ receivedOn: '2025-05-15', late: false });
  });

  test('count a return that nobody signed as received', () => {
    expect(all([trust()]).receipts[0]).toMatchObject({ state: 'received', late: false });
  });
});

test('a kind of finding switched off in the plan is left out', () => {
  const quiet: Plan = { ...plan, switchedOff: [{ check: 'owed-return', reason: 'We telephone.' }] };
  expect(idsOf(all([], {}, quiet))).toEqual([]);
});

test('the order of the files never changes the result', () => {
  const figure = fc.oneof(
    fc.integer({ min: 0, max: 3 }),
    fc.constantFrom('tbc', 'lots'),
    fc.record({
      kind: fc.constant('number' as const),
      value: fc.integer({ min: 0, max: 3 }),
      qualifier: fc.constantFrom('over' as const, 'about' as const, 'at most' as const),
    }),
  );
  const sketch = fc.record({
    partner: fc.constantFrom('green-trust', 'bin-crew'),
    figures: fc.dictionary(fc.constantFrom('parks-1-visits', 'parks-2-share', 'parks-3-bins'), figure),
    texts: fc.dictionary(fc.constantFrom('Parks 1', 'Parks 3'), fc.constantFrom('One.', 'Two.')),
    signed: fc.option(fc.constantFrom('2025-05-01', '2025-05-30'), { nil: undefined }),
  });
  const shuffled = fc.array(sketch, { maxLength: 6 }).chain((sketches) => {
    const returns = sketches.map((each, index) => handedIn(plan, { ...each, file: `${index}.xlsx` }));
    return fc.tuple(fc.constant(returns), fc.shuffledSubarray(returns, { minLength: returns.length }));
  });
  fc.assert(
    fc.property(shuffled, ([one, other]) => expect(all(other)).toEqual(all(one))),
    propertyRuns(100),
  );
});
