/** Texts that the .xlsx library would store as error values if they were given as plain strings. */
const ERROR_NAMES = new Set([
  '#VALUE!',
  '#REF!',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#DIV/0!',
  '#NUM!',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
]);

export const readsAsError = (text: string): boolean => ERROR_NAMES.has(text);

/**
 * A text as it can stand in a workbook's XML: what looks like one of Excel's own escapes ("_x0041_") is escaped itself,
 * and so are characters that XML can't hold and the library doesn't escape.
 */
export function escapedText(text: string): string {
  if (/^[\t\n\r -^`-~\u00A0-\u024F]*$/.test(text)) return text;
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(
      /[\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
      (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase()}_`,
    );
}
