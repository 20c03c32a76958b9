import { plainText } from './plain-text';

/** Texts that stand in for an answer in any kind of cell. */
const ALONE =
  /^(t\.?b\.?[acd]\.?|n ?[/\\.]? ?[ak]\.?|[-–—_.?… ]+|x{2,}|\*+|\[(x|z|c|low|u|e|p)\]|not applicable|not available|to be (confirmed|advised|decided|determined)|to follow|pending)$/i;

/** Texts that stand in for a figure, with or without more words: "awaiting data from the county". */
const FOR_A_FIGURE =
  /^(t\.?b\.?[acd]\b|see\b|refer to\b|as (above|below)$|awaiting\b|awaited\b|await\b|pending\b|to (follow|come|be)\b|not (yet )?(applicable|available|known|recorded|collected|received|supplied|provided|measured)\b|no (data|figures?|information)\b|(data|figures?|information) (not|un|awaited|to|is|are|pending)|unavailable\b|unknown$|don'?t know\b|(\[?(x|z|c|low)\]?)$|n\/?a\b)/i;

/** True for "tbc", "n/a", "-" and the like, which say that an answer is still to come or can't be given. */
export function isPlaceholder(text: string): boolean {
  return ALONE.test(plainText(text));
}

/** As `isPlaceholder`, and for words such as "see comment" that stand where a figure or a choice belongs. */
export function isPlaceholderForFigure(text: string): boolean {
  const plain = plainText(text);
  return ALONE.test(plain) || FOR_A_FIGURE.test(plain);
}
