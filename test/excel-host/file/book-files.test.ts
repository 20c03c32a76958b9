import { printWorkbook } from '../../../src/adapters/xlsx/print-workbook';
import { readWorkbook } from '../../../src/adapters/xlsx/read-workbook';
import { contentOf } from '../../../src/documents/content-of';
import { returnWorkbook } from '../../../src/documents/return-workbook/return-workbook';
import { PLAN } from '../../builders/returned-file';
import { PARTNER } from '../../builders/returns';
import { aSheet, aWorkbook, lines } from '../../builders/workbook-description';
import { areaOf } from '../area';
import { addSheet, newBook, type Book } from '../workbook/model';
import { cellAt, pictureOf } from '../workbook/look-up';
import { openBook } from './open-book';
import { saveBook } from './save-book';

const FILE = 'green-trust.xlsx';
const issued = returnWorkbook(PLAN, PARTNER, {
  entries: new Map([['parks-1-visits', { value: 1700, comment: '_x0041_ is no letter' }]]),
  texts: new Map([['Parks 1', '=1+1 is a text']]),
  signOff: { name: 'Ann Lee', role: 'Director', date: '2025-05-11' },
});
const openedReturn = async (): Promise<Book> => openBook(await printWorkbook(issued), FILE);

describe('a file that is opened', () => {
  it('brings values, formulas with what they came to, number formats and dates as serial numbers', async () => {
    const book = await openedReturn();
    expect(cellAt(book, 'Figures', 'G5')).toMatchObject({ value: 1700, format: 'General', locked: false });
    expect(cellAt(book, 'Figures', 'M5')).toMatchObject({
      formula: expect.stringMatching(/^=IFERROR\(/),
      value: expect.any(String),
    });
    expect(cellAt(book, 'Narrative', 'D5')).toMatchObject({ value: '=1+1 is a text', format: '@' });
    const date = [...(book.sheets[0]?.cells.entries() ?? [])].find(({ cell }) => cell.format === 'd mmmm yyyy');
    expect(date?.cell.value).toBe(45788);
  });

  it('brings looks, tables, what is hidden, protected, frozen, and what is known of the document', async () => {
    const book = await openedReturn();
    const figures = book.sheets.find(({ name }) => name === 'Figures');
    expect(figures?.tables).toMatchObject([
      { name: 'Figures', area: areaOf('A4:O7'), showBandedRows: false, showFilterButton: false },
    ]);
    expect(Object.fromEntries(cellAt(book, 'Figures', 'G4').look)).toMatchObject({
      'Font.Name': 'Arial',
      'Font.Bold': true,
      'Fill.Color': '#F7E8B0',
      'Borders.EdgeTop.Style': 'Continuous',
    });
    expect(figures?.protection?.options).toMatchObject({
      allowFormatCells: true,
      allowSort: false,
      selectionMode: 'Normal',
    });
    expect([figures?.frozen, figures?.showGridlines, book.structure]).toEqual([
      { rows: 4, columns: 2 },
      false,
      { options: {} },
    ]);
    expect(book.sheets.map(({ visibility }) => visibility).at(-1)).toBe('VeryHidden');
    expect(book.customProperties.get('partner')).toBe(PARTNER);
    expect(figures?.page.get('Orientation')).toBe('Landscape');
  });

  it('brings what may be typed, and looks that depend on it', async () => {
    const figures = (await openedReturn()).sheets.find(({ name }) => name === 'Figures');
    expect(figures?.validations.find(({ area }) => area.top === 4 && area.left === 6)).toMatchObject({
      rule: { wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' } },
      errorAlert: { style: 'Warning', showAlert: true },
      prompt: { showPrompt: true, title: 'This year' },
    });
    expect(figures?.conditions[0]).toMatchObject({ area: areaOf('M5:M7'), type: 'Custom' });
    expect(figures?.conditions[0]?.members.get('Custom.Rule.Formula')).toBe('=LEFT($M5,7)="To fix:"');
  });
});

describe('a workbook that is saved', () => {
  it('is the same when it is opened again', async () => {
    const book = await openedReturn();
    const again = await openBook(await saveBook(book), FILE);
    expect(pictureOf(again)).toEqual(pictureOf(book));
  });

  it('reads for others as what it was printed from', async () => {
    const saved = await readWorkbook({ name: FILE, bytes: await saveBook(await openedReturn()) });
    expect(saved).toMatchObject({
      properties: issued.properties,
      sheets: contentOf(issued, FILE).sheets.map(({ name, visibility, rows, tables }) => ({
        name,
        visibility,
        rows,
        tables,
      })),
    });
  });

  it('keeps texts that look like errors apart from errors, and names of every kind', async () => {
    const book = newBook();
    const sheet = addSheet(book, "Ann's notes");
    sheet.cells.put(0, 0, { value: '#N/A' });
    sheet.cells.put(0, 1, { value: '#N/A', isError: true });
    sheet.cells.put(1, 0, { value: '#DIV/0!', isError: true, formula: '=1/0' });
    sheet.cells.put(1, 1, { value: true });
    sheet.cells.put(2, 0, { value: 'Web', link: { address: 'https://example.org/', screenTip: 'Out' } });
    book.names.push({ name: 'Total', formula: "='Ann''s notes'!$A$1", visible: true, comment: '' });
    sheet.names.push({ name: 'Here', formula: "='Ann''s notes'!$B$1", visible: true, comment: '' });
    sheet.page = new Map<string, unknown>([
      ['PrintArea', 'A1:C9'],
      ['PrintTitleRows', '1:2'],
      ['PrintTitleColumns', 'A:A'],
    ]);
    sheet.hiddenRows.add(1);
    sheet.merged.push(areaOf('D1:E2'));
    const again = await openBook(await saveBook(book), book.name);
    expect([...(again.sheets[0]?.page ?? [])]).toEqual(expect.arrayContaining([...sheet.page]));
    for (const each of [again, book]) each.sheets[0]?.page.clear();
    expect(pictureOf(again)).toEqual(pictureOf(book));
  });

  it('keeps bars behind numbers', async () => {
    const table = {
      kind: 'table',
      name: 'Shares',
      columns: [{ header: 'Theme' }, { header: 'Share', bars: true }],
      rows: [[{ value: 'Parks' }, { value: 0.5, format: { kind: 'percent', decimals: 0 } }]],
    } as const;
    const book = await openBook(await printWorkbook(aWorkbook([aSheet('Summary', [lines('Summary'), table])])), FILE);
    expect(book.sheets[0]?.conditions[0]).toMatchObject({ type: 'DataBar', area: areaOf('B4') });
    expect(book.sheets[0]?.conditions[0]?.members.get('DataBar.UpperBoundRule')).toEqual({
      type: 'Number',
      formula: '1',
    });
    expect(pictureOf(await openBook(await saveBook(book), FILE))).toEqual(pictureOf(book));
  });
});
