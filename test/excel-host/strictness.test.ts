/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "http://localhost/"}
 */
import { apiSets } from './api-sets';
import { CLASSES } from './classes/index';
import { openedHost, refusalOf } from './opened-host';

const onData = <Result>(job: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Result): Promise<Result> =>
  Excel.run(async (context) => {
    const result = job(context.workbook.worksheets.getItem('Data'), context);
    await context.sync();
    return result;
  });

describe('the emulated Excel', () => {
  test('has only members that Excel documents', () => {
    const undocumented = [...CLASSES]
      .filter(([name]) => !name.includes('.'))
      .flatMap(([name, { get, set, to, call }]) =>
        [...Object.keys({ ...get, ...set, ...to, ...call })]
          .filter((member) => !member.startsWith('_') && member !== 'Indexer')
          .filter((member) => !apiSets().has(`${name}.${member.charAt(0).toLowerCase()}${member.slice(1)}`))
          .map((member) => `${name}.${member}`),
      );
    // Office.js sends the documented Excel.createWorkbook as these two.
    expect(undocumented).toEqual(['Application.CreateWorkbook', 'WorkbookCreated.Open']);
  });

  test('names the member that it does not know, rather than passing over it', async () => {
    await openedHost();
    const { code, message } = await refusalOf(onData((sheet) => sheet.charts.load('items/name')));
    expect(code).toBe('NotImplemented');
    expect(message).toContain('Worksheet.Charts');
  });

  test('refuses misspelt properties in a load', async () => {
    await openedHost();
    const { code, message } = await refusalOf(onData((sheet) => sheet.getRange('A1').load('valeus')));
    expect([code, message]).toEqual(['NotImplemented', expect.stringContaining('Range.valeus')]);
  });

  test.each([
    ['too few rows', [['Region', 'Amount']]],
    [
      'too many columns',
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    ['rows of different lengths', [[1, 2], [3]]],
  ])('refuses %s', async (_, values) => {
    await openedHost();
    const { code } = await refusalOf(
      onData((sheet) => {
        sheet.getRange('D1:E2').values = values;
      }),
    );
    expect(code).toBe('InvalidArgument');
  });

  test('refuses a wrong size that office.js cuts into pieces', async () => {
    const host = await openedHost();
    const { code } = await refusalOf(
      onData((sheet) => {
        sheet.getRange('A10:J500').values = Array.from({ length: 490 }, () => Array.from({ length: 10 }, () => 1));
      }),
    );
    expect([code, host.sheet('Data').cells.at(9, 0).value]).toEqual(['InvalidArgument', '']);
  });

  test('refuses properties that were not loaded', async () => {
    await openedHost();
    const range = await onData((sheet) => sheet.getRange('A1').load('address'));
    expect(() => range.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
  });

  test('has nothing that came after the version it offers: neither in office.js', async () => {
    await openedHost({ excelApi: '1.9' });
    const { code } = await refusalOf(onData((sheet) => sheet.getRange('A1').getSpillParentOrNullObject()));
    expect(code).toBe('ApiNotFound');
  });

  test('nor where office.js does not look', async () => {
    const host = await openedHost({ excelApi: '1.9' });
    expect(host.offers('Range', 'HasSpill')).toBe(false);
    expect(host.offers('Range', 'RowHidden')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.10')).toBe(false);
    const { code } = await refusalOf(onData((sheet) => sheet.load('tabId')));
    expect(code).toBe('NotImplemented');
  });

  test('leaves what came later out of a load of everything', async () => {
    const { excelApi } = { excelApi: '1.1' };
    await openedHost({ excelApi });
    const range = await onData((sheet) => sheet.getRange('A1:B1').load());
    expect(range.toJSON()).toMatchObject({ values: [['Region', 'Amount']], rowCount: 1 });
    expect(range.toJSON()).not.toHaveProperty('rowHidden');
  });

  test('gives null objects for what is not there, and passes over what is done to them', async () => {
    await openedHost();
    const none = await onData((_, context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Nowhere');
      const used = sheet.getRange('A1').getUsedRangeOrNullObject(true).load('values');
      return { sheet: sheet.load('name'), used };
    });
    expect([none.sheet.isNullObject, none.used.isNullObject]).toEqual([true, true]);
  });

  test('says where it was that a thing was not found', async () => {
    await openedHost();
    const { code, debugInfo, httpStatusCode } = await refusalOf(
      onData((sheet) => sheet.tables.getItem('Nothing').load('name')),
    );
    expect([code, httpStatusCode, debugInfo?.errorLocation]).toEqual(['ItemNotFound', 404, expect.any(String)]);
  });
});
