/**
 * Time and memory of reading, checking and consolidating returns, and of writing what comes out: as
 * ratios within one run on one machine, never as promises in milliseconds.
 * `npm run bench` measures 1, 200 and 2,000 returns; `npm run bench -- --quick` 1, 20 and 200; both then the
 * pages in a browser. `npm run bench -- --live` measures live checking in Excel alone, `-- --processes` whole processes.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchPlan } from './bench-plan';
import { writeReturns } from './bench-returns';
import { measureLiveChecking } from './live-checking';
import { SCENARIOS } from './scenarios';
import { measureWholeProcesses } from './whole-processes';
import { measureWriting } from './writing';

interface Measured {
  ms: number;
  peakMb: number;
}

const sizes = process.argv.includes('--quick') ? [1, 20, 200] : [1, 200, 2000];
const [, middle = 0, largest = 0] = sizes;
const FLOOR = 'floor (fflate and saxes)';
const folder = mkdtempSync(join(tmpdir(), 'bench-'));

/** Each is measured so often, and the fastest counts: what else the machine does only ever slows it. */
const RUNS = 2;

function answered(command: string, args: readonly string[]): Measured {
  const runs = Array.from(
    { length: RUNS },
    () =>
      JSON.parse(execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })) as Measured,
  );
  return runs.reduce((best, each) => (each.ms < best.ms ? each : best));
}

const ours = (name: string, path: string, count: number): Measured =>
  answered(process.execPath, ['--expose-gc', '--import', 'tsx', 'test/bench/measure.ts', name, path, String(count)]);
const python = ['/usr/bin/python3', 'python3'].find(hasOpenpyxl);

function hasOpenpyxl(command: string): boolean {
  try {
    execFileSync(command, ['-c', 'import openpyxl'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function measuredAt(size: number): Map<string, Measured> {
  const path = join(folder, String(size));
  const results = new Map(Object.keys(SCENARIOS).map((name) => [name, ours(name, path, size)]));
  for (const mode of python ? ['read-only', 'normal'] : []) {
    results.set(`openpyxl, ${mode}`, answered(python ?? '', ['test/bench/openpyxl_read.py', mode, path, String(size)]));
  }
  return results;
}

function table(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows)
    console.log(
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    );
  console.log();
}

const times = (value: number, base: number): string => `${(value / base).toFixed(2)}×`;

async function measureReturns(): Promise<void> {
  const bySize = new Map<number, Map<string, Measured>>();
  for (const size of sizes) {
    await writeReturns(benchPlan(size), join(folder, String(size)));
    bySize.set(size, measuredAt(size));
  }
  for (const [size, results] of bySize) {
    const floor = results.get(FLOOR)?.ms ?? 1;
    console.log(
      `${size} return${size === 1 ? '' : 's'} of 30 measures and 8 texts (one process each, the faster of ${RUNS} runs; its start is not counted)`,
    );
    table([
      ['', 'time of floor', 'ms', 'peak MB'],
      ...[...results].map(([name, { ms, peakMb }]) => [name, times(ms, floor), ms.toFixed(0), peakMb.toFixed(0)]),
    ]);
  }
  console.log(`Growth from ${middle} to ${largest} returns (${largest / middle} times as many)`);
  const small = bySize.get(middle);
  const large = bySize.get(largest);
  table([
    ['', 'time', 'peak memory'],
    ...[...(large ?? [])].map(([name, { ms, peakMb }]) => [
      name,
      times(ms, small?.get(name)?.ms ?? 1),
      times(peakMb, small?.get(name)?.peakMb ?? 1),
    ]),
  ]);
  table(await measureWriting());
}

/** 200 returns with every entry and text filled in, whatever else is measured. */
async function measureProcesses(): Promise<void> {
  const path = join(folder, 'processes');
  await writeReturns(benchPlan(200), path);
  if (!python) console.log('openpyxl was not found, so nothing is compared with it.\n');
  table(measureWholeProcesses(path, python));
}

const isLiveAlone = process.argv.includes('--live');
const areProcessesAlone = process.argv.includes('--processes');
try {
  if (!isLiveAlone) await measureProcesses();
  if (!isLiveAlone && !areProcessesAlone) await measureReturns();
  if (!areProcessesAlone) table(await measureLiveChecking());
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const inBrowser of isLiveAlone || areProcessesAlone ? [] : ['bench:first-load', 'bench:keystroke'])
  execFileSync('npm', ['run', '--silent', inBrowser], { stdio: 'inherit' });
