import type { Browser, Page } from 'playwright-core';
import { openedPage, type Look } from '../browser';
import { addressOf } from '../pages';
import { pictured } from '../screenshots';

export interface PageUnderTest {
  page: Page;
  /** Everything that the browser complains of, such as a script that is refused, and every address on another host. */
  faults: readonly string[];
}

/**
 * Does something at a page of its own, and holds that nothing went wrong in it. Where it fails, the page is pictured and its text told.
 * @param meant what the browser complains of because the test has it so, such as a connection that is cut
 */
export async function atPage(
  browser: Browser,
  look: Look,
  work: (under: PageUnderTest) => Promise<void>,
  meant?: RegExp,
): Promise<void> {
  const under = await openedPage(browser, look);
  const { page, faults } = under;
  page.context().on('request', (request) => {
    if (isElsewhere(request.url())) faults.push(`The page reached for ${request.url()}`);
  });
  try {
    await work(under);
    expect(faults.filter((fault) => !(meant?.test(fault) ?? false))).toEqual([]);
  } catch (reason) {
    await pictured(
      page,
      `failed ${expect.getState().currentTestName ?? ''} ${look.name}`.replace(/[^\w]+/g, '-'),
    ).catch(() => undefined);
    const shown = await page
      .locator('body')
      .innerText({ timeout: 1_000 })
      .catch(() => 'nothing');
    throw new Error(
      `It went wrong at a page that shows:\n${shown.replace(/\n+/g, ' | ').slice(-3_000)}\n\nThe browser says:\n${faults.join('\n')}`,
      { cause: reason },
    );
  } finally {
    await page.context().close();
  }
}

function isElsewhere(url: string): boolean {
  const { protocol, origin } = new URL(url);
  return protocol.startsWith('http') && origin !== new URL(addressOf('index.html')).origin;
}
