/**
 * How long the page without Excel takes in Chromium from a key to the frame that shows what it did, in the
 * sheet Figures, as the return grows, within one run. `npm run bench:keystroke`; with `--pages <folder>` on
 * pages that are built already.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchedBrowser } from '../../build/browser';
import { runWebpack } from '../../build/run-webpack';
import { serveFolder } from '../../build/static-server';
import { webpackConfig } from '../../webpack.config.js';
import { drawnAfter, typingInto, type Drawn } from './keystroke/drawn-after';
import { openedReturn } from './keystroke/opened-return';
import { middleOf } from './middle-of';

/** A normal return and ten times as much. */
const SIZES = [26, 260];
const ROUNDS = 11;
/** Row 8 of Figures asks for a count; every other entry is a mistake. */
const ENTRIES = ['many', '5100'] as const;

/** The first round is left out: the page's code is compiled in it. */
async function measuredAt(browser: Browser, address: string, size: number, isBlank: boolean): Promise<Drawn> {
  const page = await openedReturn(browser, address, size, isBlank);
  const rounds: Drawn[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    await typingInto(page, 'G8');
    rounds.push(await drawnAfter(page, ENTRIES[round % 2 === 0 ? 0 : 1], 'M8'));
  }
  await page.context().close();
  const middle = (of: keyof Drawn): number => middleOf(rounds.slice(1).map((round) => round[of]));
  return { letter: middle('letter'), sheet: middle('sheet'), findings: middle('findings') };
}

const { values } = parseArgs({ options: { pages: { type: 'string' } } });
const folder = mkdtempSync(join(tmpdir(), 'bench-keystroke-'));
try {
  if (values.pages === undefined) await runWebpack(webpackConfig({ mode: 'production', into: folder }));
  const server = await serveFolder(values.pages ?? folder, 0);
  const browser = await launchedBrowser();
  console.log(
    `Middle of ${ROUNDS} entries, in ms from the key: a letter in its field · Check beside the entry · the pane's findings`,
  );
  for (const isBlank of [true, false]) {
    for (const size of SIZES) {
      const { letter, sheet, findings } = await measuredAt(browser, server.address, size, isBlank);
      console.log(
        `${String(size).padStart(5)} measures, ${isBlank ? 'as issued' : 'filled in'}: ${letter.toFixed(0)} · ${sheet.toFixed(0)} · ${findings.toFixed(0)}`,
      );
    }
  }
  await browser.close();
  await server.close();
} finally {
  rmSync(folder, { recursive: true });
}
