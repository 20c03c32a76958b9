/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "http://localhost/"}
 */
import { openedHost, refusalOf } from './opened-host';

const inBook = <Result>(job: (workbook: Excel.Workbook, data: Excel.Worksheet) => Result): Promise<Result> =>
  Excel.run(async (context) => {
    const result = job(context.workbook, context.workbook.worksheets.getItem('Data'));
    await context.sync();
    return result;
  });

const codeOf = async (job: (workbook: Excel.Workbook, data: Excel.Worksheet) => unknown): Promise<string> =>
  (await refusalOf(inBook(job))).code;

describe('protection', () => {
  test('locks a sheet with what stays allowed, and is taken off again', async () => {
    const host = await openedHost();
    const protection = await inBook((_, data) => {
      data.protection.protect({ allowFormatColumns: true, selectionMode: 'Unlocked' });
      return data.protection.load('protected,options');
    });
    expect(protection.toJSON()).toMatchObject({
      protected: true,
      options: { allowFormatColumns: true, allowFormatCells: false, selectionMode: 'Unlocked' },
    });
    expect(await codeOf((_, data) => data.protection.protect())).toBe('AccessDenied');
    await inBook((_, data) => data.protection.unprotect());
    expect(host.sheet('Data').protection).toBeUndefined();
    expect(await codeOf((_, data) => data.protection.protect({ allowEverything: true } as never))).toBe(
      'InvalidArgument',
    );
  });

  test('with a password is taken off by that password alone', async () => {
    const host = await openedHost();
    await inBook((workbook, data) => {
      data.protection.protect({}, 'secret');
      workbook.protection.protect('secret');
    });
    expect(await codeOf((_, data) => data.protection.unprotect())).toBe('BadPassword');
    expect(await codeOf((workbook) => workbook.protection.unprotect('Secret'))).toBe('BadPassword');
    expect(await codeOf((workbook) => workbook.worksheets.add('New'))).toBe('AccessDenied');
    await inBook((workbook, data) => {
      data.protection.unprotect('secret');
      workbook.protection.unprotect('secret');
      workbook.worksheets.add('New');
    });
    expect(host.book.structure).toBeUndefined();
  });
});

test('another workbook opens in a window of its own', async () => {
  const host = await openedHost();
  await Excel.createWorkbook('UEsDBBQAAAA=');
  expect(host.openedFiles).toEqual(['UEsDBBQAAAA=']);
  expect((await refusalOf(Excel.createWorkbook('bm90IGEgZmlsZQ=='))).code).toBe('InvalidArgument');
});

describe('names', () => {
  test('stand for ranges and constants, in the workbook or on one sheet', async () => {
    await openedHost();
    const read = await inBook((workbook, data) => {
      workbook.names.add('Amounts', data.getRange('B2:B4'), 'What came in');
      workbook.names.add('Rate', '=0.2');
      data.names.add('Local', '=Data!$A$1').visible = false;
      return {
        names: workbook.names.load('items/name,items/formula,items/type,items/value,items/scope,items/comment'),
        amounts: workbook.names.getItem('amounts').getRange().load('values'),
        none: workbook.names.getItemOrNullObject('Local').load('name'),
        local: data.names.getItem('Local').load('name,visible,scope'),
        rate: workbook.names.getItem('Rate').getRangeOrNullObject().load('address'),
      };
    });
    expect(
      read.names.items.map(({ name, formula, type, value, scope, comment }) => [
        name,
        formula,
        type,
        value,
        scope,
        comment,
      ]),
    ).toEqual([
      ['Amounts', '=Data!$B$2:$B$4', 'Range', 'Data!$B$2:$B$4', 'Workbook', 'What came in'],
      ['Rate', '=0.2', 'Double', 0.2, 'Workbook', ''],
    ]);
    expect([
      read.amounts.values,
      read.none.isNullObject,
      read.local.visible,
      read.local.scope,
      read.rate.isNullObject,
    ]).toEqual([[[10], [20], [30]], true, false, 'Worksheet', true]);
  });

  test('are changed and deleted', async () => {
    const host = await openedHost();
    await inBook((workbook, data) => {
      workbook.names.add('First', data.getRange('A1')).formula = '=Data!$A$2';
      workbook.names.add('Second', data.getRange('A1'));
      workbook.names.getItem('second').delete();
    });
    expect(host.book.names.map(({ name, formula }) => [name, formula])).toEqual([['First', '=Data!$A$2']]);
  });

  test.each(['two words', '1st', 'A1', 'R1C1', 'c', 'a-b', 'x'.repeat(256)])('refuse to be called %s', async (name) => {
    await openedHost();
    expect(await codeOf((workbook, data) => workbook.names.add(name, data.getRange('A1')))).toBe('InvalidArgument');
  });

  test('are not alike, nor like a table', async () => {
    await openedHost();
    await inBook((workbook, data) => workbook.names.add('Taken', data.getRange('A1')));
    expect(await codeOf((workbook, data) => workbook.names.add('taken', data.getRange('A1')))).toBe(
      'ItemAlreadyExists',
    );
    expect(await codeOf((workbook, data) => workbook.names.add('sales', data.getRange('A1')))).toBe(
      'ItemAlreadyExists',
    );
    expect(await codeOf((workbook) => workbook.names.getItem('Nowhere').load('name'))).toBe('ItemNotFound');
  });
});

describe('the view and the printed page', () => {
  test('keep rows and columns in view', async () => {
    await openedHost();
    const where = async (job: (panes: Excel.WorksheetFreezePanes) => void): Promise<string> => {
      const range = await inBook((_, { freezePanes }) => {
        job(freezePanes);
        return freezePanes.getLocationOrNullObject().load('address');
      });
      return range.isNullObject ? 'none' : range.address;
    };
    expect(await where(() => undefined)).toBe('none');
    expect(await where((panes) => panes.freezeRows(2))).toBe('Data!1:2');
    expect(await where((panes) => panes.freezeColumns())).toBe('Data!A:A');
    expect(await where((panes) => panes.freezeAt('A1:B3'))).toBe('Data!A1:B3');
    expect(await where((panes) => panes.freezeAt('H2:K5'))).toBe('Data!H2:K5');
    expect(await where((panes) => panes.unfreeze())).toBe('none');
    expect(await codeOf((_, { freezePanes }) => freezePanes.freezeRows(0))).toBe('InvalidArgument');
  });

  test('lay a sheet out on paper', async () => {
    const host = await openedHost();
    const read = await inBook((_, { pageLayout }) => {
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4' as never;
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.setPrintMargins('Centimeters', { left: 2.54, right: 2.54 });
      pageLayout.setPrintTitleRows('$1:$1');
      pageLayout.setPrintArea('A1:B4');
      pageLayout.headersFooters.defaultForAllPages.centerFooter = 'Page &P of &N';
      return {
        layout: pageLayout.load('orientation,paperSize,zoom,leftMargin,topMargin'),
        rows: pageLayout.getPrintTitleRows().load('address'),
        columns: pageLayout.getPrintTitleColumnsOrNullObject().load('address'),
        footer: pageLayout.headersFooters.defaultForAllPages.load('centerFooter'),
      };
    });
    expect(read.layout.toJSON()).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
      leftMargin: 72,
      topMargin: 54,
    });
    expect([read.rows.address, read.columns.isNullObject, read.footer.centerFooter]).toEqual([
      'Data!1:1',
      true,
      'Page &P of &N',
    ]);
    expect(host.sheet('Data').page.get('PrintArea')).toBe('A1:B4');
    expect(await codeOf((_data, { pageLayout }) => void (pageLayout.zoom = { scale: 9 }))).toBe('InvalidArgument');
    expect(await codeOf((_data, { pageLayout }) => void (pageLayout.orientation = 'Sideways' as never))).toBe(
      'InvalidArgument',
    );
  });
});

describe('properties and settings', () => {
  test('of the document are read and written', async () => {
    await openedHost();
    const { properties, custom } = await inBook((workbook) => {
      workbook.properties.title = 'Return for 2021/22';
      workbook.properties.custom.add('Plan', 'sevenoaks');
      workbook.properties.custom.add('plan', 7);
      return {
        properties: workbook.properties.load('title,author,revisionNumber'),
        custom: workbook.properties.custom.load('items/key,items/value,items/type'),
      };
    });
    expect([
      properties.title,
      properties.author,
      custom.items.map(({ key, value, type }) => [key, value, type]),
    ]).toEqual(['Return for 2021/22', '', [['Plan', 7, 'Number']]]);
    expect(await codeOf((workbook) => void (workbook.properties.title = 'x'.repeat(256)))).toBe('InvalidArgument');
  });

  test('of the add-in are kept in the workbook', async () => {
    const host = await openedHost();
    const read = await inBook((workbook) => {
      workbook.settings.add('signed', { by: 'A. Person', count: 2 });
      workbook.settings.add('gone', true);
      workbook.settings.getItem('gone').delete();
      return {
        settings: workbook.settings.load('items/key,items/value'),
        none: workbook.settings.getItemOrNullObject('gone').load('key'),
      };
    });
    expect(read.settings.items.map(({ key, value }) => [key, value])).toEqual([
      ['signed', { by: 'A. Person', count: 2 }],
    ]);
    expect([read.none.isNullObject, host.book.settings.get('signed')]).toEqual([true, '{"by":"A. Person","count":2}']);
  });
});
