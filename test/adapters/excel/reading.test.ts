/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "http://localhost/"}
 */
import '../../excel-host/file/in-a-page';
import { excelWorkbook } from '../../../src/adapters/excel/excel-workbook';
import { parseAddress } from '../../../src/core/place';
import type { CellContent } from '../../../src/core/values/cell';
import type { WorkbookContent } from '../../../src/core/returns/workbook-content';
import { Trouble } from '../../../src/core/trouble';
import { returnWorkbook } from '../../../src/documents/return-workbook/return-workbook';
import type { OpenWorkbook } from '../../../src/workflows/ports';
import { PLAN } from '../../builders/returned-file';
import { PARTNER } from '../../builders/returns';
import { until } from '../../builders/until';
import { openedHost } from '../../excel-host/opened-host';
import { addSheet, newBook } from '../../excel-host/workbook/model';
import { openedDescription, type OpenedExcel } from './opened-excel';

const RETURN = returnWorkbook(PLAN, PARTNER, {
  entries: new Map([['parks-1-visits', { value: 1700 }]]),
  texts: new Map(),
});

/** The return with its sheets open, so that a test can put anything anywhere. */
async function opened(): Promise<OpenedExcel> {
  const excel = await openedDescription(RETURN);
  for (const sheet of excel.host.book.sheets) sheet.protection = undefined;
  excel.host.book.structure = undefined;
  return excel;
}

async function read(workbook: OpenWorkbook): Promise<WorkbookContent> {
  const content = await workbook.read();
  if (content instanceof Trouble) throw content;
  return content;
}

function cellIn({ sheets }: WorkbookContent, sheet: string, address: string): CellContent | undefined {
  const at = parseAddress(address);
  return at && sheets.find(({ name }) => name === sheet)?.rows[at.row]?.[at.column];
}

/** Strikes a cell through, as a person does. */
async function strike(sheet: string, cell: string, isStruck = true): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(cell).format.font.strikethrough = isStruck;
    await context.sync();
  });
}

describe('reading the open workbook', () => {
  it('tells what is struck through, also once something else is typed there, and hears of the line', async () => {
    const { workbook } = await opened();
    const heard: unknown[] = [];
    workbook.watch((change) => heard.push(change));
    expect(cellIn(await read(workbook), 'Figures', 'G5')?.struck).toBeUndefined();
    await strike('Figures', 'G5');
    await until(() => heard.length > 0);
    expect(heard).toEqual([{ sheet: 'Figures' }]);
    expect(cellIn(await read(workbook), 'Figures', 'G5')?.struck).toBe('all');
    await workbook.write([{ sheet: 'Figures', cell: 'G5', value: 1800 }]);
    const changed = await workbook.readChanged([{ sheet: 'Figures', range: 'G5' }]);
    expect(changed instanceof Trouble || cellIn(changed, 'Figures', 'G5')).toMatchObject({
      value: 1800,
      struck: 'all',
    });
    await strike('Figures', 'G5', false);
    expect(cellIn(await read(workbook), 'Figures', 'G5')?.struck).toBeUndefined();
  });

  it('refuses a workbook whose days count from 1904, and says what to do', async () => {
    const { workbook, host } = await opened();
    host.book.is1904 = true;
    expect(await workbook.read()).toMatchObject({
      code: 'excel-1904-dates',
      message: expect.stringContaining('four years early'),
      fix: expect.stringContaining('1904 date system'),
    });
  });

  it("tells the formula that somebody put into an entry, and none of the template's own", async () => {
    const { workbook, host } = await opened();
    host.person.type('Figures', 'G5', '=800+900');
    const content = await read(workbook);
    expect(cellIn(content, 'Figures', 'G5')).toMatchObject({ formula: '800+900' });
    expect(cellIn(content, 'Figures', 'M6')?.formula).toBeUndefined();
  });

  it('tells the formula in an entry column that somebody moved, in one sync from the second time on', async () => {
    const { workbook, host } = await opened();
    host.person.insertColumn('Figures', 'C');
    host.person.type('Figures', 'M5', '=A5');
    expect(cellIn(await read(workbook), 'Figures', 'M5')).toMatchObject({ formula: 'A5' });
    expect(await host.ledger.during(() => read(workbook))).toHaveLength(1);
  });

  it('tells errors, dates and texts that look like either apart', async () => {
    const { workbook, host } = await opened();
    host.person.type('Figures', 'G5', '#N/A');
    host.person.type('Figures', 'L5', "'#N/A");
    host.person.type('Figures', 'L6', '11/05/2025');
    const content = await read(workbook);
    expect(['G5', 'L5', 'L6'].map((cell) => cellIn(content, 'Figures', cell))).toMatchObject([
      { kind: 'error', value: '#N/A' },
      { kind: 'text', value: '#N/A' },
      { kind: 'date', value: '2025-05-11' },
    ]);
  });

  it('tells hidden rows and columns', async () => {
    const { workbook, host } = await opened();
    host.sheet('Figures').hiddenRows.add(5);
    host.sheet('Figures').hiddenColumns.add(2);
    const figures = (await read(workbook)).sheets.find(({ name }) => name === 'Figures');
    expect([[...(figures?.hiddenRows ?? [])], [...(figures?.hiddenColumns ?? [])]]).toEqual([[5], [2]]);
  });

  it("reads a sheet of somebody's own, but not a database on it", async () => {
    const { workbook, host } = await opened();
    host.person.addSheet('Ours');
    host.person.type('Ours', 'A1', 'Ask Jo');
    host.person.type('Ours', 'A5000', 'far down');
    const ours = (await read(workbook)).sheets.find(({ name }) => name === 'Ours');
    expect([ours?.rows[0]?.[0]?.value, ours?.rows.length]).toEqual(['Ask Jo', 1]);
  });

  it('reads the same in pieces where it is more than Excel hands over at once', async () => {
    const { workbook, host } = await opened();
    const content = await read(workbook);
    host.faults.ask({ code: 'ResponsePayloadSizeLimitExceeded' });
    const inPieces = await read(workbook);
    expect(inPieces.sheets.map(({ name, rows, tables }) => [name, rows, tables])).toEqual(
      content.sheets.map(({ name, rows, tables }) => [name, rows, tables]),
    );
  });

  it('reads all in pieces where even what changed is more', async () => {
    const { workbook, host } = await opened();
    await read(workbook);
    host.person.type('Figures', 'G5', '1800');
    host.faults.ask({ code: 'ResponsePayloadSizeLimitExceeded' });
    host.faults.ask({ sync: 2, code: 'ResponsePayloadSizeLimitExceeded' });
    const content = await workbook.readChanged([{ sheet: 'Figures', range: 'G5' }]);
    if (content instanceof Trouble) throw content;
    expect(cellIn(content, 'Figures', 'G5')?.value).toBe(1800);
  });

  it('reads long texts that are six megabytes together', async () => {
    const book = newBook('long.xlsx');
    const sheet = addSheet(book, 'Narrative');
    for (let row = 0; row < 200; row += 1) sheet.cells.put(row, 0, { value: `${row} ${'x'.repeat(30_000)}` });
    await openedHost({ book, excelApi: '1.9' });
    const content = await excelWorkbook().read();
    expect(content).not.toBeInstanceOf(Trouble);
    if (!(content instanceof Trouble)) expect(content.sheets[0]?.rows).toHaveLength(200);
  });

  it('says that a workbook with macros has them', async () => {
    const book = newBook('council.xlsm');
    addSheet(book, 'Sheet1');
    await openedHost({ book, excelApi: '1.9' });
    expect(await excelWorkbook().read()).toMatchObject({ extras: ['macros'] });
  });
});
