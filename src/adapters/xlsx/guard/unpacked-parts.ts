import { LARGEST_PART, LARGEST_TOTAL } from './limits';
import type { PartCodec } from './part-codec';
import { UnreadableFileError } from './unreadable-reasons';
import { zipDirectory, type ZipEntry } from './zip-directory';

/** The parts of a zip archive, unpacked only when asked for, and never beyond the limits. */
export class UnpackedParts {
  /** By path in lower case: no two parts' names differ by case alone (ECMA-376 part 2, 6.2.2.3). */
  private readonly entries = new Map<string, ZipEntry>();
  /** Unpacked bytes of all parts asked for so far. */
  private total = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly codec: PartCodec,
  ) {
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
    return part && this.decode(part);
  }

  /** The part as bytes; undefined where there is none. */
  part(path: string): Uint8Array | undefined {
    const entry = this.entries.get(path.toLowerCase());
    if (!entry) return undefined;
    this.total += entry.size;
    if (entry.size > LARGEST_PART || this.total > LARGEST_TOTAL) throw new UnreadableFileError('tooLarge');
    const packed = this.bytes.subarray(entry.start, entry.start + entry.packed);
    const part = entry.method === 0 ? packed : this.codec.inflate(packed, entry.size);
    if (part.length !== entry.size || this.codec.crc32(part) !== entry.crc) throw new UnreadableFileError('damaged');
    return part;
  }

  private decode(part: Uint8Array): string {
    if (part[0] === 0xff && part[1] === 0xfe) return new TextDecoder('utf-16le').decode(part);
    if (part[0] === 0xfe && part[1] === 0xff) return new TextDecoder('utf-16be').decode(part);
    return this.codec.decodeUtf8(part);
  }
}
