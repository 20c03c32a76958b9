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
import { withSingleSpaces } from '../values/plain-text';
import { withoutUnseen, withSymbols } from '../values/unseen-signs';

/** What a signature is made of: all that the partner typed; from template version 2 on with who signed and when. */
type Signed = Pick<PartnerReturn, 'entries' | 'texts' | 'signOff'>;

/** Who signed; the date in ISO where it can be read as one. */
export interface Signer {
  name: string;
  role: string;
  date: string;
}

/** The first template version whose signatures cover who signed and when. */
const SIGNER_SINCE = 2;

/**
 * The fingerprint of everything that the partner typed, kept when the return is signed off: 16 hex digits, preceded
 * by the template version ("2:") from version 2 on. It covers the columns that this version has. The order of rows and
 * columns, the file's name and its format make no difference.
 */
export function makeSignature(
  signed: Signed,
  {
    signer = signerOf(signed.signOff),
    template = Number(TEMPLATE_VERSION),
  }: { signer?: Signer; template?: number } = {},
): string {
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
  const { name, role, date } = signer;
  const signedBy = template < SIGNER_SINCE ? [] : [[name, role, date].map(withSingleSpaces)];
  const made = fingerprint(canonicalJson([entries.sort(byFirst), texts.sort(byFirst), ...signedBy]));
  return template === 1 ? made : `${template}:${made}`;
}

/**
 * True where a signature matches what is entered now in the columns of its template version; false where something
 * was typed into later columns, or where the version is newer than this program.
 */
export function verifySignature(signature: string, signed: Signed): boolean {
  const template = Number(/^(\d+):/.exec(signature)?.[1] ?? 1);
  const isKnown = template <= Number(TEMPLATE_VERSION);
  return isKnown && makeSignature(signed, { template }) === signature && isBlankBeyond(signed, template);
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

/** How a return is signed, and whether what was signed still stands. */
export type SignatureState =
  /** `missing`: which of name, role, date and code are blank; all four where it isn't signed at all. */
  | { state: 'not signed'; missing: readonly SignaturePart[] }
  | { state: 'signed'; by: SignedBy }
  /** `changed`: names of the rows that were changed (see `SignOff.rows`); empty where only that is known. */
  | { state: 'changed'; by: SignedBy; changed: readonly string[] };

export type SignaturePart = 'name' | 'role' | 'date' | 'code';
/** name alone: of a return that asks for no code, so that a later change can't be seen. */
export type SignedBy = 'add-in' | 'code' | 'name alone';

/** What a council's year keeps of a signature. */
export interface KeptSignature {
  by: SignedBy;
  isChanged: boolean;
}

/** How a return is signed. A code or fingerprint that no longer fits shows a change even where a name is blank. */
export function signatureOf(ret: Signed): SignatureState {
  const { fingerprint: signature, code, rows } = ret.signOff;
  const by: SignedBy = signature !== undefined ? 'add-in' : code ? 'code' : 'name alone';
  const isOther = signature !== undefined && !verifySignature(signature, ret);
  const hasCode = code !== undefined && code.typed.found !== '';
  if (isOther || (hasCode && !code.isCurrent)) return { state: 'changed', by, changed: rows ? changedRows(rows) : [] };
  const missing = missingParts(ret.signOff);
  return missing.length > 0 ? { state: 'not signed', missing } : { state: 'signed', by };
}

function missingParts({ name, role, date, code }: PartnerReturn['signOff']): readonly SignaturePart[] {
  const parts: readonly (readonly [SignaturePart, Field<unknown> | undefined])[] = [
    ['name', name],
    ['role', role],
    ['date', date],
    ['code', code?.typed],
  ];
  return parts.flatMap(([part, field]) => (field?.found === '' ? [part] : []));
}

function changedRows({ signed, now }: NonNullable<PartnerReturn['signOff']['rows']>): readonly string[] {
  return [...new Set([...signed.keys(), ...now.keys()])].filter((name) => signed.get(name) !== now.get(name));
}

function signerOf({ name, role, date }: PartnerReturn['signOff']): Signer {
  return { name: name.found, role: role.found, date: date.reading.state === 'read' ? date.reading.value : date.found };
}
