import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Browser } from 'playwright-core';
import { launchedBrowser } from '../../../build/browser';

const PORT = 3947;
let server: ChildProcess;
let browser: Browser;

beforeAll(async () => {
  browser = await launchedBrowser();
  server = spawn(
    process.execPath,
    ['--import', 'tsx', 'build/development/start.ts', '--serve-only', '--port', String(PORT)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await once(server.stdout!, 'data');
}, 120_000);

afterAll(async () => {
  server.kill();
  await browser.close();
});

it('the development server shows both pages, which keep to their policies and hear of changes', async () => {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await context.route(/^https:\/\/(?!localhost)/, (route) => route.abort());
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content.Security.Policy|TrustedScript/i.test(message.text())) refused.push(message.text());
  });
  for (const name of ['taskpane.html', 'index.html']) {
    const listening = page.waitForEvent('websocket');
    await page.goto(`https://localhost:${PORT}/${name}`);
    expect((await listening).url()).toMatch(/^wss:\/\/localhost/);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
  }
  expect(refused).toEqual([]);
}, 60_000);
