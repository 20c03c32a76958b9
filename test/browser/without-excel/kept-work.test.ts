import type { Browser, Page } from 'playwright-core';
import { launchedBrowser, type Look } from '../browser';
import { atPage } from '../journeys/at-a-page';
import { heldIn } from '../journeys/checked-file';
import { button, paneIn, titled, unseen, type Desk } from '../journeys/desk';
import { enters } from '../journeys/guide';
import { parksReturn } from '../journeys/parks-return';
import { opens, opensExample, saves, startPage } from '../journeys/without-excel';
import { withMouse } from '../journeys/with-mouse';

const LOOK: Look = { name: 'kept', width: 1280, height: 800 };

let browser: Browser;
beforeAll(async () => {
  browser = await launchedBrowser();
});
afterAll(() => browser.close());

/** Opens the parks' return and enters the first figure. */
async function enteredOne(desk: Desk, typed: string): Promise<void> {
  await opens(desk, await parksReturn(), 'Green Trust');
  await desk.person.press(button(desk.pane, 'Fill in measure by measure'));
  await enters(desk, { question: 'Visits to parks', typed: { 'This year': typed } });
  await desk.pane.getByText('Figures, G5 · Saved').waitFor();
}

/** Another tab of the same browser. */
async function nextTab(page: Page): Promise<Desk> {
  const tab = await page.context().newPage();
  return startPage(tab, withMouse(tab), unseen);
}

const visits = async (desk: Desk): Promise<string | undefined> => heldIn(await saves(desk)).entries['visits'];

describe('work that was not saved to a file', () => {
  it('is offered and taken up after its tab was closed', () =>
    atPage(browser, LOOK, async ({ page }) => {
      await enteredOne(await startPage(page, withMouse(page)), '1700');
      const later = await nextTab(page);
      await page.close({ runBeforeUnload: false });
      // The browser lets go of a closed tab's locks in its own time.
      while (await later.page.evaluate(async () => ((await navigator.locks.query()).held ?? []).length > 0));
      await later.page.reload();
      await later.person.press(button(later.page, 'Go on'));
      await titled(later.pane, 'Green Trust').waitFor();
      expect(await visits(later)).toBe('1700');
    }));

  it('goes on at once where the page is loaded anew', () =>
    atPage(browser, LOOK, async ({ page }) => {
      await enteredOne(await startPage(page, withMouse(page)), '1701');
      await page.reload();
      await titled(paneIn(page), 'Green Trust').waitFor();
      expect(await visits({ page, person: withMouse(page), pane: paneIn(page), see: unseen })).toBe('1701');
    }));

  it('stays apart in two tabs', () =>
    atPage(browser, LOOK, async ({ page }) => {
      const first = await startPage(page, withMouse(page));
      await enteredOne(first, '1702');
      const second = await nextTab(page);
      await opensExample(second, 'Sevenoaks District Council');
      expect(await visits(first)).toBe('1702');
      expect(heldIn(await saves(second)).entries['safe-1-taskings']).toBe('626');
    }));

  it('is said not to be kept where the browser keeps nothing, and can be saved', () =>
    atPage(browser, LOOK, async ({ page }) => {
      await page.addInitScript(() => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        };
      });
      const desk = await startPage(page, withMouse(page));
      await enteredOne(desk, '1703');
      await page.getByText("This browser doesn't keep them").first().waitFor();
      expect(await visits(desk)).toBe('1703');
    }));
});

test('without a connection the page still opens, fills in the example and saves it', () =>
  atPage(browser, LOOK, async ({ page }) => {
    await startPage(page, withMouse(page));
    await page.getByText('This page also opens without a connection.').waitFor();
    await page.context().setOffline(true);
    const desk = await startPage(page, withMouse(page));
    await opensExample(desk, 'Sevenoaks District Council');
    await desk.person.press(button(desk.pane, 'Fill in measure by measure'));
    await titled(desk.pane, 'Projects in the Community Safety Partnership action plan').waitFor();
    await desk.person.press(button(desk.pane, 'Next unfinished'));
    await titled(desk.pane, 'Disabled Facility Grants given').waitFor();
    await enters(desk, { question: 'Disabled Facility Grants given', typed: { 'This year': '52' } });
    await desk.pane.getByText('Figures, G10 · Saved').waitFor();
    expect(heldIn(await saves(desk)).entries['caring-1-disabled-facility-grants']).toBe('52');
  }));
