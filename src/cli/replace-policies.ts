import { basename } from 'node:path';
import { Trouble } from '../core/trouble';
import { formatList } from '../core/words/english';
import { isSameFile } from './find-files';
import { changedMeanwhile, sha256OfFile } from './existing-file';
import { printable } from './terminal';
import type { ReplacePolicy } from './write-files';

/** The option of every command that writes. */
export const FORCE = [
  '--force',
  'replace files that are there already, and keep each old one beside its new one',
] as const;

const SHOWN_NAMES = 6;

/** "a.xlsx, b.xlsx and 5 more": so many names as a person reads. */
export function listNames(paths: readonly string[]): string {
  const shown = paths.slice(0, SHOWN_NAMES).map((path) => printable(basename(path)));
  const more = paths.length - shown.length;
  return formatList(more > 0 ? [...shown, `${more} more`] : shown);
}

/** No existing file is replaced. `wayOn` says what to do instead. */
export const neverReplace = (wayOn: string): ReplacePolicy => ({
  decide: async () => 'refuse',
  refuse: (paths) => refuseExisting(paths, wayOn),
});

function refuseExisting(paths: readonly string[], wayOn: string): Trouble {
  const [path = ''] = paths;
  const message =
    paths.length === 1
      ? `${printable(path)} is there already, and isn't replaced.`
      : `${paths.length} files are there already, and aren't replaced: ${listNames(paths)}.`;
  return new Trouble('would-replace', message, wayOn);
}

/** --force: every existing file is replaced, and the old one kept beside it. */
export const keepOld: ReplacePolicy = { decide: async () => 'keep', refuse: ([path = '']) => changedMeanwhile(path) };

/** --update X --out X: replaces the file whose content has been read, and keeps the old one beside it. */
export const updateInPlace = (sha256Read: string): ReplacePolicy => ({
  decide: async ({ realPath }) => ((await sha256OfFile(realPath)) === sha256Read ? 'keep' : 'refuse'),
  refuse: ([path = '']) => changedMeanwhile(path),
});

/** Throws Trouble where writing would take the place of a file that was named to be read, even with --force. */
export async function refuseReplacingRead(outputs: readonly string[], read: readonly string[]): Promise<void> {
  for (const out of outputs) {
    for (const path of read) {
      if (!(await isSameFile(path, out))) continue;
      const message = `${printable(out)} is one of the files to read, and writing there would destroy it.`;
      throw new Trouble('cannot-write', message, 'Choose another name after --out.', basename(out));
    }
  }
}
