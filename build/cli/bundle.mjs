/**
 * The command line as one file, bin/partner-returns.mjs, with all that it needs of the libraries. Run as a script,
 * it builds that file. It is plain JavaScript, so that it runs without tsx, which takes longer than most commands.
 */
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const HOME = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

export const BUNDLE = join(HOME, 'bin', 'partner-returns.mjs');

/** Of each file that the bundle was built from: its path, with its size and time (ms) as they were then. */
const RECORD = join(HOME, 'bin', 'built-from.json');

/** What the bundle depends on beside the files that are in it. */
const ALSO = ['package.json', 'package-lock.json', 'tsconfig.json', relative(HOME, fileURLToPath(import.meta.url))];

/** Commander is CommonJS, and asks for Node's own modules by `require`. */
const REQUIRE =
  'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);';

/** True where the bundle is there, and no file that it was built from has changed since. */
export function isBundleCurrent() {
  try {
    statSync(BUNDLE);
    const files = Object.entries(JSON.parse(readFileSync(RECORD, 'utf8')));
    return files.every(([path, state]) => stateOf(path) === state);
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
    format: 'esm',
    target: 'node20',
    charset: 'utf8',
    banner: { js: `#!/usr/bin/env node\n${REQUIRE}` },
    legalComments: 'eof',
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
  const paths = [...Object.keys(metafile.inputs), ...ALSO];
  const states = paths.map((path) => [path, stateOf(path, began)]);
  for (const { path, contents } of outputFiles) replaceFile(path, contents, 0o755);
  replaceFile(RECORD, JSON.stringify(Object.fromEntries(states)), 0o644);
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
