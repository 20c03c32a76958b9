/** The most characters of a text that Excel may recognise as a date, a time or a sum of money. */
const LONGEST_RECOGNISED = 60;

/** Words in lower case that Excel takes for TRUE or FALSE, depending on its language. */
const TRUTH_VALUES = new Set([
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
 * True where Excel might take a text for a formula, a number, a date, a truth value or an error, or drop its first
 * character, in whatever language Excel speaks. An apostrophe before the text prevents that, and isn't part of it.
 */
function needsApostrophe(text: string): boolean {
  const start = text.trimStart();
  if (/^['=+\-@#＝＋－＠/\\]/.test(start)) return true;
  if (TRUTH_VALUES.has(text.trim().toLowerCase())) return true;
  return /\p{N}/u.test(text) && (text.length <= LONGEST_RECOGNISED || !/\p{L}{3}/u.test(text));
}

/** What to write so that a cell holds exactly this text. */
export function textForExcel(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n');
  return needsApostrophe(lines) ? `'${lines}` : lines;
}
