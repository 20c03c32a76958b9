import type { Finding } from '../finding';
import type { Place } from '../place';
import { formatCount, formatNumber } from '../words/english';
import { FIGURE_ENTRY_KEYS } from './layout';
import type { Entry, Field, PartnerReturn, PartnerText } from './partner-return';
import { reasonIn } from './reason';

/** How much was asked and how much was given. */
export interface EntryCounts {
  asked: { measures: number; texts: number };
  given: { measures: number; texts: number };
}

/**
 * Counts measures and texts asked and given. Given is only what can be used: neither a placeholder such as "tbc", nor
 * an entry with an error that must be corrected first.
 * @param findings of this return
 */
export function progressOf(
  ret: Pick<PartnerReturn, 'entries' | 'texts'>,
  findings: readonly Pick<Finding, 'severity' | 'place'>[],
): EntryCounts {
  const wrong = new Set(findings.flatMap(({ severity, place }) => (severity === 'error' ? [cellKey(place)] : [])));
  const isRight = ({ at }: Field<unknown>): boolean => !wrong.has(cellKey(at));
  return {
    asked: { measures: ret.entries.length, texts: ret.texts.length },
    given: {
      measures: ret.entries.filter(
        (entry) => isGivenEntry(entry) && FIGURE_ENTRY_KEYS.every((key) => isRight(entry[key])),
      ).length,
      texts: ret.texts.filter((text) => isGivenText(text) && isRight(text.text)).length,
    },
  };
}

function cellKey({ sheet, cell }: Pick<Place, 'sheet' | 'cell'>): string {
  return JSON.stringify([sheet, cell]);
}

/** True where the entry's cells give a value, or say that there is none to publish and the comment says why. */
export function isGivenEntry(entry: Entry): boolean {
  return entry.figure !== undefined || (entry.absence !== undefined && reasonIn(entry) !== undefined);
}

export function isGivenText({ text }: PartnerText): boolean {
  return text.reading.state === 'read';
}

/** "18 of 23 figures entered". */
export function figuresEntered(given: number, asked: number): string {
  return `${formatNumber(given, 0)} of ${formatCount(asked, 'figure')} entered`;
}

/** "4 of 6 texts written". */
export function textsWritten(given: number, asked: number): string {
  return `${formatNumber(given, 0)} of ${formatCount(asked, 'text')} written`;
}

/** "18 of 23 figures entered, 4 of 6 texts written"; only what is asked for. */
export function progressWords({ asked, given }: EntryCounts): string {
  return [
    ...(asked.measures > 0 ? [figuresEntered(given.measures, asked.measures)] : []),
    ...(asked.texts > 0 ? [textsWritten(given.texts, asked.texts)] : []),
  ].join(', ');
}
