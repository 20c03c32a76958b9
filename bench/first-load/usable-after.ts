import type { Browser, CDPSession } from 'playwright-core';
import { bridgeTo, clientFacts } from '../../test/excel-host/client/host-bridge';
import { installClient } from '../../test/excel-host/client/native-client';
import { ExcelHost } from '../../test/excel-host/excel-host';
import { openBook } from '../../test/excel-host/file/open-book';

/** Milliseconds for which the browser is left alone before and after: it makes a process ready for the next page, and ends the last one's. */
const REST = 600;

/** Notes when the first button can be clicked (it is in the page, painted, and the page is at rest), and every task of more than 50 ms. */
const NOTING = `
  window.__name = (named) => named;
  window.longTasks = [];
  new PerformanceObserver((list) => window.longTasks.push(...list.getEntries().map(({ startTime, duration }) => startTime + duration))).observe({ type: 'longtask', buffered: true });
  const asked = new Map();
  window.excelAnswers = (id, answer) => asked.get(id)(answer);
  window.excelBridge = {
    request: (...args) => new Promise((resolve) => {
      asked.set(asked.size, resolve);
      window.askExcel(JSON.stringify({ id: asked.size - 1, args }));
    }),
  };
  new MutationObserver((_, observer) => {
    if (!document.querySelector('#root button')) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => { window.usableAt = performance.now(); }, 0));
  }).observe(document, { childList: true, subtree: true });`;

/** In milliseconds from asking for the pane. */
export interface Usable {
  /** To its first button. */
  button: number;
  /** To the end of the last task that kept the page's thread for more than 50 ms: from then on it answers at once. */
  interactive: number;
}

/** Opens a pane in a fresh profile, in an Excel with a workbook open. */
export async function usableAfter(browser: Browser, address: string, file: Uint8Array): Promise<Usable> {
  const host = new ExcelHost({ book: await openBook(file, 'Return.xlsx'), excelApi: '1.9' });
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, locale: 'en-GB' });
  const pane = await context.newPage();
  await answerFrom(host, await context.newCDPSession(pane));
  await pane.addInitScript(`${NOTING}
    (${installClient.toString()})(window, ${JSON.stringify(clientFacts(host))});`);
  await atRest();
  await pane.goto(`${address}taskpane.html`);
  await pane.waitForFunction(() => 'usableAt' in window);
  await atRest();
  const usable = await pane.evaluate(() => {
    const { usableAt, longTasks } = window as unknown as { usableAt: number; longTasks: number[] };
    const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    return { button: usableAt, interactive: Math.max(painted, ...longTasks) };
  });
  await context.close();
  return usable;
}

/** By the browser's own protocol: what Playwright has for it takes as long as the emulated Excel does, and longer. */
async function answerFrom(host: ExcelHost, session: CDPSession): Promise<void> {
  const { request } = bridgeTo(host);
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'askExcel' });
  session.on('Runtime.bindingCalled', ({ name, payload }) => {
    if (name !== 'askExcel') return;
    const { id, args } = JSON.parse(payload) as { id: number; args: Parameters<typeof request> };
    void request(...args).then((answer) => session.send('Runtime.evaluate', { expression: `excelAnswers(${id}, ${JSON.stringify(answer)})` }));
  });
}

const atRest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, REST));
