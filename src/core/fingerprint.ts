/**
 * A short name for a text that changes when the text does: 16 hex digits from two 32-bit hashes
 * (FNV-1a with two offsets). Against accidents, not against an attacker.
 */
export function fingerprint(text: string): string {
  let [first, second] = OFFSETS;
  // Both in one go: the texts are long, and every return has one.
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    first = Math.imul(first ^ code, FNV_PRIME);
    second = Math.imul(second ^ code, FNV_PRIME);
  }
  return hexDigits(first) + hexDigits(second);
}

const OFFSETS: readonly [number, number] = [0x811c9dc5, 0x9747b28c];
const FNV_PRIME = 0x01000193;

function hexDigits(hash: number): string {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return ((mixed ^ (mixed >>> 13)) >>> 0).toString(16).padStart(8, '0');
}

/** JSON with the keys of every object in alphabetical order, so that equal things read the same. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
