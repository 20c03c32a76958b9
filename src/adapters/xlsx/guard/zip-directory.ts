import { MOST_PARTS } from './limits';
import { UnreadableFileError } from './unreadable-reasons';

/** One entry of a zip archive, as its central directory declares it. */
export interface ZipEntry {
  path: string;
  /** 0 stored, 8 deflated. */
  method: number;
  crc: number;
  /** Bytes in the archive. */
  packed: number;
  /** Bytes once unpacked. */
  size: number;
  /** Where the packed bytes begin. */
  start: number;
}

/** Signatures of the archive's records, and the lengths of their fixed parts in bytes. */
const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const CENTRAL_LENGTH = 46;
const LOCAL_LENGTH = 30;
/** In bytes: a comment of the archive may follow the end record. */
const LONGEST_COMMENT = 0xffff;
/** Stands for "see the zip64 record", which only archives beyond our limits need. */
const ZIP64 = 0xffffffff;

/**
 * The entries of a zip archive by path. Throws UnreadableFileError at whatever an honest workbook never has: paths out
 * of the archive, two parts of one name, overlapping parts, unknown compression.
 */
export function zipDirectory(bytes: Uint8Array): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_PARTS) throw new UnreadableFileError('tooLarge');
  const directory = view.getUint32(end + 16, true);
  const entries = new Map<string, ZipEntry>();
  const seen = new Set<string>();
  for (let index = 0, at = directory; index < count; index++) {
    if (at + CENTRAL_LENGTH > end || view.getUint32(at, true) !== CENTRAL) throw new UnreadableFileError('damaged');
    const nameLength = view.getUint16(at + 28, true);
    const entry = entryAt(view, bytes, at, directory);
    at += CENTRAL_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const key = entry.path.toLowerCase();
    if (seen.has(key)) throw new UnreadableFileError('damaged');
    seen.add(key);
    if (!entry.path.endsWith('/')) entries.set(entry.path, entry);
  }
  refuseOverlaps([...entries.values()]);
  return entries;
}

function endRecord(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new UnreadableFileError('cutShort');
}

function entryAt(view: DataView, bytes: Uint8Array, at: number, directory: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const packed = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const local = view.getUint32(at + 42, true);
  if (packed === ZIP64 || size === ZIP64 || local === ZIP64) throw new UnreadableFileError('tooLarge');
  if (flags & 1) throw new UnreadableFileError('password');
  if (method !== 0 && method !== 8) throw new UnreadableFileError('damaged');
  if (local + LOCAL_LENGTH > directory || view.getUint32(local, true) !== LOCAL)
    throw new UnreadableFileError('damaged');
  const start = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packed > directory) throw new UnreadableFileError('damaged');
  const name = bytes.subarray(at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + view.getUint16(at + 28, true));
  return {
    path: safePath(new TextDecoder().decode(name)),
    method,
    crc: view.getUint32(at + 16, true),
    packed,
    size,
    start,
  };
}

/** A path with slashes, though some Windows programs write backslashes; throws for a path out of the archive. */
function safePath(name: string): string {
  const path = name.replaceAll('\\', '/');
  const absolute = path.startsWith('/') || /^[A-Za-z]:/.test(path);
  if (path === '' || absolute || path.includes('\0') || path.split('/').includes('..'))
    throw new UnreadableFileError('damaged');
  return path;
}

function refuseOverlaps(entries: ZipEntry[]): void {
  entries.sort((a, b) => a.start - b.start);
  entries.reduce((end, { start, packed }) => {
    if (start < end) throw new UnreadableFileError('damaged');
    return start + packed;
  }, 0);
}
