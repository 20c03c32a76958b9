const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Superscript digits as characters of their own: the mark of a footnote must not become a digit of the number before it. */
export function raisedText(text: string): string {
  return text.replace(/\d/g, (digit) => RAISED.charAt(Number(digit)));
}
