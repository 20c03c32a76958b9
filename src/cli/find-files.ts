import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, normalize, relative, resolve, sep } from 'node:path';
import { Trouble } from '../core/trouble';
import { explainFileError } from './explain-file-error';
import { isKeptCopy } from './kept-copies';

/** A file that was named on the command line, or found in a folder that was. */
export interface FoundFile {
  path: string;
  /** What people know it by: its name, or its path from the folder where two have one name. */
  name: string;
}

export interface FoundFiles {
  files: readonly FoundFile[];
  /** Paths of the kept copies in the folders: they hold what a newer file has replaced, and aren't to be read. */
  keptCopies: readonly string[];
}

/**
 * The files meant by paths to files and folders, in a fixed order, each once. Folders are searched with
 * their sub-folders; hidden files, the lock files that office programs leave ("~$name.xlsx",
 * ".~lock.name.xlsx#") and kept copies are passed over. A file that is named itself is always meant.
 * Throws Trouble where a path leads nowhere.
 */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const found = await Promise.all(paths.map(filesAt));
  const once = sortOnce(found.flatMap(({ files }) => files));
  const names = new Map<string, number>();
  for (const path of once) names.set(basename(path), (names.get(basename(path)) ?? 0) + 1);
  const files = once.map((path) => ({
    path,
    name: names.get(basename(path)) === 1 ? basename(path) : relative('.', path).split(sep).join('/'),
  }));
  const keptCopies = sortOnce(found.flatMap((each) => each.keptCopies)).filter((path) => !once.includes(path));
  return { files, keptCopies };
}

const sortOnce = (paths: readonly string[]): string[] => [...new Set(paths)].sort((a, b) => (a < b ? -1 : 1));

async function filesAt(path: string): Promise<{ files: string[]; keptCopies: string[] }> {
  const found = await stat(path).catch((error: unknown) => {
    const message = `Can't find ${path}: ${explainFileError(error)}.`;
    throw new Trouble('file-missing', message, 'Check the name and the folder.', basename(path));
  });
  if (!found.isDirectory()) return { files: [normalize(path)], keptCopies: [] };
  const inside = await readdir(path, { recursive: true, withFileTypes: true });
  const paths = inside
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !entry.name.startsWith('~$'))
    .map((entry) => join(entry.parentPath, entry.name));
  const isKept = (file: string): boolean => isKeptCopy(basename(file));
  return { files: paths.filter((file) => !isKept(file)), keptCopies: paths.filter(isKept) };
}

/** Whether two paths lead to one file, also through links. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  const [realA, realB] = await Promise.all([a, b].map((path) => realpath(path).catch(() => resolve(path))));
  return realA === realB;
}
