/**
 * How long the pane takes to be of use in Chromium, held against a hello-world pane with the same React and
 * Fluent: the two in turn, each time in a fresh profile, within one run. Both wait for Microsoft's office.js
 * and an emulated Excel with the example return open, which ours reads and checks before it counts.
 * `npm run bench:first-load`.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchedBrowser } from '../build/browser';
import { served } from '../build/static-server';
import { builtPanes } from './first-load/built-panes';
import { usableAfter } from './first-load/usable-after';

const ROUNDS = 21;
const GOAL = 1.3;
const EXAMPLE = new Uint8Array(readFileSync('examples/sevenoaks-2021-22/returns/kent-police-2021-22.xlsx'));

const middleOf = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const folder = mkdtempSync(join(tmpdir(), 'bench-pane-'));
const panes = await builtPanes(folder);
const [ours, hello] = [await served(panes.ours, 0), await served(panes.hello, 0)];
const browser = await launchedBrowser();
const rounds: { ours: number; hello: number }[] = [];
try {
  await usableAfter(browser, ours.address, EXAMPLE);
  await usableAfter(browser, hello.address, EXAMPLE);
  while (rounds.length < ROUNDS) rounds.push({ ours: await usableAfter(browser, ours.address, EXAMPLE), hello: await usableAfter(browser, hello.address, EXAMPLE) });
} finally {
  await browser.close();
  await Promise.all([ours.close(), hello.close()]);
  rmSync(folder, { recursive: true });
}
const ratio = middleOf(rounds.map((round) => round.ours / round.hello));
console.log(`The pane on a return: ${middleOf(rounds.map((round) => round.ours)).toFixed(0)} ms to its first button; hello world: ${middleOf(rounds.map((round) => round.hello)).toFixed(0)} ms.`);
console.log(`${ratio.toFixed(2)}× as long (middle of ${ROUNDS} rounds; at most ${GOAL}× is the goal).`);
if (ratio > GOAL) process.exitCode = 1;
