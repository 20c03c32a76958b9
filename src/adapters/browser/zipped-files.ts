import { zipSync } from 'fflate';
import type { NamedBytes } from '../../workflows/ports';

/** The earliest day that a .zip can tell of: the same files give the same bytes. */
const NO_DATE = new Date(1980, 0, 1);

/** Files in one .zip. Workbooks are packed already: they are only put together. */
export function zippedFiles(files: readonly NamedBytes[]): Uint8Array {
  return zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { level: 0, mtime: NO_DATE });
}
