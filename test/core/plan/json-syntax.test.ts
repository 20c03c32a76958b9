import fc from 'fast-check';
import { jsonSyntaxFault } from '../../../src/core/plan/json-syntax';
import { propertyRuns } from '../../builders/property-runs';

/** "line:column reason" of what is wrong with a text. */
function told(text: string): string | undefined {
  const fault = jsonSyntaxFault(text);
  return fault && `${fault.line}:${fault.column} ${fault.reason}`;
}

test.each<[string, string, string]>([
  ['an empty file', ' \n', '2:1 the file is empty'],
  ['a comma too many', '{\n "a": [1, 2,],\n}', '2:12 a comma stands before the closing ]; take it out'],
  ['a comma missing in a group', '{\n "a": 1\n "b": 2\n}', '3:2 expects a comma or a closing }, found the text "b"'],
  ['a comma missing in a list', '[1 2]', '1:4 expects a comma or a closing ], found 2'],
  ['a colon missing', '{ "a" 1 }', '1:7 expects a colon after the name "a", found 1'],
  ['a value missing', '{ "a": }', '1:8 expects a value, found }'],
  ['a name without quotes', '{ a: 1 }', '1:3 expects a name between straight double quotes, found a'],
  [
    'a text without quotes',
    '{ "a": exactly }',
    '1:8 found "exactly" without quotes; a text stands between straight double quotes, like "this"',
  ],
  ['curly quotes', '{ "a": “b” }', '1:8 found “b”; a text stands between straight double quotes, like "this"'],
  ['single quotes', "['a']", '1:2 found \'a\'; a text stands between straight double quotes, like "this"'],
  [
    'a number with a pound sign',
    '[£5000]',
    '1:2 found "£5000", which isn\'t a number as JSON writes one; write plain digits, such as 1513 or 6.8',
  ],
  [
    'a number with zeros in front',
    '[007]',
    '1:2 found "007", which isn\'t a number as JSON writes one; write plain digits, such as 1513 or 6.8',
  ],
  [
    'a per cent sign',
    '[85%]',
    '1:2 found "85%", which isn\'t a number as JSON writes one; write plain digits, such as 1513 or 6.8',
  ],
  ['a capital', '[True]', '1:2 found "True"; write true in small letters'],
  [
    'a comment',
    '{\n // asked since 2019\n "a": 1 }',
    '2:2 expects a name between straight double quotes, found a comment, which JSON has no place for',
  ],
  ['a comment as a value', '[ /* none */ ]', '1:3 found a comment, which JSON has no place for; take it out'],
  [
    'a text that runs over the line',
    '{ "a": "one\ntwo" }',
    '1:8 the text that begins here has no closing quote on its line',
  ],
  ['a tab in a text', '["a\tb"]', '1:4 a tab or another control character stands in a text; write \\t for a tab'],
  ['a backslash', '["C:\\plans"]', '1:5 a backslash stands alone; write \\\\ for one'],
  ['a group without an end', '{\n "a": [1]', '2:10 the file ends before the { of line 1 is closed with }'],
  ['a list without an end', '{ "a":\n[1,', '2:4 the file ends before the [ of line 2 is closed with ]'],
  ['something after the end', '{}\n{}', '2:1 something stands after the end: {'],
  ['a name given twice', '{ "a": 1,\n  "b": { "a": 2 },\n  "a": 3 }', '3:3 "a" is given twice in the same group'],
  [
    'lines of every system',
    '[1,\r\n2,\r3,\n x]',
    '4:2 found "x" without quotes; a text stands between straight double quotes, like "this"',
  ],
])('%s', (_name, text, expected) => {
  expect(told(text)).toBe(expected);
});

test('brackets without end are told, not fallen into', () => {
  expect(told('['.repeat(100_000))).toBe('1:102 brackets stand more than 100 deep in each other');
});

test('finds nothing wrong with any JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(undefined, 2, '\t'), (json, indent) => {
      expect(told(JSON.stringify(json, null, indent))).toBeUndefined();
    }),
    propertyRuns(200),
  );
});

test('accepts what JSON.parse accepts, and nothing else, but for names given twice', () => {
  const text = fc
    .tuple(fc.json({ maxDepth: 3 }), fc.nat(), fc.constantFrom(...'{}[],:"\\0-+.eEtfn \n\u0001/\'a'))
    .map(([json, at, put]) => {
      const place = at % (json.length + 1);
      return json.slice(0, place) + put + json.slice(place + (at % 2));
    });
  fc.assert(
    fc.property(text, (broken) => {
      const fault = told(broken);
      if (fault?.endsWith('is given twice in the same group')) return;
      expect(fault === undefined).toBe(isJson(broken));
    }),
    propertyRuns(1000),
  );
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

it('stops at more values, or a longer text, than a plan can have', () => {
  const list = (count: number): string => `[${Array.from({ length: count }, () => '1').join(',')}]`;
  expect(told(list(79_999))).toBeUndefined();
  expect(told(list(80_000))).toMatch(/^1:\d+ the file holds more than 80,000 values$/);
  expect(told(`{${Array.from({ length: 90_000 }, (_, index) => `"${index}":{}`).join(',')}}`)).toMatch(
    /more than 80,000/,
  );
  expect(told(`"${'x'.repeat(3_000_000)}"`)).toBe('1:1 the file is far larger than a plan can be');
});
