import type { Browser } from 'playwright-core';
import { launchedBrowser } from '../browser';
import { button, titled, type Desk } from '../journeys/desk';
import { noConnectionTo } from '../journeys/held-back';
import { NARROW, sees } from '../journeys/look-over-sizes';
import { filledIn, parksReturn } from '../journeys/parks-return';
import { chooses, entryIn, opens, sheetTab } from '../journeys/without-excel';
import { inSight, looked, NOT_LOADED, NOTHING_OFFLINE, SCRIPTS, told, typesInFigures } from './looked';

const VISITS = 'Parks 1 Visits to parks This year';
const PAGE_NOT_LOADED = "This page couldn't be loaded";

let browser: Browser;
beforeAll(async () => {
  browser = await launchedBrowser();
});
afterAll(() => browser.close());

/** Says that the connection is still gone, and has the page once it is back. */
async function triesAgain({ pane, person }: Desk, back: () => Promise<void>, title: string): Promise<void> {
  await person.press(button(pane, 'Try again'));
  await titled(pane, PAGE_NOT_LOADED).and(pane.page().locator(':focus')).waitFor();
  await back();
  await person.press(button(pane, 'Try again'));
  await titled(pane, title).and(pane.page().locator(':focus')).waitFor();
}

describe('where a part of the page can\u2019t be fetched', () => {
  it('the start page says so, whatever is opened, and opens it once the connection is back', () =>
    looked(
      browser,
      async (desk) => {
        const { page, person } = desk;
        const back = await noConnectionTo(page, SCRIPTS);
        await page.setViewportSize(NARROW);
        await person.press(button(page, "Open a year's work"));
        await inSight(told(desk, NOT_LOADED));
        await sees(desk, 'part not loaded', told(desk, NOT_LOADED));
        await person.press(button(page, 'Dismiss'));
        await told(desk, NOT_LOADED).waitFor({ state: 'detached' });
        await chooses(desk, await parksReturn());
        await told(desk, NOT_LOADED).waitFor();
        await back();
        await opens(desk, await parksReturn(), 'Green Trust');
        await told(desk, NOT_LOADED).waitFor({ state: 'detached' });
        await person.press(button(page, 'Close'));
        await person.press(button(page, "Open a year's work"));
        await page.getByRole('heading', { level: 1, name: "A year's work" }).waitFor();
      },
      NOTHING_OFFLINE,
    ));

  it('the page itself says what to do where what draws it is missing', () =>
    looked(
      browser,
      async (desk) => {
        const { page } = desk;
        const back = await noConnectionTo(page, /\/scripts\/drawing\./);
        await page.reload({ waitUntil: 'domcontentloaded' });
        await sees(
          desk,
          'undrawn',
          page.getByText('This takes longer than usual. If the page stays empty, load it again.'),
        );
        await back();
        await page.reload();
        await button(page, "Open a year's work").waitFor();
      },
      NOTHING_OFFLINE,
    ));

  it('a page of the pane says so and comes once it can, and what was typed is all there', () =>
    looked(
      browser,
      async (desk) => {
        const { page, pane, person } = desk;
        await opens(desk, await parksReturn(filledIn(1700)), 'Green Trust');
        await typesInFigures(desk, VISITS, '1710');
        const back = await noConnectionTo(page, SCRIPTS);
        await person.press(button(pane, 'Sign off…'));
        await sees(desk, 'page not loaded', titled(pane, PAGE_NOT_LOADED));
        await person.press(button(pane, 'Back'));
        await titled(pane, 'Green Trust').waitFor();
        await person.press(button(pane, 'Look through measure by measure'));
        await triesAgain(desk, back, 'Visits to parks');
        expect(await pane.getByRole('textbox', { name: 'This year', exact: true }).inputValue()).toBe('1710');
        await person.press(button(pane, 'Overview'));
        const backAgain = await noConnectionTo(page, SCRIPTS);
        await person.press(button(pane, 'Sign off…'));
        await triesAgain(desk, backAgain, 'Sign off');
        await person.press(sheetTab(desk, 'Figures'));
        expect(await entryIn(desk, VISITS).inputValue()).toBe('1710');
      },
      NOTHING_OFFLINE,
    ));
});
