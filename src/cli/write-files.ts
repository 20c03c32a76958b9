import { createHash, randomUUID } from 'node:crypto';
import { chmod, link, mkdir, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Trouble } from '../core/trouble';
import { formatCount } from '../core/words/english';
import { changedMeanwhile, explainWriting, findExisting, isUnchanged, type ExistingFile } from './existing-file';
import { fileErrorCode } from './explain-file-error';
import { keptCopyName } from './kept-copies';

export interface OutputFile {
  path: string;
  content: Uint8Array | string;
}

/** What becomes of a file that stands where a command writes. */
export interface ReplacePolicy {
  /** 'keep' replaces the file and keeps the old one beside the new; 'replace' doesn't keep it. */
  decide(existing: ExistingFile): Promise<'refuse' | 'keep' | 'replace'>;
  /** The refusal in words, for the paths that were decided so. */
  refuse(paths: readonly string[]): Trouble;
  /** Called when all contents are on the disk under temporary names, and nothing is in its place yet. */
  beforePlacing?(files: readonly { path: string; sha256: string }[]): Promise<void>;
}

/** A file's whole content under a temporary name, in the folder where it belongs. */
interface StagedFile {
  path: string;
  realPath: string;
  temporary: string;
  sha256: string;
}

/** Throws Trouble where writing to these paths would be refused. Call it before long work; writing asks again. */
export async function checkOutput(paths: readonly string[], policy: ReplacePolicy): Promise<void> {
  const refused: string[] = [];
  for (const path of paths) {
    const existing = await findExisting(path);
    if (!existing) continue;
    if ((await explainWriting(path, () => policy.decide(existing))) === 'refuse') refused.push(path);
  }
  if (refused.length > 0) throw policy.refuse(refused);
}

/**
 * Writes files, making their folders. A reader never meets half a file; where one can't be prepared, none is
 * put in its place. `now` gives the time for the names of kept copies, whose paths are returned. Throws Trouble.
 */
export async function writeFiles(
  files: AsyncIterable<OutputFile> | Iterable<OutputFile>,
  policy: ReplacePolicy,
  now: () => Date,
): Promise<readonly string[]> {
  const staged: StagedFile[] = [];
  const keptCopies: string[] = [];
  let placed = 0;
  try {
    for await (const file of files) staged.push(await stageFile(file));
    await checkOutput(
      staged.map(({ path }) => path),
      policy,
    );
    await policy.beforePlacing?.(staged);
    for (const file of staged) {
      const keptCopy = await placeFile(file, policy, now);
      if (keptCopy !== undefined) keptCopies.push(keptCopy);
      placed += 1;
    }
    return keptCopies;
  } catch (error) {
    if (!(error instanceof Trouble) || placed === 0) throw error;
    const message = `${error.message} ${formatCount(placed, 'file')} of ${staged.length} had been written before.`;
    throw new Trouble(error.code, message, error.fix, error.file);
  } finally {
    for (const { temporary } of staged) await rm(temporary, { force: true }).catch(() => undefined);
  }
}

/** The SHA-256 of a content, in hexadecimal digits. */
export const sha256 = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex');

async function stageFile({ path, content }: OutputFile): Promise<StagedFile> {
  const realPath = (await findExisting(path))?.realPath ?? path;
  return explainWriting(path, async () => {
    await makeFolder(dirname(realPath));
    const temporary = temporaryPath(dirname(realPath));
    await writeToDisk(temporary, content);
    return { path, realPath, temporary, sha256: sha256(content) };
  });
}

/** A hidden name, so that a folder that is read passes over what an interrupted command left. */
const temporaryPath = (folder: string): string => join(folder, `.partner-returns-${randomUUID()}.tmp`);

/** Comes back when the content is on the disk, not only in the system's memory. Leaves nothing where it fails. */
async function writeToDisk(path: string, content: Uint8Array | string): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } catch (error) {
    await rm(path, { force: true }).catch(() => undefined);
    throw error;
  } finally {
    await handle.close();
  }
}

/** Puts a staged file in its place, as the policy allows; gives the path of the kept copy, if one was made. */
async function placeFile(staged: StagedFile, policy: ReplacePolicy, now: () => Date): Promise<string | undefined> {
  const { path, realPath, temporary } = staged;
  const existing = await findExisting(path);
  return explainWriting(path, async () => {
    if (!existing) {
      await createFile(temporary, realPath).catch((error: unknown) => {
        throw fileErrorCode(error) === 'EEXIST' ? policy.refuse([path]) : error;
      });
      await syncFolder(dirname(realPath));
      return undefined;
    }
    const decision = existing.realPath === (await realpath(realPath)) ? await policy.decide(existing) : 'refuse';
    if (decision === 'refuse') throw policy.refuse([path]);
    const keptCopy = decision === 'keep' ? await keepBeside(existing.realPath, now()) : undefined;
    await replaceFile(temporary, existing, keptCopy);
    await syncFolder(dirname(realPath));
    return keptCopy;
  });
}

/** Gives a temporary file its name, if nothing has it. Fails with EEXIST otherwise, and replaces nothing. */
async function createFile(temporary: string, path: string): Promise<void> {
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
      return keptCopy;
    } catch (error) {
      if (fileErrorCode(error) !== 'EEXIST' || attempt === MOST_ATTEMPTS) throw error;
    }
  }
}

async function copyToNew(path: string, copy: string): Promise<void> {
  const temporary = temporaryPath(dirname(path));
  try {
    await writeToDisk(temporary, await readFile(path));
    await createFile(temporary, copy);
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Replaces the file, unless it changed since it was looked at. A copy made for nothing goes again. */
async function replaceFile(temporary: string, existing: ExistingFile, keptCopy: string | undefined): Promise<void> {
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

/** So that the new names last through a power cut. Some systems, such as Windows, can't do that and needn't. */
async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
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
