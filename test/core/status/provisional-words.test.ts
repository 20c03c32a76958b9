import type { Measure } from '../../../src/core/plan/measure';
import { outcomeOf } from '../../../src/core/status/outcome-of';
import { provisionalWords } from '../../../src/core/status/outcome-words';
import { conflicting, outcomeFor, owed } from '../../builders/evidence';
import { measureOf, planOf } from '../../builders/returns';

const asked: Partial<Measure> = { target: { rule: 'at least', value: 10 }, tolerance: { amount: 2 } };

test.each<[said: string, sketch: Partial<Measure>, words: string]>([
  ['10', asked, 'Meets the target'],
  ['8', asked, 'Nearly meets the target'],
  ['7', asked, 'Misses the target'],
  ['over 7', asked, "Can't be told yet"],
  ['4.5', asked, "Can't be told yet"],
  ['10', { target: { rule: 'increase', on: 'last year' } }, "Can't be told yet"],
  ['10', { ...asked, due: '2026-03-31' }, 'Not due yet'],
  ['10', { role: 'context', target: undefined }, ''],
  ['10', { target: { rule: 'decided by an officer' } }, ''],
])('%s, asked as %j: "%s"', (said, sketch, words) => {
  expect(provisionalWords(outcomeFor(sketch, said))).toBe(words);
});

test('an empty row says nothing yet', () => {
  const measure = measureOf(asked);
  expect(provisionalWords(outcomeOf(measure, owed(measure), planOf()))).toBe('');
});

test('conflicting entries are not told', () => {
  const measure = measureOf(asked);
  expect(provisionalWords(outcomeOf(measure, conflicting(measure), planOf()))).toBe("Can't be told yet");
});
