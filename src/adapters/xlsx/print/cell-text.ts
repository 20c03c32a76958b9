import { Trouble } from '../../../core/trouble';

/** Excel's own limit for one cell, in UTF-16 units. */
export const LONGEST_TEXT = 32_767;

/** Texts that the .xlsx library would store as error values if they were given as plain strings. */
const ERROR_NAMES = new Set(['#VALUE!', '#REF!', '#N/A', '#NAME?', '#NULL!', '#DIV/0!', '#NUM!', '#GETTING_DATA', '#SPILL!', '#CALC!']);

export const readsAsError = (text: string): boolean => ERROR_NAMES.has(text);

/** What Excel would turn into a formula when somebody edits the cell and presses Enter. */
export const readsAsFormula = (text: string): boolean => /^[=+\-@]/.test(text);

/**
 * A text as it can stand in a workbook's XML: what looks like Excel's own escape is escaped itself,
 * and so are characters that XML can't hold and the library leaves alone.
 */
export function escapedText(text: string): string {
  if (/^[\t\n\r -^`-~\u00A0-\u024F]*$/.test(text)) return text;
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase()}_`);
}

/** Throws a Trouble where a text is longer than a cell can hold: nothing is cut silently. */
export function refuseTooLong(text: string, sheet: string, cell: string): void {
  if (text.length <= LONGEST_TEXT) return;
  throw new Trouble(
    'cannot-write',
    `The text for ${sheet}, ${cell} has ${text.length.toLocaleString('en-GB')} characters; a cell holds 32,767.`,
    'Shorten the text and try again.',
  );
}

/** A text of at most so many characters; a cut is shown by an ellipsis. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
