import type { Browser, Page } from 'playwright-core';
import { launchedBrowser, type Look } from '../browser';
import { atPage } from '../journeys/at-a-page';
import { heldIn } from '../journeys/checked-file';
import { PARKS_ENTERED, PARKS_ERRAND, SIGNED_ERRAND } from '../journeys/errands';
import { partnersWay } from '../journeys/partners-way';
import type { Person } from '../journeys/person';
import { opensExample, startPage } from '../journeys/without-excel';
import { withKeyboard } from '../journeys/with-keyboard';
import { withMouse } from '../journeys/with-mouse';

const NARROW: Look = { name: '320', width: 320, height: 640 };
const WIDE: Look = { name: '1280', width: 1280, height: 800 };
const PEOPLE: Record<string, (page: Page) => Person> = { 'by mouse': withMouse, 'by keyboard alone': withKeyboard };

let browser: Browser;
beforeAll(async () => {
  browser = await launchedBrowser();
});
afterAll(() => browser.close());

describe.each(Object.entries(PEOPLE))('%s', (_, person) => {
  it('opens the example, which is half-way through and says what is left', () =>
    atPage(browser, NARROW, async ({ page }) => {
      const desk = await startPage(page, person(page));
      await opensExample(desk);
      expect((await desk.pane.getByRole('tab').allTextContents()).map((label) => label.trim())).toEqual([
        'To fix 1',
        'To explain 2',
        'To do 19',
        'To look at 1',
      ]);
      expect(await desk.pane.getByText('10 of 18 figures entered').isVisible()).toBe(true);
    }));

  it('fills in a return as it was sent, mends, explains, signs and saves it, on a narrow page', () =>
    atPage(browser, NARROW, async ({ page }) => {
      const { texts, ...held } = heldIn(await partnersWay(await startPage(page, person(page)), PARKS_ERRAND));
      expect(held).toEqual({ entries: PARKS_ENTERED, signed: PARKS_ERRAND.signature, asked: [] });
      expect(texts).toEqual({ 'Parks 1': 'The parks were open to everyone all year.' });
    }));

  it('looks through a signed return, changes it, mends, explains, signs again and saves it, on a wide page', () =>
    atPage(browser, WIDE, async ({ page }) => {
      const held = heldIn(await partnersWay(await startPage(page, person(page)), SIGNED_ERRAND));
      expect(held).toMatchObject({ signed: { name: 'Jo Marsh', role: 'Superintendent' }, asked: [] });
      expect(Object.values(held.entries)).toEqual(['2', '70560', '1', '1513']);
      expect(Object.keys(held.texts)).toEqual(['Safe 2', 'Safe 3']);
    }));
});
