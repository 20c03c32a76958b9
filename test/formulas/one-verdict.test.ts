import { printWorkbook } from '../../src/adapters/xlsx/print-workbook';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import { findingsOf } from '../../src/core/checks';
import { MEASURE_KINDS } from '../../src/core/measure-kinds';
import type { Measure } from '../../src/core/plan/measure';
import { returnOf } from '../../src/core/returns/read-return';
import type { WorkbookContent } from '../../src/core/returns/workbook-content';
import { Trouble } from '../../src/core/trouble';
import { figuresAddresses } from '../../src/documents/return-workbook/figures-sheet';
import { returnWorkbook } from '../../src/documents/return-workbook/return-workbook';
import { disagreements, shownRows } from '../builders/formula-agreement';
import { PARTNER, planOf } from '../builders/returns';
import { ENTRIES } from './entries';
import { typedInto } from './typed';

// LibreOffice opens a workbook for each kind of cell, and somebody types every entry into it.
jest.setTimeout(600_000);

const TARGETS: Readonly<Record<string, Measure['target']>> = {
  'count': { rule: 'at least', value: 100 },
  'percentage': { rule: 'at least', value: 85 },
  'rate': { rule: 'at most', value: 6.8 },
  'rank': { rule: 'rank at most', value: 3 },
  'money': { rule: 'at least', value: 5000 },
  'amount': { rule: 'at most', value: 120 },
  'yes-no': { rule: 'yes' },
  'milestone': { rule: 'milestone', accept: ['completed', 'on track'] },
  'text': { rule: 'provided' },
};

interface Typed {
  name: string;
  plan: ReturnType<typeof planOf>;
}

/** A plan whose measures are all of one kind, one for each entry, which is its title. */
function planFor(answer: Measure['answer'], sketch: Partial<Measure> = {}): Typed {
  const measures = ENTRIES.map((entry, index): Partial<Measure> => ({
    id: `${answer.kind}-${index + 1}`,
    title: `${index + 1}: ${entry.trim() === '' ? 'space' : entry.trim()}`,
    answer,
    target: TARGETS[answer.kind],
    ...sketch,
  }));
  return { name: `${answer.kind}${sketch.parts ? '-parts' : ''}.xlsx`, plan: planOf({ measures }) };
}

const PARTS = { numerator: 'actions done', denominator: 'actions planned', required: false };
const KINDS: readonly Typed[] = [
  ...MEASURE_KINDS.map(({ example }) => planFor(example)),
  planFor({ kind: 'percentage', decimals: 0, mayExceed100: false }, { parts: PARTS }),
];

let contents: ReadonlyMap<string, WorkbookContent> = new Map();

beforeAll(async () => {
  const typings = await Promise.all(
    KINDS.map(async ({ name, plan }) => ({
      name,
      bytes: await printWorkbook(returnWorkbook(plan, PARTNER)),
      sheet: 'Figures',
      cells: ENTRIES.map((entry, row) => [figuresAddresses(plan, PARTNER).addressIn(row, 'value'), entry] as const),
    })),
  );
  const read = [...typedInto(typings)].map(async ([name, bytes]) => {
    const content = await readWorkbook({ name, bytes });
    if (content instanceof Trouble) throw content;
    return [name, content] as const;
  });
  contents = new Map(await Promise.all(read));
});

function contentOf(name: string): WorkbookContent {
  const content = contents.get(name);
  if (!content) throw new Error(`${name} was typed into.`);
  return content;
}

test.each(KINDS.map(({ name, plan }) => [name, plan] as const))(
  'in %s the sheet and the program say the same of every entry',
  (name, plan) => expect(disagreements(contentOf(name), plan)).toEqual([]),
);

test('no entry is answered by its own words, by "something else", or by what its measure cannot be', () => {
  const said = KINDS.flatMap(({ name, plan }) => {
    const returned = returnOf(contentOf(name), plan);
    if (returned instanceof Trouble) throw returned;
    return findingsOf(returned, plan).map(({ message, fix }) => `${message} ${fix}`);
  });
  expect(said.length).toBeGreaterThan(2000);
  expect(said.filter((each) => /something else|\d{4}(st|nd|rd|th)\b/.test(each))).toEqual([]);
  const repeats = /you entered "([^"]+)"(?!, which is less than 1%).*It could mean (?:.* or )?\1\. [A-Z]/;
  expect(said.filter((each) => repeats.test(each))).toEqual([]);
});

test.each<[kind: string, entry: string, check: RegExp]>([
  ['count', '1513 ', /^$/],
  ['count', 'c. 300', /^To fix: enter the figure in digits alone/],
  ['count', '£300', /^To fix: this is in another unit/],
  ['count', 'tbc', /^To do:/],
  ['count', 'nil', /^To fix: type 0 if there were none/],
  ['money', '£5,000.50', /^Note: more decimals than asked for: 5000.5$/],
  ['money', '3/12', /^To fix: this became a date/],
  ['money', 'May 2022', /^To fix: this became a date/],
  ['money', '46359', /^To explain: a date or a time becomes such a number/],
  ['percentage', '12:30', /^To explain: a date or a time becomes such a number/],
  ['percentage', '105%', /^To fix: this can't be above 100%/],
  ['rate', '97%', /^To fix: this is in another unit/],
  ['rate', '12:30', /^To fix: this became a date or a time/],
  ['rate', 'TRUE', /^To fix: enter the figure in digits alone/],
  ['rank', 'joint 3rd', /^Note: read as 3$/],
  ['rank', '2nd=', /^Note: read as 2$/],
  ['rank', '3/12', /^To fix: this became a date\. Type the position alone/],
  ['rank', '13th of 12', /^To fix: enter a position from 1 to 12/],
  ['yes-no', 'Nope', /^Note: read as No$/],
  ['yes-no', 'Yes (with exceptions)', /^To fix: choose Yes or No/],
  ['milestone', 'on schedule', /^Note: read as On track$/],
  ['text', 'see above', /^To do:/],
  ['text', "'#VALUE!", /^To fix: a cell in this row shows an error/],
])('in a %s, the sheet says of "%s" what the table of entries says', (kind, entry, check) => {
  const plan = KINDS.find(({ name }) => name === `${kind}.xlsx`)?.plan;
  const shown = plan && shownRows(contentOf(`${kind}.xlsx`), plan).get(`${kind}-${ENTRIES.indexOf(entry) + 1}`);
  expect(shown?.check).toMatch(check);
});
