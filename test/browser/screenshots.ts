import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Kept as the build's output, to be looked at. */
const FOLDER = join('out', 'screenshots');

/** Takes a picture of the page as it stands: "pane-fixed-320-dark.png". */
export async function pictured(page: Page, name: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  await page.screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled', fullPage: true });
}
