import { closeSync, constants, fstatSync, openSync, readSync, statSync, type Stats } from 'node:fs';
import { basename } from 'node:path';
import { Trouble } from '../core/trouble';
import type { NamedBytes } from '../workflows/ports';
import { openTrouble } from './explain-file-error';
import { otherThanFile } from './file-kind';
import type { FoundFile } from './find-files';
import { printable } from './terminal';

/** Bytes of a workbook: the reader's own limit, so that nothing of a larger one is read. */
export const LARGEST_WORKBOOK = 20 * 1024 * 1024;
/** Bytes of a plan or a decisions file: those of a large county have some 200 kB. */
export const LARGEST_TEXT_FILE = 2 * 1024 * 1024;

/** Reads a text file. Throws Trouble with a sentence for the person. */
export async function readText(path: string): Promise<string> {
  const bytes = readBytes(path, { shown: path, largest: LARGEST_TEXT_FILE });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Trouble(
      'file-corrupt',
      `${printable(path)} isn't text in UTF-8, so letters such as é can't be told.`,
      'Open it in an editor and save it as UTF-8.',
      basename(path),
    );
  }
}

/** Reads a workbook's bytes and gives them with its display name. `shown` is how a Trouble names it. Throws Trouble. */
export async function readNamed(found: FoundFile, shown = found.path): Promise<NamedBytes> {
  if (found.unopened) throw new Trouble('cannot-open', found.unopened.message, found.unopened.fix, found.name);
  const bytes = readBytes(found.path, { shown, largest: LARGEST_WORKBOOK });
  return { name: found.name, bytes: new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
}

/** A file whose bytes are read from the disk at each access, and not kept. Reading them throws Trouble. */
export const lazyFile = ({ path, name }: FoundFile): NamedBytes => ({
  name,
  get bytes() {
    return readBytes(path, { shown: name, largest: LARGEST_WORKBOOK });
  },
});

interface Reading {
  /** How a Trouble names the file. */
  shown: string;
  /** In bytes; nothing of a larger file is read. */
  largest: number;
}

/** Nothing else goes on in a thread while it reads, and reading at once takes less time than waiting for it. */
function readBytes(path: string, reading: Reading): Buffer {
  try {
    // Looked at before it's opened: opening a pipe waits for its writer, and opening a device may set it going.
    refuseOther(statSync(path), path, reading);
    const handle = openSync(path, READ_AT_ONCE);
    try {
      const stats = fstatSync(handle);
      refuseOther(stats, path, reading);
      return readWhole(handle, stats.size) ?? refuseGrowing(path, reading);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    throw error instanceof Trouble ? error : openTrouble(error, reading.shown, path);
  }
}

/** Where it became a pipe since it was looked at, opening doesn't wait. Windows has no such flag. */
const READ_AT_ONCE = constants.O_RDONLY | ((constants.O_NONBLOCK as number | undefined) ?? 0);

function refuseOther(stats: Stats, path: string, { shown, largest }: Reading): void {
  const kind = otherThanFile(stats);
  if (kind !== undefined) {
    const message = `Can't open ${printable(shown)}: it's ${kind}, not a file.`;
    throw new Trouble('cannot-open', message, 'Check the name and the folder.', basename(path));
  }
  if (stats.size <= largest) return;
  const kindOfContent = largest === LARGEST_WORKBOOK ? 'a return' : 'a plan or a decisions file';
  const message = `${printable(shown)} is far larger than ${kindOfContent} can be.`;
  throw new Trouble('file-too-large', message, 'Check that it is the right file.', basename(path));
}

/** The bytes of an open file of that size; undefined where more of them come, perhaps without end. */
function readWhole(handle: number, size: number): Buffer | undefined {
  const bytes = Buffer.allocUnsafeSlow(size + 1);
  let length = 0;
  for (let got = -1; got !== 0 && length < bytes.length; length += got)
    got = readSync(handle, bytes, length, bytes.length - length, null);
  return length > size ? undefined : bytes.subarray(0, length);
}

function refuseGrowing(path: string, { shown }: Reading): never {
  throw new Trouble(
    'cannot-open',
    `Can't open ${printable(shown)}: it goes on growing.`,
    'Wait until no other program writes to it, and run the command again.',
    basename(path),
  );
}
