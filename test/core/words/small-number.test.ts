import { smallNumberWords, withoutSmallPrevious } from '../../../src/core/words/small-number';
import type { Measure } from '../../../src/core/plan/measure';
import type { Qualifier } from '../../../src/core/values/qualifier';
import { measureOf, planOf } from '../../builders/returns';

const SHARE = { answer: { kind: 'percentage', decimals: 0, mayExceed100: false } } as const;

function shown(
  value: number,
  { qualifier = 'exactly', parts, ...measure }: Partial<Measure> & { qualifier?: Qualifier; of?: never } = {},
  counted?: { numerator: number; denominator: number },
): string | undefined {
  const plan = planOf({ disclosure: { threshold: 5 } });
  const figure = { kind: 'number', value, qualifier, ...(counted && { parts: counted }) } as const;
  return smallNumberWords(plan, measureOf({ ...measure, ...(parts && { parts }) }), figure);
}

describe("a number below the plan's threshold", () => {
  it.each([1, 3, 4])('is published only as "fewer than 5": %d', (value) => {
    expect(shown(value)).toBe('fewer than 5');
  });

  it.each([0, 5, 12])('leaves others as they are: %d', (value) => {
    expect(shown(value)).toBeUndefined();
  });

  it('hides a qualified number where it says more', () => {
    expect(shown(3, { qualifier: 'about' })).toBe('fewer than 5');
    expect(shown(4, { qualifier: 'at most' })).toBe('fewer than 5');
    expect(shown(5, { qualifier: 'under' })).toBe('fewer than 5');
    expect(shown(3, { qualifier: 'at least' })).toBeUndefined();
  });

  it('hides a share that it could be worked out from', () => {
    expect(shown(15, SHARE, { numerator: 3, denominator: 20 })).toBe('not shown (small numbers)');
    expect(shown(98, SHARE, { numerator: 97, denominator: 99 })).toBe('not shown (small numbers)');
    expect(shown(50, SHARE, { numerator: 10, denominator: 20 })).toBeUndefined();
  });

  it('is published where the measure switches that off', () => {
    expect(shown(3, { disclosure: { threshold: 0 } })).toBeUndefined();
  });

  it("reaches next year's returns no more exactly", () => {
    const previous = { value: 3, qualifier: 'exactly' } as const;
    const plan = planOf({ disclosure: { threshold: 5 }, measures: [{ previous }] });
    expect(withoutSmallPrevious(plan).measures[0]?.previous).toEqual({ value: 5, qualifier: 'under' });
  });
});
