/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "http://localhost/"}
 */
import { openedHost, refusalOf } from './opened-host';
import { cellAt, tableIn } from './workbook/look-up';

const inBook = <Result>(
  job: (workbook: Excel.Workbook, table: Excel.Table, data: Excel.Worksheet) => Result,
): Promise<Result> =>
  Excel.run(async (context) => {
    const { workbook } = context;
    const result = job(workbook, workbook.tables.getItem('Sales'), workbook.worksheets.getItem('Data'));
    await context.sync();
    return result;
  });

describe('tables', () => {
  test('are filtered by what their columns hold, and give what is left in view', async () => {
    const host = await openedHost();
    const view = await inBook((_, table) => {
      table.columns.getItem('Region').filter.applyValuesFilter(['North', 'East']);
      table.columns.getItem('Amount').filter.apply({ filterOn: 'Custom', criterion1: '>=20' });
      return table.getDataBodyRange().getVisibleView().load('values,rowCount,cellAddresses');
    });
    expect([view.values, view.rowCount, view.cellAddresses]).toEqual([[['East', 30]], 1, [['Data!A4', 'Data!B4']]]);
    expect([...host.sheet('Data').hiddenRows].sort()).toEqual([1, 2]);
    const filter = await inBook((__, table) => {
      table.columns.getItem('Region').filter.clear();
      return table.autoFilter.load('criteria,isDataFiltered');
    });
    expect([filter.isDataFiltered, [...host.sheet('Data').hiddenRows]]).toEqual([true, [1]]);
    await inBook((__, table) => table.clearFilters());
    expect(host.sheet('Data').hiddenRows.size).toBe(0);
  });

  test.each<[string, Excel.FilterCriteria, string[]]>([
    ['the largest', { filterOn: 'TopItems', criterion1: '1' }, ['East']],
    ['above the mean', { filterOn: 'Dynamic', dynamicCriteria: 'AboveAverage' }, ['East']],
    ['between two', { filterOn: 'Custom', criterion1: '>10', criterion2: '<30', operator: 'And' }, ['South']],
  ])('are filtered by %s', async (_, criteria, regions) => {
    await openedHost();
    const view = await inBook((__, table) => {
      table.columns.getItem('Amount').filter.apply(criteria);
      return table.getDataBodyRange().getVisibleView().load('values');
    });
    expect(view.values.map(([region]) => region as unknown)).toEqual(regions);
  });

  test('are sorted, and know by what', async () => {
    const host = await openedHost();
    const sort = await inBook((_, table) => {
      table.sort.apply([{ key: 0, ascending: true }]);
      return table.sort.load('fields,matchCase');
    });
    expect(['A2', 'B2', 'A4'].map((cell) => cellAt(host.book, 'Data', cell).value)).toEqual(['East', 30, 'South']);
    expect([sort.fields, sort.matchCase]).toEqual([[{ key: 0, ascending: true }], false]);
    expect((await refusalOf(inBook((__, table) => table.sort.apply([{ key: 5 }])))).code).toBe('InvalidArgument');
  });

  test('made of a header alone take their first rows where the blank one is', async () => {
    const host = await openedHost();
    await inBook((workbook) => {
      const notes = workbook.worksheets.getItem('Notes');
      notes.tables.add('A1:B1', true).name = 'Fresh';
      notes.tables.getItem('Fresh').rows.add(undefined, [
        [1, 2],
        [3, 4],
      ]);
    });
    expect(tableIn(host.book, 'Fresh')?.table.area).toMatchObject({ top: 0, bottom: 2 });
    expect(cellAt(host.book, 'Notes', 'A2').value).toBe(1);
  });
});

describe('sheets', () => {
  test('have a filter of their own', async () => {
    const host = await openedHost();
    const filter = await inBook((workbook) => {
      const notes = workbook.worksheets.getItem('Notes');
      notes.getRange('A1:B3').values = [
        ['a', 'b'],
        ['x', 1],
        ['y', 2],
      ];
      notes.autoFilter.apply('A1:B3', 1, { filterOn: 'Values', values: ['2'] });
      return {
        filter: notes.autoFilter.load('enabled,isDataFiltered'),
        range: notes.autoFilter.getRange().load('address'),
      };
    });
    expect([
      filter.filter.enabled,
      filter.filter.isDataFiltered,
      filter.range.address,
      [...host.sheet('Notes').hiddenRows],
    ]).toEqual([true, true, 'Notes!A1:B3', [1]]);
    await inBook((workbook) => workbook.worksheets.getItem('Notes').autoFilter.remove());
    expect([host.sheet('Notes').filter, host.sheet('Notes').hiddenRows.size]).toEqual([undefined, 0]);
  });

  test('break pages, keep properties and take styles and gridlines', async () => {
    const host = await openedHost();
    const read = await inBook((_, __, data) => {
      data.horizontalPageBreaks.add('A3');
      data.customProperties.add('Plan', 'sevenoaks');
      data.getRange('A1').style = 'Heading 1';
      data.showGridlines = false;
      return {
        breaks: data.horizontalPageBreaks.load('items/rowIndex' as never),
        property: data.customProperties.getItem('plan').load('value'),
        cell: data.getRange('A1').load('style,format/font/bold'),
      };
    });
    expect([
      read.breaks.items.length,
      read.property.value,
      read.cell.style,
      read.cell.format.font.bold,
      host.sheet('Data').showGridlines,
    ]).toEqual([1, 'sevenoaks', 'Heading 1', true, false]);
  });

  test('sum up what names stand for, and say what they do not work out', async () => {
    await openedHost();
    const name = await inBook((workbook) => workbook.names.add('Total', '=SUM(Sales[Amount])').load('type,value'));
    expect([name.type, name.value]).toEqual(['Integer', 60]);
    const refusal = await refusalOf(
      inBook((workbook) => workbook.names.add('Odd', '=SUM(Sales[Amount])/2').load('value')),
    );
    expect([refusal.code, refusal.message]).toEqual(['NotImplemented', expect.stringContaining('"Odd"')]);
  });
});
