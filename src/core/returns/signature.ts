import { canonicalJson, fingerprint } from '../fingerprint';
import {
  FIGURE_ENTRY_KEYS,
  FIGURES_TABLE,
  NARRATIVE_TABLE,
  TEXT_ENTRY_KEYS,
  type FigureEntryKey,
  type TextEntryKey,
} from './layout';
import type { Field, PartnerReturn } from './partner-return';

/** What a signature is made of: everything that the partner typed. */
type Signed = Pick<PartnerReturn, 'entries' | 'texts'>;

/**
 * The ways of signing, each of which covers the columns that there were at the time: a column's
 * `signedSince` says which is the first to cover it. A signature made earlier is verified by its own way.
 */
export const SIGNING_WAY: number = Math.max(
  ...FIGURE_ENTRY_KEYS.map(sinceOfFigure),
  ...TEXT_ENTRY_KEYS.map(sinceOfText),
);

function sinceOfFigure(key: FigureEntryKey): number {
  return FIGURES_TABLE[key].signedSince;
}

function sinceOfText(key: TextEntryKey): number {
  return NARRATIVE_TABLE[key].signedSince;
}

/**
 * A fingerprint of everything that the partner typed, kept when it is signed off: 16 hex digits, led by the
 * way it was made ("2:") from the second way on. The order of rows and columns, the file's name and its
 * format make no difference.
 */
export function makeSignature(signed: Signed, way = SIGNING_WAY): string {
  const entries = signed.entries.map((entry) => [
    entry.measure,
    entry.figure ?? null,
    ...FIGURE_ENTRY_KEYS.filter((key) => sinceOfFigure(key) <= way).map((key) => signedContent(entry[key])),
  ]);
  const texts = signed.texts.map((text) => [
    text.priority,
    ...TEXT_ENTRY_KEYS.filter((key) => sinceOfText(key) <= way).map((key) => signedContent(text[key])),
  ]);
  const made = fingerprint(canonicalJson([entries.sort(byFirst), texts.sort(byFirst)]));
  return way === 1 ? made : `${way}:${made}`;
}

/** True where a signature is of what is entered now; false for one made in a way that this version doesn't know. */
export function verifySignature(signature: string, signed: Signed): boolean {
  const way = wayOf(signature);
  return way <= SIGNING_WAY && makeSignature(signed, way) === signature && isBlankBeyond(signed, way);
}

function wayOf(signature: string): number {
  return Number(/^(\d+):/.exec(signature)?.[1] ?? 1);
}

/** True where nothing was typed into columns that a signature made this way doesn't cover. */
function isBlankBeyond({ entries, texts }: Signed, way: number): boolean {
  const figureKeys = FIGURE_ENTRY_KEYS.filter((key) => sinceOfFigure(key) > way);
  const textKeys = TEXT_ENTRY_KEYS.filter((key) => sinceOfText(key) > way);
  return (
    entries.every((entry) => figureKeys.every((key) => entry[key].found === '')) &&
    texts.every((text) => textKeys.every((key) => text[key].found === ''))
  );
}

/** What was read, whichever way it was typed; else what stands there. Programs differ in how they keep runs of space. */
function signedContent({ reading, found }: Field<unknown>): unknown {
  const content = reading.state === 'read' ? reading.value : found;
  return typeof content === 'string' ? content.replace(/\s+/g, ' ') : content;
}

function byFirst([a]: readonly unknown[], [b]: readonly unknown[]): number {
  return String(a) < String(b) ? -1 : 1;
}
