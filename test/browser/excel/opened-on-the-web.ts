import type { Browser, Frame, Page } from 'playwright-core';
import { OFFICE_JS_ADDRESSES } from '../../../src/taskpane/office-js-address';
import { bridgeTo } from '../../excel-host/client/host-bridge';
import { ExcelHost, type HostOptions } from '../../excel-host/excel-host';
import { openedPage } from '../browser';
import { routeOfficeJs } from './office-js-routes';
import { frameAddIn, type WebFacts, type WebWindow } from './web-frame';

/** A host name of nobody's; office.js wants both pages on one, by https. */
const HOST = 'https://partner-returns.example';
const WORKBOOK = `${HOST}/workbook.html`;
const ADD_IN = `${HOST}/pane.html`;

export interface OnTheWeb {
  page: Page;
  /** The add-in's own page. */
  pane: Frame;
  host: ExcelHost;
  faults: string[];
}

/** A plain page as an add-in in an emulated Excel on the web, by the messages that pass between frame and page. */
export async function openedOnTheWeb(browser: Browser, options: HostOptions): Promise<OnTheWeb> {
  const host = new ExcelHost(options);
  const { page, faults } = await openedPage(browser, { name: 'web', width: 800, height: 700 });
  const { sets, language } = host.surroundings;
  const facts: WebFacts = { sets, language, address: ADD_IN };
  const html = (body: string): { contentType: string; body: string } => ({
    contentType: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Emulated Excel</title></head><body>${body}</body></html>`,
  });
  await page.context().route(`${HOST}/**`, (route) => {
    const isAddIn = route.request().url().startsWith(ADD_IN);
    return route.fulfill(
      html(
        isAddIn
          ? `<script src="${OFFICE_JS_ADDRESSES[0]}"></script>`
          : `<script>(${frameAddIn.toString()})(window, ${JSON.stringify(facts)})</script>`,
      ),
    );
  });
  await routeOfficeJs(page.context(), 'both');
  await page.exposeFunction('excelRequest', bridgeTo(host).request);
  host.events.listener = (entries) =>
    void page.evaluate((given) => (window as unknown as WebWindow).excelEvents?.(given), entries);
  await page.goto(WORKBOOK);
  const pane =
    page.frames().find((frame) => frame.url().startsWith(ADD_IN)) ?? (await page.waitForEvent('frameattached'));
  return { page, pane, host, faults };
}
