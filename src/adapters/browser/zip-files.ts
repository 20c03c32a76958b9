import { zipSync } from 'fflate';
import type { NamedBytes } from '../../workflows/ports';

/** The earliest date that a .zip can hold; a fixed date makes equal files give equal bytes. */
const NO_DATE = new Date(1980, 0, 1);

/** Puts files into one .zip, without compression: workbooks are compressed already. */
export function zipFiles(files: readonly NamedBytes[]): Uint8Array {
  return zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { level: 0, mtime: NO_DATE });
}
