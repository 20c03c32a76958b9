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
const ZIP64_END = 0x06064b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_EXTRA = 0x0001;
const END_LENGTH = 22;
const ZIP64_END_LENGTH = 56;
const ZIP64_LOCATOR_LENGTH = 20;
const CENTRAL_LENGTH = 46;
const LOCAL_LENGTH = 30;
/** In bytes: a comment of the archive may follow the end record. */
const LONGEST_COMMENT = 0xffff;
/** Stand for "see the zip64 record", in fields of four and of two bytes. */
const SEE_ZIP64 = 0xffffffff;
const SEE_ZIP64_SHORT = 0xffff;

/**
 * The entries of a zip archive by path. Throws UnreadableFileError at whatever an honest workbook never has: paths out
 * of the archive, two parts of one name, overlapping parts, unknown compression.
 */
export function zipDirectory(bytes: Uint8Array): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, directory, end } = endOf(view);
  if (count > MOST_PARTS) throw new UnreadableFileError('tooLarge');
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

interface DirectoryEnd {
  count: number;
  /** Where the central directory begins, and what it ends before. */
  directory: number;
  end: number;
}

/** The end of the directory; some programs write zip64 records, made for huge archives, into small ones, too. */
function endOf(view: DataView): DirectoryEnd {
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  const directory = view.getUint32(end + 16, true);
  if (count !== SEE_ZIP64_SHORT && directory !== SEE_ZIP64) return { count, directory, end };
  const locator = end - ZIP64_LOCATOR_LENGTH;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR) throw new UnreadableFileError('damaged');
  const record = longAt(view, locator + 8);
  if (record + ZIP64_END_LENGTH > locator || view.getUint32(record, true) !== ZIP64_END)
    throw new UnreadableFileError('damaged');
  return { count: longAt(view, record + 32), directory: longAt(view, record + 48), end: record };
}

/** A number of eight bytes. Larger ones than the file can't be places in it, and larger ones than 2^53 are no size. */
function longAt(view: DataView, at: number): number {
  const long = view.getBigUint64(at, true);
  if (long > BigInt(Number.MAX_SAFE_INTEGER)) throw new UnreadableFileError('damaged');
  return Number(long);
}

function entryAt(view: DataView, bytes: Uint8Array, at: number, directory: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const { size, packed, local } = sizesAt(view, at);
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

type Sizes = Pick<ZipEntry, 'size' | 'packed'> & { local: number };

/** Sizes of an entry and the place of its local header; what doesn't stand there stands in a field of zip64, in this order. */
function sizesAt(view: DataView, at: number): Sizes {
  const sizes = {
    size: view.getUint32(at + 24, true),
    packed: view.getUint32(at + 20, true),
    local: view.getUint32(at + 42, true),
  };
  const elsewhere = (['size', 'packed', 'local'] as const).filter((key) => sizes[key] === SEE_ZIP64);
  if (elsewhere.length === 0) return sizes;
  const field = zip64FieldOf(view, at);
  if (field.length < elsewhere.length * 8) throw new UnreadableFileError('damaged');
  elsewhere.forEach((key, index) => (sizes[key] = longAt(view, field.start + index * 8)));
  return sizes;
}

/** The extra field of an entry that holds its numbers of eight bytes. */
function zip64FieldOf(view: DataView, at: number): { start: number; length: number } {
  const first = at + CENTRAL_LENGTH + view.getUint16(at + 28, true);
  const end = Math.min(first + view.getUint16(at + 30, true), view.byteLength);
  for (let field = first; field + 4 <= end;) {
    const length = view.getUint16(field + 2, true);
    const start = field + 4;
    if (view.getUint16(field, true) === ZIP64_EXTRA && start + length <= end) return { start, length };
    field = start + length;
  }
  throw new UnreadableFileError('damaged');
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
