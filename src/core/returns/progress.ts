import type { Entry, Field, PartnerReturn, PartnerText } from './partner-return';

/** How much was asked and how much was given. */
export interface EntryCounts {
  asked: { measures: number; texts: number };
  given: { measures: number; texts: number };
}

/** Entries and texts made, of those asked; a placeholder such as "tbc" isn't one. */
export function progressOf(ret: Pick<PartnerReturn, 'entries' | 'texts'>): EntryCounts {
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
