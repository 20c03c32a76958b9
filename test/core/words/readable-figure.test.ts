import fc from 'fast-check';
import type { Answer } from '../../../src/core/measure-kinds';
import type { Measure } from '../../../src/core/plan/measure';
import type { Target } from '../../../src/core/plan/target';
import { outcomeOf } from '../../../src/core/status/outcome-of';
import { roundTo } from '../../../src/core/values/decimal';
import type { Figure } from '../../../src/core/values/figure';
import { shownFigure } from '../../../src/core/words/figure-words';
import { readableFigure, readableFigures } from '../../../src/core/words/readable-figure';
import { number } from '../../builders/narrative';
import { propertyRuns } from '../../builders/property-runs';
import { measureOf, planOf } from '../../builders/returns';

const percentage = (decimals: number): Answer => ({ kind: 'percentage', decimals, mayExceed100: true });

function shown(value: number, sketch: Partial<Measure>, before?: number): string {
  const measure = measureOf({ answer: percentage(0), target: undefined, ...sketch });
  return shownFigure(
    readableFigure(number(value), measure, before === undefined ? undefined : number(before)),
    measure.answer,
  );
}

describe('a figure to be read', () => {
  it.each<[string, number, Partial<Measure>, number | undefined]>([
    ['94%', 94.495, {}, undefined],
    ['94.5%', 94.495, { answer: percentage(1) }, undefined],
    ['94.50%', 94.495, { answer: percentage(2) }, undefined],
    ['85.0%', 85, { answer: percentage(1) }, undefined],
    ['94%', 94.495, { target: { rule: 'at least', value: 95 }, tolerance: { amount: 2 } }, undefined],
    ['94.6%', 94.6, { target: { rule: 'at least', value: 95 } }, undefined],
    ['94.96%', 94.96, { target: { rule: 'at least', value: 95 } }, undefined],
    ['95%', 95.3, { target: { rule: 'at least', value: 95 } }, undefined],
    ['95.3%', 95.3, { target: { rule: 'at most', value: 95 } }, undefined],
    ['92.6%', 92.6, { target: { rule: 'at least', value: 95 }, tolerance: { amount: 2 } }, undefined],
    ['94.4%', 94.4, {}, 94.2],
    ['94%', 94.4, {}, 94.6],
    ['94.4%', 94.4, { baseline: { value: 94, period: '2019/20' } }, undefined],
  ])('is %s for %d', (words, value, sketch, before) => {
    expect(shown(value, sketch, before)).toBe(words);
  });

  it('has as many decimals as the value it is compared with, and stays apart from it', () => {
    const measure = measureOf({ answer: percentage(0), target: undefined });
    expect(readableFigures(number(94.6), measure, number(95.4))).toEqual({ now: number(94.6), before: number(95.4) });
  });
});

const value = fc.integer({ min: -99_999, max: 99_999 }).map((whole) => whole / 1000);
const mark = fc.integer({ min: -9_900, max: 9_900 }).map((whole) => whole / 100);
const margin = fc.oneof(
  fc.record({ amount: fc.integer({ min: 1, max: 900 }).map((whole) => whole / 100) }),
  fc.record({ percent: fc.integer({ min: 1, max: 90 }) }),
);
const target: fc.Arbitrary<Target> = fc.oneof(
  fc.record({ rule: fc.constantFrom('at least' as const, 'at most' as const), value: mark }),
  fc.tuple(mark, mark).map(([a, b]) => ({ rule: 'between' as const, low: Math.min(a, b), high: Math.max(a, b) })),
  fc.record(
    {
      rule: fc.constantFrom('increase' as const, 'decrease' as const, 'no change' as const),
      on: fc.constantFrom('last year' as const, 'baseline' as const),
      by: margin,
    },
    { requiredKeys: ['rule', 'on'] },
  ),
);
const near = fc.tuple(mark, fc.integer({ min: -900, max: 900 })).map(([at, by]) => roundTo(at + by / 1000, 3));
const compared = fc.record({
  now: fc.oneof(value, near),
  before: fc.option(fc.oneof(value, near), { nil: undefined }),
  baseline: fc.oneof(value, near),
  target,
  tolerance: fc.option(margin, { nil: undefined }),
  decimals: fc.integer({ min: 0, max: 2 }),
});

test('a shortened figure never crosses its target, its tolerance, its baseline or the value before', () => {
  const plan = planOf();
  fc.assert(
    fc.property(compared, ({ now, before, baseline, target: rule, tolerance, decimals }) => {
      const measure = measureOf({
        answer: { kind: 'amount', unit: 'tonnes', decimals },
        target: rule,
        tolerance,
        baseline: { value: baseline, period: '2019/20' },
      });
      const short = readableFigures(number(now), measure, before === undefined ? undefined : number(before));
      const outcome = (figure: Figure, previous: Figure | undefined): string =>
        outcomeOf(
          measure,
          {
            measure: measure.id,
            state: 'entered',
            figure,
            owedBy: [],
            ...(previous && { previous: { figure: previous } }),
          },
          plan,
        ).kind;
      const valueOf = (figure: Figure | undefined): number => (figure?.kind === 'number' ? figure.value : NaN);
      const [a, b] = [valueOf(short.now), valueOf(short.before)];
      expect(outcome(short.now, short.before)).toBe(
        outcome(number(now), before === undefined ? undefined : number(before)),
      );
      expect(Math.sign(a - baseline)).toBe(Math.sign(now - baseline));
      if (before !== undefined) expect(Math.sign(a - b)).toBe(Math.sign(now - before));
    }),
    propertyRuns(500),
  );
});
