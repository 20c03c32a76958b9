import type { Browser } from 'playwright-core';
import { salesBook } from '../../excel-host/opened-host';
import { cellAt } from '../../excel-host/workbook/look-up';
import { launchedBrowser } from '../browser';
import { openedOnTheWeb } from './opened-on-the-web';

let browser: Browser;
beforeAll(async () => {
  browser = await launchedBrowser();
});
afterAll(() => browser.close());

test("office.js's part for Excel on the web reads and writes a range, and hears of changes", async () => {
  const { page, pane, host, faults } = await openedOnTheWeb(browser, { book: salesBook() });
  await pane.waitForFunction(() => 'Office' in window);
  expect(await pane.evaluate(() => Office.onReady())).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
  const read = await pane.evaluate(() =>
    Excel.run(async (context) => {
      (window as unknown as { heard: string[] }).heard = [];
      const data = context.workbook.worksheets.getItem('Data');
      data.onChanged.add(async ({ address }) => void (window as unknown as { heard: string[] }).heard.push(address));
      const range = data.getRange('A1:B2').load('values');
      await context.sync();
      data.getRange('B2').values = [[11]];
      await context.sync();
      return range.values as unknown;
    }),
  );
  expect([read, cellAt(host.book, 'Data', 'B2').value]).toEqual([
    [
      ['Region', 'Amount'],
      ['North', 10],
    ],
    11,
  ]);
  host.person.type('Data', 'B3', '21');
  await pane.waitForFunction(() => (window as unknown as { heard: string[] }).heard.length === 2);
  expect(await pane.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual(['B2', 'B3']);
  expect(
    await pane.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name.replace(/^.*\//, ''))),
  ).toContain('excel-web-16.00.js');
  expect([faults, host.faultsOfOurs]).toEqual([[], []]);
  await page.context().close();
});
