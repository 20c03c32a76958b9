/**
 * The command line in bin/: a bundle of all that it needs of our source and the libraries, what V8 keeps of compiling
 * it, and partner-returns.mjs, which starts it. Run as a script, it builds them. It is plain JavaScript, so that it
 * runs without tsx, which takes longer than most commands.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const HOME = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const BIN = join(HOME, 'bin');

export const STARTER = join(BIN, 'partner-returns.mjs');
const BUNDLE = join(BIN, 'command-line.cjs');

/** With which Node the bundle was built, and of each file that it was built from: size and time (ms) as they were. */
const RECORD = join(BIN, 'built-from.json');

const START = join(HOME, 'build', 'cli', 'start.mjs');
const WRITE_CODE_CACHE = join(HOME, 'build', 'cli', 'write-code-cache.mjs');

/** What the bundle depends on beside the files that are in it. */
const ALSO = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  ...[fileURLToPath(import.meta.url), START, WRITE_CODE_CACHE].map((path) => relative(HOME, path)),
];

/** What the command line does once while its compiled code is kept: what is done most often, and takes longest. */
const USUAL_COMMAND = ['check', join(HOME, 'examples', 'brackenmere-hard-quarter', 'returns'), '--jobs', '1'];

/** True where the bundle is there, and neither Node nor any file that it was built from has changed since. */
export function isBundleCurrent() {
  try {
    statSync(STARTER);
    const { node, files } = JSON.parse(readFileSync(RECORD, 'utf8'));
    return node === process.version && Object.entries(files).every(([path, state]) => stateOf(path) === state);
  } catch {
    return false;
  }
}

export async function buildBundle() {
  const { build } = await import('esbuild');
  const began = Date.now();
  const { outputFiles, metafile } = await build({
    absWorkingDir: HOME,
    entryPoints: ['src/cli/main.ts'],
    outfile: BUNDLE,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    charset: 'utf8',
    // One function, which the starter calls with what it takes the place of.
    banner: { js: '(function (require, starter) {' },
    footer: { js: '})' },
    define: { 'import.meta.url': 'starter' },
    legalComments: 'eof',
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
  const paths = [...Object.keys(metafile.inputs), ...ALSO];
  const states = paths.map((path) => [path, stateOf(path, began)]);
  for (const { path, contents } of outputFiles) replaceFile(path, contents, 0o644);
  replaceFile(STARTER, readFileSync(START), 0o755);
  spawnSync(process.execPath, [WRITE_CODE_CACHE, STARTER, ...USUAL_COMMAND], { stdio: 'ignore' });
  replaceFile(RECORD, JSON.stringify({ node: process.version, files: Object.fromEntries(states) }), 0o644);
}

/** A file's size and time of change; something else each time where it changed since the build began. */
function stateOf(path, began = Infinity) {
  const { size, mtimeMs } = statSync(join(HOME, path));
  return mtimeMs < began ? `${size} ${mtimeMs}` : 'changed meanwhile';
}

/** Whole or not at all, as another command may be building or reading it. */
function replaceFile(path, content, mode) {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  writeFileSync(temporary, content, { mode });
  renameSync(temporary, path);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildBundle();
