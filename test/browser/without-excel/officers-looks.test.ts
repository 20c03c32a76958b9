import type { Browser } from 'playwright-core';
import { launchedBrowser, type Look } from '../browser';
import { atPage } from '../journeys/at-a-page';
import { lookingOver } from '../journeys/look-over';
import { officersPage, officersYear } from '../journeys/officers-year';
import { withMouse } from '../journeys/with-mouse';

const LOOKS: readonly Look[] = [
  { name: '320', width: 320, height: 640, options: { reducedMotion: 'reduce' } },
  { name: '1280', width: 1280, height: 800, options: { reducedMotion: 'reduce' } },
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchedBrowser();
});
afterAll(() => browser.close());

describe.each(LOOKS)('$name pixels wide', (look) => {
  it('shows nothing on the officer\u2019s way that axe blames, that is cut off or too small', async () => {
    const found: string[] = [];
    await atPage(browser, look, async ({ page }) => {
      await officersYear(
        await officersPage(page, withMouse(page), lookingOver(page, look, ['light', 'dark', 'forced'], found)),
      );
    });
    expect(found).toEqual([]);
  }, 300_000);
});
