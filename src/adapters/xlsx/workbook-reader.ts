import { isListSheet } from '../../documents/spreadsheet/choices-sheet';
import type { ReadWorkbook } from '../../workflows/ports';
import { guardedPackage } from './guard/guarded-package';
import { KnownParts } from './guard/known-parts';
import type { PartCodec } from './guard/part-codec';
import { unreadableTrouble, UnreadableFileError } from './guard/unreadable-reasons';
import { odsContent } from './read/ods-content';
import { xlsxContent } from './read/xlsx-content';

/**
 * Reads .xlsx, .xlsm, .xltx and .ods files behind the guard. What can't be read comes back as a Trouble with
 * a sentence for the person; nothing in a file makes it reject.
 */
export function workbookReader(codec: PartCodec): ReadWorkbook {
  const known = new KnownParts((one, other) => codec.areEqual(one, other));
  return async ({ name, bytes }) => {
    try {
      const { format, parts } = guardedPackage(bytes, codec, known);
      const content = format === 'ods' ? odsContent(name, parts) : xlsxContent(name, parts);
      return { ...content, sheets: content.sheets.filter((sheet) => !isListSheet(sheet)) };
    } catch (error) {
      return unreadableTrouble(error instanceof UnreadableFileError ? error.reason : 'damaged', name);
    }
  };
}
