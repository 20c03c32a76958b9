import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import * as z from 'zod/mini';
import { Trouble } from '../core/trouble';
import { findExisting, sha256OfFile } from './existing-file';
import { keepOld, listNames } from './replace-policies';
import { sha256, writeFiles, type ReplacePolicy } from './write-files';

/** The hidden file in the folder that the example is written into. */
export const RECORD_NAME = '.partner-returns-example.json';

const MOST_BYTES = 1_000_000n;

const WAY_ON = 'Choose another folder with --out, or add --force, which keeps each old file beside its new one.';

/** Contents that the example command has written, by the file's path from the folder, with "/" between its parts. */
const RecordSchema = z.strictObject({
  written: z.array(z.strictObject({ file: z.string(), sha256: z.string() })),
});

type Written = z.infer<typeof RecordSchema>['written'];

interface ExampleRecord {
  /** Lets the example replace what it wrote itself and nobody changed since. */
  policy: ReplacePolicy;
  /** Takes the contents that have been replaced out of the record; call it when all is written. Throws Trouble. */
  finish(): Promise<void>;
}

/**
 * The record of what the example command wrote into a folder. It is only believed about files with the very
 * bytes that it names. With `force`, other files are replaced, too, and kept. Throws Trouble where the record
 * can't be read and there's no force.
 */
export async function openExampleRecord(folder: string, force: boolean, now: () => Date): Promise<ExampleRecord> {
  const path = join(folder, RECORD_NAME);
  const found = await readRecord(path, force);
  let { written, sha256: recordSha256 } = found;
  const latest = new Map<string, string>();
  const nameOf = (file: string): string => relative(folder, file).split(sep).join('/');

  const save = async (next: Written): Promise<void> => {
    const content = `${JSON.stringify({ written: next }, null, 2)}\n`;
    await writeFiles([{ path, content }], force ? keepUnlessOwn(recordSha256) : replaceOnly(recordSha256), now);
    [written, recordSha256] = [next, sha256(content)];
  };

  const policy: ReplacePolicy = {
    decide: async (existing) => {
      const content = await sha256OfFile(existing.realPath);
      const isOwn = written.some((each) => each.file === nameOf(existing.path) && each.sha256 === content);
      if (isOwn) return 'replace';
      return force ? 'keep' : 'refuse';
    },
    refuse: refuseChanged,
    // The new contents are recorded beside the old ones, so that a run that is broken off here or later can be
    // repeated, whichever of the two then stands in the folder.
    beforePlacing: async (files) => {
      for (const file of files) latest.set(nameOf(file.path), file.sha256);
      await save([...written, ...files.map((file) => ({ file: nameOf(file.path), sha256: file.sha256 }))]);
    },
  };
  const finish = async (): Promise<void> => {
    const others = written.filter(({ file }) => !latest.has(file));
    await save([...others, ...[...latest].map(([file, content]) => ({ file, sha256: content }))]);
  };
  return { policy, finish };
}

async function readRecord(path: string, force: boolean): Promise<{ written: Written; sha256?: string }> {
  const existing = await findExisting(path);
  if (!existing) return { written: [] };
  try {
    if (existing.stats.size > MOST_BYTES) throw new Error('too large');
    const content = await readFile(existing.realPath);
    const { written } = RecordSchema.parse(JSON.parse(content.toString('utf8')));
    return { written, sha256: sha256(content) };
  } catch {
    if (force) return { written: [] };
    const message = `${path} isn't a record that the example command wrote, and none of its files is replaced.`;
    throw new Trouble('would-replace', message, WAY_ON);
  }
}

const replaceOnly = (ownSha256: string | undefined): ReplacePolicy => ({
  decide: async ({ realPath }) => ((await sha256OfFile(realPath)) === ownSha256 ? 'replace' : 'refuse'),
  refuse: refuseChanged,
});

const keepUnlessOwn = (ownSha256: string | undefined): ReplacePolicy => ({
  ...keepOld,
  decide: async ({ realPath }) => ((await sha256OfFile(realPath)) === ownSha256 ? 'replace' : 'keep'),
});

function refuseChanged(paths: readonly string[]): Trouble {
  const [path = ''] = paths;
  const message =
    paths.length === 1
      ? `${path} isn't as the example command left it, and isn't replaced.`
      : `${paths.length} files aren't as the example command left them, and aren't replaced: ${listNames(paths)}.`;
  return new Trouble('would-replace', message, WAY_ON);
}
