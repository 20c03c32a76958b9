import { Trouble } from '../../core/trouble';

/** The longest text that Excel takes in one cell, in UTF-16 units. */
export const LONGEST_TEXT = 32_767;

/**
 * The trouble to show where a text is longer than a cell can hold; undefined where it fits. Nothing is cut silently.
 */
export function tooLong(text: string, sheet: string, cell: string): Trouble | undefined {
  if (text.length <= LONGEST_TEXT) return undefined;
  return new Trouble(
    'cannot-write',
    `The text for ${sheet}, ${cell} has ${text.length.toLocaleString('en-GB')} characters; a cell holds 32,767.`,
    'Shorten the text and try again.',
  );
}

/** Throws a Trouble where a text is longer than a cell can hold. */
export function refuseTooLong(text: string, sheet: string, cell: string): void {
  const trouble = tooLong(text, sheet, cell);
  if (trouble) throw trouble;
}

/** Cuts a text to at most `longest` UTF-16 units; a cut text ends in an ellipsis. */
export function shortenText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
