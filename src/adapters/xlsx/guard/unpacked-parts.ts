import type { KnownParts, Parse } from './known-parts';
import { LARGEST_PART, LARGEST_TOTAL } from './limits';
import type { PartCodec } from './part-codec';
import { UnreadableFileError } from './unreadable-reasons';
import { decodePart } from './part-encoding';
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
    private readonly known?: KnownParts,
  ) {
    for (const [path, entry] of zipDirectory(bytes)) this.entries.set(path.toLowerCase(), entry);
  }

  get paths(): readonly string[] {
    return [...this.entries.values()].map(({ path }) => path);
  }

  has(path: string): boolean {
    return this.entries.has(path.toLowerCase());
  }

  /** Bytes of a part once unpacked, as the archive declares them, which is checked when it is; 0 where there is none. */
  sizeOf(path: string): number {
    return this.entries.get(path.toLowerCase())?.size ?? 0;
  }

  /** The part as text; undefined where there is none. */
  text(path: string): string | undefined {
    const entry = this.spendEntry(path);
    if (!entry) return undefined;
    const packed = this.packedBytes(entry);
    const unpack = (): string => this.decode(this.unpack(entry, packed));
    return this.known ? this.known.text(entry, packed, unpack) : unpack();
  }

  /** What the part's text says, read once where other files have the same part; undefined where there is none. */
  content<Content>(path: string, parse: Parse<Content>): Content | undefined {
    const entry = this.spendEntry(path);
    if (!entry) return undefined;
    const packed = this.packedBytes(entry);
    const unpack = (): string => this.decode(this.unpack(entry, packed));
    return this.known ? this.known.content(entry, packed, unpack, parse) : parse[1](unpack());
  }

  /** The part as bytes; undefined where there is none. */
  part(path: string): Uint8Array | undefined {
    const entry = this.spendEntry(path);
    return entry && this.unpack(entry, this.packedBytes(entry));
  }

  /** The entry of a part that is about to be read, its size counted. Throws UnreadableFileError beyond the caps. */
  private spendEntry(path: string): ZipEntry | undefined {
    const entry = this.entries.get(path.toLowerCase());
    if (!entry) return undefined;
    this.total += entry.size;
    if (entry.size > LARGEST_PART || this.total > LARGEST_TOTAL) throw new UnreadableFileError('tooLarge');
    return entry;
  }

  private packedBytes({ start, packed }: ZipEntry): Uint8Array {
    return this.bytes.subarray(start, start + packed);
  }

  private unpack(entry: ZipEntry, packed: Uint8Array): Uint8Array {
    const part = entry.method === 0 ? packed : this.codec.inflate(packed, entry.size);
    if (part.length !== entry.size || this.codec.crc32(part) !== entry.crc) throw new UnreadableFileError('damaged');
    return part;
  }

  private decode(part: Uint8Array): string {
    return decodePart(part, this.codec);
  }
}
