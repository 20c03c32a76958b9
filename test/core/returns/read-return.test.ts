import { fingerprint } from '../../../src/core/fingerprint';
import { planFor } from '../../../src/core/plan/asked';
import type { Plan } from '../../../src/core/plan/plan';
import { definitionsText, identityProperties, identityRows } from '../../../src/core/returns/identity';
import type { Entry, Deviation, PartnerReturn } from '../../../src/core/returns/partner-return';
import { returnOf } from '../../../src/core/returns/read-return';
import type { SheetContent, WorkbookContent } from '../../../src/core/returns/workbook-content';
import { Trouble } from '../../../src/core/trouble';
import {
  cell,
  date,
  error,
  figuresGrid,
  grid,
  HEADER_ROW,
  percent,
  returnContent,
  sheet,
  tableOver,
  withSheet,
  workbook,
  type Filled,
  type Grid,
} from '../../builders/return-content';
import { PARTNER, planOf } from '../../builders/returns';

const TEXT = { from: [PARTNER], prompt: 'What changed for visitors.', minWords: 30, maxWords: 250 };
const PLAN = planOf({
  measures: [
    { id: 'parks-1-visits' },
    {
      id: 'parks-1-open',
      title: 'Days open',
      answer: { kind: 'percentage', decimals: 0, mayExceed100: false },
      parts: { numerator: 'days open', denominator: 'days', required: false },
    },
    { id: 'parks-2-plan', priority: 'Parks 2', title: 'Planting plan', answer: { kind: 'milestone' } },
    { id: 'parks-2-bins', priority: 'Parks 2', title: 'Bins emptied', reporters: ['bin-crew'] },
  ],
  priorities: [{ ref: 'Parks 1', text: TEXT }, { ref: 'Parks 2' }],
});
const FILLED: Filled = {
  figures: {
    'parks-1-visits': {
      value: '1,513',
      qualifier: 'over',
      source: 'Gate counters',
      comment: 'One gate was shut in May.',
    },
    'parks-1-open': { value: percent(0.97), numerator: 355, denominator: 365 },
    'parks-2-plan': { value: 'Complete' },
  },
  texts: { 'Parks 1': 'The parks were open all year.' },
  signed: { name: 'Ann Lee', role: 'Director', date: date('2025-05-11') },
};

function read(content: WorkbookContent, plan?: Plan): PartnerReturn {
  const result = returnOf(content, plan);
  if (result instanceof Trouble) throw result;
  return result;
}

const entry = (ret: PartnerReturn, id: string): Entry => ret.entries.find(({ measure }) => measure === id)!;
const kinds = (ret: PartnerReturn): string[] => ret.deviations.map(({ kind }) => kind);
const deviation = <Kind extends Deviation['kind']>(ret: PartnerReturn, kind: Kind): Deviation[] =>
  ret.deviations.filter((each) => each.kind === kind);
const changedFigures = (change: (rows: Grid) => Grid, filled = FILLED): WorkbookContent => {
  const rows = change(figuresGrid(PLAN, PARTNER, filled.figures));
  const top = rows.findIndex((row) => row[0]?.value === 'Ref' || row.some((each) => each?.value === 'Measure id'));
  return withSheet(returnContent(PLAN, PARTNER, filled), 'Figures', (each) => ({
    ...each,
    rows,
    tables: [tableOver('Figures', rows, top)],
  }));
};

describe('A return as issued and filled', () => {
  const ret = read(returnContent(PLAN, PARTNER, FILLED));

  it('is read whole, with nothing odd', () => {
    expect(ret.deviations).toEqual([]);
    expect(ret.entries.map(({ measure, figure }) => [measure, figure])).toEqual([
      ['parks-1-visits', { kind: 'number', value: 1513, qualifier: 'over' }],
      [
        'parks-1-open',
        { kind: 'number', value: (355 * 100) / 365, qualifier: 'exactly', parts: { numerator: 355, denominator: 365 } },
      ],
      ['parks-2-plan', { kind: 'milestone', value: 'completed' }],
    ]);
  });

  it('keeps the cell of every field', () => {
    const { value, qualifier, comment } = entry(ret, 'parks-1-visits');
    expect([value.at.cell, qualifier.at.cell, comment.at.cell]).toEqual(['G5', 'H5', 'L5']);
    expect(value).toEqual({
      at: { file: 'green-trust.xlsx', sheet: 'Figures', cell: 'G5' },
      found: '1,513',
      reading: { state: 'read', value: 1513, said: '"1,513" was read as 1,513 visits.' },
    });
  });

  it('holds the text and who signed', () => {
    expect(ret.texts[0]?.text).toMatchObject({
      at: { sheet: 'Narrative', cell: 'D5' },
      reading: { state: 'read', value: 'The parks were open all year.' },
    });
    expect(ret.signOff.name.reading).toEqual({ state: 'read', value: 'Ann Lee' });
    expect(ret.signOff.date).toMatchObject({
      at: { cell: 'B7' },
      found: '11 May 2025',
      reading: { state: 'read', value: '2025-05-11' },
    });
  });

  it('says what it is', () => {
    expect(ret.identity).toEqual({
      plan: 'parks-plan',
      planVersion: '1',
      templateVersion: '1',
      partner: PARTNER,
      period: '2024/25',
      definitions: fingerprint(definitionsText(PLAN, PARTNER)),
    });
    expect(ret.issued.measures.map(({ id }) => id)).toEqual(['parks-1-visits', 'parks-1-open', 'parks-2-plan']);
  });
});

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
});

describe('What stands in the cells', () => {
  it('keeps formulas and number formats', () => {
    const ret = read(
      returnContent(PLAN, PARTNER, {
        figures: { 'parks-1-visits': { value: { kind: 'number', value: 12, formula: 'A1*2', format: '#,##0' } } },
      }),
    );
    expect(entry(ret, 'parks-1-visits').value).toMatchObject({ found: '12', formula: 'A1*2', format: '#,##0' });
  });

  it('keeps a formula that shows nothing', () => {
    const ret = read(
      returnContent(PLAN, PARTNER, {
        figures: { 'parks-1-visits': { value: { kind: 'text', value: '', formula: 'IF(1,"","")' } } },
      }),
    );
    expect(entry(ret, 'parks-1-visits').value).toMatchObject({
      found: '',
      formula: 'IF(1,"","")',
      reading: { state: 'blank' },
    });
  });

  it('has no figure where qualifiers disagree, and asks which is meant', () => {
    const { qualifier, figure } = entry(
      read(
        returnContent(PLAN, PARTNER, { figures: { 'parks-1-visits': { value: 'over 5,000', qualifier: 'under' } } }),
      ),
      'parks-1-visits',
    );
    expect(qualifier.reading).toEqual({
      state: 'unclear',
      reason: 'two-qualifiers',
      meanings: ['over 5,000 visits', 'under 5,000 visits'],
    });
    expect(figure).toBeUndefined();
  });

  it('takes error values and placeholders for what they are', () => {
    const ret = read(
      returnContent(PLAN, PARTNER, {
        figures: { 'parks-1-visits': { value: error('#N/A') }, 'parks-2-plan': { value: 'tbc' } },
      }),
    );
    expect(entry(ret, 'parks-1-visits').value).toMatchObject({
      found: '#N/A',
      reading: { state: 'unusable', reason: 'error-value' },
    });
    expect(entry(ret, 'parks-2-plan').value.reading).toEqual({ state: 'unusable', reason: 'placeholder' });
  });
});

describe('A return that lost its hidden sheet', () => {
  const lost = withSheet(returnContent(PLAN, PARTNER, FILLED), 'Return', () => undefined);

  it('is recognised by the partner’s name where a plan is at hand, and says so', () => {
    const ret = read(lost, PLAN);
    expect(ret.deviations).toEqual([{ kind: 'identity-missing', sheet: 'Return' }]);
    expect(ret.identity.partner).toBe(PARTNER);
    expect(ret.issued).toEqual(planFor(PLAN, PARTNER));
    expect(entry(ret, 'parks-1-visits').figure).toMatchObject({ value: 1513 });
  });

  it('is recognised by its document properties', () => {
    const nameless = withSheet(lost, 'Start here', () => undefined);
    expect(read({ ...nameless, properties: identityProperties(PLAN, PARTNER) }, PLAN).identity.partner).toBe(PARTNER);
  });

  it('isn’t read without a plan', () => {
    expect(returnOf(lost)).toMatchObject({
      code: 'not-a-return',
      file: 'green-trust.xlsx',
      message: expect.stringContaining('looks like a return'),
    });
  });

  it('isn’t read for a partner that the plan doesn’t know', () => {
    const stranger = withSheet(lost, 'Start here', (each: SheetContent) => ({
      ...each,
      rows: grid(['Partner', 'Blue Trust']),
    }));
    expect(returnOf(stranger, PLAN)).toMatchObject({
      code: 'not-a-return',
      message: expect.stringContaining('"Blue Trust"'),
    });
  });
});

describe('Definitions that were changed', () => {
  const rowsWith = (change: (value: string) => string): Grid =>
    grid(
      ['Name', 'Value'],
      ...identityRows(PLAN, PARTNER).map(([name, value]) => [name, name === 'definitions 1' ? change(value) : value]),
    );
  const damaged = (change: (value: string) => string): WorkbookContent =>
    withSheet(returnContent(PLAN, PARTNER, FILLED), 'Return', (each) => ({ ...each, rows: rowsWith(change) }));

  it('are told of, and still used where they can be understood', () => {
    const ret = read(damaged((text) => text.replace('Visits to parks', 'Visits')));
    expect(kinds(ret)).toContain('definitions-damaged');
    expect(ret.issued.measures[0]?.title).toBe('Visits');
  });

  it('give way to the plan at hand where they can’t be understood', () => {
    const broken = damaged((text) => text.slice(0, -9));
    expect(kinds(read(broken, PLAN))).toEqual(['definitions-damaged']);
    expect(returnOf(broken)).toMatchObject({ code: 'not-a-return' });
  });
});

describe('Another workbook', () => {
  it.each<[string, WorkbookContent, string]>([
    ['an empty one', workbook([sheet('Sheet1', [])]), 'This workbook is empty.'],
    ['one without sheets', workbook([]), 'This workbook is empty.'],
    [
      'the council’s own',
      workbook([sheet('Summary', grid(['x'])), sheet('Receipts', grid(['x']))]),
      "This seems to be the council's own workbook, not a partner's return.",
    ],
    [
      'any other',
      workbook([sheet('Budget', grid(['x'])), sheet('Costs', [])]),
      'This is another workbook, not a return: it holds the sheets "Budget" and "Costs".',
    ],
  ])('is told for what it seems to be: %s', (_what, content, message) => {
    const trouble = returnOf(content, PLAN);
    expect(trouble).toBeInstanceOf(Trouble);
    expect(trouble).toMatchObject({ code: 'not-a-return', message, fix: expect.stringMatching(/\.$/) });
  });
});
