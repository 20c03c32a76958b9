import type { Browser } from 'playwright-core';
import { bridgeTo, clientFacts } from '../../test/excel-host/client/host-bridge';
import { installClient } from '../../test/excel-host/client/native-client';
import { ExcelHost } from '../../test/excel-host/excel-host';
import { openBook } from '../../test/excel-host/file/open-book';

/** Notes when the first button can be clicked (it is in the page, painted, and the page is at rest), and how long Excel took to answer. */
const NOTING = `
  window.__name = (named) => named;
  window.answering = 0;
  window.excelBridge = {
    async request(...args) {
      const asked = performance.now();
      const answer = await window.excelRequest(...args);
      window.answering += performance.now() - asked;
      return answer;
    },
  };
  new MutationObserver((_, observer) => {
    if (!document.querySelector('#root button')) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => { window.usableAt = performance.now(); }, 0));
  }).observe(document, { childList: true, subtree: true });`;

export interface Usable {
  /** Milliseconds from asking for the pane to its first button. */
  after: number;
  /** Those of them in which the emulated Excel answered. */
  excel: number;
}

/** Opens a pane in a fresh profile, in an Excel with a workbook open. */
export async function usableAfter(browser: Browser, address: string, file: Uint8Array): Promise<Usable> {
  const host = new ExcelHost({ book: await openBook(file, 'Return.xlsx'), excelApi: '1.9' });
  const { request } = bridgeTo(host);
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, locale: 'en-GB' });
  const pane = await context.newPage();
  await pane.exposeFunction('excelRequest', request);
  await pane.addInitScript(`${NOTING}
    (${installClient.toString()})(window, ${JSON.stringify(clientFacts(host))});`);
  await pane.goto(`${address}taskpane.html`);
  await pane.waitForFunction(() => 'usableAt' in window);
  const usable = await pane.evaluate(() => {
    const { usableAt, answering } = window as unknown as { usableAt: number; answering: number };
    return { after: usableAt, excel: answering };
  });
  await context.close();
  return usable;
}
