import { roundTo } from '../../../src/core/values/decimal';
import { formatNumber } from '../../../src/core/words/english';

test.each([
  [1.45, 1, 1.5],
  [-1.45, 1, -1.5],
  [1.005, 2, 1.01],
  [94.495, 0, 94],
  [94.5, 0, 95],
  [0.0004, 3, 0],
  [1e21, 2, 1e21],
])('%s with %s decimals is %s, halves away from zero', (value, decimals, rounded) => {
  expect(roundTo(value, decimals)).toBe(rounded);
});

test('a number is written as it would be rounded on paper, not as its binary fraction would', () => {
  expect([formatNumber(1.45, 1), formatNumber(-2.675, 2), formatNumber(0.5, 0)]).toEqual(['1.5', '−2.68', '1']);
});
