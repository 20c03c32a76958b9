/**
 * What turns the packed bytes of a zip archive's part into its text. Each runtime may bring its own: Node's is
 * several times as fast as one in JavaScript.
 */
export interface PartCodec {
  /**
   * Unpacks deflated bytes into memory of `size` bytes, which is what the archive declares and the limits allow. Throws
   * where there would be more bytes.
   */
  inflate(packed: Uint8Array, size: number): Uint8Array;
  /** The checksum of zip archives, CRC-32. */
  crc32(bytes: Uint8Array): number;
  /** True where both hold the same bytes. */
  areEqual(one: Uint8Array, other: Uint8Array): boolean;
  /** UTF-8 as text, a byte order mark left out; what isn't UTF-8 becomes U+FFFD. */
  decodeUtf8(bytes: Uint8Array): string;
}
