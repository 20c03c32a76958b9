const FRACTIONS = new Map([
  ['½', '.5'],
  ['¼', '.25'],
  ['¾', '.75'],
]);

/** "2½" as "2.5", "½" as "0.5"; thirds can't be written out and stay as they are. */
export function withPlainFractions(text: string): string {
  return text.replace(
    /(?<![\d.,])(\d+)? ?([½¼¾])/g,
    (_match, whole: string | undefined, fraction: string) => `${whole ?? '0'}${FRACTIONS.get(fraction) ?? ''}`,
  );
}

const SO_MANY =
  /^(?:(?:about|around|roughly|some|over|under|at least|nearly|almost) )?(half a dozen|half-dozen|(?:a |one )?dozen|two dozen|three dozen|a couple(?: of)?|a score(?: of)?)(?: .*)?$/;
const HOW_MANY = new Map([
  ['half a dozen', 6],
  ['half-dozen', 6],
  ['two dozen', 24],
  ['three dozen', 36],
  ['a couple', 2],
  ['a score', 20],
]);

/** The number that "a dozen" or "a couple of" stands for; undefined for other words, "dozens" among them. */
export function wordForSoMany(text: string): number | undefined {
  const [, word] = SO_MANY.exec(text) ?? [];
  return word === undefined ? undefined : (HOW_MANY.get(word.replace(/ of$/, '')) ?? 12);
}
