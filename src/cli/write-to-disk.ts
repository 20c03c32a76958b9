import { randomUUID } from 'node:crypto';
import { access, constants, link, mkdir, open, rename, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileErrorCode } from './explain-file-error';

/** A hidden name, so that a folder that is read passes over what an interrupted command left. */
export const temporaryPath = (folder: string): string => join(folder, `.partner-returns-${randomUUID()}.tmp`);

/**
 * Makes a file, and comes back when its content is on the disk, not only in the system's memory. Leaves nothing where
 * it fails. `mode` are its permissions, before those that the system takes away from every new file.
 */
export async function writeToDisk(path: string, content: Uint8Array | string, mode?: number): Promise<void> {
  const handle = await open(path, 'wx', mode);
  try {
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    await rm(path, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** Gives a temporary file its name, if nothing has it. Fails with EEXIST otherwise, and replaces nothing. */
export async function createFile(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path);
    return;
  } catch (error) {
    if (fileErrorCode(error) === 'EEXIST') throw error;
  }
  // A file system without hard links: an empty file takes the name first, and is then replaced by the whole one.
  await (await open(path, 'wx')).close();
  await rename(temporary, path).catch(async (error: unknown) => {
    if ((await stat(path)).size === 0) await rm(path);
    throw error;
  });
}

/** What systems answer that can't put a folder's names on the disk by themselves, such as Windows, and needn't. */
const NEEDS_NO_SYNC: ReadonlySet<string> = new Set([
  'EISDIR',
  'EPERM',
  'EACCES',
  'EINVAL',
  'ENOTSUP',
  'ENOSYS',
  'EBADF',
]);

/** Comes back when a folder's names are on the disk, so that they last through a power cut. */
export async function syncFolder(path: string): Promise<void> {
  try {
    const handle = await open(path, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!NEEDS_NO_SYNC.has(fileErrorCode(error))) throw error;
  }
}

/**
 * Makes a folder, with those that it is in, and gives the paths of those that were made, the outermost first. It goes
 * level by level: Node's own way doesn't come back from some places where nothing can be made, such as /proc.
 */
export async function makeFolder(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) return [];
  const made = !found && dirname(path) !== path ? await makeFolder(dirname(path)) : [];
  try {
    await mkdir(path);
    made.push(path);
    await syncFolder(dirname(path));
  } catch (error) {
    // Somebody else may have made it in the meantime.
    if ((await stat(path).catch(() => undefined))?.isDirectory() && !made.includes(path)) return made;
    await removeFolders(made);
    throw error;
  }
  return made;
}

/** Takes away those of the folders that are empty, the innermost first. */
export async function removeFolders(paths: readonly string[]): Promise<void> {
  for (const path of [...paths].reverse()) await rmdir(path).catch(() => undefined);
}

/** Rejects where no file could be made in a folder, or in the nearest one above it that is there. */
export async function checkFolder(path: string): Promise<void> {
  try {
    await access(path, constants.W_OK | constants.X_OK);
  } catch (error) {
    if (fileErrorCode(error) !== 'ENOENT' || dirname(path) === path) throw error;
    await checkFolder(dirname(path));
  }
}
