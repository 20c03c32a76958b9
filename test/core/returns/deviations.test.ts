import { returnTable } from '../../../src/core/returns/return-table';
import { type WorkbookContent } from '../../../src/core/returns/workbook-content';
import { contentOf } from '../../../src/documents/content-of';
import { returnWorkbook } from '../../../src/documents/return-workbook/return-workbook';
import { changedFigures, deviation, entry, FILLED, kinds, PLAN, read } from '../../builders/parks-return';
import {
  cell,
  figuresGrid,
  grid,
  HEADER_ROW,
  returnContent,
  sheet,
  withSheet,
  workbook,
} from '../../builders/return-content';
import { PARTNER } from '../../builders/returns';
import { type PartnerReturn } from '../../../src/core/returns/partner-return';

describe('A changed layout', () => {
  const plain = read(returnContent(PLAN, PARTNER, FILLED));
  const figures = (ret: PartnerReturn): unknown => ret.entries.map(({ measure, figure }) => [measure, figure]);
  const column = (header: string): number =>
    figuresGrid(PLAN, PARTNER)[HEADER_ROW]!.findIndex((each) => each?.value === header);

  it.each<[string, WorkbookContent]>([
    ['rows inserted above the table', changedFigures((rows) => [...grid(['Note'], []), ...rows])],
    ['columns in another order', changedFigures((rows) => rows.map((row) => [...row].reverse()))],
    [
      'rows in another order',
      changedFigures((rows) => [...rows.slice(0, HEADER_ROW + 1), ...rows.slice(HEADER_ROW + 1).reverse()]),
    ],
    [
      'a table that starts further right',
      changedFigures((rows) => rows.map((row, index) => (index < HEADER_ROW ? row : [undefined, undefined, ...row]))),
    ],
    [
      'blank rows between',
      changedFigures((rows) => rows.flatMap((row, index) => (index > HEADER_ROW ? [[], row] : [row]))),
    ],
    ['no id column', changedFigures((rows) => rows.map((row) => row.slice(0, -1)))],
    [
      'headers in other case, with line breaks and hard spaces',
      changedFigures((rows) =>
        rows.map((row, index) =>
          index === HEADER_ROW
            ? row.map((each) => cell(` ${String(each?.value).toUpperCase().replace(' ', '\u00a0\n')}:`))
            : row,
        ),
      ),
    ],
    [
      'a sheet of another name, without tables',
      withSheet(returnContent(PLAN, PARTNER, FILLED), 'Figures', (each) => ({ ...each, name: 'Sheet2', tables: [] })),
    ],
    [
      'no tables at all',
      withSheet(returnContent(PLAN, PARTNER, FILLED), 'Figures', (each) => ({ ...each, tables: [] })),
    ],
  ])('is read the same: %s', (_what, content) => expect(figures(read(content))).toEqual(figures(plain)));

  it('tells of an extra column', () => {
    const ret = read(
      changedFigures((rows) =>
        rows.map((row, index) => [
          ...row.slice(0, 3),
          index < HEADER_ROW ? undefined : cell(index === HEADER_ROW ? 'Our notes' : 'x'),
          ...row.slice(3),
        ]),
      ),
    );
    expect(ret.deviations).toEqual([
      {
        kind: 'extra-column',
        at: { file: 'green-trust.xlsx', sheet: 'Figures', cell: 'D4' },
        column: 'Our notes',
        values: ['x', 'x', 'x'],
      },
    ]);
    expect(figures(ret)).toEqual(figures(plain));
  });

  it('reads the first of two columns with one header, and tells what the other holds', () => {
    const ret = read(
      changedFigures((rows) =>
        rows.map((row, index) =>
          index < HEADER_ROW
            ? row
            : [...row, cell(index === HEADER_ROW ? 'This year' : index === HEADER_ROW + 1 ? 99 : null)],
        ),
      ),
    );
    expect(entry(ret, 'parks-1-visits').figure).toMatchObject({ value: 1513 });
    expect(ret.deviations).toEqual([
      {
        kind: 'repeated-column',
        at: { file: 'green-trust.xlsx', sheet: 'Figures', cell: 'P4' },
        column: 'This year',
        differing: [{ cell: 'P5', value: '99' }],
      },
    ]);
  });

  it('tells of a missing column, and reads the rest', () => {
    const ret = read(
      changedFigures((rows) => rows.map((row) => row.filter((_each, at) => at !== column('Qualifier')))),
    );
    expect(ret.deviations).toEqual([
      { kind: 'missing-column', sheet: 'Figures', table: 'Figures', column: 'Qualifier' },
    ]);
    expect(entry(ret, 'parks-1-visits').figure).toEqual({ kind: 'number', value: 1513, qualifier: 'exactly' });
  });

  it('reads a column whose header was lengthened, and says so', () => {
    const ret = read(
      changedFigures((rows) =>
        rows.map((row, index) =>
          row.map((each, at) =>
            index === HEADER_ROW && at === column('This year') ? cell('This year (2024/25)') : each,
          ),
        ),
      ),
    );
    expect(figures(ret)).toEqual(figures(plain));
    expect(ret.deviations).toEqual([
      {
        kind: 'renamed-column',
        at: { file: 'green-trust.xlsx', sheet: 'Figures', cell: 'G4' },
        column: 'This year',
        found: 'This year (2024/25)',
      },
    ]);
  });

  it('tells of a row that was deleted, and leaves its entry blank', () => {
    const ret = read(changedFigures((rows) => rows.filter((_row, index) => index !== HEADER_ROW + 2)));
    expect(ret.deviations).toEqual([{ kind: 'missing-row', sheet: 'Figures', ref: 'parks-1-open' }]);
    expect(entry(ret, 'parks-1-open')).toMatchObject({ value: { found: '', reading: { state: 'blank' } } });
  });

  it('reads the copy of a row that holds something', () => {
    const ret = read(
      changedFigures((rows) => [
        ...rows.slice(0, HEADER_ROW + 1),
        figuresGrid(PLAN, PARTNER)[HEADER_ROW + 1]!,
        ...rows.slice(HEADER_ROW + 1),
      ]),
    );
    expect(figures(ret)).toEqual(figures(plain));
    expect(ret.deviations).toMatchObject([{ kind: 'repeated-row', at: { cell: 'A5' }, ref: 'parks-1-visits' }]);
  });

  it('tells of rows that were never asked, with all they hold', () => {
    const ret = read(changedFigures((rows) => [...rows, ...grid(['Parks 9', 'Benches', null, null, null, null, 12])]));
    expect(ret.deviations).toEqual([
      {
        kind: 'extra-row',
        at: { file: 'green-trust.xlsx', sheet: 'Figures', cell: 'A8' },
        ref: 'Parks 9',
        values: ['Parks 9', 'Benches', '12'],
      },
    ]);
  });

  it('reads a row typed under the table', () => {
    const content = changedFigures((rows) => [
      ...rows.filter((_row, index) => index !== HEADER_ROW + 2),
      [],
      rows[HEADER_ROW + 2]!,
    ]);
    const shorter = withSheet(content, 'Figures', (each) => ({
      ...each,
      tables: each.tables.map((table) => ({ ...table, bottom: HEADER_ROW + 2 })),
    }));
    expect(figures(read(shorter))).toEqual(figures(plain));
  });

  it('tells of values typed beside and under the table', () => {
    const content = withSheet(
      changedFigures((rows) => [
        ...rows.map((row, index) => (index === HEADER_ROW + 1 ? [...row, undefined, cell('ask Bob')] : row)),
        [],
        ...grid(['We counted by hand.']),
      ]),
      'Figures',
      (each) => ({
        ...each,
        tables: each.tables.map((table) => ({ ...table, bottom: HEADER_ROW + 3 })),
      }),
    );
    expect(deviation(read(content), 'stray-value')).toMatchObject([
      { at: { cell: 'A9' }, value: 'We counted by hand.' },
      { at: { cell: 'Q5' }, value: 'ask Bob' },
    ]);
  });

  it.each(['Definitions', 'Notes'])('names what was typed beside and below the words of %s', (name) => {
    const content = withSheet(contentOf(returnWorkbook(PLAN, PARTNER), 'green-trust.xlsx'), name, (sheet) => {
      const { bottom = 0, right = 0 } = sheet.tables[0] ?? {};
      const rows = sheet.rows.map((row) => [...row]);
      rows[bottom] = [...(rows[bottom] ?? [])];
      const beside = rows[bottom] ?? [];
      beside[right + 3] = { kind: 'number', value: 1513 };
      rows[bottom + 2] = [{ kind: 'text', value: 'Visits: 1,513' }];
      return { ...sheet, rows };
    });
    const found = deviation(read(content), 'stray-value') as { at: { sheet: string }; value: string }[];
    expect(found.map(({ at, value }) => [at.sheet, value])).toEqual([
      [name, '1513'],
      [name, 'Visits: 1,513'],
    ]);
  });

  it('tells of a title or target that was changed', () => {
    const ret = read(
      returnContent(PLAN, PARTNER, {
        figures: { 'parks-1-visits': { value: 12, measure: 'Visits, roughly', target: null } },
      }),
    );
    const sheetName = { file: 'green-trust.xlsx', sheet: 'Figures' };
    expect(ret.deviations).toEqual([
      {
        kind: 'changed-definition',
        at: { ...sheetName, cell: 'B5' },
        column: 'Measure',
        found: 'Visits, roughly',
        issued: 'Visits to parks',
      },
      {
        kind: 'changed-definition',
        at: { ...sheetName, cell: 'E5' },
        column: 'Target',
        found: '',
        issued: 'to be provided',
      },
    ]);
  });

  it('tells what is hidden, and reads it', () => {
    const content = withSheet(returnContent(PLAN, PARTNER, FILLED), 'Figures', (each) => ({
      ...each,
      hiddenRows: new Set([5]),
      hiddenColumns: new Set([7]),
    }));
    expect(read(content).deviations).toEqual([
      { kind: 'hidden', sheet: 'Figures', what: 'row 6' },
      { kind: 'hidden', sheet: 'Figures', what: 'column H, "Qualifier"' },
    ]);
  });

  it.each(['Figures', 'Narrative', 'Start here'])(
    'tells that the sheet "%s" is gone, and still names what was asked',
    (name) => {
      const ret = read(withSheet(returnContent(PLAN, PARTNER, FILLED), name, () => undefined));
      expect(ret.deviations).toEqual([{ kind: 'missing-sheet', sheet: name }]);
      expect([ret.entries.length, ret.texts.length]).toEqual([3, 1]);
    },
  );

  it('tells of a second table like the first, and of sheets that are the partner’s own', () => {
    const content = returnContent(PLAN, PARTNER, FILLED);
    const copy = { ...content.sheets[1]!, name: 'Figures (2)', tables: [] };
    const ret = read({
      ...content,
      sheets: [copy, ...content.sheets, sheet('Working', grid(['x']))],
      extras: ['macros'],
    });
    expect(figures(ret)).toEqual(figures(plain));
    expect(kinds(ret)).toEqual(['extra-content', 'extra-content', 'extra-content']);
  });

  it('tells of values typed above the table, beside its lines, and not of the lines themselves', () => {
    const content = changedFigures((rows) =>
      rows.map((row, index) => (index === 1 ? [row[0], undefined, undefined, cell('see my letter')] : row)),
    );
    expect(deviation(read(content), 'stray-value')).toMatchObject([{ at: { cell: 'D2' }, value: 'see my letter' }]);
  });

  it('tells what a repeated column holds whose header is spelled differently', () => {
    const ret = read(
      changedFigures((rows) =>
        rows.map((row, index) =>
          index < HEADER_ROW
            ? row
            : [...row, cell(index === HEADER_ROW ? 'THIS YEAR:' : index === HEADER_ROW + 2 ? 0.5 : null)],
        ),
      ),
    );
    expect(ret.deviations).toEqual([
      {
        kind: 'repeated-column',
        at: { file: 'green-trust.xlsx', sheet: 'Figures', cell: 'P4' },
        column: 'This year',
        differing: [{ cell: 'P6', value: '0.5' }],
      },
    ]);
  });

  it('tells of a row that is filled in its last column alone', () => {
    const content = changedFigures((rows) => [
      ...rows,
      rows[HEADER_ROW]!.map((_, at, row) => (at === row.length - 1 ? cell('x-9') : undefined)),
    ]);
    expect(deviation(read(content), 'extra-row')).toMatchObject([{ ref: 'x-9', at: { cell: 'A8' } }]);
  });

  it('does not miss a column that the template did not have yet which the return was issued with', () => {
    const shape = {
      name: 'Pots',
      columns: [
        { key: 'ref', header: 'Ref' },
        { key: 'title', header: 'Title' },
        { key: 'pots', header: 'Pots' },
        { key: 'method', header: 'Method', since: 2 },
      ],
      aliases: [],
      keys: ['ref'],
      telling: ['pots'],
    };
    const content = workbook([sheet('Pots', grid(['Ref', 'Title', 'Pots', 'Ours'], ['Parks 1', 'Pots', 3, 'x']))]);
    const kindsFor = (template?: number): string[] =>
      returnTable(content, { ...shape, template }).deviations.map(({ kind }) => kind);
    expect(kindsFor(1)).toEqual(['later-column', 'extra-column']);
    expect(kindsFor(2)).toEqual(['missing-column']);
    expect(kindsFor()).toEqual(['missing-column']);
  });
});
