import type { NamedBytes } from '../../workflows/ports';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const KINDS: ReadonlyMap<string, string> = new Map([
  ['xlsx', WORKBOOK],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['zip', 'application/zip'],
]);

/** Long enough for the slowest browser to have begun. */
const KEEP_ADDRESS = 60_000;

/** Hands a file to the person by the browser's own way of saving; nothing is sent anywhere. */
export function saveFile({ name, bytes }: NamedBytes): void {
  const kind = KINDS.get(name.split('.').at(-1)?.toLowerCase() ?? '') ?? 'application/octet-stream';
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: kind }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEEP_ADDRESS);
}
