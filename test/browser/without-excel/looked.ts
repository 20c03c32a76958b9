import type { Browser, Locator, Page } from 'playwright-core';
import { atPage } from '../journeys/at-a-page';
import type { Desk } from '../journeys/desk';
import { noConnectionTo } from '../journeys/held-back';
import { lookingOverSizes, WIDE } from '../journeys/look-over-sizes';
import { entryIn, sheetTab, startPage } from '../journeys/without-excel';
import { withMouse } from '../journeys/with-mouse';

interface Otherwise {
  /** Done before the page is there. */
  before?: (page: Page) => Promise<unknown>;
  /** What the browser complains of because the test has it so. */
  meant?: RegExp;
}

export const SCRIPTS = /\/scripts\/[^/]+\.js$/;

/** A browser that keeps nothing offline, so that each part is fetched when it is first needed. */
export const NOTHING_OFFLINE: Required<Otherwise> = {
  before: (page) => noConnectionTo(page, /\/service-worker\.js$/),
  meant: /ERR_INTERNET_DISCONNECTED|could not be fetched|when fetching the script/,
};

export const NOT_LOADED = "A part of Partner Returns couldn't be loaded.";

/** Goes to states on the page without Excel, and holds that axe finds nothing in any, and that nothing is cut off or too small. */
export async function looked(
  browser: Browser,
  work: (desk: Desk) => Promise<unknown>,
  { before, meant }: Otherwise = {},
): Promise<void> {
  const found: string[] = [];
  await atPage(
    browser,
    WIDE,
    async ({ page }) => {
      await before?.(page);
      await work({ ...(await startPage(page, withMouse(page))), see: lookingOverSizes(page, found) });
    },
    meant,
  );
  expect(found).toEqual([]);
}

/** What is told above everything. */
export const told = ({ page }: Desk, words: string | RegExp): Locator =>
  page.getByRole('region', { name: 'Messages' }).getByText(words);

export const asked = ({ page }: Desk, question: string | RegExp): Locator =>
  page.getByRole('dialog', { name: question });

/** Waits until all of it stands in the window. */
export async function inSight(place: Locator): Promise<void> {
  await place.page().waitForFunction(
    (element) => {
      const { top, bottom } = element?.getBoundingClientRect() ?? { top: -1, bottom: 0 };
      return top >= 0 && bottom <= window.innerHeight;
    },
    await place.filter({ visible: true }).first().elementHandle(),
  );
}

/** What is said aloud. */
export const saidAloud = ({ page }: Desk, words: string | RegExp): Locator => page.getByRole('status').getByText(words);

/** Types into the sheet, and goes on to the next cell. */
export async function typesInFigures(desk: Desk, cell: string, text: string): Promise<void> {
  await desk.person.press(sheetTab(desk, 'Figures'));
  await desk.person.type(entryIn(desk, cell), text);
  await desk.page.keyboard.press('Enter');
}

/** Lets one thing fail, once, that every browser can do. */
export async function breaksOnce({ page }: Desk, what: 'focus' | 'showModal'): Promise<void> {
  await page.evaluate((name) => {
    const holder = (name === 'focus' ? HTMLElement : HTMLDialogElement).prototype as unknown as Record<string, unknown>;
    const whole = holder[name];
    holder[name] = () => {
      holder[name] = whole;
      throw new Error('broken by the test');
    };
  }, what);
}
