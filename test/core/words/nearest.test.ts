import { nearestWord } from '../../../src/core/words/nearest';

const FIELDS = ['target', 'title', 'tolerance', 'role'];

test.each([
  ['a letter left out', 'targt', 'target'],
  ['two letters swapped', 'traget', 'target'],
  ['other letters, and blanks', ' TITLE', 'title'],
  ['a letter too many', 'rolle', 'role'],
])('finds the word meant with %s', (_name, written, meant) => {
  expect(nearestWord(written, FIELDS)).toBe(meant);
});

test('finds none where none is near', () => {
  expect(nearestWord('status', FIELDS)).toBeUndefined();
  expect(nearestWord('', FIELDS)).toBeUndefined();
  expect(nearestWord('x'.repeat(5000), FIELDS)).toBeUndefined();
});

test('takes no word with other digits, and none for one of two letters', () => {
  expect(nearestWord('Safe 2', ['Safe 3', 'Safe 12'])).toBeUndefined();
  expect(nearestWord('W1', ['H1'])).toBeUndefined();
});

test('takes the nearest of several', () => {
  expect(nearestWord('safe-2-rnk', ['safe-3-rank', 'safe-2-rank'])).toBe('safe-2-rank');
});
