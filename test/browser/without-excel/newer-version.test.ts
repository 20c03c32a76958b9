import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { serveFolder, type ServedFolder } from '../../../build/static-server';
import { launchedBrowser } from '../browser';
import { button, unseen, type Desk } from '../journeys/desk';
import { sees } from '../journeys/look-over-sizes';
import { parksReturn } from '../journeys/parks-return';
import { opens } from '../journeys/without-excel';
import { addressOf, builtFolder } from '../pages';
import { looked, told, typesInFigures } from './looked';

const OFFER = 'A newer version of this page is ready.';

let browser: Browser;
let folder: string;
let server: ServedFolder;
beforeAll(async () => {
  browser = await launchedBrowser();
  folder = await mkdtemp(join(tmpdir(), 'partner-returns-'));
  await cp(builtFolder(), folder, { recursive: true });
  server = await serveFolder(folder, 0);
  process.env['PARTNER_RETURNS_SERVED'] = server.address;
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

const scriptsIn = (page: string): readonly string[] =>
  [...page.matchAll(/<script[^>]* src="?([^">]+)/g)].map(([, src = '']) => src);

/** The same pages, but that their scripts have other names, as after any change to them. */
async function publishesAnew(): Promise<void> {
  const page = join(folder, 'index.html');
  const worker = join(folder, 'service-worker.js');
  const [text, work] = await Promise.all([readFile(page, 'utf8'), readFile(worker, 'utf8')]);
  const scripts = scriptsIn(text);
  for (const script of scripts) await rename(join(folder, script), join(folder, anew(script)));
  await writeFile(page, renamed(text, scripts));
  await writeFile(worker, renamed(work, scripts).replace('"version":"', '"version":"newer '));
}

const anew = (script: string): string => script.replace(/\.js$/, '.newer.js');

const renamed = (text: string, scripts: readonly string[]): string =>
  scripts.reduce((sofar, script) => sofar.replaceAll(script, anew(script)), text);

/** Opens a page in another tab of the same browser. */
async function opensElsewhere({ page }: Desk, address: string): Promise<void> {
  const tab = await page.context().newPage();
  await tab.goto(address);
  await page.bringToFront();
}

async function loadsIt({ page, pane, person }: Desk, times: number): Promise<void> {
  await person.press(button(page, 'Load it'));
  await page.waitForFunction(
    (ending) => [...document.scripts].every(({ src }) => src.endsWith(ending)),
    `${'.newer'.repeat(times)}.js`,
  );
  await pane.getByText('1 of 7 figures entered').waitFor();
  await told({ page, pane, person, see: unseen }, OFFER).waitFor({ state: 'detached' });
}

it('offers a newer version where an older one is worked in, whoever came upon it, and loads it with the work', () =>
  looked(browser, async (desk) => {
    await desk.page.getByText('This page also opens without a connection.').waitFor();
    await opens(desk, await parksReturn(), 'Green Trust');
    await typesInFigures(desk, 'Parks 1 Visits to parks This year', '1700');
    await publishesAnew();
    await opensElsewhere(desk, addressOf('help.html'));
    await sees(desk, 'newer version', told(desk, OFFER));
    await loadsIt(desk, 1);
    await publishesAnew();
    // A tab that begins now runs the newer one at once.
    await opensElsewhere(desk, addressOf('index.html'));
    await told(desk, OFFER).waitFor();
    await loadsIt(desk, 2);
  }));
