/** Longer than any date, time or sum of money that a spreadsheet recognises in a text. */
const LONGEST_RECOGNISED = 60;

/** Excel takes these for truth values, in the language of the program. */
const TRUTHS = new Set([
  'true',
  'false',
  'wahr',
  'falsch',
  'vrai',
  'faux',
  'verdadero',
  'falso',
  'vero',
  'waar',
  'onwaar',
  'verdadeiro',
  'prawda',
  'fałsz',
  'sand',
  'falsk',
  'sann',
  'usann',
  'sant',
  'usant',
  'tosi',
  'epätosi',
  'igaz',
  'hamis',
  'pravda',
  'nepravda',
  'doğru',
  'yanliş',
  'yanlış',
  'истина',
  'ложь',
  'αληθησ',
  'αληθής',
  'ψευδησ',
  'ψευδής',
]);

/**
 * True where Excel might take a text for a formula, a number, a date, a truth value or an error, or
 * swallow its first character; it is then written with an apostrophe before it, which Excel keeps apart.
 * What is recognised depends on the language of the program, so that any doubt counts.
 */
export function needsApostrophe(text: string): boolean {
  const start = text.trimStart();
  if (/^['=+\-@#＝＋－＠/\\]/.test(start)) return true;
  if (TRUTHS.has(text.trim().toLowerCase())) return true;
  return /\p{N}/u.test(text) && (text.length <= LONGEST_RECOGNISED || !/\p{L}{3}/u.test(text));
}

/** A text as it is handed to Excel so that it stays this text. */
export function textForExcel(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n');
  return needsApostrophe(lines) ? `'${lines}` : lines;
}
