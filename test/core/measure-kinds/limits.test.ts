import { beyondLimits, isPossible } from '../../../src/core/measure-kinds/limits';

const MONEY = { kind: 'money', decimals: 0 } as const;
const COUNT = { kind: 'count', unit: 'visits' } as const;
const PERCENTAGE = { kind: 'percentage', decimals: 0, mayExceed100: false } as const;

describe('What is beyond the limits of an answer', () => {
  it.each([
    [1e15, 'above'],
    [1e15 - 1, undefined],
    [-1e15, 'below'],
    [-1e15 + 1, undefined],
  ] as const)('is, either way, a number with more digits than a spreadsheet keeps: %d', (value, beyond) => {
    expect(beyondLimits(value, 'exactly', MONEY)).toBe(beyond);
  });

  it.each([
    ['exactly', 0, undefined],
    ['under', 0, 'below'],
    ['at most', 0, undefined],
    ['exactly', 100, undefined],
    ['over', 100, 'above'],
    ['at least', 100, undefined],
  ] as const)('is all that a qualified value can mean: %s %d%%', (qualifier, value, beyond) => {
    expect(beyondLimits(value, qualifier, PERCENTAGE)).toBe(beyond);
  });

  it('is no fraction of a count, which is not possible all the same', () => {
    expect(beyondLimits(0.5, 'exactly', COUNT)).toBeUndefined();
    expect(isPossible(0.5, 'exactly', COUNT)).toBe(false);
    expect(isPossible(0.5, 'exactly', MONEY)).toBe(true);
  });
});
