import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export { launchedBrowser } from '../../build/browser';

export interface Look {
  name: string;
  width: number;
  height: number;
  options?: Pick<BrowserContextOptions, 'colorScheme' | 'forcedColors' | 'reducedMotion'>;
}

/** What isn't there by now, in milliseconds, doesn't come: long enough for a machine that does much else. */
const PATIENCE = 15_000;

/** A page in a context of its own (nothing is left from another test), with all that went wrong in it. */
export async function openedPage(browser: Browser, look: Look): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext({
    viewport: { width: look.width, height: look.height },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    acceptDownloads: true,
    ...look.options,
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`page: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()} (${message.location().url})`);
  });
  return { page, faults };
}
