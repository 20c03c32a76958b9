/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "http://localhost/"}
 */
import { loadOfficeJs } from './client/load-office-js';
import { ExcelHost } from './excel-host';
import { addSheet, newBook } from './workbook/model';

test('reads and writes ranges and tables', async () => {
  const host = new ExcelHost({ book: newBook() });
  addSheet(host.book, 'Figures');
  await loadOfficeJs(host);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Figures');
    sheet.getRange('A1:B3').values = [
      ['Region', 'Amount'],
      ['North', '1,513'],
      ['South', "'007"],
    ];
    const table = sheet.tables.add('A1:B3', true);
    table.name = 'Amounts';
    await context.sync();
    const body = sheet.tables.getItem('Amounts').getDataBodyRange().load('values,address,numberFormat,text');
    await context.sync();
    expect(body.values).toEqual([
      ['North', 1513],
      ['South', '007'],
    ]);
    expect(body.address).toBe('Figures!A2:B3');
  });
});
