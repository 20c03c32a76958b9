import type { Browser } from 'playwright-core';
import { OFFICE_JS_HOSTS } from '../../../src/taskpane/office-js-address';
import { BLACK, DARK, LIGHT } from '../../excel-host/surroundings';
import { launchedBrowser } from '../browser';
import { titled } from '../journeys/desk';
import { sees } from '../journeys/look-over-sizes';
import { parksReturn } from '../journeys/parks-return';
import { lookedBeside } from './beside';

/** Before Office has said how it looks, the pane looks as the system does. */
const BEFORE_OFFICE = { name: 'begins', theme: LIGHT, colours: ['light', 'dark', 'forced'] } as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchedBrowser();
});
afterAll(() => browser.close());

it('looks right while office.js is silent, and once it is given up', async () =>
  lookedBeside(
    browser,
    BEFORE_OFFICE,
    await parksReturn(),
    async (desk) => {
      const { pane } = desk;
      await sees(desk, 'loading', pane.getByText('Reading the workbook…'));
      const unreachable = titled(pane, "Excel can't be reached");
      await unreachable.waitFor();
      for (const host of OFFICE_JS_HOSTS) await pane.getByText(host).first().waitFor();
      await sees(desk, 'Excel unreachable', unreachable);
    },
    { officeJs: 'silent' },
  ));

it('the page itself says what to do where what draws the pane can\u2019t be fetched', async () =>
  lookedBeside(browser, { ...BEFORE_OFFICE, name: 'undrawn' }, await parksReturn(), async (desk, { page }) => {
    await titled(desk.pane, 'Green Trust').waitFor();
    await page.route(/\/scripts\/drawing\./, (route) => route.abort());
    await page.reload({ waitUntil: 'domcontentloaded' });
    const help = page.getByText("If the pane doesn't start, close it and open it again.");
    await sees({ ...desk, pane: page.locator('#root') }, 'undrawn for long', help);
    await expect(page.getByRole('link', { name: 'Fill in without Excel' }).getAttribute('href')).resolves.toBe(
      'index.html',
    );
  }));

it('says what it may wait for while a cell is typed in, looks right meanwhile, and then opens by itself', async () =>
  lookedBeside(
    browser,
    { name: 'black', theme: BLACK, colours: ['light', 'forced'] },
    await parksReturn(),
    async (desk, { page, host }) => {
      const { pane } = desk;
      await titled(pane, 'Green Trust').waitFor();
      host.editCell(true);
      await page.reload({ waitUntil: 'domcontentloaded' });
      await sees(desk, 'loading for long', pane.getByText('This takes longer than usual.'));
      host.editCell(false);
      await titled(pane, 'Green Trust').waitFor();
    },
  ));

it('follows Office\u2019s theme while it is open', async () =>
  lookedBeside(
    browser,
    { name: 'changing', theme: LIGHT, colours: ['light'] },
    await parksReturn(),
    async (desk, { page, host }) => {
      await titled(desk.pane, 'Green Trust').waitFor();
      await page.clock.install();
      for (const [name, theme, ground] of [
        ['dark', DARK, 'rgb(41, 41, 41)'],
        ['black', BLACK, 'rgb(0, 0, 0)'],
        ['light', LIGHT, 'rgb(255, 255, 255)'],
      ] as const) {
        host.surroundings.theme = theme;
        // Who chose it in Excel comes back to the pane. office.js says for a while what it said before.
        await page.evaluate(() => window.dispatchEvent(new Event('focus')));
        await page.clock.runFor(6_000);
        await expect(desk.pane.evaluate((pane) => getComputedStyle(pane).backgroundColor)).resolves.toBe(ground);
        await desk.see(`theme now ${name}`);
      }
    },
  ));
