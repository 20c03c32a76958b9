/**
 * Runs one scenario over the files of a folder in a process of its own, so that its peak memory is its
 * own, and prints { ms, peakMb } as JSON. Arguments: the scenario's name, the folder, how many files.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchPlan } from './bench-plan';
import { SCENARIOS } from './scenarios';
import type { NamedBytes } from '../../src/workflows/ports';

const [name = '', folder = '', count = ''] = process.argv.slice(2);
const scenario = SCENARIOS[name];
if (!scenario) throw new Error(`no scenario is called ${name}`);

const paths = readdirSync(folder).slice(0, Number(count));
const plan = benchPlan(paths.length);

async function* files(): AsyncGenerator<NamedBytes> {
  for (const path of paths) yield { name: path, bytes: new Uint8Array(readFileSync(join(folder, path))) };
}

globalThis.gc?.();
const began = process.hrtime.bigint();
await scenario(files(), plan);
const ms = Number(process.hrtime.bigint() - began) / 1e6;
const peakMb = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ ms, peakMb }));
