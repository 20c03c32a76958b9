import type { Page, Route } from 'playwright-core';

export interface HeldBack {
  /** Lets through what the page itself waits for, and all that it asks for from now on. */
  release(): Promise<void>;
}

/** Keeps an answer from a page, as a slow connection does; what keeps the page offline waits for it throughout. */
export async function heldBack(page: Page, address: string | RegExp): Promise<HeldBack> {
  const waiting: Route[] = [];
  let isOpen = false;
  await page.context().route(address, async (route) => {
    if (isOpen && !route.request().serviceWorker()) await route.continue();
    else waiting.push(route);
  });
  return {
    async release() {
      isOpen = true;
      for (const route of waiting) if (!route.request().serviceWorker()) await route.continue();
    },
  };
}

/** Breaks the connection for some addresses, also for what keeps the page offline, until what this answers is called. */
export async function noConnectionTo(page: Page, address: string | RegExp): Promise<() => Promise<void>> {
  const cut = (route: Route): Promise<void> => route.abort('internetdisconnected');
  await page.context().route(address, cut);
  return () => page.context().unroute(address, cut);
}
