import type { Browser } from 'playwright-core';
import { bridgeTo, clientFacts } from '../../test/excel-host/client/host-bridge';
import { installClient } from '../../test/excel-host/client/native-client';
import { ExcelHost } from '../../test/excel-host/excel-host';
import { openBook } from '../../test/excel-host/file/open-book';

/** Notes when the first button can be clicked: it is in the page, painted, and the page is at rest. */
const NOTING = `
  window.__name = (named) => named;
  new MutationObserver((_, observer) => {
    if (!document.querySelector('#root button')) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => { window.usableAt = performance.now(); }, 0));
  }).observe(document, { childList: true, subtree: true });`;

/** Milliseconds from asking for the pane to its first button, in a fresh profile and an Excel with a workbook open. */
export async function usableAfter(browser: Browser, address: string, file: Uint8Array): Promise<number> {
  const host = new ExcelHost({ book: await openBook(file, 'Return.xlsx'), excelApi: '1.9' });
  const { request } = bridgeTo(host);
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, locale: 'en-GB' });
  const pane = await context.newPage();
  await pane.exposeFunction('excelRequest', request);
  await pane.addInitScript(`${NOTING}
    window.excelBridge = { request: (...args) => window.excelRequest(...args) };
    (${installClient.toString()})(window, ${JSON.stringify(clientFacts(host))});`);
  await pane.goto(`${address}taskpane.html`);
  const usable = await pane.waitForFunction(() => (window as unknown as { usableAt?: number }).usableAt);
  const milliseconds = Number(await usable.jsonValue());
  await context.close();
  return milliseconds;
}
