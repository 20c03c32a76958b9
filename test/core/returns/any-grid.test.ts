import fc from 'fast-check';
import {
  DEFINITION_CHUNK,
  figureColumns,
  IDENTITY_COLUMNS,
  NARRATIVE_COLUMNS,
  RETURN_SHEETS,
  START_LABELS,
} from '../../../src/core/returns/layout';
import { identityOf, identityRows } from '../../../src/core/returns/identity';
import type { PartnerReturn } from '../../../src/core/returns/partner-return';
import { returnOf } from '../../../src/core/returns/read-return';
import type { CellContent } from '../../../src/core/values/cell';
import type { WorkbookContent } from '../../../src/core/returns/workbook-content';
import { Trouble } from '../../../src/core/trouble';
import {
  figuresGrid,
  grid,
  HEADER_ROW,
  identitySheet,
  returnContent,
  sheet,
  tableOver,
  withSheet,
  workbook,
  type Grid,
} from '../../builders/return-content';
import { PARTNER, planOf } from '../../builders/returns';
import { planFor } from '../../../src/core/plan/asked';
import { makeSignature } from '../../../src/core/returns/signature';
import { propertyRuns } from '../../builders/property-runs';

const PLAN = planOf({
  measures: [
    { id: 'count' },
    { id: 'share', title: 'Share', answer: { kind: 'percentage', decimals: 1, mayExceed100: false } },
    { id: 'rank', title: 'Rank', answer: { kind: 'rank', of: 12, best: 'lowest' } },
    { id: 'money', title: 'Money', answer: { kind: 'money', decimals: 2 } },
    { id: 'rate', title: 'Rate', answer: { kind: 'rate', unit: 'fires', per: 1000, perUnit: 'homes', decimals: 1 } },
    { id: 'open', title: 'Open', answer: { kind: 'yes-no' } },
    { id: 'stage', title: 'Stage', answer: { kind: 'milestone' } },
    { id: 'words', title: 'Words', answer: { kind: 'text' } },
  ],
  priorities: [{ ref: 'Parks 1', text: { from: [PARTNER], prompt: 'What changed.', minWords: 30, maxWords: 250 } }],
});

const known = [
  ...figureColumns('year').map(({ header }) => header),
  ...NARRATIVE_COLUMNS.map(({ header }) => header),
  ...Object.values(START_LABELS),
  ...IDENTITY_COLUMNS,
  ...PLAN.measures.map(({ id }) => id),
  ...['plan', 'partner', 'definitions 1', '{}', 'Green Trust', '__proto__', 'constructor', 'Parks 1'],
];
const pieces = [
  'over',
  '5,000',
  '1.513',
  '%',
  '£',
  '-',
  '(',
  ')',
  'six',
  'hundred',
  'per',
  '100,000',
  'and',
  'k',
  '3rd',
  'of',
  '12',
  'lowest',
  'yes',
  'no',
  'complete',
  '11/05/2022',
  'tbc',
  '\u00a0',
  '＋',
  'e9',
];
const text = fc.oneof(
  fc.constantFrom(...known),
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 7 }).map((words) => words.join(' ')),
);
const format = fc.option(
  fc.oneof(fc.constantFrom('0%', '0.0%', '"£"#,##0', '[$€-2] 0', '@', 'dd/mm/yyyy', '"'), fc.string()),
  { nil: undefined },
);
const anyCell: fc.Arbitrary<CellContent | undefined> = fc.option(
  fc.oneof(
    fc.record({ kind: fc.constant('text' as const), value: text, format }),
    fc.record({
      kind: fc.constant('number' as const),
      value: fc.oneof(fc.double(), fc.integer(), fc.constantFrom(0.97, 1, 97, -0, 1e300)),
      format,
    }),
    fc.record({ kind: fc.constant('boolean' as const), value: fc.boolean() }),
    fc.record({
      kind: fc.constant('date' as const),
      value: fc.oneof(fc.constant('2022-05-11'), fc.constant('1900-02-28T01:00:00'), fc.string()),
      format,
    }),
    fc.record({ kind: fc.constant('error' as const), value: fc.constantFrom('#N/A', '#REF!', '') }),
    fc.record({
      kind: fc.constantFrom('text' as const, 'date' as const, 'number' as const),
      value: fc.oneof(fc.boolean(), fc.integer(), fc.string()),
    }),
  ),
  { nil: undefined },
);
const anyRows = fc.array(fc.array(anyCell, { maxLength: 8 }), { maxLength: 8 });
const anySheet = fc.record({
  name: fc.oneof(fc.constantFrom<string>(...Object.values(RETURN_SHEETS)), fc.string()),
  visibility: fc.constantFrom('visible' as const, 'hidden' as const, 'very hidden' as const),
  rows: anyRows,
  tables: fc.array(fc.record({ name: text, top: fc.nat(9), left: fc.nat(9), bottom: fc.nat(20), right: fc.nat(20) }), {
    maxLength: 2,
  }),
  hiddenRows: fc.constant(new Set([1, 2])),
  hiddenColumns: fc.constant(new Set([0, 3])),
});

const read = (content: WorkbookContent): PartnerReturn => {
  const result = returnOf(content);
  if (result instanceof Trouble) throw result;
  return result;
};

/** A Figures sheet with these cells in the entry columns of its rows. */
function filledWith(cells: readonly (readonly (CellContent | undefined)[])[]): Grid {
  return figuresGrid(PLAN, PARTNER).map((row, at) => {
    const entered = at > HEADER_ROW ? cells[at - HEADER_ROW - 1] : undefined;
    return entered
      ? [...row.slice(0, 5), ...Array.from({ length: 7 }, (_, index) => entered[index]), ...row.slice(12)]
      : row;
  });
}

const withFigures = (rows: Grid): WorkbookContent =>
  withSheet(returnContent(PLAN, PARTNER), 'Figures', (each) => ({ ...each, rows, tables: [] }));
const entryCells = fc.array(fc.array(anyCell, { minLength: 7, maxLength: 7 }), { minLength: 8, maxLength: 8 });
const withoutPlaces = ({ entries, texts }: PartnerReturn): unknown =>
  JSON.parse(JSON.stringify({ entries, texts }, (key, value: unknown) => (key === 'at' ? undefined : value)));

describe('Whatever a workbook holds', () => {
  it('it is read, or told of as trouble', () => {
    fc.assert(
      fc.property(fc.array(anySheet, { maxLength: 5 }), fc.boolean(), (sheets, withPlan) => {
        const withIdentity = workbook([...sheets, identitySheet(PLAN, PARTNER)]);
        expect(read(withIdentity).entries).toHaveLength(8);
        const without = returnOf(workbook(sheets), withPlan ? PLAN : undefined);
        expect(without instanceof Trouble || without.entries.length === 8).toBe(true);
      }),
      propertyRuns(100),
    );
  });

  it('every entry that was asked for is there, once, in the plan’s order, and can be fingerprinted', () => {
    fc.assert(
      fc.property(entryCells, (cells) => {
        const ret = read(withFigures(filledWith(cells)));
        expect(ret.entries.map(({ measure }) => measure)).toEqual(PLAN.measures.map(({ id }) => id));
        expect(makeSignature(ret)).toMatch(/^2:[0-9a-f]{16}$/);
        for (const { figure } of ret.entries)
          if (figure?.kind === 'number') expect(Number.isFinite(figure.value)).toBe(true);
      }),
      propertyRuns(60),
    );
  });

  it('a figure comes only from a value that was read, or from its parts', () => {
    fc.assert(
      fc.property(entryCells, (cells) => {
        for (const { figure, value } of read(withFigures(filledWith(cells))).entries) {
          if (figure !== undefined && value.reading.state !== 'read')
            expect([value.reading.state, figure]).toEqual([
              'blank',
              expect.objectContaining({ parts: expect.anything() }),
            ]);
        }
      }),
      propertyRuns(60),
    );
  });

  it('an unclear reading offers different meanings, all of which its measure can have', () => {
    fc.assert(
      fc.property(entryCells, (cells) => {
        for (const { value } of read(withFigures(filledWith(cells))).entries) {
          if (value.reading.state !== 'unclear') continue;
          expect(new Set(value.reading.meanings).size).toBe(value.reading.meanings.length);
          expect(value.reading.meanings.join()).not.toMatch(/something else|\d{3}(st|nd|rd|th)\b/);
        }
      }),
      propertyRuns(60),
    );
  });
});

describe('The order of things', () => {
  it('makes no difference to what is read', () => {
    fc.assert(
      fc.property(entryCells, fc.infiniteStream(fc.nat(1000)), fc.nat(5), (cells, keys, inserted) => {
        const issued = filledWith(cells);
        const [columnKeys, rowKeys] = [[...keys.take(15)], [...keys.take(8)]];
        const shuffled = <T>(items: readonly T[], by: readonly number[]): T[] =>
          items
            .map((item, at) => ({ item, key: by[at] ?? 0 }))
            .sort((a, b) => a.key - b.key)
            .map(({ item }) => item);
        const head = issued.slice(0, HEADER_ROW);
        const rows = [issued[HEADER_ROW]!, ...shuffled(issued.slice(HEADER_ROW + 1), rowKeys)].map((row) =>
          shuffled(
            Array.from({ length: 15 }, (_, at) => row[at]),
            columnKeys,
          ),
        );
        const moved: Grid = [...head, ...Array.from({ length: inserted }, () => []), ...rows];
        expect(withoutPlaces(read(withFigures(moved)))).toEqual(withoutPlaces(read(withFigures(issued))));
      }),
      propertyRuns(50),
    );
  });
});

describe('The identity of a return', () => {
  const rowsOf = (rows: readonly (readonly [string, string])[]): WorkbookContent =>
    workbook([sheet('Return', grid([...IDENTITY_COLUMNS], ...rows), { visibility: 'very hidden' })]);

  it('is read back as it was written, whatever the words of the plan', () => {
    const words = fc.oneof(fc.string({ minLength: 1, unit: 'binary' }), fc.string({ minLength: 1, unit: 'grapheme' }));
    fc.assert(
      fc.property(words, words, fc.integer({ min: 0, max: 8 }), (title, definition, times) => {
        const plan = planOf({
          measures: [{ title: `T${title.slice(0, 50)}`, definition: `D${definition.repeat(1 + times * 500)}` }],
        });
        const found = identityOf(rowsOf(identityRows(plan, PARTNER, { fingerprint: 'abc', rows: '[]' })));
        expect(found).toMatchObject({
          intact: true,
          signed: { fingerprint: 'abc', rows: '[]' },
          issued: JSON.parse(JSON.stringify(planFor(plan, PARTNER))),
        });
      }),
      propertyRuns(20),
    );
  });

  it('is cut into cells that a spreadsheet can hold, never through a character or beside a space', () => {
    const plan = planOf({ measures: [{ definition: '😀😀 '.repeat(20_000) }] });
    const chunks = identityRows(plan, PARTNER)
      .filter(([name]) => /^definitions \d/.test(name))
      .map(([, value]) => value);
    expect(chunks.length).toBeGreaterThan(2);
    for (const chunk of chunks) {
      expect(chunk.length).toBeLessThanOrEqual(DEFINITION_CHUNK);
      expect(chunk).toBe(chunk.trim());
      expect(() => encodeURIComponent(chunk)).not.toThrow();
    }
  });

  it('is cut all the same where a space stands beside every character', () => {
    const plan = planOf({ measures: [{ definition: '😀 '.repeat(30_000) }] });
    expect(identityOf(rowsOf(identityRows(plan, PARTNER)))).toMatchObject({
      intact: true,
      issued: { measures: [{ definition: '😀 '.repeat(30_000) }] },
    });
  });

  it('survives a program that keeps one space of several', () => {
    const plan = planOf({ measures: [{ definition: 'Visits.   Counted  at the gates.' }] });
    const rows = identityRows(plan, PARTNER).map(
      ([name, value]) => [name, value.replace(/ +/g, ' ')] as [string, string],
    );
    expect(identityOf(rowsOf(rows))).toMatchObject({
      intact: true,
      issued: { measures: [{ definition: 'Visits.   Counted  at the gates.' }] },
    });
  });

  it('is found on a sheet of another name', () => {
    expect(
      identityOf({
        ...rowsOf(identityRows(PLAN, PARTNER)),
        sheets: [{ ...identitySheet(PLAN, PARTNER), name: 'Sheet9' }],
      }),
    ).toMatchObject({ intact: true });
  });

  it('finds tables named in any case', () => {
    const rows = figuresGrid(PLAN, PARTNER, { count: { value: 7 } });
    const content = withSheet(returnContent(PLAN, PARTNER), 'Figures', (each) => ({
      ...each,
      name: 'Data',
      rows,
      tables: [tableOver('FIGURES', rows)],
    }));
    expect(read(content).entries[0]?.figure).toMatchObject({ value: 7 });
  });
});
