import { phraseOf } from './plain-text';

/** Texts that stand in for an answer in any kind of cell, as `phraseOf` gives them; '' is a lone "." or "*". */
export const PLACEHOLDERS: readonly string[] = [
  ...['', '?', '??', '…', '-', '–', '—', '--', '---', '_', '__', 'x', 'xx', 'xxx', '[x]', '[z]', '[c]', '[low]', '[u]'],
  ...['tba', 'tbc', 'tbd', 'n/a', 'na', 'n / a', 'n a', 'n/k', 'nk', 'pending', 'awaited', 'awaiting data'],
  ...['to be confirmed', 'to be advised', 'to be decided', 'to be determined', 'to follow', 'to come'],
  ...['not applicable', 'not available', 'not known', 'not yet known', 'not yet available', 'unknown'],
  ...['see above', 'see below', 'see comment', 'see comments', 'see notes', 'as above', 'as below', 'no data'],
];

/** Beginnings of four letters that say that no figure is given, whatever follows: "see the county's report". */
export const NO_FIGURE_WORDS: readonly string[] = ['see ', 'tba ', 'tbc ', 'tbd ', 'n/a '];

/** How many letters of NO_FIGURE_BEGINNINGS count, since the sheet's formulas compare beginnings of one length. */
export const BEGINNING_LENGTH = 7;

/** Longer beginnings that say so, of which the first BEGINNING_LENGTH letters are compared. */
export const NO_FIGURE_BEGINNINGS: readonly string[] = [
  ...['awaiting', 'awaited', 'await d', 'pending', 'unavailable', 'unknown', 'refer to', 'dont know'],
  ...['to follow', 'to come', 'to be confirmed', 'to be advised', 'to be decided', 'not available', 'not applicable'],
  ...['not known', 'not recorded', 'not collected', 'not supplied', 'not provided', 'not measured', 'no data'],
  ...['no figure', 'no information', 'data not', 'data to follow', 'data unavailable', 'data awaited', 'data pending'],
].flatMap((beginning, index, all) => {
  const cut = beginning.slice(0, BEGINNING_LENGTH);
  return all.findIndex((other) => other.startsWith(cut)) === index ? [cut] : [];
});

/** Those of the placeholders that none of the beginnings above covers. */
export const PLACEHOLDERS_FOR_FIGURES = PLACEHOLDERS.filter((phrase) => !hasBeginning(phrase));

/** True for "tbc", "n/a", "-" and the like, which say that nothing is entered yet. */
export function isPlaceholder(text: string): boolean {
  return PLACEHOLDERS.includes(phraseOf(text));
}

/** As `isPlaceholder`, and for words such as "awaiting data" that stand where a figure or a choice belongs. */
export function isPlaceholderForFigure(text: string): boolean {
  const phrase = phraseOf(text);
  return PLACEHOLDERS.includes(phrase) || hasBeginning(phrase);
}

function hasBeginning(phrase: string): boolean {
  return (
    NO_FIGURE_WORDS.includes(`${phrase} `.slice(0, 4)) ||
    NO_FIGURE_BEGINNINGS.includes(phrase.slice(0, BEGINNING_LENGTH))
  );
}
