import { Inflate, inflateSync } from 'fflate';
import { crcOf } from './crc';
import { LARGEST_PART, LARGEST_TOTAL } from './limits';
import { UnreadableFileError } from './unreadable-reasons';
import { zipDirectory, type ZipEntry } from './zip-directory';

/**
 * How many packed bytes are unpacked at a time: deflate makes at most 1,032 of one, so that memory
 * never runs further ahead of the caps than 16 MB. A part within one step is unpacked in one go,
 * without room for more than it declares.
 */
const STEP = 16 * 1024;

/** The parts of a zip archive, unpacked only when asked for, and never beyond the caps. */
export class UnpackedParts {
  /** By path in small letters: names of parts differ by more than their case (ECMA-376 part 2, 6.2.2.3). */
  private readonly entries = new Map<string, ZipEntry>();
  private total = 0;

  constructor(private readonly bytes: Uint8Array) {
    for (const [path, entry] of zipDirectory(bytes)) this.entries.set(path.toLowerCase(), entry);
  }

  get paths(): readonly string[] {
    return [...this.entries.values()].map(({ path }) => path);
  }

  has(path: string): boolean {
    return this.entries.has(path.toLowerCase());
  }

  /** The part as text; undefined where there is none. */
  text(path: string): string | undefined {
    const part = this.part(path);
    return part && decoded(part);
  }

  /** The part as bytes; undefined where there is none. */
  part(path: string): Uint8Array | undefined {
    const entry = this.entries.get(path.toLowerCase());
    if (!entry) return undefined;
    this.total += entry.size;
    if (entry.size > LARGEST_PART || this.total > LARGEST_TOTAL) throw new UnreadableFileError('tooLarge');
    const packed = this.bytes.subarray(entry.start, entry.start + entry.packed);
    const part = entry.method === 0 ? packed : inflated(packed, entry.size);
    if (part.length !== entry.size || crcOf(part) !== entry.crc) throw new UnreadableFileError('damaged');
    return part;
  }
}

/** Unpacks at most `size` bytes; more than declared means that the archive lies. */
function inflated(packed: Uint8Array, size: number): Uint8Array {
  const whole = new Uint8Array(size);
  if (packed.length <= STEP) return inflateSync(packed, { out: whole });
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new UnreadableFileError('damaged');
    whole.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += STEP)
    inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  return whole.subarray(0, length);
}

function decoded(part: Uint8Array): string {
  if (part[0] === 0xff && part[1] === 0xfe) return new TextDecoder('utf-16le').decode(part);
  if (part[0] === 0xfe && part[1] === 0xff) return new TextDecoder('utf-16be').decode(part);
  return new TextDecoder().decode(part);
}
