import type { Entry, Field, PartnerReturn, PartnerText } from './partner-return';

/** How much was asked and how much was given. */
export interface EntryCounts {
  asked: { measures: number; texts: number };
  given: { measures: number; texts: number };
}

/** Counts measures and texts asked and given; a placeholder such as "tbc" isn't counted as given. */
export function progressOf(ret: Pick<PartnerReturn, 'entries' | 'texts'>): EntryCounts {
  return {
    asked: { measures: ret.entries.length, texts: ret.texts.length },
    given: { measures: ret.entries.filter(isGivenEntry).length, texts: ret.texts.filter(isGivenText).length },
  };
}

/** True where the value's cell is filled, rightly or wrongly, or the parts give a value. */
export function isGivenEntry(entry: Entry): boolean {
  return entry.figure !== undefined || isGiven(entry.value);
}

export function isGivenText({ text }: PartnerText): boolean {
  return isGiven(text);
}

function isGiven({ reading }: Field<unknown>): boolean {
  return reading.state !== 'blank' && !(reading.state === 'unusable' && reading.reason === 'placeholder');
}
