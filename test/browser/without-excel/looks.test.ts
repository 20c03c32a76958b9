import type { Browser } from 'playwright-core';
import { launchedBrowser, type Look } from '../browser';
import { atPage } from '../journeys/at-a-page';
import { PARKS_ERRAND } from '../journeys/errands';
import { lookingOver } from '../journeys/look-over';
import { partnersWay } from '../journeys/partners-way';
import { startPage } from '../journeys/without-excel';
import { withMouse } from '../journeys/with-mouse';

/** Nothing moves while it is looked over. */
const options: Look['options'] = { reducedMotion: 'reduce' };
const LOOKS = [
  { look: { name: '320', width: 320, height: 640, options }, colours: ['light', 'dark', 'forced'] },
  { look: { name: '768', width: 768, height: 1024, options }, colours: ['light'] },
  { look: { name: '1280', width: 1280, height: 800, options }, colours: ['light', 'dark', 'forced'] },
] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchedBrowser();
});
afterAll(() => browser.close());

describe.each(LOOKS)('$look.name pixels wide', ({ look, colours }) => {
  it('shows nothing on the partner\u2019s way that axe blames, that is cut off or too small', async () => {
    const found: string[] = [];
    await atPage(browser, look, ({ page }) =>
      startPage(page, withMouse(page), lookingOver(page, look, colours, found))
        .then((desk) => partnersWay(desk, PARKS_ERRAND))
        .then(() => undefined),
    );
    expect(found).toEqual([]);
  }, 180_000);
});
