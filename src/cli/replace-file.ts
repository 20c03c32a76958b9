import { chmod, link, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { changedMeanwhile, isUnchanged, type ExistingFile } from './existing-file';
import { fileErrorCode } from './explain-file-error';
import { keptCopyName } from './kept-copies';
import { createFile, syncFolder, temporaryPath, writeToDisk } from './write-to-disk';

/**
 * Puts a temporary file in the place of an existing one, unless that changed since it was looked at. With `keptAt`,
 * the time of it, the old one is kept beside the new; gives the path of the kept copy. Another command that is
 * replacing the same file at that moment is refused, or refuses this one: neither destroys what the other wrote.
 */
export async function replaceFile(
  temporary: string,
  existing: ExistingFile,
  keptAt: Date | undefined,
): Promise<string | undefined> {
  const unlock = await lock(existing);
  try {
    if (!(await isUnchanged(existing))) throw changedMeanwhile(existing.path);
    const keptCopy = keptAt && (await keepBeside(existing.realPath, keptAt));
    await takePlace(temporary, existing, keptCopy);
    return keptCopy;
  } finally {
    await unlock();
  }
}

/** Milliseconds after which a lock was left by a command that was killed: replacing takes far less. */
const LOCK_LASTS = 60_000;

/**
 * Locks the replacing of this very file, by its number on the disk: whoever replaces it gives its name to a file of
 * another number. Gives what unlocks it. Throws Trouble where another command has the lock.
 */
async function lock({ path, realPath, stats }: ExistingFile): Promise<() => Promise<void>> {
  const lockPath = join(dirname(realPath), `.partner-returns-${stats.ino}.lock`);
  const take = async (): Promise<void> => (await open(lockPath, 'wx')).close();
  const isLeft = async (): Promise<boolean> => Date.now() - (await stat(lockPath)).mtimeMs > LOCK_LASTS;
  try {
    await take();
  } catch (error) {
    if (fileErrorCode(error) !== 'EEXIST') throw error;
    if (!(await isLeft().catch(() => false))) throw changedMeanwhile(path);
    await rm(lockPath, { force: true });
    await take();
  }
  return () => rm(lockPath, { force: true }).catch(() => undefined);
}

const MOST_ATTEMPTS = 1000;

/** Gives the file a second name, or copies it where there are no hard links. No kept copy is ever replaced. */
async function keepBeside(path: string, replacedAt: Date): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    const keptCopy = join(dirname(path), keptCopyName(basename(path), replacedAt, attempt));
    try {
      await link(path, keptCopy).catch(async (error: unknown) => {
        if (fileErrorCode(error) === 'EEXIST') throw error;
        await copyToNew(path, keptCopy);
      });
      // The old content must have its second name for certain before it loses the first.
      await syncFolder(dirname(path));
      return keptCopy;
    } catch (error) {
      if (fileErrorCode(error) !== 'EEXIST' || attempt === MOST_ATTEMPTS) throw error;
    }
  }
}

async function copyToNew(path: string, copy: string): Promise<void> {
  const temporary = temporaryPath(dirname(path));
  try {
    await writeToDisk(temporary, await readFile(path), Number((await stat(path)).mode) & 0o777);
    await createFile(temporary, copy);
  } finally {
    await rm(temporary, { force: true });
  }
}

/** A copy made for nothing goes again. */
async function takePlace(temporary: string, existing: ExistingFile, keptCopy: string | undefined): Promise<void> {
  const { path, realPath, stats } = existing;
  try {
    await chmod(temporary, Number(stats.mode) & 0o777);
    if (!(await isUnchanged(existing))) throw changedMeanwhile(path);
    await rename(temporary, realPath);
  } catch (error) {
    if (keptCopy !== undefined && (await isUnchanged(existing).catch(() => false))) await rm(keptCopy, { force: true });
    throw error;
  }
}
