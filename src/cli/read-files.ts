import { mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, normalize, relative, resolve, sep } from 'node:path';
import { Trouble } from '../core/trouble';
import type { NamedBytes } from '../workflows/ports';

/** A file that was named on the command line, or found in a folder that was. */
export interface FoundFile {
  path: string;
  /** What people know it by: its name, or its path from the folder where two have one name. */
  name: string;
}

const said = (error: unknown): string => {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return "it isn't there";
  if (code === 'EACCES' || code === 'EPERM') return 'this account may not open it';
  if (code === 'EISDIR') return "it's a folder, not a file";
  if (code === 'EEXIST') return 'a file stands where a folder is needed';
  if (code === 'ENOTDIR') return 'part of its path is a file, not a folder';
  if (code === 'ENOSPC') return 'the disk is full';
  return code ? `the computer answered ${code}` : 'the computer gave no reason';
};

/** Reads a text file. Throws Trouble with a sentence for the person. */
export async function readText(path: string): Promise<string> {
  const bytes = await readBytes(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Trouble('file-corrupt', `${path} isn't text in UTF-8, so letters such as é can't be told.`, 'Open it in an editor and save it as UTF-8.', basename(path));
  }
}

/** Reads a file whole. Throws Trouble with a sentence for the person. */
export async function readBytes(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new Trouble('file-missing', `Can't open ${path}: ${said(error)}.`, 'Check the name and the folder.', basename(path));
  }
}

/** Reads a found file into memory under the name that people know it by. */
export async function namedBytes(found: FoundFile): Promise<NamedBytes> {
  const bytes = await readBytes(found.path);
  return { name: found.name, bytes: new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
}

/** Reads files one after the other, so that no more than one is in memory. */
export async function* eachRead(found: readonly FoundFile[]): AsyncGenerator<NamedBytes> {
  for (const file of found) yield await namedBytes(file);
}

/**
 * The files meant by paths to files and folders, in a fixed order, each once. Folders are searched with
 * their sub-folders; hidden files and the lock files that office programs leave ("~$name.xlsx",
 * ".~lock.name.xlsx#") are passed over. Throws Trouble where a path leads nowhere.
 */
export async function foundFiles(paths: readonly string[]): Promise<readonly FoundFile[]> {
  const all = (await Promise.all(paths.map(filesAt))).flat();
  const once = [...new Set(all)].sort((a, b) => (a < b ? -1 : 1));
  const names = new Map<string, number>();
  for (const path of once) names.set(basename(path), (names.get(basename(path)) ?? 0) + 1);
  return once.map((path) => ({ path, name: names.get(basename(path)) === 1 ? basename(path) : relative('.', path).split(sep).join('/') }));
}

async function filesAt(path: string): Promise<string[]> {
  const found = await stat(path).catch((error: unknown) => {
    throw new Trouble('file-missing', `Can't find ${path}: ${said(error)}.`, 'Check the name and the folder.', basename(path));
  });
  if (!found.isDirectory()) return [normalize(path)];
  const inside = await readdir(path, { recursive: true, withFileTypes: true });
  return inside
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !entry.name.startsWith('~$'))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Writes a file whole or not at all, making its folder: a reader never meets half of it. Throws Trouble. */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  if (basename(path) === '') throw new Trouble('usage', 'No file is named to write to.', 'Give its name after --out.');
  const unfinished = `${path}.${process.pid}.tmp`;
  try {
    await makeFolder(dirname(path));
    await writeFile(unfinished, content);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw new Trouble('cannot-write', `Can't write ${path}: ${said(error)}.`, 'Close the file if it is open elsewhere, or choose another place.', basename(path));
  }
}

/** Level by level: Node's own way doesn't come back from some places where nothing can be made, such as /proc. */
async function makeFolder(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) return;
  if (!found && dirname(path) !== path) await makeFolder(dirname(path));
  await mkdir(path).catch(async (error: unknown) => {
    // Somebody else may have made it in the meantime.
    if (!(await stat(path).catch(() => undefined))?.isDirectory()) throw error;
  });
}

/** Throws Trouble where writing to a path would take the place of a file that was named to be read. */
export async function refuseOverwriting(out: string, read: readonly string[]): Promise<void> {
  const real = (path: string): Promise<string> => realpath(path).catch(() => resolve(path));
  const target = await real(out);
  for (const path of read) {
    if ((await real(path)) === target) throw new Trouble('cannot-write', `${out} is one of the files to read, and writing there would destroy it.`, 'Choose another name after --out.', basename(out));
  }
}

/** Whether something stands at the path already. */
export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
