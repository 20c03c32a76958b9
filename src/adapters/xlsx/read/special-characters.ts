/** Resolves Excel's escapes for characters that XML can't hold: _x000D_ is a carriage return, _x005F_ an underscore. */
export function unescapeCharacters(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Digits as superscript characters: the mark of a footnote must not become a digit of the number before it. */
export function superscriptDigits(text: string): string {
  return text.replace(/\d/g, (digit) => SUPERSCRIPTS.charAt(Number(digit)));
}
