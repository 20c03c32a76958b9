/** Text of these characters alone, as most is, needs no closer look. */
const USUAL = /^[\t\n\r -~\u00A0-\u00AC\u00AE-\u024F\u2010-\u2027\u2030-\u205E\u20A0-\u20CF]*$/;

/**
 * Signs that can't be seen, or that change the direction of the writing round them: what stands in a text needn't be
 * what a person reads there.
 */
const UNSEEN =
  // eslint-disable-next-line no-control-regex, no-misleading-character-class
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]/gu;

/** Words in scripts that are written from right to left need signs of direction beside numbers and names. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const OF_DIRECTION = /[\u061C\u200E\u200F\u202A-\u202C\u2066-\u2069]/;
/** Scripts whose letters join, or whose words stand without spaces. */
const JOINING =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Mongolian}]/u;
const OF_JOINING = /[\u180B-\u180F\u200B-\u200D]/;
/** What may stand before the joiner, the selector or the tags that make one picture or letter of several characters. */
// eslint-disable-next-line no-misleading-character-class
const PICTURE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u{E007F}\uFE0F]$/u;
const SELECTOR = /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u;
const SELECTABLE = /[\p{Extended_Pictographic}\p{Emoji}\p{Script=Han}\p{Script=Mongolian}]$/u;
/** A flag of a part of a country, such as England's. */
const FLAG = /\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]*$/u;
const TAG = /[\u{E0020}-\u{E007F}]/u;

const NAMES: readonly (readonly [RegExp, string])[] = [
  [/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/, 'signs that change the direction of writing'],
  [/\u00AD/, 'soft hyphens'],
  [/[\u200B-\u200D\u2060\uFEFF]/, 'signs without width'],
  [/[\u{E0000}-\u{E007F}]/u, 'hidden tags'],
  [/[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u, 'variation selectors'],
];

/** What signs that can't be seen a text holds, in words; empty where it holds none, or only such as its script needs. */
export function unseenSigns(text: string): readonly string[] {
  if (USUAL.test(text)) return [];
  const names = new Set<string>();
  replaceUnseen(text, (sign) => {
    names.add(NAMES.find(([pattern]) => pattern.test(sign))?.[1] ?? 'control characters');
    return '';
  });
  return [...names];
}

/** The text without signs that can't be seen; those that its script needs stay. */
export function withoutUnseen(text: string): string {
  return USUAL.test(text) ? text : replaceUnseen(text, () => '');
}

/** The text with signs that can't be seen written out: "[U+202E]". */
export function writeOutUnseen(text: string): string {
  if (USUAL.test(text)) return text;
  return replaceUnseen(text, (sign) => `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`);
}

function replaceUnseen(text: string, replace: (sign: string) => string): string {
  const isRightToLeft = RIGHT_TO_LEFT.test(text);
  const joins = JOINING.test(text);
  return text.replace(UNSEEN, (sign, at: number) => {
    if (OF_DIRECTION.test(sign) && isRightToLeft) return sign;
    if (OF_JOINING.test(sign) && joins) return sign;
    return belongsToPicture(sign, text.slice(Math.max(0, at - 20), at)) ? sign : replace(sign);
  });
}

function belongsToPicture(sign: string, before: string): boolean {
  if (sign === '\u200D') return PICTURE.test(before);
  if (SELECTOR.test(sign)) return SELECTABLE.test(before);
  return TAG.test(sign) && FLAG.test(before);
}

/** Signs of Word's fonts Symbol and Wingdings, as the signs that they show; other programs have no picture of them. */
const SYMBOL_SIGNS = new Map([
  ['\uF0B7', '•'],
  ['\uF0A7', '▪'],
  ['\uF06E', '■'],
  ['\uF06C', '●'],
  ['\uF0A8', '◦'],
  ['\uF06F', '□'],
  ['\uF071', '❑'],
  ['\uF075', '◆'],
  ['\uF076', '❖'],
  ['\uF0D8', '➢'],
  ['\uF0E0', '→'],
  ['\uF0E8', '➔'],
  ['\uF0F0', '→'],
  ['\uF0FC', '✓'],
  ['\uF0FE', '☑'],
  ['\uF02D', '-'],
  ['\uF0BE', '—'],
]);

/** The text with signs of Word's picture fonts as the signs that they show there. */
export function withSymbols(text: string): string {
  return USUAL.test(text) ? text : text.replace(/[\uF020-\uF0FF]/g, (sign) => SYMBOL_SIGNS.get(sign) ?? sign);
}
