import { canonicalJson, fingerprint } from '../fingerprint';
import {
  FIGURE_ENTRY_KEYS,
  FIGURES_TABLE,
  NARRATIVE_TABLE,
  sinceOf,
  TEMPLATE_VERSION,
  TEXT_ENTRY_KEYS,
} from './layout';
import type { Field, PartnerReturn } from './partner-return';
import { withoutUnseen, withSymbols } from '../values/unseen-signs';

/** What a signature is made of: everything that the partner typed. */
type Signed = Pick<PartnerReturn, 'entries' | 'texts'>;

/**
 * The fingerprint of everything that the partner typed, kept when the return is signed off: 16 hex digits, preceded
 * by the template version ("2:") from version 2 on. It covers the columns that this version has. The order of rows and
 * columns, the file's name and its format make no difference.
 */
export function makeSignature(signed: Signed, template = Number(TEMPLATE_VERSION)): string {
  const entries = signed.entries.map((entry) => [
    entry.measure,
    entry.figure ?? null,
    ...FIGURE_ENTRY_KEYS.filter((key) => sinceOf(FIGURES_TABLE[key]) <= template).map((key) =>
      signedContent(entry[key]),
    ),
  ]);
  const texts = signed.texts.map((text) => [
    text.priority,
    ...TEXT_ENTRY_KEYS.filter((key) => sinceOf(NARRATIVE_TABLE[key]) <= template).map((key) =>
      signedContent(text[key]),
    ),
  ]);
  const made = fingerprint(canonicalJson([entries.sort(byFirst), texts.sort(byFirst)]));
  return template === 1 ? made : `${template}:${made}`;
}

/**
 * True where a signature matches what is entered now in the columns of its template version; false where something
 * was typed into later columns, or where the version is newer than this program.
 */
export function verifySignature(signature: string, signed: Signed): boolean {
  const template = Number(/^(\d+):/.exec(signature)?.[1] ?? 1);
  const isKnown = template <= Number(TEMPLATE_VERSION);
  return isKnown && makeSignature(signed, template) === signature && isBlankBeyond(signed, template);
}

/** True where nothing was typed into columns that a signature made with this template doesn't cover. */
function isBlankBeyond({ entries, texts }: Signed, template: number): boolean {
  const figureKeys = FIGURE_ENTRY_KEYS.filter((key) => sinceOf(FIGURES_TABLE[key]) > template);
  const textKeys = TEXT_ENTRY_KEYS.filter((key) => sinceOf(NARRATIVE_TABLE[key]) > template);
  return (
    entries.every((entry) => figureKeys.every((key) => entry[key].found === '')) &&
    texts.every((text) => textKeys.every((key) => text[key].found === ''))
  );
}

/**
 * The value read, however typed, else the cell's text; with single spaces, as programs keep runs differently. Of words,
 * signs that can't be seen are covered, too, though they aren't read.
 */
function signedContent({ reading, found }: Field<unknown>): unknown {
  const content = reading.state === 'read' ? reading.value : found;
  if (typeof content !== 'string') return content;
  const words = content.replace(/\s+/g, ' ');
  const typed = found.replace(/\s+/g, ' ');
  return withSymbols(withoutUnseen(typed)) === words ? typed : words;
}

function byFirst([a]: readonly unknown[], [b]: readonly unknown[]): number {
  return String(a) < String(b) ? -1 : 1;
}
