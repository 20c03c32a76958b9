import type { Answer } from '../../../src/core/measure-kinds';
import { intervalOf, type NumberFigure } from '../../../src/core/status/interval-of';
import { figureOf } from '../../builders/evidence';

const PEOPLE: Answer = { kind: 'count', unit: 'people' };
const SHARE: Answer = { kind: 'percentage', decimals: 1, mayExceed100: false };
const GROWTH: Answer = { kind: 'percentage', decimals: 1, mayExceed100: true };
const RANK: Answer = { kind: 'rank', of: 12, best: 'lowest' };
const MONEY: Answer = { kind: 'money', decimals: 0 };
const TONNES: Answer = { kind: 'amount', unit: 'tonnes', decimals: 1 };
const RATE: Answer = { kind: 'rate', unit: 'collections', per: 100_000, perUnit: 'people', decimals: 1 };

/** "[5001, ∞)" */
function shown(said: string, answer: Answer): string {
  const interval = intervalOf(figureOf(said) as NumberFigure, answer, 10);
  if (!interval) return 'nothing';
  const end = (value: number): string => (Number.isFinite(value) ? String(value) : value > 0 ? '∞' : '−∞');
  return `${interval.lowOpen ? '(' : '['}${end(interval.low)}, ${end(interval.high)}${interval.highOpen ? ')' : ']'}`;
}

test.each<[string, Answer, string]>([
  ['5000', PEOPLE, '[5000, 5000]'],
  ['over 5000', PEOPLE, '[5001, ∞)'],
  ['at least 5000', PEOPLE, '[5000, ∞)'],
  ['about 5000', PEOPLE, '[4500, 5500]'],
  ['at most 5000', PEOPLE, '[0, 5000]'],
  ['under 5000', PEOPLE, '[0, 4999]'],
  ['under 1', PEOPLE, '[0, 0]'],
  ['97.5', SHARE, '[97.5, 97.5]'],
  ['over 97', SHARE, '(97, 100]'],
  ['at least 97', SHARE, '[97, 100]'],
  ['about 95', SHARE, '[85.5, 100]'],
  ['under 3', SHARE, '[0, 3)'],
  ['over 120', GROWTH, '(120, ∞)'],
  ['under 3', GROWTH, '(−∞, 3)'],
  ['-3', GROWTH, '[-3, -3]'],
  ['over 9', RANK, '[10, 12]'],
  ['at most 3', RANK, '[1, 3]'],
  ['over 5000', MONEY, '(5000, ∞)'],
  ['under 5000', MONEY, '(−∞, 5000)'],
  ['about -100', MONEY, '[-110, -90]'],
  ['about 0', MONEY, '[0, 0]'],
  ['at most 110.5', TONNES, '(−∞, 110.5]'],
  ['under 6.8', RATE, '[0, 6.8)'],
])('"%s" of %j may be %s', (said, answer, expected) => {
  expect(shown(said, answer)).toBe(expected);
});

test.each<[string, Answer]>([
  ['120', SHARE],
  ['over 100', SHARE],
  ['under 0', SHARE],
  ['-1', PEOPLE],
  ['4.5', PEOPLE],
  ['over 4.5', PEOPLE],
  ['under 0', PEOPLE],
  ['0', RANK],
  ['13', RANK],
  ['over 12', RANK],
  ['-0.1', RATE],
])('"%s" of %j can be nothing', (said, answer) => {
  expect(shown(said, answer)).toBe('nothing');
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])('%s is no number to reckon with', (value) => {
  expect(intervalOf({ kind: 'number', value, qualifier: 'exactly' }, MONEY, 10)).toBeUndefined();
});

test('a whole number reached by reckoning is whole in spite of its dust', () => {
  expect(intervalOf({ kind: 'number', value: 0.29 * 100, qualifier: 'over' }, PEOPLE, 10)?.low).toBe(30);
});

test('the margin of "about" is the plan\'s', () => {
  expect(intervalOf({ kind: 'number', value: 200, qualifier: 'about' }, MONEY, 25)).toMatchObject({
    low: 150,
    high: 250,
  });
});
