import fc from 'fast-check';
import { lineRows, shownWidth } from '../../src/documents/line-rows';
import { propertyRuns } from '../builders/property-runs';

const shown = (text: string, room: number): unknown[] => lineRows(text, 'note', room).map(([cell]) => cell?.value);

test('a text that finds room stays one line', () => {
  expect(shown('Returns were due by 13 May 2022.', 60)).toEqual(['Returns were due by 13 May 2022.']);
});

test('a longer one is parted between sentences, and within one only where it must be', () => {
  expect(shown('One sentence. Another sentence here.', 25)).toEqual(['One sentence.', 'Another sentence here.']);
  expect(shown('A sentence that is too long.', 14)).toEqual(['A sentence that', 'is too long.']);
});

test('larger letters take more lines', () => {
  expect(lineRows('Two words here', 'title', 14).length).toBeGreaterThan(lineRows('Two words here', 'note', 14).length);
});

test('no word is lost, and only a single word is wider than its room', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[A-Za-z]{1,12}[.:]?$/), { minLength: 1, maxLength: 30 }),
      fc.integer({ min: 5, max: 60 }),
      (words, room) => {
        const lines = shown(words.join(' '), room).map(String);
        expect(lines.join(' ')).toBe(words.join(' '));
        expect(lines.filter((line) => line.includes(' ') && shownWidth(line, 'note') > room)).toEqual([]);
      },
    ),
    propertyRuns(100),
  );
});
