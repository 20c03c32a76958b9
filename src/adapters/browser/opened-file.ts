import type { NamedBytes } from '../../workflows/ports';

/** The bytes of a file that the person chose or dropped on the page. Rejects where the file has gone meanwhile. */
export async function openedFile(file: File): Promise<NamedBytes> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
