import type { Page } from 'playwright-core';

/** In milliseconds from a key until a frame shows what it did. */
export interface Drawn {
  /** A letter, in its field. */
  letter: number;
  /** After Enter, what the sheet says beside the entry. */
  sheet: number;
  /** After Enter, what the pane has left to do. */
  findings: number;
}

/** Until what the last key set going has come to its end. */
const QUIET = 500;

export const typingInto = (page: Page, cell: string): Promise<void> =>
  page.locator(`[data-cell="${cell}"] input`).focus();

/** Types into the entry that has the focus, and is done with it by Enter. */
export async function drawnAfter(page: Page, typed: string, besideIt: string): Promise<Drawn> {
  const [first = '', ...rest] = typed;
  await page.keyboard.press('ControlOrMeta+A');
  const [letter = 0] = await afterKey(page, first, ['document.activeElement.value']);
  await page.keyboard.type(rest.join(''));
  await page.waitForTimeout(QUIET);
  const [sheet = 0, findings = 0] = await afterKey(page, 'Enter', [
    `document.querySelector('[data-cell="${besideIt}"]').textContent`,
    LEFT,
  ]);
  await page.waitForTimeout(QUIET);
  return { letter, sheet, findings };
}

/** The counts on the pane's tabs, of which there are none once all is in. */
const LEFT = `[...document.querySelectorAll('[data-side="overview"] [role="tab"]')].map(({ textContent }) => textContent).join()`;

/** When each of these expressions has another value. */
async function afterKey(page: Page, key: string, watched: readonly string[]): Promise<readonly number[]> {
  const waiting = await page.evaluateHandle<Promise<number>[]>(
    `[${watched.map((each) => `((before) => window.drawn(() => ${each} !== before))(${each})`).join(', ')}]`,
  );
  await page.keyboard.press(key);
  return waiting.evaluate((drawn) => Promise.all(drawn));
}
