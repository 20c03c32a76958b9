import { readFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx, readXlsx } from 'hucre/xlsx';
import { openInMemory, type MemoryPorts } from '../../../src/adapters/memory/open-in-memory';
import { printWorkbook } from '../../../src/adapters/xlsx/print-workbook';
import { readKeptSheets } from '../../../src/adapters/xlsx/read-kept-sheets';
import { readWorkbook } from '../../../src/adapters/xlsx/read-workbook';
import { cellText } from '../../../src/core/values/cell';
import { Trouble } from '../../../src/core/trouble';
import { contentOf } from '../../../src/documents/content-of';
import { COUNCIL_SHEETS } from '../../../src/documents/council-workbook';
import { placeOfCell } from '../../../src/documents/edited-cells';
import type { NamedBytes, ShownWorkbook } from '../../../src/workflows/ports';
import { exampleWorkbooks } from '../../builders/example-workbooks';
import { returnedFile, WITHOUT_ROW_7 } from '../../builders/returned-file';
import { aSheet, aWorkbook, lines } from '../../builders/workbook-description';

const PORTS: MemoryPorts = { read: readWorkbook, keep: readKeptSheets, print: printWorkbook };

async function opened(
  bytes: Uint8Array,
  name = 'green-trust.xlsx',
  ports: Partial<MemoryPorts> = {},
): Promise<ShownWorkbook> {
  const workbook = await openInMemory({ name, bytes }, { ...PORTS, ...ports });
  if (workbook instanceof Trouble) throw workbook;
  return workbook;
}

async function savedFrom(workbook: ShownWorkbook): Promise<NamedBytes> {
  const saved = await workbook.save();
  if (saved instanceof Trouble) throw saved;
  return saved;
}

function shown(workbook: ShownWorkbook, sheet: string, cell: string): unknown {
  const described = workbook.getState().description.sheets.find(({ name }) => name === sheet);
  return described && placeOfCell(described, cell)?.cell.value;
}

/** A return with a sheet of the partner's own. */
async function withOwnSheet(): Promise<Uint8Array> {
  const { sheets } = await readXlsx(await returnedFile(), { readStyles: true });
  const own = {
    name: 'My sums',
    rows: [
      ['Visits', 1700],
      ['Gates', 2],
    ],
  };
  return writeXlsx({
    sheets: [...sheets.map(({ name, rows, tables, veryHidden }) => ({ name, rows, tables, veryHidden })), own],
  });
}

describe('a return opened in memory', () => {
  it('is saved byte for byte as it was opened while nothing is changed', async () => {
    const bytes = await returnedFile();
    const workbook = await opened(bytes);
    expect(workbook.getState().isDirty).toBe(false);
    expect((await savedFrom(workbook)).bytes).toBe(bytes);
  });

  it('has the parts again that were missing from the file, formulas as what they came to, and says so of each', async () => {
    const spoiled = await returnedFile({
      cells: { 'Figures!G5': { xml: '<f>1600+100</f><v>1700</v>' } },
      parts: WITHOUT_ROW_7,
    });
    const { putRight } = await opened(spoiled);
    expect(putRight.map(({ severity, check, place }) => [severity, check, place.cell ?? place.sheet])).toEqual([
      ['error', 'missing-row', 'Figures'],
      ['note', 'formula', 'G5'],
    ]);
    expect((await opened(await returnedFile())).putRight).toEqual([]);
    expect((await opened(await returnedFile({ cells: { 'Figures!G5': 'lots' } }))).putRight).toEqual([]);
  });

  it('shows at once what its formulas would say of an entry', async () => {
    const workbook = await opened(await returnedFile({ cells: { 'Figures!G5': null } }));
    expect(shown(workbook, 'Figures', 'M5')).toMatch(/^To do/);
    const progress = (): unknown[] => [19, 20].map((row) => shown(workbook, 'Start here', `B${row}`));
    expect(progress()).toEqual(['2 of 3 figures entered', 'Nothing to fix or to explain']);
    await workbook.write([workbook.editFor({ sheet: 'Figures', cell: 'G5' }, '17,000')]);
    expect(shown(workbook, 'Figures', 'M5')).toMatch(/^To explain/);
    expect(progress()).toEqual(['3 of 3 figures entered', '1 to explain: see Check']);
    await workbook.write([workbook.editFor({ sheet: 'Narrative', cell: 'D5' }, 'Too short')]);
    expect(shown(workbook, 'Narrative', 'E5')).toBe('To look at: 2 words, at least 3 are asked for');
  });

  it('takes what is typed as the cell takes it', async () => {
    const workbook = await opened(await returnedFile());
    const typed = (cell: string, text: string): unknown => workbook.editFor({ sheet: 'Figures', cell }, text).value;
    expect([
      typed('G6', '97'),
      typed('G6', '0.97'),
      typed('G5', '1,513'),
      typed('G5', '=1+1'),
      typed('L5', '2021'),
      typed('H5', 'over'),
    ]).toEqual([0.97, '0.97', 1513, '=1+1', 2021, 'over']);
    expect(workbook.editFor({ sheet: 'Start here', cell: 'B28' }, '11 May 2025')).toEqual({
      sheet: 'Start here',
      cell: 'B28',
      value: '2025-05-11',
      format: { kind: 'date' },
    });
  });

  it('is changed until it is saved, and hands every edit over to be kept from loss', async () => {
    const noted: unknown[] = [];
    const heard: unknown[] = [];
    const workbook = await opened(await returnedFile(), 'green-trust.xlsx', {
      written: (edits) => noted.push(...edits),
    });
    workbook.subscribe(() => heard.push(workbook.getState().isDirty));
    const before = workbook.getState().description;
    const edit = { sheet: 'Figures', cell: 'G5', value: 1800 };
    await workbook.write([edit]);
    expect([noted, heard, workbook.getState().isDirty]).toEqual([[edit], [true], true]);
    expect(workbook.getState().description).not.toBe(before);
    expect(workbook.getState().description).toBe(workbook.getState().description);
    expect(workbook.getState().description.sheets.at(-2)).toBe(before.sheets.at(-2));
    const saved = await savedFrom(workbook);
    expect(workbook.getState().isDirty).toBe(false);
    expect(await workbook.save()).toBe(saved);
  });

  it('is opened again as it was saved', async () => {
    const workbook = await opened(await returnedFile());
    await workbook.write([
      { sheet: 'Figures', cell: 'G5', value: 1800 },
      { sheet: 'Figures', cell: 'L5', value: '=SUM of two gates' },
    ]);
    const again = await opened((await savedFrom(workbook)).bytes);
    expect(again.getState().description).toEqual(workbook.getState().description);
    expect(again.notKept()).toEqual([]);
  });

  it('keeps a sheet of the partner’s own, to look at and in the saved file', async () => {
    const workbook = await opened(await withOwnSheet());
    expect(workbook.notKept()).toEqual([]);
    expect(workbook.getState().description.sheets.map(({ name }) => name)).toEqual([
      'Start here',
      'Figures',
      'Narrative',
      'Definitions',
      'Notes',
      'Return',
      'My sums',
    ]);
    expect(await workbook.write([{ sheet: 'My sums', cell: 'B1', value: 1 }])).toMatchObject({
      state: 'failed',
      trouble: { code: 'excel-read-only' },
    });
    await workbook.write([{ sheet: 'Figures', cell: 'G5', value: 1800 }]);
    const read = await readWorkbook(await savedFrom(workbook));
    if (read instanceof Trouble) throw read;
    expect(read.sheets.at(-1)).toMatchObject({
      name: 'My sums',
      rows: [
        [{ value: 'Visits' }, { value: 1700 }],
        [{ value: 'Gates' }, { value: 2 }],
      ],
    });
  });

  it('names what the file holds and a saved one can’t', async () => {
    const spoilt = await returnedFile({
      cells: {
        'Figures!G5': { xml: '<f>SUM(A1:A9)</f><v>1700</v>' },
        'Figures!Q7': 'Ask Tom',
        'Figures!P4': 'Our code',
        'Figures!P5': 'X1',
        'Figures!B7': 'Bushes planted',
        'Notes!D2': 'Remember the gate',
      },
      add: { 'xl/vbaProject.bin': 'x', 'xl/comments1.xml': '<comments/>' },
    });
    const workbook = await opened(spoilt, 'green-trust.xlsm');
    expect(workbook.notKept()).toEqual([
      'the formula in Figures, G5; its result is kept',
      'the column "Our code" on the sheet "Figures"',
      '"Bushes planted" in Figures, B7, where "Trees planted" stands again',
      '"Ask Tom" in Figures, Q7',
      '"Remember the gate" in Notes, D2',
      'macros',
      'comments',
    ]);
    await workbook.write([{ sheet: 'Figures', cell: 'L5', value: 'Counted' }]);
    expect((await savedFrom(workbook)).name).toBe('green-trust.xlsx');
  });

  it('opens a return that LibreOffice saved, and saves it for Excel', async () => {
    const bytes = new Uint8Array(readFileSync('examples/brackenmere-hard-quarter/returns/brackenmere-homes.ods'));
    const workbook = await opened(bytes, 'brackenmere-homes.ods');
    expect((await savedFrom(workbook)).bytes).toBe(bytes);
    expect(await workbook.write([{ sheet: 'Figures', cell: 'L5', value: 'Counted' }])).toEqual({ state: 'written' });
    expect((await savedFrom(workbook)).name).toBe('brackenmere-homes.xlsx');
  });

  it('says so where it can’t be made into a file, and keeps what was entered', async () => {
    const workbook = await opened(await returnedFile(), 'green-trust.xlsx', {
      print: () => Promise.reject(new Error('no memory')),
    });
    await workbook.write([{ sheet: 'Figures', cell: 'G5', value: 1800 }]);
    expect(await workbook.save()).toMatchObject({
      code: 'cannot-write',
      message: expect.stringContaining('still here'),
    });
    expect([workbook.getState().isDirty, shown(workbook, 'Figures', 'G5')]).toEqual([true, 1800]);
  });

  it('isn’t saved where the file doesn’t say what was entered', async () => {
    const old = await returnedFile();
    const workbook = await opened(await returnedFile(), 'green-trust.xlsx', { print: () => Promise.resolve(old) });
    await workbook.write([{ sheet: 'Figures', cell: 'G5', value: 1800 }]);
    expect(await workbook.save()).toMatchObject({ code: 'cannot-write' });
    expect(workbook.getState().isDirty).toBe(true);
  });
});

describe('any other workbook opened in memory', () => {
  it('is shown as it was read and saved as it was opened: the council’s without its record', async () => {
    const [, described] = (await exampleWorkbooks('sevenoaks-2021-22')).at(-1) ?? [];
    if (!described) throw new Error('There is no council workbook.');
    const bytes = await printWorkbook({
      ...described,
      sheets: described.sheets.filter(({ name }) => name !== COUNCIL_SHEETS.record),
    });
    const workbook = await opened(bytes, 'council.xlsx');
    const read = await readWorkbook({ name: 'council.xlsx', bytes });
    if (read instanceof Trouble) throw read;
    expect(await workbook.read()).toEqual({ ...read, format: 'open' });
    expect((await savedFrom(workbook)).bytes).toBe(bytes);
    const asShown = contentOf(workbook.getState().description, 'council.xlsx');
    const words = (sheets: typeof read.sheets): unknown =>
      sheets.map(({ name, tables, rows }) => [
        name,
        tables,
        rows.map((row) => row.map((cell) => cell && cellText(cell))),
      ]);
    expect(words(asShown.sheets)).toEqual(words(read.sheets));
    expect(await workbook.write([{ sheet: 'Summary', cell: 'A1', value: 'x' }])).toMatchObject({
      state: 'failed',
      trouble: { code: 'excel-read-only' },
    });
  });

  it('has sheets printed into it, and names what that loses', async () => {
    const parts = unzipSync(
      await printWorkbook(aWorkbook([aSheet('Old', [lines('Old')]), aSheet('My notes', [lines('Kept')])])),
    );
    const bytes = zipSync({ ...parts, 'xl/vbaProject.bin': strToU8('x') });
    const workbook = await opened(bytes, 'council.xlsx');
    expect(workbook.notKept()).toEqual([]);
    expect(await workbook.print(aWorkbook([aSheet('Old', [lines('New')])]))).toEqual({ state: 'printed' });
    expect(workbook.notKept()).toEqual(['macros']);
    const read = await readWorkbook(await savedFrom(workbook));
    expect(read).toMatchObject({
      sheets: [
        { name: 'Old', rows: [[{ value: 'New' }]] },
        { name: 'My notes', rows: [[{ value: 'Kept' }]] },
      ],
    });
  });

  it('can’t be opened where it can’t be read, and the reason is told', async () => {
    expect(await openInMemory({ name: 'x.xlsx', bytes: new Uint8Array() }, PORTS)).toBeInstanceOf(Trouble);
  });
});
