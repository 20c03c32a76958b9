/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "http://localhost/"}
 */
import { openedHost, refusalOf } from './opened-host';
import { cellAt, tableIn } from './workbook/look-up';

const onSales = <Result>(
  job: (table: Excel.Table, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> => Excel.run((context) => job(context.workbook.tables.getItem('Sales'), context));

describe('tables', () => {
  test('hold header, body and columns', async () => {
    await openedHost();
    const read = await onSales(async (table, context) => {
      const header = table.getHeaderRowRange().load('values');
      const amounts = table.columns.getItem('Amount').getDataBodyRange().load('values,address');
      table.rows.load('items/values');
      table.columns.load('items/name,items/index,count');
      await context.sync();
      return {
        header: header.values,
        amounts: [amounts.address, amounts.values],
        rows: table.rows.items.map(({ values }) => values[0]),
        columns: table.columns.items.map(({ name, index }) => [name, index]),
      };
    });
    expect(read).toEqual({
      header: [['Region', 'Amount']],
      amounts: ['Data!B2:B4', [[10], [20], [30]]],
      rows: [
        ['North', 10],
        ['South', 20],
        ['East', 30],
      ],
      columns: [
        ['Region', 0],
        ['Amount', 1],
      ],
    });
  });

  test('grow at their end and in their midst, and push down what is below', async () => {
    const host = await openedHost();
    host.person.type('Data', 'A6', 'below');
    await onSales(async (table, context) => {
      table.rows.add(undefined, [['West', 40]]);
      table.rows.add(0, [['First', '=1+1']]);
      await context.sync();
    });
    expect(tableIn(host.book, 'Sales')?.table.area).toMatchObject({ top: 0, bottom: 5 });
    expect(['A2', 'A6', 'B6', 'A8'].map((cell) => cellAt(host.book, 'Data', cell).value)).toEqual([
      'First',
      'West',
      40,
      'below',
    ]);
  });

  test('lose rows but for the last', async () => {
    const host = await openedHost();
    await onSales(async (table, context) => {
      for (let times = 0; times < 3; times += 1) table.rows.getItemAt(0).delete();
      await context.sync();
    });
    expect(tableIn(host.book, 'Sales')?.table.area).toMatchObject({ top: 0, bottom: 1 });
    expect(cellAt(host.book, 'Data', 'A2').value).toBe('');
  });

  test('name their columns after what is written into the header', async () => {
    const host = await openedHost();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Data').getRange('A1:B1').values = [['Amount', '']];
      await context.sync();
    });
    expect(tableIn(host.book, 'Sales')?.table.columns.map(({ name }) => name)).toEqual(['Amount', 'Column2']);
    expect(cellAt(host.book, 'Data', 'B1').value).toBe('Column2');
  });

  test('take columns, other corners and a totals row', async () => {
    const host = await openedHost();
    await onSales(async (table, context) => {
      table.columns.add(undefined, [['Share'], [0.1], [0.2], [0.3]]);
      table.resize('A1:C6');
      table.showTotals = true;
      await context.sync();
    });
    const table = tableIn(host.book, 'Sales')?.table;
    expect(table?.columns.map(({ name }) => name)).toEqual(['Region', 'Amount', 'Share']);
    expect(table?.area).toEqual({ top: 0, left: 0, bottom: 6, right: 2 });
    expect(cellAt(host.book, 'Data', 'A7').value).toBe('Total');
  });

  test('refuse a name that is taken, a place that is taken, and to be torn', async () => {
    const host = await openedHost();
    const codeOf = async (job: (sheet: Excel.Worksheet) => void): Promise<string> =>
      (
        await refusalOf(
          Excel.run(async (context) => {
            job(context.workbook.worksheets.getItem('Data'));
            await context.sync();
          }),
        )
      ).code;
    expect(
      await codeOf((sheet) => {
        sheet.tables.add('E1:F2', true).name = 'sales';
      }),
    ).toBe('ItemAlreadyExists');
    expect(await codeOf((sheet) => sheet.tables.add('B3:C9', true))).toBe('InvalidOperation');
    expect(await codeOf((sheet) => sheet.getRange('A2').insert('Down'))).toBe('InsertDeleteConflict');
    expect(host.faultsOfOurs).toEqual([]);
  });

  test('follow rows that a person puts in, and grow by what is typed below them', async () => {
    const host = await openedHost();
    host.person.insertRows('Data', 3);
    host.person.type('Data', 'A6', 'West');
    expect(tableIn(host.book, 'Sales')?.table.area).toMatchObject({ top: 0, bottom: 5 });
    expect(cellAt(host.book, 'Data', 'A4').value).toBe('South');
  });
});
