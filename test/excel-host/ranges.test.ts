/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "http://localhost/"}
 */
import { codeOf, onData, openedHost, refusalOf } from './opened-host';
import { cellAt } from './workbook/look-up';

describe('ranges', () => {
  test('are copied with formulas that move along, as values, turned round, and over blanks', async () => {
    const host = await openedHost();
    const values = (cells: readonly string[]): unknown[] =>
      cells.map((cell) => cellAt(host.book, 'Data', cell).formula ?? cellAt(host.book, 'Data', cell).value);
    await onData((sheet) => {
      sheet.getRange('D2').formulas = [['=B2*2']];
      sheet.getRange('D3:D4').copyFrom('D2');
      sheet.getRange('F1').copyFrom('A1:B2', 'Values', false, true);
      sheet.getRange('H1').copyFrom('Data!D2', 'Values');
      sheet.getRange('J1').values = [['stays']];
      sheet.getRange('J1:J2').copyFrom('K1:K2', 'All', true);
    });
    expect(values(['D3', 'D4', 'F1', 'G1', 'F2', 'G2', 'H1', 'J1'])).toEqual([
      '=B3*2',
      '=B4*2',
      'Region',
      'North',
      'Amount',
      10,
      0,
      'stays',
    ]);
  });

  test('are moved, and formulas follow them', async () => {
    const host = await openedHost();
    await onData((sheet) => {
      sheet.getRange('D1:D2').values = [[1], ['=D1+B2']];
      sheet.getRange('E1').formulas = [['=D2']];
      sheet.getRange('D1:D2').moveTo('F5');
    });
    expect(
      ['D1', 'F5', 'F6', 'E1'].map(
        (cell) => cellAt(host.book, 'Data', cell).formula ?? cellAt(host.book, 'Data', cell).value,
      ),
    ).toEqual(['', 1, '=F5+B2', '=F6']);
  });

  test('are filled on: formulas, series, texts with numbers', async () => {
    const host = await openedHost();
    await onData((sheet) => {
      sheet.getRange('D1:F2').values = [
        [1, 'Part 1', '=D1'],
        [3, 'Part 2', '=D2'],
      ];
      sheet.getRange('D1:D2').autoFill('D1:D4');
      sheet.getRange('E1').autoFill('E1:E3');
      sheet.getRange('F1').autoFill('F1:F3', 'FillCopy');
    });
    expect(
      ['D3', 'D4', 'E3', 'F3'].map(
        (cell) => cellAt(host.book, 'Data', cell).formula ?? cellAt(host.book, 'Data', cell).value,
      ),
    ).toEqual([5, 7, 'Part 3', '=D3']);
    const refusal = await refusalOf(onData((sheet) => sheet.getRange('D1').autoFill('D1:D4', 'GrowthTrend')));
    expect([refusal.code, refusal.message]).toEqual(['NotImplemented', expect.stringContaining('GrowthTrend')]);
  });

  test('find and replace text', async () => {
    const host = await openedHost();
    const read = await onData((sheet) => {
      const region = sheet.getRange('A1:B4');
      return {
        first: region.find('TH', {}).load('address'),
        last: region.find('th', { searchDirection: 'Backwards' }).load('address'),
        none: region.findOrNullObject('TH', { matchCase: true }).load('address'),
        whole: region.findOrNullObject('*th', { completeMatch: true }).load('address'),
        all: sheet.findAll('th', {}).load('address,areaCount,cellCount'),
        replaced: region.replaceAll('th', 't', {}),
      };
    });
    expect([read.first.address, read.last.address, read.none.isNullObject, read.whole.address]).toEqual([
      'Data!A2',
      'Data!A3',
      true,
      'Data!A2',
    ]);
    expect([read.all.address, read.all.cellCount, read.replaced.value, cellAt(host.book, 'Data', 'A3').value]).toEqual([
      'Data!A2:A3',
      2,
      2,
      'Sout',
    ]);
    expect(await codeOf((sheet) => sheet.getRange('A1:B4').find('nowhere', {}).load('address'))).toBe('ItemNotFound');
  });

  test('are taken several at a time, by address or by what they hold', async () => {
    const host = await openedHost();
    const read = await onData((sheet) => {
      sheet.getRange('D2').formulas = [['=B2']];
      const areas = sheet.getRanges('A1:A2, D4');
      areas.format.fill.color = '#FFFF00';
      return {
        areas: areas.load('address,cellCount'),
        fill: areas.format.fill.load('color'),
        numbers: sheet.getRange('A1:D4').getSpecialCells('Constants', 'Numbers').load('address'),
        blanks: sheet.getRange('A1:D4').getSpecialCells('Blanks').load('address'),
        none: sheet.getRange('A1:B4').getSpecialCellsOrNullObject('Formulas', 'Errors').load('address'),
        region: sheet.getRange('B3').getSurroundingRegion().load('address'),
        extended: sheet.getRange('A1').getExtendedRange('Down').load('address'),
      };
    });
    expect([read.areas.address, read.areas.cellCount, read.fill.color]).toEqual(['Data!A1:A2,Data!D4', 3, '#FFFF00']);
    expect([read.numbers.address, read.blanks.address, read.none.isNullObject]).toEqual([
      'Data!B2:B4',
      'Data!C1:D1,Data!C2,Data!C3:D4',
      true,
    ]);
    expect([read.region.address, read.extended.address]).toEqual(['Data!A1:B4', 'Data!A1:A4']);
    expect(cellAt(host.book, 'Data', 'D4').look.get('Fill.Color')).toBe('#FFFF00');
  });

  test('are sorted with blanks last, and tell of it', async () => {
    const host = await openedHost();
    const told: object[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      sheet.onRowSorted.add(async ({ address, source }) => void told.push({ address, source }));
      sheet.getRange('B3').clear('Contents');
      sheet.getRange('A1:B4').sort.apply([{ key: 1, ascending: false }], false, true);
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(['A2', 'A3', 'A4', 'B4'].map((cell) => cellAt(host.book, 'Data', cell).value)).toEqual([
      'East',
      'North',
      'South',
      '',
    ]);
    expect(told).toEqual([{ address: 'A2:B4', source: 'Local' }]);
  });

  test('are grouped, and their groups hidden and shown', async () => {
    const host = await openedHost();
    await onData((sheet) => {
      sheet.getRange('2:3').group('ByRows');
      sheet.showOutlineLevels(1, 0);
    });
    expect([...host.sheet('Data').hiddenRows]).toEqual([1, 2]);
    await onData((sheet) => sheet.getRange('2:2').showGroupDetails('ByRows'));
    expect([...host.sheet('Data').hiddenRows]).toEqual([2]);
    expect(await codeOf((sheet) => sheet.getRange('4:4').ungroup('ByRows'))).toBe('InvalidOperation');
  });

  test('go by their rows where they are a whole sheet, and by their columns where they are no more than those', async () => {
    await openedHost();
    const read = await onData((sheet) =>
      [sheet.getRange(), sheet.getRange('A:XFD'), sheet.getRange('B:C'), sheet.getRange('2:3')].map((range) =>
        range.load('address'),
      ),
    );
    expect(read.map(({ address }) => address)).toEqual(['Data!1:1048576', 'Data!1:1048576', 'Data!B:C', 'Data!2:3']);
  });

  test('are found by a name', async () => {
    await openedHost();
    const range = await onData((sheet, { workbook }) => {
      workbook.names.add('Amounts', sheet.getRange('B2:B4'));
      return sheet.getRange('amounts').load('address');
    });
    expect(range.address).toBe('Data!B2:B4');
  });

  test('lose rows that are alike', async () => {
    const host = await openedHost();
    const result = await onData((sheet) => {
      sheet.getRange('D1:E4').values = [
        ['x', 1],
        ['X', 2],
        ['y', 3],
        ['x', 4],
      ];
      return sheet.getRange('D1:E4').removeDuplicates([0], false).load('removed,uniqueRemaining');
    });
    expect([
      result.removed,
      result.uniqueRemaining,
      cellAt(host.book, 'Data', 'E2').value,
      cellAt(host.book, 'Data', 'D3').value,
    ]).toEqual([2, 2, 3, '']);
  });

  test('are merged, linked, and written and read by rows and columns', async () => {
    const host = await openedHost();
    const read = await onData((sheet) => {
      sheet.getRange('D1:E2').merge();
      sheet.getRange('D4').hyperlink = {
        documentReference: 'Notes!A1',
        textToDisplay: 'The notes',
        screenTip: 'Go there',
      };
      sheet.getRange('F2:F3').formulasR1C1 = [['=RC[-4]*R1C2'], ['=SUM(R[-1]C)']];
      return {
        link: sheet.getRange('D4').load('hyperlink,values'),
        none: sheet.getRange('A1').load('hyperlink'),
        formulas: sheet.getRange('F2:F3').load('formulas,formulasR1C1'),
        merged: sheet.getRange('E2').getMergedAreasOrNullObject().load('address'),
      };
    });
    expect([read.link.hyperlink, read.link.values, read.none.hyperlink]).toEqual([
      { documentReference: 'Notes!A1', screenTip: 'Go there', textToDisplay: 'The notes' },
      [['The notes']],
      null,
    ]);
    expect([read.formulas.formulas, read.formulas.formulasR1C1]).toEqual([
      [['=B2*$B$1'], ['=SUM(F2)']],
      [['=RC[-4]*R1C2'], ['=SUM(R[-1]C)']],
    ]);
    expect([read.merged.address, host.sheet('Data').merged]).toEqual([
      'Data!D1:E2',
      [{ top: 0, left: 3, bottom: 1, right: 4 }],
    ]);
    expect(await codeOf((sheet) => sheet.getRange('A1:B2').merge())).toBe('InvalidOperation');
    expect(await codeOf((sheet) => void (sheet.getRange('A1').hyperlink = { textToDisplay: 'nowhere' }))).toBe(
      'InvalidArgument',
    );
  });

  test('give a copy of their sheet, with tables and formulas of its own', async () => {
    const host = await openedHost();
    const copy = await onData((sheet) => {
      sheet.getRange('D1').formulas = [['=Data!B2']];
      return sheet.copy('After', sheet).load('name,position');
    });
    expect([
      copy.name,
      copy.position,
      host.sheet('Data (2)').tables.map(({ name }) => name),
      cellAt(host.book, 'Data (2)', 'D1').formula,
    ]).toEqual(['Data (2)', 1, ['Sales_2'], "='Data (2)'!B2"]);
  });
});
