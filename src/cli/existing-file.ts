import { createHash } from 'node:crypto';
import { createReadStream, type BigIntStats } from 'node:fs';
import { lstat, realpath, stat } from 'node:fs/promises';
import { basename, sep } from 'node:path';
import { Trouble } from '../core/trouble';
import { explainFileError, fileErrorCode, wayToWrite } from './explain-file-error';
import { otherThanFile } from './file-kind';
import { printable } from './terminal';

/** A regular file that stands at a path where something is to be written. */
export interface ExistingFile {
  /** As the command names it. */
  path: string;
  /** Where the path leads in the end, if it is a link. */
  realPath: string;
  stats: BigIntStats;
}

const ANOTHER_NAME = 'Choose another name after --out.';

const readStats = (path: string) => stat(path, { bigint: true });

/** The file at a path, if anything is there. Throws Trouble where it is no file that could be replaced. */
export async function findExisting(path: string): Promise<ExistingFile | undefined> {
  if (basename(path) === '' || path.endsWith('/') || path.endsWith(sep)) {
    throw new Trouble('usage', 'No file is named to write to.', 'Give its name after --out.');
  }
  return explainWriting(path, async () => {
    const self = await lstat(path).catch(undefinedIf('ENOENT'));
    if (!self) return undefined;
    const absent = undefinedIf('ENOENT', 'ENOTDIR');
    const stats = self.isSymbolicLink() ? await readStats(path).catch(absent) : await readStats(path);
    if (!stats) throw notAFile(path, 'a link that leads nowhere');
    const kind = otherThanFile(stats);
    if (kind !== undefined) throw notAFile(path, kind);
    return { path, realPath: await realpath(path), stats };
  });
}

const undefinedIf =
  (...codes: string[]) =>
  (error: unknown): undefined => {
    if (!codes.includes(fileErrorCode(error))) throw error;
  };

const notAFile = (path: string, kind: string): Trouble =>
  new Trouble('would-replace', `${printable(path)} is ${kind}, and isn't replaced.`, ANOTHER_NAME, basename(path));

/** Acts on a file that is to be written; an error of the file system becomes Trouble. */
export async function explainWriting<Result>(path: string, act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof Trouble) throw error;
    const message = `Can't write ${printable(path)}: ${explainFileError(error)}.`;
    throw new Trouble('cannot-write', message, wayToWrite(error), basename(path));
  }
}

/** Whether the file is still the one that was found, as far as its number, size and time say. */
export async function isUnchanged({ realPath, stats }: ExistingFile): Promise<boolean> {
  const { ino, size, mtimeNs } = await readStats(realPath);
  return ino === stats.ino && size === stats.size && mtimeNs === stats.mtimeNs;
}

/** The SHA-256 of a file's content, in hexadecimal digits. */
export async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** The refusal of a file that somebody saved while the command was at work. */
export const changedMeanwhile = (path: string): Trouble =>
  new Trouble(
    'would-replace',
    `${printable(path)} was changed while this command was at work, and isn't replaced.`,
    'Run the command again.',
    basename(path),
  );
