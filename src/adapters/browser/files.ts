import type { NamedBytes } from '../../workflows/ports';

/** Bytes: more than any file that is read may have, so that what is cut off here is refused for its size. */
const MOST_READ = 32 * 1024 * 1024;

/** Reads a file that the person chose or dropped. Rejects where it was moved or deleted meanwhile. */
export async function readFile(file: File): Promise<NamedBytes> {
  return { name: file.name, bytes: new Uint8Array(await file.slice(0, MOST_READ).arrayBuffer()) };
}

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const MEDIA_TYPES: ReadonlyMap<string, string> = new Map([
  ['xlsx', WORKBOOK],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['zip', 'application/zip'],
]);

/** Milliseconds until the blob's URL is revoked; long enough for a slow browser to start the download. */
const KEEP_ADDRESS = 60_000;

/** Downloads a file from memory; nothing is sent anywhere. */
export function saveFile({ name, bytes }: NamedBytes): void {
  const kind = MEDIA_TYPES.get(name.split('.').at(-1)?.toLowerCase() ?? '') ?? 'application/octet-stream';
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: kind }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEEP_ADDRESS);
}
