import fc from 'fast-check';
import { MILESTONE_STATES, type Figure } from '../../../src/core/values/figure';
import { QUALIFIERS, type Qualifier } from '../../../src/core/values/qualifier';
import { type Answer } from '../../../src/core/measure-kinds';
import { MeasureSchema, type Measure } from '../../../src/core/plan/measure';
import { TargetSchema, type Target } from '../../../src/core/plan/target';
import { intervalOf, type NumberFigure } from '../../../src/core/status/interval-of';
import type { Evidence, OutcomeKind } from '../../../src/core/status/outcome';
import { outcomeOf } from '../../../src/core/status/outcome-of';
import { provisionalWords } from '../../../src/core/status/outcome-words';
import { measureOf, planOf } from '../../builders/returns';
import { propertyRuns } from '../../builders/property-runs';

const plan = planOf();
const MONEY: Answer = { kind: 'money', decimals: 0 };
const RANKING: readonly OutcomeKind[] = ['missed', 'nearly met', 'met'];

const small = fc.integer({ min: -20, max: 20 });
const positive = fc.integer({ min: 1, max: 30 });
const marginUpTo = (max: number): fc.Arbitrary<{ amount: number } | { percent: number }> =>
  fc.oneof(fc.record({ amount: positive }), fc.record({ percent: fc.integer({ min: 1, max }) }));
const qualifier = fc.constantFrom(...QUALIFIERS);
const number = fc.record({ kind: fc.constant('number' as const), value: small, qualifier });
const changeUpTo = (percent: number): fc.Arbitrary<Target> =>
  fc.record(
    {
      rule: fc.constantFrom('increase' as const, 'decrease' as const, 'no change' as const),
      on: fc.constant('last year' as const),
      by: marginUpTo(percent),
    },
    { requiredKeys: ['rule', 'on'] },
  );
const level: fc.Arbitrary<Target> = fc.oneof(
  fc.record({ rule: fc.constantFrom('at least' as const, 'at most' as const), value: small }),
  fc.tuple(small, positive).map(([low, width]) => ({ rule: 'between' as const, low, high: low + width })),
);
const numericTarget: fc.Arbitrary<Target> = fc.oneof(level, changeUpTo(300));
const tolerance = fc.option(marginUpTo(100), { nil: undefined });

function kindOf(measure: Measure, figure: Figure, previous?: Figure): OutcomeKind {
  const evidence: Evidence = {
    measure: measure.id,
    state: 'entered',
    figure,
    owedBy: [],
    ...(previous && { previous: { figure: previous } }),
  };
  return outcomeOf(measure, evidence, plan).kind;
}

const exactly = (value: number, said: Qualifier = 'exactly'): NumberFigure => ({
  kind: 'number',
  value,
  qualifier: said,
});

/** Those of the values that the figure may be. */
function within(values: readonly number[], figure: NumberFigure): readonly number[] {
  const interval = intervalOf(figure, MONEY, plan.aboutMargin);
  if (!interval) return [];
  const { low, lowOpen, high, highOpen } = interval;
  return values.filter((value) => (lowOpen ? value > low : value >= low) && (highOpen ? value < high : value <= high));
}

/** As far as the targets of these tests reach, and as fine as "about" makes of whole numbers. */
const TENTHS = Array.from({ length: 601 }, (_, index) => (index - 300) / 10);

test('a decided outcome is that of every pair of values that the figures may be', () => {
  fc.assert(
    fc.property(
      numericTarget,
      tolerance,
      number,
      number,
      fc.nat(),
      fc.nat(),
      (target, loosened, figure, previous, one, other) => {
        const measure = measureOf({ answer: MONEY, target, tolerance: loosened });
        const decided = kindOf(measure, figure, previous);
        fc.pre(decided !== 'not known');
        const [values, bases] = [within(TENTHS, figure), within(TENTHS, previous)];
        fc.pre(values.length > 0 && bases.length > 0);
        const [value, base] = [values[one % values.length] ?? 0, bases[other % bases.length] ?? 0];
        expect(kindOf(measure, exactly(value), exactly(base))).toBe(decided);
      },
    ),
    propertyRuns(800),
  );
});

test('an outcome that is not known leaves more than one possible', () => {
  // Not beyond 100%: of a base below zero, more is told with more caution than it need be.
  fc.assert(
    fc.property(fc.oneof(level, changeUpTo(100)), tolerance, number, number, (target, loosened, figure, previous) => {
      const measure = measureOf({ answer: MONEY, target, tolerance: loosened });
      fc.pre(kindOf(measure, figure, previous) === 'not known');
      const turns = [...levelsOf(target), 0, ...endsOf(figure), ...endsOf(previous)];
      const bases = within(turns, previous);
      const kinds = new Set(
        within(turns, figure).flatMap((value) => bases.map((base) => kindOf(measure, exactly(value), exactly(base)))),
      );
      expect(kinds.size).toBeGreaterThan(1);
    }),
    propertyRuns(200),
  );
});

/** Where a rule may turn: the corners of what the figures may be, or as near as an open end lets come. */
function endsOf(figure: NumberFigure): readonly number[] {
  const { low = 0, high = 0 } = intervalOf(figure, MONEY, plan.aboutMargin) ?? {};
  return [Math.max(low, -1e6), Math.min(high, 1e6)].flatMap((end) => [end - 1e-6, end, end + 1e-6]);
}

function levelsOf(target: Target): readonly number[] {
  return Object.values(target).filter((value): value is number => typeof value === 'number');
}

test.each(['at least', 'increase'] as const)('a higher value never does worse where the target is "%s"', (rule) => {
  const target: fc.Arbitrary<Target> =
    rule === 'at least'
      ? fc.record({ rule: fc.constant(rule), value: small })
      : fc.record(
          { rule: fc.constant(rule), on: fc.constant('last year' as const), by: marginUpTo(300) },
          { requiredKeys: ['rule', 'on'] },
        );
  fc.assert(
    fc.property(target, tolerance, small, positive, qualifier, (asked, loosened, value, more, said) => {
      const measure = measureOf({ answer: MONEY, target: asked, tolerance: loosened });
      const kinds = [value, value + more].map((each) => kindOf(measure, exactly(each, said), exactly(3)));
      fc.pre(!kinds.includes('not known'));
      const [lower = 0, higher = 0] = kinds.map((kind) => RANKING.indexOf(kind));
      expect(higher).toBeGreaterThanOrEqual(lower);
    }),
    propertyRuns(100),
  );
});

test('a tolerance never makes a met target unmet, nor a missed one met', () => {
  fc.assert(
    fc.property(numericTarget, marginUpTo(100), small, small, (target, loosened, value, base) => {
      const [strict, loose] = [undefined, loosened].map((each) =>
        kindOf(measureOf({ answer: MONEY, target, tolerance: each }), exactly(value), exactly(base)),
      );
      expect(strict === 'met' ? loose === 'met' : loose !== 'met').toBe(true);
    }),
    propertyRuns(100),
  );
});

test('no combination of answer, target, figure and evidence throws or goes without a sentence', () => {
  const answer = fc.constantFrom<Answer>(
    { kind: 'count', unit: 'people' },
    { kind: 'percentage', decimals: 1, mayExceed100: false },
    { kind: 'percentage', decimals: 1, mayExceed100: true },
    { kind: 'rate', unit: 'bins', per: 1000, perUnit: 'people', decimals: 1 },
    { kind: 'rank', of: 12, best: 'highest' },
    MONEY,
    { kind: 'amount', unit: 'tonnes', decimals: 2 },
    { kind: 'yes-no' },
    { kind: 'milestone' },
    { kind: 'text' },
  );
  const target = fc.oneof<fc.Arbitrary<Target>[]>(
    numericTarget,
    fc.record({ rule: fc.constant('rank at most' as const), value: positive }),
    fc.constantFrom<Target>(
      { rule: 'yes' },
      { rule: 'milestone', accept: ['completed'] },
      { rule: 'provided' },
      { rule: 'decided by an officer' },
    ),
  );
  const figure: fc.Arbitrary<Figure> = fc.oneof(
    fc.record({ kind: fc.constant('number' as const), value: fc.double(), qualifier }),
    fc.record({ kind: fc.constant('yes-no' as const), value: fc.boolean() }),
    fc.record({ kind: fc.constant('milestone' as const), value: fc.constantFrom(...MILESTONE_STATES) }),
    fc.record({ kind: fc.constant('text' as const), value: fc.string() }),
  );
  const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
    fc.option(arbitrary, { nil: undefined });
  fc.assert(
    fc.property(
      fc.record({
        answer,
        target: maybe(target),
        tolerance,
        baseline: maybe(fc.constant({ value: 3, period: '2018/19' })),
        role: fc.constantFrom('deciding' as const, 'context' as const),
      }),
      fc.record({
        state: fc.constantFrom<Evidence['state']>('entered', 'owed', 'in error', 'conflict'),
        figure: maybe(figure),
        previous: maybe(figure.map((each) => ({ figure: each }))),
      }),
      (sketch, known) => {
        const measure = measureOf(sketch);
        const outcome = outcomeOf(measure, { measure: measure.id, owedBy: [], ...known }, plan);
        expect(outcome.explanation).toMatch(/.\.$/s);
        expect(outcome.explanation).not.toMatch(/undefined|NaN/);
        expect(outcome.kind === 'not known').toBe(outcome.why !== undefined);
        expect(typeof provisionalWords(outcome)).toBe('string');
      },
    ),
    propertyRuns(600),
  );
});

test('the targets of these tests are ones that a plan may have', () => {
  fc.assert(
    fc.property(numericTarget, tolerance, (target, loosened) => {
      expect(TargetSchema.safeParse(target).success).toBe(true);
      expect(MeasureSchema.safeParse(measureOf({ target, tolerance: loosened })).success).toBe(true);
    }),
    propertyRuns(50),
  );
});
