import type { PartCodec } from './part-codec';
import type { ZipEntry } from './zip-directory';

/** Longer parts are mostly a partner's own, in bytes, packed and unpacked. */
const MOST_PACKED = 4 * 1024;
const MOST_UNPACKED = 32 * 1024;
/** Parts that are remembered at once: with all that hold them some MB at most. */
const MOST_PARTS_KNOWN = 128;

interface KnownPart {
  method: number;
  packed: Uint8Array;
  text: string;
  /** What was made of the text, by kind. */
  contents: Map<string, unknown>;
}

/**
 * Texts of small parts that were unpacked before. Styles, lists of relationships and the like are the same in all
 * returns of a plan: where size, checksum and every packed byte are equal, so is the text.
 */
export class KnownParts {
  private readonly parts = new Map<string, KnownPart>();

  constructor(private readonly areEqual: PartCodec['areEqual']) {}

  /** The text of a part, unpacked by `unpack` unless the same part was unpacked before. */
  text(entry: ZipEntry, packed: Uint8Array, unpack: () => string): string {
    return this.known(entry, packed, unpack)?.text ?? unpack();
  }

  /** What `parse` makes of a part's text, which nobody may change; `kind` tells it from other readings of the part. */
  content<Content>(entry: ZipEntry, packed: Uint8Array, unpack: () => string, [kind, parse]: Parse<Content>): Content {
    const part = this.known(entry, packed, unpack);
    if (!part) return parse(unpack());
    if (!part.contents.has(kind)) part.contents.set(kind, parse(part.text));
    return part.contents.get(kind) as Content;
  }

  /** Undefined where the part is too long to be remembered. */
  private known(entry: ZipEntry, packed: Uint8Array, unpack: () => string): KnownPart | undefined {
    if (packed.length > MOST_PACKED || entry.size > MOST_UNPACKED) return undefined;
    const key = `${entry.crc} ${entry.size} ${entry.path}`;
    const known = this.parts.get(key);
    if (known && known.method === entry.method && this.areEqual(known.packed, packed)) return known;
    const part = { method: entry.method, packed: packed.slice(), text: unpack(), contents: new Map<string, unknown>() };
    if (this.parts.size >= MOST_PARTS_KNOWN) this.parts.clear();
    this.parts.set(key, part);
    return part;
  }
}

/** What a reading of a part's text is known by, and how it's made. */
export type Parse<Content> = readonly [kind: string, parse: (text: string) => Content];
