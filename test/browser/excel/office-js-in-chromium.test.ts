import type { Browser } from 'playwright-core';
import { DARK } from '../../excel-host/surroundings';
import { salesBook } from '../../excel-host/opened-host';
import { cellAt } from '../../excel-host/workbook/look-up';
import { launchedBrowser } from '../browser';
import { openedInExcel, type ExcelOptions, type InExcel } from './opened-in-excel';
import { PLAIN_PANE, routePlainPane } from './plain-pane';

declare global {
  interface Window {
    heard: unknown[];
  }
}

let browser: Browser;
beforeAll(async () => {
  browser = await launchedBrowser();
});
afterAll(() => browser.close());

let opened: InExcel | undefined;
afterEach(() => opened?.page.context().close());

async function inExcel(options: Partial<ExcelOptions> = {}): Promise<InExcel> {
  opened = await openedInExcel(
    browser,
    { name: 'narrow', width: 320, height: 640 },
    { book: salesBook(), address: PLAIN_PANE, routes: routePlainPane, ...options },
  );
  return opened;
}

const ready = ({ page }: InExcel): Promise<unknown> => page.evaluate(() => Office.onReady());

describe("Microsoft's office.js in a browser", () => {
  test('finds itself in Excel, with what this Excel offers', async () => {
    const excel = await inExcel({ excelApi: '1.9' });
    expect(await ready(excel)).toMatchObject({ host: 'Excel', platform: 'PC' });
    expect(
      await excel.page.evaluate(() =>
        ['1.9', '1.10'].map((version) => Office.context.requirements.isSetSupported('ExcelApi', version)),
      ),
    ).toEqual([true, false]);
    expect([excel.faults, excel.strays, excel.host.faultsOfOurs]).toEqual([[], [], []]);
  });

  test('reads and writes, one round trip each', async () => {
    const excel = await inExcel();
    await ready(excel);
    const total = await excel.page.evaluate(() =>
      Excel.run(async (context) => {
        const amounts = context.workbook.tables
          .getItem('Sales')
          .columns.getItem('Amount')
          .getDataBodyRange()
          .load('values');
        amounts.untrack();
        await context.sync();
        const sum = amounts.values.flat().reduce((all: number, value) => all + Number(value), 0);
        const cell = context.workbook.worksheets.getItem('Notes').getRange('A1');
        cell.untrack();
        cell.values = [[sum]];
        await context.sync();
        return sum;
      }),
    );
    expect([total, cellAt(excel.host.book, 'Notes', 'A1').value, excel.host.ledger.syncs.length]).toEqual([60, 60, 2]);
  });

  test('hears of what the person types, and of what somebody else does', async () => {
    const excel = await inExcel();
    await ready(excel);
    await excel.page.evaluate(() => {
      window.heard = [];
      return Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(
          async ({ address, source }) => void window.heard.push([address, source]),
        );
        await context.sync();
      });
    });
    excel.host.person.type('Data', 'B2', '11');
    excel.host.somebodyElse.type('Data', 'B3', '21');
    await excel.page.waitForFunction(() => window.heard.length === 2);
    expect(await excel.page.evaluate(() => window.heard)).toEqual([
      ['B2', 'Local'],
      ['B3', 'Remote'],
    ]);
  });

  test('is told by code what goes wrong, and waits while somebody types in a cell', async () => {
    const excel = await inExcel();
    await ready(excel);
    const write = (waits: boolean): Promise<string> =>
      excel.page.evaluate(
        (delayForCellEdit) =>
          Excel.run({ delayForCellEdit }, async (context) => {
            context.workbook.worksheets.getItem('Data').getRange('A2').values = [['West']];
            await context.sync();
          }).then(
            () => 'written',
            (fault: OfficeExtension.Error) => fault.code,
          ),
        waits,
      );
    excel.host.faults.ask({ code: 'AccessDenied', status: 403 });
    expect(await write(false)).toBe('AccessDenied');
    excel.host.editCell(true);
    expect(await write(false)).toBe('InvalidOperationInCellEditMode');
    const waiting = write(true);
    expect(cellAt(excel.host.book, 'Data', 'A2').value).toBe('North');
    excel.host.editCell(false);
    expect([await waiting, cellAt(excel.host.book, 'Data', 'A2').value]).toEqual(['written', 'West']);
  });

  test('runs ribbon commands, takes on the theme, and opens again on the same workbook', async () => {
    const excel = await inExcel({ theme: DARK });
    await ready(excel);
    await excel.page.evaluate(() =>
      Office.actions.associate('sayHello', (event: Office.AddinCommands.Event) => {
        document.title = 'Hello';
        event.completed();
      }),
    );
    await excel.host.ribbon.click('sayHello');
    expect(await excel.page.title()).toBe('Hello');
    expect(await excel.page.evaluate(() => Office.context.officeTheme.bodyBackgroundColor)).toBe(
      DARK.bodyBackgroundColor,
    );
    excel.host.person.type('Notes', 'A1', 'kept');
    opened = await excel.again();
    await ready(opened);
    expect(
      await opened.page.evaluate(() =>
        Excel.run(async (context) => {
          const cell = context.workbook.worksheets.getItem('Notes').getRange('A1').load('values');
          await context.sync();
          return cell.values as unknown;
        }),
      ),
    ).toEqual([['kept']]);
  });

  test('is not there where its address is blocked', async () => {
    const excel = await inExcel({ officeJs: 'none' });
    expect(await excel.page.evaluate(() => typeof Office)).toBe('undefined');
  });
});
