import { printWorkbook } from '../../../src/adapters/xlsx/print-workbook';
import { readWorkbook } from '../../../src/adapters/xlsx/read-workbook';
import { cellAddress } from '../../../src/core/place';
import { signedInAddInAt } from '../../../src/core/returns/identity';
import type { CellContent } from '../../../src/core/values/cell';
import type { WorkbookContent } from '../../../src/core/returns/workbook-content';
import { Trouble } from '../../../src/core/trouble';
import { contentOf } from '../../../src/documents/content-of';
import { returnWorkbook } from '../../../src/documents/return-workbook/return-workbook';
import type { WorkbookDescription } from '../../../src/documents/sheet';
import type { CellEdit, NamedBytes, OpenWorkbook, SheetChange } from '../../../src/workflows/ports';
import { PLAN } from '../../builders/returned-file';
import { PARTNER } from '../../builders/returns';
import { aSheet, aTable, aWorkbook, lines } from '../../builders/workbook-description';
import { until } from '../../builders/until';

/** A workbook that was opened for a test. */
export interface OpenedForTest {
  workbook: OpenWorkbook;
  /** The bytes of an .xlsx file that hold what the workbook holds now. */
  saved(): Promise<Uint8Array>;
  close?(): Promise<void> | void;
}

export interface ContractOptions {
  /** False where the adapter opens a protected sheet for its own writing. */
  refusesLockedCells?: boolean;
}

const FILE = 'green-trust.xlsx';
const VALUE = { sheet: 'Figures', cell: 'G5' };
const SHARE = { sheet: 'Figures', cell: 'G6' };
const COMMENT = { sheet: 'Figures', cell: 'L5' };
const TEXT = { sheet: 'Narrative', cell: 'D5' };

const FILLED: WorkbookDescription = returnWorkbook(PLAN, PARTNER, {
  entries: new Map([
    ['parks-1-visits', { value: 1700, qualifier: 'over', source: 'Counters', comment: 'Two gates\nwere closed' }],
    ['parks-1-open', { value: 97, numerator: 354, denominator: 365 }],
  ]),
  texts: new Map([['Parks 1', '=1+1 is a text here']]),
  signOff: { name: 'Ann Lee', role: 'Director', date: '2025-05-11', inAddIn: { fingerprint: '0123456789abcdef' } },
});

/** The suite that every implementation of OpenWorkbook passes. */
export function openWorkbookContract(
  name: string,
  open: (file: NamedBytes) => Promise<OpenedForTest>,
  { refusesLockedCells = true }: ContractOptions = {},
): void {
  describe(`the open workbook, ${name}`, () => {
    const opened: OpenedForTest[] = [];
    const opens = async (description: WorkbookDescription = FILLED): Promise<OpenedForTest> => {
      const each = await open({ name: FILE, bytes: await printWorkbook(description) });
      opened.push(each);
      return each;
    };
    afterEach(async () => {
      for (const each of opened.splice(0)) await each.close?.();
    });

    readingTests(opens);
    writingTests(opens);
    if (refusesLockedCells) lockedTests(opens);
    watchingTests(opens);
    printingTests(opens);
  });
}

type Opens = (description?: WorkbookDescription) => Promise<OpenedForTest>;

function readingTests(opens: Opens): void {
  it('reads what the file holds', async () => {
    const { workbook } = await opens();
    const content = await read(workbook);
    expect(content.format).toBe('open');
    expect(content.file).toBe(FILE);
    expect(inPlaces(content)).toEqual(inPlaces(contentOf(FILLED, FILE)));
    expect([...content.properties]).toEqual(expect.arrayContaining([...FILLED.properties]));
  });

  it('goes to a cell, which is then selected', async () => {
    const { workbook } = await opens();
    expect(await workbook.goTo(SHARE)).toBeUndefined();
    expect(await workbook.selected()).toEqual(SHARE);
    expect(await workbook.goTo({ sheet: 'Narrative' })).toBeUndefined();
    expect(await workbook.selected()).toMatchObject({ sheet: 'Narrative' });
  });

  it('says that a sheet is gone, or hidden', async () => {
    const { workbook } = await opens();
    expect(await workbook.goTo({ sheet: 'No such sheet', cell: 'A1' })).toMatchObject({ code: 'excel-item-missing' });
    expect(await workbook.goTo({ sheet: 'Return', cell: 'A1' })).toMatchObject({ code: 'excel-item-missing' });
  });
}

function writingTests(opens: Opens): void {
  it.each([
    '=1+1',
    '3/4',
    "'x",
    'TRUE',
    '1e5',
    '007',
    '+44 1732',
    '-',
    '@home',
    '#N/A',
    '1,513',
    'two\nlines',
    ' spaced ',
    '11/05/2022',
    '97%',
  ])('keeps the text %j a text', async (text) => {
    const { workbook, saved } = await opens();
    const edits = [VALUE, COMMENT, TEXT].map((at) => ({ ...at, value: text }));
    expect(await workbook.write(edits)).toEqual({ state: 'written' });
    for (const content of [await read(workbook), await readFile(await saved())]) {
      for (const at of edits) expect(cellIn(content, at)).toMatchObject({ kind: 'text', value: text });
    }
  });

  it('writes numbers, choices and a date, and empties cells', async () => {
    const { workbook, saved } = await opens();
    const edits: CellEdit[] = [
      { ...VALUE, value: 1513.5 },
      { ...SHARE, value: 0.985, format: { kind: 'percent', decimals: 0 } },
      { sheet: 'Figures', cell: 'H5', value: 'about' },
      { sheet: 'Figures', cell: 'I6', value: -7 },
      { sheet: 'Start here', cell: signedAt(), value: '2025-06-01', format: { kind: 'date' } },
      { ...COMMENT, value: null },
    ];
    expect(await workbook.write(edits)).toEqual({ state: 'written' });
    for (const content of [await read(workbook), await readFile(await saved())]) {
      expect(edits.map((at) => cellIn(content, at)?.value)).toEqual([
        1513.5,
        0.985,
        'about',
        -7,
        '2025-06-01',
        undefined,
      ]);
      expect(cellIn(content, SHARE)?.format).toBe('0%');
      expect(cellIn(content, { sheet: 'Start here', cell: signedAt() })?.kind).toBe('date');
    }
  });

  it('leaves the fingerprint of a sign-off on the hidden sheet', async () => {
    const { workbook } = await opens();
    const at = signedInAddInAt(await read(workbook), 'fingerprint');
    expect(at).toBeDefined();
    if (!at) return;
    expect(
      await workbook.write([{ ...at, value: 'fedcba9876543210', seen: { kind: 'text', value: '0123456789abcdef' } }]),
    ).toEqual({ state: 'written' });
    expect(cellIn(await read(workbook), at)?.value).toBe('fedcba9876543210');
  });

  it('writes nothing where somebody changed one of the cells meanwhile', async () => {
    const { workbook } = await opens();
    const seen = cellIn(await read(workbook), VALUE) ?? null;
    expect(await workbook.write([{ ...VALUE, value: 1800 }])).toEqual({ state: 'written' });
    const outcome = await workbook.write([
      { ...COMMENT, value: 'New', seen: { kind: 'text', value: 'Two gates\nwere closed' } },
      { ...VALUE, value: 1900, seen },
    ]);
    expect(outcome).toMatchObject({
      state: 'changed meanwhile',
      cells: [{ ...VALUE, now: { kind: 'number', value: 1800 } }],
    });
    const content = await read(workbook);
    expect([VALUE, COMMENT].map((at) => cellIn(content, at)?.value)).toEqual([1800, 'Two gates\nwere closed']);
  });

  it('takes a blank cell as seen where it is still blank', async () => {
    const { workbook } = await opens();
    const at = { sheet: 'Figures', cell: 'G7' };
    expect(await workbook.write([{ ...at, value: 40, seen: null }])).toEqual({ state: 'written' });
    expect(await workbook.write([{ ...at, value: 41, seen: null }])).toMatchObject({ state: 'changed meanwhile' });
  });

  it.each<[string, CellEdit]>([
    ['a sheet that is gone', { sheet: 'No such sheet', cell: 'A1', value: 1 }],
    ['a text that no cell holds', { ...COMMENT, value: 'x'.repeat(32_768) }],
  ])('writes nothing where one of the cells is on %s', async (_what, edit) => {
    const { workbook } = await opens();
    const before = inPlaces(await read(workbook));
    const outcome = await workbook.write([{ ...VALUE, value: 3 }, edit]);
    expect(outcome).toMatchObject({ state: 'failed', trouble: { fix: expect.any(String) } });
    expect(inPlaces(await read(workbook))).toEqual(before);
  });
}

function lockedTests(opens: Opens): void {
  it.each([
    ['a cell of the council', { sheet: 'Figures', cell: 'E5' }],
    ['a header', { sheet: 'Figures', cell: 'G4' }],
    ['a formula', { sheet: 'Figures', cell: 'M5' }],
    ['a cell in which nothing is asked', { sheet: 'Figures', cell: 'I5' }],
    ['a cell beside the table', { sheet: 'Figures', cell: 'R5' }],
    ['the hidden definitions', { sheet: 'Return', cell: 'B2' }],
  ])('refuses to write into %s, and writes nothing else', async (_what, at) => {
    const { workbook } = await opens();
    const before = inPlaces(await read(workbook));
    expect(
      await workbook.write([
        { ...VALUE, value: 3 },
        { ...at, value: 'x' },
      ]),
    ).toMatchObject({ state: 'failed', trouble: { code: 'excel-protected' } });
    expect(inPlaces(await read(workbook))).toEqual(before);
  });
}

function watchingTests(opens: Opens): void {
  it('tells of a change, after which reading what changed gives the same as reading all', async () => {
    const { workbook } = await opens();
    const heard: SheetChange[] = [];
    const heardByAnother: SheetChange[] = [];
    const stop = workbook.watch((change) => heard.push(change));
    const stopOther = workbook.watch((change) => heardByAnother.push(change));
    await read(workbook);
    await workbook.write([{ ...VALUE, value: 1801 }]);
    await until(() => heard.length > 0);
    const changed = await workbook.readChanged(heard);
    if (changed instanceof Trouble) throw changed;
    expect(cellIn(changed, VALUE)).toMatchObject({ kind: 'number', value: 1801 });
    expect(inPlaces(changed)).toEqual(inPlaces(await read(workbook)));
    stop();
    const before = heard.length;
    await until(() => heardByAnother.length === before);
    await workbook.write([{ ...VALUE, value: 1802 }]);
    await until(() => heardByAnother.length > before);
    expect(heard).toHaveLength(before);
    stopOther();
  });
}

function printingTests(opens: Opens): void {
  const printed = aWorkbook([
    aSheet('Summary', [
      lines('Summary', '=1+1'),
      aTable(
        'Summary',
        ['Ref', 'Count', 'Share', 'Day', 'Said'],
        [
          [
            'Parks 1',
            3,
            { value: 0.97, format: { kind: 'percent', decimals: 0 } },
            { value: '2025-05-11', format: { kind: 'date' } },
            '007',
          ],
          ['Parks 2', null, null, null, true],
        ],
      ),
    ]),
  ]);

  it('prints sheets in place of those with their names, and reads them back as described', async () => {
    const { workbook, saved } = await opens(
      aWorkbook([aSheet('Summary', [lines('Old words', 'and more')]), aSheet('Notes of ours', [lines('Kept', 3)])]),
    );
    expect(await workbook.print(printed)).toEqual({ state: 'printed' });
    for (const content of [await read(workbook), await readFile(await saved())]) {
      const [summary, notes] = ['Summary', 'Notes of ours'].map((name) =>
        inPlaces({ ...content, sheets: content.sheets.filter((sheet) => sheet.name === name) }),
      );
      expect(summary).toEqual(inPlaces(contentOf(printed, FILE)));
      expect(notes).toEqual(inPlaces(contentOf(aWorkbook([aSheet('Notes of ours', [lines('Kept', 3)])]), FILE)));
      expect(content.sheets).toHaveLength(2);
    }
  });

  it('leaves all as it was where a sheet is refused', async () => {
    const { workbook } = await opens();
    const before = inPlaces(await read(workbook));
    const tooLong = aWorkbook([aSheet('Figures', [lines('New')]), aSheet('More', [lines('x'.repeat(32_768))])]);
    expect(await workbook.print(tooLong)).toMatchObject({ state: 'failed', trouble: { code: 'cannot-write' } });
    expect(inPlaces(await read(workbook))).toEqual(before);
  });
}

async function read(workbook: OpenWorkbook): Promise<WorkbookContent> {
  const content = await workbook.read();
  if (content instanceof Trouble) throw content;
  return content;
}

async function readFile(bytes: Uint8Array): Promise<WorkbookContent> {
  const content = await readWorkbook({ name: FILE, bytes });
  if (content instanceof Trouble) throw content;
  return content;
}

function cellIn({ sheets }: WorkbookContent, at: { sheet: string; cell: string }): CellContent | undefined {
  const rows = sheets.find(({ name }) => name === at.sheet)?.rows ?? [];
  for (const [row, cells] of rows.entries())
    for (const [column, cell] of cells.entries()) if (cellAddress(row, column) === at.cell) return cell;
  return undefined;
}

/** Where the date of the sign-off stands. */
function signedAt(): string {
  const rows = contentOf(FILLED, FILE).sheets[0]?.rows ?? [];
  return cellAddress(
    rows.findIndex((row) => row[1]?.kind === 'date'),
    1,
  );
}

/**
 * Sheets with every cell by its address, and tables: however an adapter fills its rows. A computed cell counts
 * by what it shows: an adapter needn't tell its formula, which is a hundred times as long.
 */
function inPlaces({ sheets }: WorkbookContent): unknown {
  return sheets.map(({ name, visibility, rows, tables }) => ({
    name,
    visibility,
    tables,
    cells: rows.flatMap((row, at) =>
      row.flatMap((cell, column) =>
        cell && cell.value !== '' ? [[cellAddress(at, column), cell.kind, cell.value]] : [],
      ),
    ),
  }));
}
