import { KnownParts, type Parse } from '../../../src/adapters/xlsx/guard/known-parts';
import { portableCodec } from '../../../src/adapters/xlsx/guard/portable-codec';
import { nodeCodec } from '../../../src/cli/node-codec';

const entry = { path: 'xl/styles.xml', method: 8, crc: 7, packed: 3, size: 5, start: 0 };
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const unpackNothing = (): string => {
  throw new Error('It was unpacked again.');
};

describe.each([
  ['everywhere', portableCodec],
  ['in Node', nodeCodec],
])('parts that were read before, compared as %s', (_, codec) => {
  const knownParts = (): KnownParts => new KnownParts((one, other) => codec.areEqual(one, other));

  it('are unpacked once', () => {
    const known = knownParts();
    expect(known.text(entry, bytes(1, 2, 3), () => 'first')).toBe('first');
    expect(known.text({ ...entry, start: 90 }, bytes(1, 2, 3), unpackNothing)).toBe('first');
  });

  it('are told from others of the same path, size and checksum by every packed byte', () => {
    const known = knownParts();
    known.text(entry, bytes(1, 2, 3), () => 'first');
    expect(known.text(entry, bytes(1, 2, 4), () => 'other')).toBe('other');
    expect(known.text(entry, bytes(1, 2, 4, 0), () => 'longer')).toBe('longer');
    expect(known.text({ ...entry, method: 0 }, bytes(1, 2, 4, 0), () => 'stored')).toBe('stored');
  });

  it('are not remembered where one is damaged, so that it is damaged the next time, too', () => {
    const known = knownParts();
    expect(() => known.text(entry, bytes(1, 2, 3), unpackNothing)).toThrow();
    expect(() => known.text(entry, bytes(1, 2, 3), unpackNothing)).toThrow();
  });

  it('are read once for each kind of content', () => {
    const known = knownParts();
    const letters: Parse<number> = ['letters', (text) => text.length];
    const capitals: Parse<string> = ['capitals', (text) => text.toUpperCase()];
    expect(known.content(entry, bytes(1, 2, 3), () => 'first', letters)).toBe(5);
    expect(known.content(entry, bytes(1, 2, 3), unpackNothing, ['letters', unpackNothing])).toBe(5);
    expect(known.content(entry, bytes(1, 2, 3), unpackNothing, capitals)).toBe('FIRST');
  });

  it('are forgotten once there are many', () => {
    const known = knownParts();
    known.text(entry, bytes(1, 2, 3), () => 'first');
    for (let size = 100; size < 300; size += 1) known.text({ ...entry, size }, bytes(1, 2, 3), () => 'x');
    expect(known.text(entry, bytes(1, 2, 3), () => 'again')).toBe('again');
  });
});
