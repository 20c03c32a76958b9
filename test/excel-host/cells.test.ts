/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "http://localhost/"}
 */
import { openedHost, refusalOf } from './opened-host';
import { cellAt } from './workbook/look-up';

/** Writes a value into a cell and gives what the cell then holds. */
async function written(
  value: unknown,
  format = 'General',
): Promise<{ values: unknown; formulas: unknown; text: unknown; valueTypes: unknown; numberFormat: unknown }> {
  await openedHost();
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Notes').getRange('A1');
    cell.numberFormat = [[format]];
    cell.values = [[value]];
    cell.load('values,formulas,text,valueTypes,numberFormat');
    await context.sync();
    const first = (table: readonly (readonly unknown[])[]): unknown => table[0]?.[0];
    return {
      values: first(cell.values),
      formulas: first(cell.formulas),
      text: first(cell.text),
      valueTypes: first(cell.valueTypes),
      numberFormat: first(cell.numberFormat),
    };
  });
}

describe('what is written into a cell is taken as if it had been typed', () => {
  test.each([
    ['1,513', 1513, '1,513', 'Double', '#,##0'],
    ['-4.5', -4.5, '-4.5', 'Double', 'General'],
    ['(12)', -12, '-12', 'Double', 'General'],
    ['97%', 0.97, '97%', 'Double', '0%'],
    ['£1,200', 1200, '£1,200', 'Double', '£#,##0'],
    ['true', true, 'TRUE', 'Boolean', 'General'],
    ['3/4/2022', 44654, '03/04/2022', 'Double', 'dd/mm/yyyy'],
    ['2022-04-03', 44654, '03/04/2022', 'Double', 'dd/mm/yyyy'],
    ['3 April 2022', 44654, '03/04/2022', 'Double', 'dd/mm/yyyy'],
    ['30/2/2022', '30/2/2022', '30/2/2022', 'String', 'General'],
    ['12:30', 0.520833, '12:30', 'Double', 'hh:mm'],
    ['#N/A', '#N/A', '#N/A', 'Error', 'General'],
    ["'007", '007', '007', 'String', 'General'],
    ["'=A1", '=A1', '=A1', 'String', 'General'],
    ['tbc', 'tbc', 'tbc', 'String', 'General'],
    ['=', '=', '=', 'String', 'General'],
    ['', '', '', 'Empty', 'General'],
  ])('%s', async (given, value, text, type, format) => {
    const cell = await written(given);
    expect(cell).toMatchObject({
      values: typeof value === 'number' ? expect.closeTo(value, 5) : value,
      text,
      valueTypes: type,
      numberFormat: format,
    });
  });

  test('a formula stays a formula and is not worked out', async () => {
    expect(await written('=SUM(B2:B4)')).toMatchObject({ formulas: '=SUM(B2:B4)', values: 0 });
  });

  test('from 1 on, numbers in a percentage cell are percentages', async () => {
    expect(await written('97', '0%')).toMatchObject({ values: 0.97, text: '97%' });
    expect(await written('0.97', '0%')).toMatchObject({ values: 0.97 });
  });

  test('a text cell takes everything for text', async () => {
    expect(await written('1,513', '@')).toMatchObject({ values: '1,513', valueTypes: 'String' });
    expect(await written('=A1', '@')).toMatchObject({ values: '=A1', formulas: '=A1' });
  });
});

describe('ranges', () => {
  test('null leaves a cell alone, one value fills all of them', async () => {
    const host = await openedHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      sheet.getRange('A2:B2').values = [[null, 11]];
      sheet.getRange('D1:E2').values = 7 as never;
      await context.sync();
    });
    expect(['A2', 'B2', 'D1', 'E2'].map((cell) => cellAt(host.book, 'Data', cell).value)).toEqual(['North', 11, 7, 7]);
  });

  test('are found from others', async () => {
    await openedHost();
    const addresses = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      const from = sheet.getRange('B2:C3');
      const ranges = [
        from.getCell(1, 1),
        from.getRow(0),
        from.getColumn(1),
        from.getLastCell(),
        from.getOffsetRange(1, -1),
        from.getResizedRange(1, 0),
        from.getAbsoluteResizedRange(1, 1),
        from.getEntireRow(),
        from.getEntireColumn(),
        from.getRowsBelow(2),
        from.getColumnsBefore(1),
        from.getBoundingRect('A1'),
        from.getIntersection('C3:D9'),
        sheet.getUsedRange(),
        sheet.getRange('A:A').getUsedRange(true),
        sheet.getRangeByIndexes(1, 0, 2, 2),
        sheet.getCell(0, 0),
      ];
      for (const range of ranges) range.load('address');
      await context.sync();
      return ranges.map(({ address }) => address.replace('Data!', ''));
    });
    expect(addresses).toEqual([
      'C3',
      'B2:C2',
      'C2:C3',
      'C3',
      'A3:B4',
      'B2:C4',
      'B2',
      '2:3',
      'B:C',
      'B4:C5',
      'A2:A3',
      'A1:C3',
      'C3',
      'A1:B4',
      'A1:A4',
      'A2:B3',
      'A1',
    ]);
  });

  test('that were kept move with their cells', async () => {
    const host = await openedHost();
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Data').getRange('A3:B3').load('values');
      context.trackedObjects.add(range);
      await context.sync();
      host.person.insertRows('Data', 2, 2);
      range.load('values,address');
      await context.sync();
      return [range.address, ...(range.values[0] ?? [])];
    });
    expect(values).toEqual(['Data!A5:B5', 'South', 20]);
  });

  test('of more than 1,500 cells arrive whole', async () => {
    const host = await openedHost();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Notes').getRange('A1:J500').untrack().values = Array.from(
        { length: 500 },
        (_, row) => Array.from({ length: 10 }, (__, column) => row * 10 + column),
      );
      await context.sync();
    });
    expect([cellAt(host.book, 'Notes', 'A1').value, cellAt(host.book, 'Notes', 'J500').value]).toEqual([0, 4999]);
    expect(host.ledger.syncs).toHaveLength(1);
  });

  test('tell of each cell, row and column what is asked', async () => {
    const host = await openedHost();
    host.sheet('Data').hiddenRows.add(2);
    const { rows, cells } = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Data').getRange('A2:B3');
      const asked = {
        rows: range.getRowProperties({ rowHidden: true, address: true }),
        cells: range.getCellProperties({ address: true }),
      };
      await context.sync();
      return { rows: asked.rows.value, cells: asked.cells.value };
    });
    expect(rows).toEqual([
      { rowHidden: false, address: 'Data!A2:B2' },
      { rowHidden: true, address: 'Data!A3:B3' },
    ]);
    expect(cells[1]?.[1]).toEqual({ address: 'Data!B3' });
  });

  test.each(['A0', 'ZZZZ1', 'A1:B2:C3', 'Nonsense!', 'A1048577'])('refuses the address %s', async (address) => {
    await openedHost();
    const refusal = await refusalOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Data').getRange(address).load('values');
        await context.sync();
      }),
    );
    expect(refusal.code).toBe('InvalidArgument');
  });
});
