import { canonicalJson, fingerprint } from '../fingerprint';
import type { Entry, Field, PartnerReturn, PartnerText } from './partner-return';

/**
 * Fingerprint of everything that the partner entered, for telling whether it changed after sign-off.
 * The order of rows and columns, the file's name and its format make no difference.
 */
export function enteredFingerprint(ret: Pick<PartnerReturn, 'entries' | 'texts'>): string {
  const entries = ret.entries.map((entry) => [entry.measure, entry.figure ?? null, ...fieldsOf(entry).map(contentOf)]);
  const texts = ret.texts.map(({ priority, text }) => [priority, contentOf(text)]);
  return fingerprint(canonicalJson([entries.sort(byName), texts.sort(byName)]));
}

function fieldsOf(entry: Entry): readonly Field<unknown>[] {
  return [entry.value, entry.qualifier, entry.numerator, entry.denominator, entry.source, entry.comment];
}

/** What was read, whichever way it was typed; else what stands there. Programs differ in how they keep runs of space. */
function contentOf({ reading, found }: Field<unknown>): unknown {
  const content = reading.state === 'read' ? reading.value : found;
  return typeof content === 'string' ? content.replace(/\s+/g, ' ') : content;
}

function byName([a]: readonly unknown[], [b]: readonly unknown[]): number {
  return String(a) < String(b) ? -1 : 1;
}

/** How much was asked and how much was given. */
export interface Progress {
  asked: { measures: number; texts: number };
  given: { measures: number; texts: number };
}

/** Entries and texts made, of those asked; a placeholder such as "tbc" isn't one. */
export function progressOf(ret: Pick<PartnerReturn, 'entries' | 'texts'>): Progress {
  return {
    asked: { measures: ret.entries.length, texts: ret.texts.length },
    given: { measures: ret.entries.filter(isGivenEntry).length, texts: ret.texts.filter(isGivenText).length },
  };
}

/** True where a value stands, right or wrong, or its parts give one. */
export function isGivenEntry(entry: Entry): boolean {
  return entry.figure !== undefined || isGiven(entry.value);
}

export function isGivenText({ text }: PartnerText): boolean {
  return isGiven(text);
}

function isGiven({ reading }: Field<unknown>): boolean {
  return reading.state !== 'blank' && !(reading.state === 'unusable' && reading.reason === 'placeholder');
}
