/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "http://localhost/"}
 */
import { codeOf, onData, openedHost } from './opened-host';
import { cellAt } from './workbook/look-up';

describe('formats', () => {
  test('are given to cells and read back, null where they differ', async () => {
    await openedHost();
    const format = await onData((sheet) => {
      const header = sheet.getRange('A1:B1').format;
      header.font.bold = true;
      header.font.color = 'navy';
      header.fill.color = '#ddeeff';
      header.horizontalAlignment = 'Center';
      header.wrapText = true;
      header.protection.locked = false;
      return sheet
        .getRange('A1:B2')
        .format.load('horizontalAlignment,wrapText,font/bold,font/name,fill/color,protection/locked');
    });
    expect(format.toJSON()).toMatchObject({
      horizontalAlignment: null,
      wrapText: null,
      font: { bold: null, name: 'Calibri' },
      fill: { color: null },
      protection: { locked: null },
    });
    const header = await onData((sheet) =>
      sheet.getRange('A1:B1').format.load('horizontalAlignment,font/color,fill/color,protection/locked'),
    );
    expect(header.toJSON()).toMatchObject({
      horizontalAlignment: 'Center',
      font: { color: '#000080' },
      fill: { color: '#DDEEFF' },
      protection: { locked: false },
    });
  });

  test('of whole columns hold for cells that are written into later', async () => {
    const host = await openedHost();
    await onData((sheet) => {
      sheet.getRange('D:D').format.font.italic = true;
      sheet.getRange().format.protection.locked = false;
    });
    host.person.type('Data', 'D900', 'late');
    expect([
      cellAt(host.book, 'Data', 'D900').look.get('Font.Italic'),
      cellAt(host.book, 'Data', 'Z99').locked,
      cellAt(host.book, 'Data', 'A1').locked,
    ]).toEqual([true, false, false]);
    const format = await onData((sheet) => sheet.getRange('D:D').format.load('font/italic'));
    expect(format.font.italic).toBe(true);
    await onData((sheet) => {
      sheet.protection.protect();
      sheet.getRange('Z99').values = [['free']];
    });
    expect(cellAt(host.book, 'Data', 'Z99').value).toBe('free');
  });

  test('draw borders around and between cells', async () => {
    const host = await openedHost();
    const borders = await onData((sheet) => {
      const { borders: all } = sheet.getRange('A1:B2').format;
      all.getItem('EdgeBottom').style = 'Double';
      all.getItem('InsideVertical').color = 'red';
      return sheet.getRange('A2').format.borders.load('items/sideIndex,items/style,items/color');
    });
    expect(
      borders.items
        .filter(({ style }) => style !== 'None')
        .map(({ sideIndex, style, color }) => [sideIndex, style, color]),
    ).toEqual([
      ['EdgeBottom', 'Double', '#000000'],
      ['EdgeRight', 'Continuous', '#FF0000'],
    ]);
    expect(cellAt(host.book, 'Data', 'B1').look.get('Borders.EdgeLeft.Style')).toBe('Continuous');
  });

  test('size rows and columns in points, and fit them to what they hold', async () => {
    const host = await openedHost();
    const format = await onData((sheet) => {
      sheet.getRange('A:A').format.columnWidth = 120;
      sheet.getRange('1:1').format.rowHeight = 30;
      sheet.getRange('B1:B4').format.autofitColumns();
      return sheet.getRange('A1:A2').format.load('columnWidth,rowHeight,useStandardHeight');
    });
    expect([format.columnWidth, format.rowHeight, format.useStandardHeight]).toEqual([120, null, null]);
    expect(host.sheet('Data').columnWidths.get(1)).toBeGreaterThan(30);
  });

  test.each<[string, (format: Excel.RangeFormat) => void]>([
    ['a colour that is none', (format) => void (format.font.color = 'chartreusish')],
    ['an alignment that is none', (format) => void (format.horizontalAlignment = 'Middle' as never)],
    ['a column of no width', (format) => void (format.columnWidth = -1)],
    ['a row higher than Excel has', (format) => void (format.rowHeight = 410)],
    ['text where true or false is wanted', (format) => void (format.font.bold = 'yes' as never)],
    ['null', (format) => void (format.fill.color = null as never)],
  ])('refuse %s', async (_, change) => {
    await openedHost();
    expect(await codeOf((sheet) => change(sheet.getRange('A1').format))).toBe('InvalidArgument');
  });

  test('stay as they are on a protected sheet, unless it allows them; which cells are locked stays anyway', async () => {
    const host = await openedHost();
    host.sheet('Data').protection = { options: {} };
    for (const change of [
      (sheet: Excel.Worksheet) => void (sheet.getRange('A1').format.font.bold = true),
      (sheet: Excel.Worksheet) => void (sheet.getRange('A1').format.columnWidth = 90),
      (sheet: Excel.Worksheet) => void (sheet.getRange('A1').format.rowHeight = 90),
      (sheet: Excel.Worksheet) => void (sheet.getRange('A1').format.borders.getItem('EdgeTop').style = 'Dot'),
    ])
      expect(await codeOf(change)).toBe('AccessDenied');
    host.sheet('Data').protection = { options: { allowFormatCells: true, allowFormatColumns: true } };
    await onData((sheet) => sheet.getRange('A1').format.set({ columnWidth: 90, font: { bold: true } }));
    expect(await codeOf((sheet) => void (sheet.getRange('A1').format.protection.locked = false))).toBe('AccessDenied');
  });

  test('are read and set cell by cell', async () => {
    await openedHost();
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Data').getRange('A1:B1');
      range.setCellProperties([[{ format: { fill: { color: '#FF0000' } } }, { format: { font: { bold: true } } }]]);
      const properties = range.getCellProperties({ format: { fill: { color: true }, font: { bold: true } } });
      await context.sync();
      return properties.value;
    });
    expect(read).toEqual([
      [
        { format: { fill: { color: '#FF0000' }, font: { bold: false } } },
        { format: { fill: { color: '#FFFFFF' }, font: { bold: true } } },
      ],
    ]);
  });
});
