import type { Outcome, OutcomeKind } from './outcome';

/** What the return itself says of an entry against its target, before the council has the last word. */
export const PROVISIONAL_WORDS: Readonly<Record<OutcomeKind, string>> = {
  'met': 'Meets the target',
  'nearly met': 'Nearly meets the target',
  'missed': 'Misses the target',
  'not known': "Can't be told yet",
  'not due': 'Not due yet',
};

/** The short words for an outcome; none where nothing is entered yet and where no rule decides (context measures too). */
export function provisionalWords({ kind, why }: Outcome): string {
  return why === 'no entry' || why === 'no rule' ? '' : PROVISIONAL_WORDS[kind];
}
