import { Inflate, inflateSync } from 'fflate';
import type { PartCodec } from './part-codec';
import { UnreadableFileError } from './unreadable-reasons';

/** The codec that runs everywhere, also in a task pane. */
export const portableCodec: PartCodec = {
  inflate,
  crc32,
  areEqual: (one, other) => one.length === other.length && one.every((byte, at) => byte === other[at]),
  decodeUtf8: (bytes) => new TextDecoder().decode(bytes),
};

/**
 * How many packed bytes are unpacked before the size is checked again. Deflate makes at most 1,032 bytes of one, so
 * that at most 16 MB are unpacked beyond the size allowed. A part of one step or less is unpacked in one go, into no
 * more room than it declares.
 */
const STEP = 16 * 1024;

function inflate(packed: Uint8Array, size: number): Uint8Array {
  const whole = new Uint8Array(size);
  if (packed.length <= STEP) return inflateSync(packed, { out: whole });
  let length = 0;
  const steps = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new UnreadableFileError('damaged');
    whole.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += STEP)
    steps.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  return whole.subarray(0, length);
}

const POLYNOMIAL = 0xedb88320;

/** The table of the usual CRC-32 algorithm, with an entry for each value of a byte. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
