/** Characters that nobody sees: zero-width and direction marks, soft hyphens. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;
/** Hyphens and minus signs that all mean "-"; dashes are left, as they may stand for "to". */
const HYPHENS = /[\u2010\u2011\u2012\u2212\uFE63]/g;
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const FULL_WIDTH_OFFSET = 0xfee0;
/** ASCII words with single spaces, as most texts are: `plainText` leaves them as they are. */
const ALREADY_PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/**
 * A text as a person sees it on one line: every run of space as one space, nothing invisible, full-width
 * characters as ASCII, hyphens and minus signs as "-".
 */
export function plainText(text: string): string {
  if (ALREADY_PLAIN.test(text)) return text;
  return text
    .replace(INVISIBLE, '')
    .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(HYPHENS, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A text as it is compared and quoted: runs of spaces and line breaks become one space. */
export function withSingleSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A text for comparing: plain, in small letters, without spaces, colons, stars and full stops at the end. */
export function foldText(text: string): string {
  const plain = plainText(text).toLowerCase();
  let end = plain.length;
  while (end > 0 && ' :*.'.includes(plain.charAt(end - 1))) end -= 1;
  return plain.slice(0, end);
}

/** Signs that change nothing in a short phrase, wherever they stand: "t.b.c.", "None.", "'tbc", "see above:". */
export const SIGNS_IN_PHRASES = ['.', '*', ':', "'"] as const;

/**
 * A short text for comparing with a list of phrases: in small letters, with single spaces, without SIGNS_IN_PHRASES.
 * The sheet's formulas do the same (`phraseIn` in documents/return-workbook).
 */
export function phraseOf(text: string): string {
  return SIGNS_IN_PHRASES.reduce((rest, sign) => rest.replaceAll(sign, ''), plainText(text).toLowerCase())
    .replace(/ +/g, ' ')
    .trim();
}

/** True where a person sees an empty cell: spaces, a lone apostrophe, invisible characters. */
export function looksBlank(text: string): boolean {
  return !/[0-9A-Za-z]/.test(text) && /^['‘’`]*$/.test(plainText(text));
}
