import type { FaultAt } from './file-fault';

/** Control characters except tab and line ends, lone surrogates, and the two noncharacters U+FFFE and U+FFFF. */
const UNPRINTABLE = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/u;

/** Faults of texts with characters that no workbook or document can hold. `value` is a plan of the right shape. */
export function unprintableFaults(value: unknown, at: FaultAt['at'] = []): readonly FaultAt[] {
  if (typeof value === 'string') {
    const found = UNPRINTABLE.exec(value);
    return found
      ? [
          {
            at,
            reason: `holds a character that can't be printed (${codeOf(found[0])}) after ${found.index} others; take it out`,
          },
        ]
      : [];
  }
  if (value === null || typeof value !== 'object') return [];
  const list = Array.isArray(value);
  return Object.entries(value).flatMap(([step, inside]) =>
    unprintableFaults(inside, [...at, list ? Number(step) : step]),
  );
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
