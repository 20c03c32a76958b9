/** Signatures of a zip archive's records. */
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

const CENTRAL_LENGTH = 46;
const FIELD_LENGTH = 28;

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/**
 * The same zip archive with the records that are made for huge ones: as streaming programs write them even into small
 * files. `entries` puts sizes and places of the entries there, too.
 */
export function withZip64(bytes: Uint8Array, { entries }: { entries: boolean }): Uint8Array {
  const view = viewOf(bytes);
  const end = bytes.length - 22;
  if (view.getUint32(end, true) !== END) throw new Error('The archive has a comment.');
  const count = view.getUint16(end + 10, true);
  const directory = view.getUint32(end + 16, true);
  const central: Uint8Array[] = [];
  for (let at = directory; at < end && view.getUint32(at, true) === CENTRAL;) {
    const length = CENTRAL_LENGTH + view.getUint16(at + 28, true) + view.getUint16(at + 30, true);
    const entry = bytes.slice(at, at + length);
    central.push(entries ? withField(entry) : entry);
    at += length + view.getUint16(at + 32, true);
  }
  const size = central.reduce((sum, { length }) => sum + length, 0);
  return Uint8Array.from([
    ...bytes.subarray(0, directory),
    ...central.flatMap((entry) => [...entry]),
    ...endRecords(count, size, directory),
  ]);
}

/** An entry whose sizes and place stand in a field after its name. */
function withField(entry: Uint8Array): Uint8Array {
  const wide = new Uint8Array(entry.length + FIELD_LENGTH);
  wide.set(entry);
  const view = viewOf(wide);
  view.setUint16(30, view.getUint16(30, true) + FIELD_LENGTH, true);
  view.setUint16(entry.length, 1, true);
  view.setUint16(entry.length + 2, FIELD_LENGTH - 4, true);
  [24, 20, 42].forEach((place, index) => {
    view.setBigUint64(entry.length + 4 + index * 8, BigInt(view.getUint32(place, true)), true);
    view.setUint32(place, 0xffffffff, true);
  });
  return wide;
}

function endRecords(count: number, size: number, directory: number): Uint8Array {
  const bytes = new Uint8Array(56 + 20 + 22);
  const view = viewOf(bytes);
  view.setUint32(0, 0x06064b50, true);
  view.setBigUint64(4, 44n, true);
  view.setBigUint64(24, BigInt(count), true);
  view.setBigUint64(32, BigInt(count), true);
  view.setBigUint64(40, BigInt(size), true);
  view.setBigUint64(48, BigInt(directory), true);
  view.setUint32(56, 0x07064b50, true);
  view.setBigUint64(64, BigInt(directory + size), true);
  view.setUint32(72, 1, true);
  view.setUint32(76, END, true);
  view.setUint16(84, 0xffff, true);
  view.setUint16(86, 0xffff, true);
  view.setUint32(88, 0xffffffff, true);
  view.setUint32(92, 0xffffffff, true);
  return bytes;
}
