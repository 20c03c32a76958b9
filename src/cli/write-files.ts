import { createHash } from 'node:crypto';
import { realpath, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Trouble } from '../core/trouble';
import { formatCount } from '../core/words/english';
import { explainWriting, findExisting, type ExistingFile } from './existing-file';
import { fileErrorCode } from './explain-file-error';
import { replaceFile } from './replace-file';
import {
  checkFolder,
  createFile,
  makeFolder,
  removeFolders,
  syncFolder,
  temporaryPath,
  writeToDisk,
} from './write-to-disk';

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
    await explainWriting(path, () => checkFolder(dirname(existing?.realPath ?? path)));
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
  const folders: string[] = [];
  const keptCopies: string[] = [];
  let placed = 0;
  try {
    for await (const file of files) staged.push(await stageFile(file, folders));
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
    if (placed === 0) await removeFolders(folders);
  }
}

/** The SHA-256 of a content, in hexadecimal digits. */
export const sha256 = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex');

/** Notes the folders that it makes in `folders`. */
async function stageFile({ path, content }: OutputFile, folders: string[]): Promise<StagedFile> {
  const existing = await findExisting(path);
  const realPath = existing?.realPath ?? path;
  return explainWriting(path, async () => {
    folders.push(...(await makeFolder(dirname(realPath))));
    const temporary = temporaryPath(dirname(realPath));
    await writeToDisk(temporary, content, existing && Number(existing.stats.mode) & 0o777);
    return { path, realPath, temporary, sha256: sha256(content) };
  });
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
    const keptCopy = await replaceFile(temporary, existing, decision === 'keep' ? now() : undefined);
    await syncFolder(dirname(realPath));
    return keptCopy;
  });
}
