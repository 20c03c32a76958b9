import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Trouble } from '../core/trouble';
import type { NamedBytes } from '../workflows/ports';
import { explainFileError } from './explain-file-error';
import type { FoundFile } from './find-files';

/** Reads a text file. Throws Trouble with a sentence for the person. */
export async function readText(path: string): Promise<string> {
  const bytes = await readBytes(path);
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

async function readBytes(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    const message = `Can't open ${path}: ${explainFileError(error)}.`;
    throw new Trouble('file-missing', message, 'Check the name and the folder.', basename(path));
  }
}

/** Reads a found file whole, under the name that people know it by. Throws Trouble. */
export async function readNamed(found: FoundFile): Promise<NamedBytes> {
  const bytes = await readBytes(found.path);
  return { name: found.name, bytes: new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
}

/** Reads files one after the other, so that no more than one is in memory. Throws Trouble. */
export async function* readEach(found: readonly FoundFile[]): AsyncGenerator<NamedBytes> {
  for (const file of found) yield await readNamed(file);
}
