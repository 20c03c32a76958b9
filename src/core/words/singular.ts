const IRREGULAR = new Map([
  ['people', 'person'],
  ['children', 'child'],
  ['men', 'man'],
  ['women', 'woman'],
  ['lives', 'life'],
  ['premises', 'premises'],
  ['series', 'series'],
  ['species', 'species'],
]);

/** Words after which a noun's description follows: the noun stands before them ("tonnes of waste"). */
const AFTER_NOUN = new Set([
  'of',
  'in',
  'on',
  'at',
  'to',
  'by',
  'for',
  'from',
  'with',
  'without',
  'who',
  'that',
  'killed',
  'per',
]);

/** A plural noun as it stands after 1: "incidents" is "incident", "tonnes of waste" is "tonne of waste". */
export function singular(plural: string): string {
  const words = plural.split(' ');
  const after = words.findIndex((word, index) => index > 0 && AFTER_NOUN.has(word.toLowerCase()));
  const noun = (after === -1 ? words.length : after) - 1;
  return words.map((word, index) => (index === noun ? singularWord(word) : word)).join(' ');
}

/** A shown number before its unit: "1 incident", "2 incidents". */
export function withNoun(shown: string, plural: string): string {
  return `${shown} ${shown === '1' ? singular(plural) : plural}`;
}

function singularWord(word: string): string {
  const irregular = IRREGULAR.get(word.toLowerCase());
  if (irregular !== undefined) return irregular;
  if (/[^aeiou]ies$/.test(word)) return word.replace(/ies$/, 'y');
  if (/(ss|sh|ch|x|zz)es$/.test(word)) return word.replace(/es$/, '');
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}
