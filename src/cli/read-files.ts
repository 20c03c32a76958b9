import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Trouble } from '../core/trouble';
import type { NamedBytes } from '../workflows/ports';
import { explainFileError } from './explain-file-error';
import type { FoundFile } from './find-files';

/** Reads a text file. Throws Trouble with a sentence for the person. */
export async function readText(path: string): Promise<string> {
  const bytes = readBytes(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Trouble(
      'file-corrupt',
      `${path} isn't text in UTF-8, so letters such as é can't be told.`,
      'Open it in an editor and save it as UTF-8.',
      basename(path),
    );
  }
}

/** Nothing else goes on in a thread while it reads, and reading at once takes less time than waiting for it. */
function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const message = `Can't open ${path}: ${explainFileError(error)}.`;
    throw new Trouble('file-missing', message, 'Check the name and the folder.', basename(path));
  }
}

/** Reads a file's bytes and gives them with its display name. Throws Trouble. */
export async function readNamed(found: FoundFile): Promise<NamedBytes> {
  const bytes = readBytes(found.path);
  return { name: found.name, bytes: new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
}

/** A file whose bytes are read from the disk at each access, and not kept. Reading them throws Trouble. */
export const lazyFile = ({ path, name }: FoundFile): NamedBytes => ({
  name,
  get bytes() {
    return readBytes(path);
  },
});
