/**
 * Runs the command line and then writes what V8 kept of compiling it, with all functions that were called, to where
 * the starter looks for it. Arguments: the starter's path, and a command with its own arguments.
 */
import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const [node, , starter, ...command] = process.argv;
process.argv = [node, starter, ...command];
const { script, codeCache } = await import(pathToFileURL(starter).href);

process.on('exit', () => {
  const path = fileURLToPath(codeCache);
  const temporary = `${path}.${process.pid}.tmp`;
  writeFileSync(temporary, script.createCachedData());
  renameSync(temporary, path);
  const ofOtherBundles = readdirSync(dirname(path)).filter(
    (name) => name.endsWith('.cache') && name !== basename(path),
  );
  for (const name of ofOtherBundles) rmSync(join(dirname(path), name), { force: true });
});
