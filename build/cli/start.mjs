#!/usr/bin/env node
/**
 * What stands in bin/partner-returns.mjs: it runs the bundle beside it, with what V8 kept of compiling it. V8 takes
 * that only where its version and options are those it was made with; otherwise it compiles the bundle anew.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { isMainThread } from 'node:worker_threads';
import { crc32 } from 'node:zlib';

/**
 * V8 optimises a function after it has run so much. Its own budget suits programs that run for long: here, with
 * some seconds of work at most, a third of the processor's time went into optimising what was done soon after.
 */
if (isMainThread && /^1[1-3]\./.test(process.versions.v8)) setFlagsFromString('--interrupt-budget=500000');

const bundle = new URL('command-line.cjs', import.meta.url);
const code = readFileSync(bundle);

/** V8 tells scripts apart by their length alone, so the name says of which bundle, and for which processor, it is. */
export const codeCache = new URL(`command-line.${process.arch}.${crc32(code)}.cache`, import.meta.url);

function readCodeCache() {
  try {
    return readFileSync(codeCache);
  } catch {
    return undefined;
  }
}

export const script = new Script(code.toString(), { filename: fileURLToPath(bundle), cachedData: readCodeCache() });
script.runInThisContext()(createRequire(import.meta.url), import.meta.url);
