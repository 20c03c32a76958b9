import { isAscii } from 'node:buffer';
import { crc32, inflateRawSync } from 'node:zlib';

/** The smallest room that zlib works with, in bytes. */
const SMALLEST_CHUNK = 64;

/** Unpacks, checks and decodes the parts of workbooks with what Node has built in (see the reader's `PartCodec`). */
export const nodeCodec = {
  inflate(packed: Uint8Array, size: number): Uint8Array {
    // Room for one byte more than declared: the whole part then fits into one piece of memory, and more is noticed.
    const chunkSize = Math.max(size + 1, SMALLEST_CHUNK);
    return inflateRawSync(packed, { chunkSize, maxOutputLength: Math.max(size, 1) });
  },
  crc32: (bytes: Uint8Array): number => crc32(bytes),
  areEqual: (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0,
  decodeUtf8(bytes: Uint8Array): string {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // As Latin-1, plain ASCII is copied as it stands, and takes half the memory.
    if (isAscii(buffer)) return buffer.toString('latin1');
    const text = buffer.toString('utf8');
    return text.startsWith('\uFEFF') ? text.slice(1) : text;
  },
};
