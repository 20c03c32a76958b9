/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "http://localhost/"}
 */
import { openedHost, refusalOf } from './opened-host';
import { cellAt } from './workbook/look-up';

const inBook = <Result>(job: (workbook: Excel.Workbook) => Result): Promise<Result> =>
  Excel.run(async (context) => {
    const result = job(context.workbook);
    await context.sync();
    return result;
  });

const codeOf = async (job: (workbook: Excel.Workbook) => unknown): Promise<string> =>
  (await refusalOf(inBook(job))).code;

describe('sheets', () => {
  test('are added, renamed, moved, hidden and deleted', async () => {
    const host = await openedHost();
    await inBook(({ worksheets }) => {
      const sheet = worksheets.add('Figures');
      sheet.position = 0;
      sheet.name = 'Figures 2022';
      worksheets.getItem('Notes').visibility = 'VeryHidden';
      worksheets.getItem('Data').delete();
    });
    expect(host.book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Figures 2022', 'Visible'],
      ['Notes', 'VeryHidden'],
    ]);
  });

  test('refuse names that Excel refuses', async () => {
    await openedHost();
    expect(await codeOf(({ worksheets }) => worksheets.add('data'))).toBe('ItemAlreadyExists');
    for (const name of ['a/b', "'quoted", 'x'.repeat(32), 'History'])
      expect(await codeOf(({ worksheets }) => worksheets.add(name))).toBe('InvalidArgument');
  });

  test('keep one that shows', async () => {
    await openedHost();
    expect(
      await codeOf(({ worksheets }) => {
        worksheets.getItem('Data').visibility = 'Hidden';
        worksheets.getItem('Notes').visibility = 'Hidden';
      }),
    ).toBe('InvalidOperation');
  });

  test('stay as they are while the structure is protected', async () => {
    const host = await openedHost();
    host.book.structure = { options: {} };
    for (const job of [
      ({ worksheets }: Excel.Workbook) => worksheets.add('New'),
      ({ worksheets }: Excel.Workbook) => worksheets.getItem('Notes').delete(),
      ({ worksheets }: Excel.Workbook) => worksheets.getItem('Notes').set({ name: 'Other' }),
      ({ worksheets }: Excel.Workbook) => worksheets.getItem('Notes').set({ visibility: 'Hidden' }),
    ])
      expect(await codeOf(job)).toBe('AccessDenied');
    expect(host.book.sheets.map(({ name }) => name)).toEqual(['Data', 'Notes']);
  });

  test('that are protected take writes in unlocked cells alone', async () => {
    const host = await openedHost();
    const sheet = host.sheet('Data');
    sheet.cells.put(1, 1, { locked: false });
    sheet.protection = { options: {} };
    await inBook(({ worksheets }) => {
      worksheets.getItem('Data').getRange('B2').values = [[99]];
    });
    expect(cellAt(host.book, 'Data', 'B2').value).toBe(99);
    for (const job of [
      (data: Excel.Worksheet) => data.getRange('B2:B3').set({ values: [[1], [2]] }),
      (data: Excel.Worksheet) => data.getRange('B2').set({ numberFormat: [['0%']] }),
      (data: Excel.Worksheet) => data.getRange('3:3').insert('Down'),
      (data: Excel.Worksheet) => data.tables.getItem('Sales').rows.add(),
      (data: Excel.Worksheet) => data.getRange('A1').clear(),
    ])
      expect(await codeOf(({ worksheets }) => job(worksheets.getItem('Data')))).toBe('AccessDenied');
    expect(() => host.person.type('Data', 'A2', 'x')).toThrow('protected');
  });

  test('come to the front and show a cell', async () => {
    const host = await openedHost();
    await inBook(({ worksheets }) => worksheets.getItem('Notes').getRange('C4').select());
    const cell = await inBook((workbook) => ({
      cell: workbook.getActiveCell().load('address'),
      sheet: workbook.worksheets.getActiveWorksheet().load('name'),
    }));
    expect([cell.cell.address, cell.sheet.name]).toEqual(['Notes!C4', 'Notes']);
    host.sheet('Data').visibility = 'Hidden';
    expect(await codeOf(({ worksheets }) => worksheets.getItem('Data').activate())).toBe('InvalidOperation');
  });

  test('cannot be changed in a workbook that is open for reading alone', async () => {
    await openedHost({ isReadOnly: true });
    expect(
      await codeOf(({ worksheets }) =>
        worksheets
          .getItem('Data')
          .getRange('A2')
          .set({ values: [['x']] }),
      ),
    ).toBe('AccessDenied');
    expect((await inBook((workbook) => workbook.load('readOnly'))).readOnly).toBe(true);
  });
});
