import type { Answer } from '../../../src/core/measure-kinds';
import type { Measure } from '../../../src/core/plan/measure';
import type { Target } from '../../../src/core/plan/target';
import { outcomeOf } from '../../../src/core/status/outcome-of';
import { conflicting, entered, inError, outcomeFor, owed } from '../../builders/evidence';
import { measureOf, planOf } from '../../builders/returns';

const SHARE: Answer = { kind: 'percentage', decimals: 0, mayExceed100: false };
const RANK: Answer = { kind: 'rank', of: 12, best: 'lowest' };
const MONEY: Answer = { kind: 'money', decimals: 0 };

type Case = [said: string, expected: string];

function explains(name: string, sketch: Partial<Measure>, cases: readonly Case[], previous?: string): void {
  describe(name, () => {
    test.each(cases)('%s: %s', (said, expected) => {
      expect(outcomeFor(sketch, said, previous).explanation).toBe(expected);
    });
  });
}

explains('at least 85%', { answer: SHARE, target: { rule: 'at least', value: 85 } }, [
  ['97', '97% against a target of at least 85%: met.'],
  ['85', '85% against a target of at least 85%: met.'],
  ['84.9', '84.9% against a target of at least 85%: missed.'],
  ['over 85', 'Over 85% against a target of at least 85%: met.'],
  ['over 84', "Over 84% could meet or miss a target of at least 85%, so the outcome can't be told."],
  ['at least 85', 'At least 85% against a target of at least 85%: met.'],
  ['about 97', 'About 97% against a target of at least 85%: met.'],
  ['about 90', "About 90% could meet or miss a target of at least 85%, so the outcome can't be told."],
  ['about 70', 'About 70% against a target of at least 85%: missed.'],
  ['at most 85', "At most 85% could meet or miss a target of at least 85%, so the outcome can't be told."],
  ['at most 84', 'At most 84% against a target of at least 85%: missed.'],
  ['under 85', 'Under 85% against a target of at least 85%: missed.'],
  ['under 90', "Under 90% could meet or miss a target of at least 85%, so the outcome can't be told."],
]);

explains('at most 4,000', { target: { rule: 'at most', value: 4000 } }, [
  ['4000', '4,000 visits against a target of at most 4,000: met.'],
  ['4001', '4,001 visits against a target of at most 4,000: missed.'],
  ['over 5000', 'Over 5,000 visits against a target of at most 4,000: missed.'],
  ['over 4000', 'Over 4,000 visits against a target of at most 4,000: missed.'],
  ['over 3999', "Over 3,999 visits could meet or miss a target of at most 4,000, so the outcome can't be told."],
  [
    'at least 4000',
    "At least 4,000 visits could meet or miss a target of at most 4,000, so the outcome can't be told.",
  ],
  ['about 3000', 'About 3,000 visits against a target of at most 4,000: met.'],
  ['at most 4000', 'At most 4,000 visits against a target of at most 4,000: met.'],
  ['under 4001', 'Under 4,001 visits against a target of at most 4,000: met.'],
  ['under 4002', "Under 4,002 visits could meet or miss a target of at most 4,000, so the outcome can't be told."],
]);

explains('between 10 and 20', { target: { rule: 'between', low: 10, high: 20 } }, [
  ['10', '10 visits against a target of 10 to 20: met.'],
  ['20', '20 visits against a target of 10 to 20: met.'],
  ['21', '21 visits against a target of 10 to 20: missed.'],
  ['over 20', 'Over 20 visits against a target of 10 to 20: missed.'],
  ['at least 10', "At least 10 visits could meet or miss a target of 10 to 20, so the outcome can't be told."],
  ['about 15', 'About 15 visits against a target of 10 to 20: met.'],
  ['at most 20', "At most 20 visits could meet or miss a target of 10 to 20, so the outcome can't be told."],
  ['under 10', 'Under 10 visits against a target of 10 to 20: missed.'],
]);

explains('third or better', { answer: RANK, target: { rule: 'rank at most', value: 3 } }, [
  ['2', '2nd of 12 against a target of 3rd or better: met.'],
  ['4', '4th of 12 against a target of 3rd or better: missed.'],
  ['over 3', 'Over 3rd of 12 against a target of 3rd or better: missed.'],
  ['under 4', 'Under 4th of 12 against a target of 3rd or better: met.'],
  ['at most 4', "At most 4th of 12 could meet or miss a target of 3rd or better, so the outcome can't be told."],
]);

explains(
  'an increase on 40 last year',
  { target: { rule: 'increase', on: 'last year' } },
  [
    ['52', '52 visits, compared with 40 visits last year, against a target of an increase on last year: met.'],
    ['40', '40 visits, compared with 40 visits last year, against a target of an increase on last year: missed.'],
    [
      'over 40',
      'Over 40 visits, compared with 40 visits last year, against a target of an increase on last year: met.',
    ],
    [
      'at least 40',
      "At least 40 visits, compared with 40 visits last year, could meet or miss a target of an increase on last year, so the outcome can't be told.",
    ],
    [
      'under 41',
      'Under 41 visits, compared with 40 visits last year, against a target of an increase on last year: missed.',
    ],
  ],
  '40',
);

describe('against a qualified value for last year', () => {
  test.each<[said: string, previous: string, rule: 'increase' | 'decrease' | 'no change', kind: string]>([
    ['52', 'over 40', 'increase', 'not known'],
    ['52', 'at most 51', 'increase', 'met'],
    ['52', 'at most 52', 'increase', 'not known'],
    ['52', 'over 51', 'increase', 'missed'],
    ['52', 'under 53', 'increase', 'not known'],
    ['52', 'about 40', 'increase', 'met'],
    ['over 50', 'under 50', 'increase', 'met'],
    ['under 50', 'over 50', 'increase', 'missed'],
    ['under 50', 'over 50', 'decrease', 'met'],
    ['52', 'over 51', 'decrease', 'not known'],
    ['52', 'over 52', 'decrease', 'met'],
    ['52', 'over 52', 'no change', 'missed'],
    ['52', 'at least 52', 'no change', 'not known'],
    ['52', '52', 'no change', 'met'],
  ])('%s after %s, with a target of %s: %4$s', (said, previous, rule, kind) => {
    expect(outcomeFor({ target: { rule, on: 'last year' } }, said, previous).kind).toBe(kind);
  });
});

describe('a change of a certain size', () => {
  const by = (rule: 'increase' | 'decrease' | 'no change', size: { amount: number } | { percent: number }): Target => ({
    rule,
    on: 'last year',
    by: size,
  });
  test.each<[said: string, previous: string, target: Target, kind: string]>([
    ['110', '100', by('increase', { percent: 10 }), 'met'],
    ['109', '100', by('increase', { percent: 10 }), 'missed'],
    ['55', '50', by('increase', { percent: 10 }), 'met'],
    ['105', '100', by('increase', { amount: 5 }), 'met'],
    ['104', '100', by('increase', { amount: 5 }), 'missed'],
    ['100', '100', by('increase', { amount: 0 }), 'met'],
    ['90', '100', by('decrease', { percent: 10 }), 'met'],
    ['91', '100', by('decrease', { percent: 10 }), 'missed'],
    ['under 91', '100', by('decrease', { percent: 10 }), 'met'],
    ['95', '100', by('decrease', { amount: 5 }), 'met'],
    ['95', '100', by('no change', { percent: 5 }), 'met'],
    ['94', '100', by('no change', { percent: 5 }), 'missed'],
    ['103', '100', by('no change', { amount: 3 }), 'met'],
    ['about 100', '100', by('no change', { amount: 3 }), 'not known'],
  ])('%s after %s, %j: %4$s', (said, previous, target, kind) => {
    expect(outcomeFor({ target }, said, previous).kind).toBe(kind);
  });

  test.each<[said: string, previous: string, target: Target, kind: string]>([
    ['1', '0', by('increase', { percent: 10 }), 'met'],
    ['0', '0', by('increase', { percent: 10 }), 'missed'],
    ['0', '0', by('decrease', { percent: 10 }), 'missed'],
    ['0', '0', by('no change', { percent: 10 }), 'met'],
    ['1', '0', by('no change', { percent: 10 }), 'missed'],
    ['-90', '-100', by('increase', { percent: 10 }), 'met'],
    ['-91', '-100', by('increase', { percent: 10 }), 'missed'],
    ['-110', '-100', by('decrease', { percent: 10 }), 'met'],
    ['-109', '-100', by('decrease', { percent: 10 }), 'missed'],
    ['150', '-100', by('increase', { percent: 250 }), 'met'],
    ['149', '-100', by('increase', { percent: 250 }), 'missed'],
  ])('of a base that is zero or less: £%s after £%s, %j: %4$s', (said, previous, target, kind) => {
    expect(outcomeFor({ answer: MONEY, target }, said, previous).kind).toBe(kind);
  });
});

describe('what it is compared with', () => {
  const increase: Target = { rule: 'increase', on: 'last year' };
  const decrease: Target = { rule: 'decrease', on: 'baseline' };

  test('without a value for last year nothing is shown', () => {
    expect(outcomeFor({ target: increase }, '52')).toMatchObject({
      kind: 'not known',
      why: 'no value for last year',
      explanation: "No figure for last year, so an increase can't be shown.",
    });
  });

  test("the period is called by the plan's word", () => {
    const quarterly = planOf({ period: { ...planOf().period, noun: 'quarter' } });
    expect(outcomeFor({ target: increase }, '52', undefined, quarterly).explanation).toBe(
      "No figure for last quarter, so an increase can't be shown.",
    );
  });

  test("the plan's own value for last year serves where the evidence has none", () => {
    expect(outcomeFor({ target: increase, previous: { value: 40, qualifier: 'exactly' } }, '52').kind).toBe('met');
  });

  test("the evidence's value for last year goes before the plan's", () => {
    expect(outcomeFor({ target: increase, previous: { value: 40, qualifier: 'exactly' } }, '52', '60').kind).toBe(
      'missed',
    );
  });

  test('a value for last year that is no number is none', () => {
    expect(outcomeFor({ target: increase, previous: { value: true, qualifier: 'exactly' } }, '52').why).toBe(
      'no value for last year',
    );
  });

  test('nor is one that reckoning has made endless', () => {
    const asked = measureOf({ target: increase });
    const previous = { figure: { kind: 'number', value: Number.NaN, qualifier: 'exactly' } } as const;
    expect(outcomeOf(asked, { ...entered(asked, '5'), previous }, planOf()).explanation).toBe(
      "No figure for last year, so an increase can't be shown.",
    );
  });

  test("a value for last year that can't be right is named", () => {
    expect(outcomeFor({ target: increase }, '52', '-40')).toMatchObject({
      why: 'no value for last year',
      explanation: "−40 visits last year can't be right, so an increase can't be shown.",
    });
  });

  test('the baseline may be an average', () => {
    const baseline = { value: 40.5, period: '2018/19' };
    expect(outcomeFor({ target: decrease, baseline }, '40').explanation).toBe(
      '40 visits, compared with a baseline of 40.5 visits, against a target of a decrease on the baseline (2018/19): met.',
    );
  });

  test('without a baseline nothing is shown', () => {
    expect(outcomeFor({ target: decrease }, '40', '50')).toMatchObject({
      why: 'no baseline',
      explanation: "No baseline, so a decrease can't be shown.",
    });
  });
});

explains(
  'with a tolerance of 2 points',
  { answer: SHARE, target: { rule: 'at least', value: 85 }, tolerance: { amount: 2 } },
  [
    ['85', '85% against a target of at least 85%: met.'],
    ['83', '83% against a target of at least 85%: nearly met.'],
    ['82.9', '82.9% against a target of at least 85%: missed.'],
    ['under 85', "Under 85% could nearly meet or miss a target of at least 85%, so the outcome can't be told."],
    ['at least 83', "At least 83% could meet or nearly meet a target of at least 85%, so the outcome can't be told."],
    ['about 85', "About 85% could meet, nearly meet or miss a target of at least 85%, so the outcome can't be told."],
    ['at most 82', 'At most 82% against a target of at least 85%: missed.'],
  ],
);

describe('nearly met', () => {
  test.each<[said: string, target: Target, tolerance: Measure['tolerance'], kind: string]>([
    ['190', { rule: 'at least', value: 200 }, { percent: 5 }, 'nearly met'],
    ['189', { rule: 'at least', value: 200 }, { percent: 5 }, 'missed'],
    ['210', { rule: 'at most', value: 200 }, { percent: 5 }, 'nearly met'],
    ['211', { rule: 'at most', value: 200 }, { percent: 5 }, 'missed'],
    ['9', { rule: 'between', low: 10, high: 20 }, { percent: 10 }, 'nearly met'],
    ['22', { rule: 'between', low: 10, high: 20 }, { percent: 10 }, 'nearly met'],
    ['23', { rule: 'between', low: 10, high: 20 }, { percent: 10 }, 'missed'],
    ['100', { rule: 'increase', on: 'last year' }, { amount: 1 }, 'nearly met'],
    ['99', { rule: 'increase', on: 'last year' }, { amount: 1 }, 'nearly met'],
    ['98', { rule: 'increase', on: 'last year' }, { amount: 1 }, 'missed'],
    ['99', { rule: 'increase', on: 'last year', by: { percent: 10 } }, { percent: 10 }, 'nearly met'],
    ['98', { rule: 'increase', on: 'last year', by: { percent: 10 } }, { percent: 10 }, 'missed'],
    ['101', { rule: 'decrease', on: 'last year' }, { amount: 1 }, 'nearly met'],
    ['102', { rule: 'no change', on: 'last year', by: { amount: 1 } }, { amount: 1 }, 'nearly met'],
    ['103', { rule: 'no change', on: 'last year', by: { amount: 1 } }, { amount: 1 }, 'missed'],
  ])('%s after 100, %j within %j: %s', (said, target, tolerance, kind) => {
    expect(outcomeFor({ target, tolerance }, said, '100').kind).toBe(kind);
  });

  test('a position one place short', () => {
    expect(
      outcomeFor({ answer: RANK, target: { rule: 'rank at most', value: 3 }, tolerance: { amount: 1 } }, '4').kind,
    ).toBe('nearly met');
  });
});

describe('dust of reckoning decides nothing', () => {
  test.each<[value: number, target: Target]>([
    [(34 / 40) * 100, { rule: 'at least', value: 85 }],
    [0.29 * 100, { rule: 'at least', value: 29 }],
    [0.57 * 100, { rule: 'at least', value: 57 }],
    [0.07 * 100, { rule: 'at most', value: 7 }],
    [(1.1 + 2.2) * 10, { rule: 'at most', value: 33 }],
  ])('%d meets %j', (value, target) => {
    const measure = measureOf({ answer: SHARE, target });
    const evidence = { ...entered(measure, '0'), figure: { kind: 'number', value, qualifier: 'exactly' } } as const;
    expect(outcomeOf(measure, evidence, planOf()).kind).toBe('met');
  });

  test('a share that was reckoned is told no longer than its side of the target takes', () => {
    const said = (numerator: number, denominator: number): string => {
      const measure = measureOf({ answer: SHARE, target: { rule: 'at least', value: 85 } });
      const figure = {
        kind: 'number',
        value: (numerator / denominator) * 100,
        qualifier: 'exactly',
        parts: { numerator, denominator },
      } as const;
      return outcomeOf(measure, { ...entered(measure, '0'), figure }, planOf()).explanation;
    };
    expect(said(34, 39)).toBe('87% against a target of at least 85%: met.');
    expect(said(8499, 10_001)).toBe('84.98% against a target of at least 85%: missed.');
  });

  test('the least that people tell apart does', () => {
    expect(
      outcomeFor({ answer: { ...SHARE, decimals: 6 }, target: { rule: 'at least', value: 85 } }, '84.999999').kind,
    ).toBe('missed');
    expect(outcomeFor({ answer: MONEY, target: { rule: 'at most', value: 1_000_000_000 } }, '1000000000.01').kind).toBe(
      'missed',
    );
  });
});

explains('yes', { answer: { kind: 'yes-no' }, target: { rule: 'yes' } }, [
  ['yes', 'Yes, where the target is yes: met.'],
  ['no', 'No, where the target is yes: missed.'],
]);

explains(
  'a milestone',
  { answer: { kind: 'milestone' }, target: { rule: 'milestone', accept: ['on track', 'completed'] } },
  [
    ['on track', 'On track, where the target is on track or completed: met.'],
    ['delayed', 'Delayed, where the target is on track or completed: missed.'],
  ],
);

explains('provided', { target: { rule: 'provided' } }, [
  ['0', '0 visits given, which is all that the target asks: met.'],
  ['about 300', 'About 300 visits given, which is all that the target asks: met.'],
]);

explains('a text provided', { answer: { kind: 'text' }, target: { rule: 'provided' } }, [
  ['text: Eight wardens.', 'A text given, which is all that the target asks: met.'],
]);

describe('what no rule decides', () => {
  test.each<[name: string, sketch: Partial<Measure>, said: string, explanation: string]>([
    [
      'judged by an officer',
      { target: { rule: 'decided by an officer' } },
      '52',
      '52 visits. No rule decides; the council does.',
    ],
    [
      'a text judged by an officer',
      { answer: { kind: 'text' }, target: { rule: 'decided by an officer' } },
      'text: Eight wardens.',
      'A text was given. No rule decides; the council does.',
    ],
    ['without a target', { target: undefined }, '52', '52 visits. No target is set, so the council decides.'],
    [
      'context',
      { role: 'context', target: undefined },
      'over 35',
      'Over 35 visits. For information: no target is set.',
    ],
    [
      'a target for numbers, asked as yes or no',
      { answer: { kind: 'yes-no' }, target: { rule: 'at least', value: 1 } },
      'yes',
      "Yes. The target can't be held against an answer of this kind, so the council decides.",
    ],
    [
      'a yes asked as a number',
      { target: { rule: 'yes' } },
      '1',
      "1 visit. The target can't be held against an answer of this kind, so the council decides.",
    ],
  ])('%s', (_name, sketch, said, explanation) => {
    expect(outcomeFor(sketch, said)).toMatchObject({ kind: 'not known', why: 'no rule', explanation });
  });
});

describe('what is not known or not due', () => {
  const measure = measureOf({ target: { rule: 'at least', value: 1 } });

  test('an entry that is owed', () => {
    expect(outcomeOf(measure, owed(measure), planOf())).toMatchObject({
      kind: 'not known',
      why: 'no entry',
      explanation: 'Not received yet.',
    });
  });

  test('a measure that nobody is asked for', () => {
    expect(outcomeOf(measure, owed(measure, []), planOf())).toMatchObject({
      kind: 'not known',
      why: 'no entry',
      explanation: 'No partner is asked for it.',
    });
  });

  test('an entry in error', () => {
    expect(outcomeOf(measure, inError(measure), planOf())).toMatchObject({ kind: 'not known', why: 'entry in error' });
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])('a figure of %s, whatever the target, and none at all', (value) => {
    const figure = { kind: 'number', value, qualifier: 'exactly' } as const;
    const explanation = "The entry can't be used as it stands, so it isn't held against the target.";
    for (const target of [measure.target, undefined]) {
      const asked = measureOf({ target });
      expect(outcomeOf(asked, { ...entered(asked, '5'), figure }, planOf())).toMatchObject({
        kind: 'not known',
        why: 'entry in error',
        explanation,
      });
    }
  });

  test('conflicting entries', () => {
    expect(outcomeOf(measure, conflicting(measure), planOf())).toMatchObject({
      kind: 'not known',
      why: 'conflicting entries',
    });
  });

  test.each(['-1', '4.5', 'under 0', 'yes', 'text: lots'])('%s visits', (said) => {
    expect(outcomeOf(measure, entered(measure, said), planOf())).toMatchObject({
      kind: 'not known',
      why: 'entry in error',
    });
  });

  test.each([
    ['2025-03-31', 'met'],
    ['2025-04-01', 'not due'],
  ])('due on %s, in a period that ends on 31 March 2025: %s', (due, kind) => {
    expect(outcomeFor({ target: { rule: 'at least', value: 1 }, due }, '5').kind).toBe(kind);
  });

  test('what is not due is not owed either', () => {
    const later = measureOf({ due: '2026-03-31' });
    expect(outcomeOf(later, owed(later), planOf())).toMatchObject({
      kind: 'not due',
      explanation: 'Not due until 31 March 2026.',
    });
  });
});
