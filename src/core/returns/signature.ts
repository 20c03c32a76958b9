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

/** What a signature is made of: everything that the partner typed. */
type Signed = Pick<PartnerReturn, 'entries' | 'texts'>;

/**
 * A fingerprint of everything that the partner typed, kept when it is signed off: 16 hex digits, led by the
 * template version with which it was made ("2:") from the second on. It covers the columns that there were
 * at the time. The order of rows and columns, the file's name and its format make no difference.
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
 * True where a signature is of what is entered now, as far as there were columns for it when it was made;
 * false where something was typed into later ones since, and for one made with a template not known here.
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

/** What was read, whichever way it was typed; else what stands there. Programs keep runs of space differently. */
function signedContent({ reading, found }: Field<unknown>): unknown {
  const content = reading.state === 'read' ? reading.value : found;
  return typeof content === 'string' ? content.replace(/\s+/g, ' ') : content;
}

function byFirst([a]: readonly unknown[], [b]: readonly unknown[]): number {
  return String(a) < String(b) ? -1 : 1;
}
