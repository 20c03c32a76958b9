/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "http://localhost/"}
 */
import { openedHost, refusalOf } from './opened-host';

const arrived = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

describe('bindings', () => {
  test('tell of what changes in their cells and what is selected there, and move with them', async () => {
    const host = await openedHost();
    const told: unknown[] = [];
    await Excel.run(async (context) => {
      const binding = context.workbook.bindings.add('Data!B2:B4', 'Range', 'amounts');
      binding.onDataChanged.add(async (event) => void told.push(['changed', event.binding.id]));
      binding.onSelectionChanged.add(
        async ({ startRow, startColumn, rowCount, columnCount }) =>
          void told.push(['selected', startRow, startColumn, rowCount, columnCount]),
      );
      await context.sync();
    });
    host.person.type('Data', 'A2', 'outside');
    host.person.type('Data', 'B3', '7');
    host.person.select('Data', 'A3:B4');
    await arrived();
    expect(told).toEqual([
      ['changed', 'amounts'],
      ['selected', 1, 0, 2, 1],
    ]);
    host.person.insertRows('Data', 2);
    const range = await Excel.run(async (context) => {
      const bound = context.workbook.bindings.getItem('amounts').getRange().load('address');
      await context.sync();
      return bound.address;
    });
    expect(range).toBe('Data!B3:B5');
  });

  test('to texts and tables give them, and nothing else', async () => {
    await openedHost();
    const read = await Excel.run(async (context) => {
      const { bindings, tables } = context.workbook;
      const text = bindings.add('Data!A2', 'Text', 'text').getText();
      const table = bindings.add(tables.getItem('Sales').getRange(), 'Table', 'table').getTable().load('name');
      bindings.load('items/id,items/type,count');
      await context.sync();
      return [text.value, table.name, bindings.items.map(({ id, type }) => [id, type])];
    });
    expect(read).toEqual([
      'North',
      'Sales',
      [
        ['text', 'Text'],
        ['table', 'Table'],
      ],
    ]);
    const refusal = await refusalOf(
      Excel.run(async (context) => {
        context.workbook.bindings.getItem('text').getTable().load('name');
        await context.sync();
      }),
    );
    expect(refusal.code).toBe('InvalidBinding');
  });

  test('the document tells of every selection', async () => {
    const host = await openedHost();
    let times = 0;
    await Excel.run(async (context) => {
      context.workbook.onSelectionChanged.add(async () => void (times += 1));
      await context.sync();
    });
    host.person.select('Notes', 'C3');
    await arrived();
    expect(times).toBe(1);
  });
});
