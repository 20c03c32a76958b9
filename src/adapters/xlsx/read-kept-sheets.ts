import { readXlsx, type Sheet, type Workbook } from 'hucre/xlsx';
import type { SheetContent } from '../../core/returns/workbook-content';
import type { KeptSheet } from '../../documents/sheet';
import type { ReadKeptSheets } from '../../workflows/ports';
import { guardedPackage } from './guard/guarded-package';
import { portableCodec } from './guard/portable-codec';
import { unreadableTrouble, UnreadableFileError } from './guard/unreadable-reasons';
import type { UnpackedParts } from './guard/unpacked-parts';
import { keptCells } from './kept/kept-cells';
import { KeptContent } from './kept/kept-content';
import { keptNames, keptPrintNames } from './kept/kept-names';
import { keptPackage } from './kept/kept-package';
import { keptRules } from './kept/kept-rules';
import { extrasOfSheet } from './kept/extras-of-sheet';
import { isListSheet } from '../../documents/spreadsheet/choices-sheet';
import { xlsxContent, worksheetPaths } from './read/xlsx-content';

/** The library fills a sheet's whole rectangle: one stray cell in a far corner mustn't fill the memory. */
const LARGEST_RECTANGLE = 2_000_000;

/** Bytes of the sheets' parts, all together and unpacked: the library takes up to a hundred times that in memory. */
const MOST_KEPT = 3 * 1024 * 1024;

/** What Excel allows as the name of a sheet. */
const isSheetName = (name: string): boolean =>
  /^(?!')[^[\]:*?/\\]{1,31}(?<!')$/.test(name) && name.toLowerCase() !== 'history';

/**
 * Reads the sheets that somebody added to a workbook of ours, for `printWorkbook` to carry over:
 * values, formulas, looks, widths, merged cells, validations, conditional looks, pictures, notes.
 * `ours` are the names of the sheets that aren't to be kept; `lost` names in words what can't be carried.
 */
export const readKeptSheets: ReadKeptSheets = async ({ name, bytes }, ours) => {
  try {
    const { format, parts } = guardedPackage(bytes, portableCodec);
    if (format === 'ods') throw new UnreadableFileError('odsInPlaceOfXlsx');
    return await keptIn(name, parts, new Set(ours.map((each) => each.toLowerCase())));
  } catch (error) {
    return unreadableTrouble(error instanceof UnreadableFileError ? error.reason : 'damaged', name);
  }
};

async function keptIn(
  file: string,
  parts: UnpackedParts,
  ours: ReadonlySet<string>,
): Promise<{ kept: KeptSheet[]; lost: string[]; lostExtras: string[] }> {
  const own = xlsxContent(file, parts).sheets.filter(
    (sheet) => !ours.has(sheet.name.toLowerCase()) && !isListSheet(sheet),
  );
  const tooWide = own.filter(
    ({ rows }) => rows.length * rows.reduce((width, row) => Math.max(width, row.length), 0) > LARGEST_RECTANGLE,
  );
  const tooLarge = sheetsBeyond(MOST_KEPT, own, parts);
  const unwritable = own.filter((sheet) => !isSheetName(sheet.name));
  const names = new Set(
    own.filter((sheet) => ![tooWide, tooLarge, unwritable].some((not) => not.includes(sheet))).map(({ name }) => name),
  );
  const lost = [
    ...tooWide.map((sheet) => `the sheet "${sheet.name}", which has cells far out`),
    ...tooLarge.map((sheet) => `the sheet "${sheet.name}", which is far too large`),
    ...unwritable.map((sheet) => `the sheet "${sheet.name}", whose name Excel doesn't allow`),
  ];
  const lostExtras: string[] = [];
  if (names.size === 0) return { kept: [], lost, lostExtras };
  const workbook = await readXlsx(keptPackage(parts), { readStyles: true, sheets: (sheet) => names.has(sheet.name) });
  const paths = worksheetPaths(parts);
  const kept = workbook.sheets.map((sheet) => {
    const extras = extrasOfSheet(sheet, paths.get(sheet.name), parts);
    lostExtras.push(...extras);
    lost.push(...extras.map((extra) => `${extra} on the sheet "${sheet.name}"`));
    return keptSheet(sheet, workbook, lost);
  });
  if (parts.paths.some((path) => path.endsWith('vbaProject.bin'))) {
    lostExtras.push('macros');
    lost.push('macros');
  }
  return { kept, lost, lostExtras };
}

/** The largest of the sheets, so many that the parts of the others have no more than `most` bytes together. */
function sheetsBeyond(most: number, sheets: readonly SheetContent[], parts: UnpackedParts): readonly SheetContent[] {
  const paths = worksheetPaths(parts);
  const sizeOf = ({ name }: SheetContent): number => parts.sizeOf(paths.get(name) ?? '');
  let left = most;
  return [...sheets].sort((a, b) => sizeOf(a) - sizeOf(b)).filter((sheet) => (left -= sizeOf(sheet)) < 0);
}

function keptSheet(sheet: Sheet, workbook: Workbook, lost: string[]): KeptSheet {
  const { rows, cells, unlinked } = keptCells(sheet);
  const { dataValidations, conditionalRules, dropped } = keptRules(sheet);
  if (unlinked > 0)
    lost.push(`formulas that lead to other workbooks on the sheet "${sheet.name}"; their last values are kept`);
  if (dropped > 0) lost.push(`rules that lead to other workbooks on the sheet "${sheet.name}"`);
  const names = [...keptNames(sheet.name, workbook.namedRanges ?? []), ...keptPrintNames(sheet.name, sheet.pageSetup)];
  const content = new KeptContent({ ...written(sheet), rows, cells, dataValidations, conditionalRules }, names);
  return { name: sheet.name, content };
}

/** What the library reads and writes alike; print titles go by our own names instead. */
function written(sheet: Sheet): ConstructorParameters<typeof KeptContent>[0] {
  const {
    name,
    columns,
    rowDefs,
    merges,
    autoFilter,
    freezePane,
    splitPane,
    images,
    protection,
    headerFooter,
    view,
    hidden,
    veryHidden,
  } = sheet;
  const { tables, rowBreaks, colBreaks, outlineProperties, sparklines, textBoxes } = sheet;
  const { paperSize, orientation, fitToPage, fitToWidth, fitToHeight, scale, margins } = sheet.pageSetup ?? {};
  const pageSetup = { paperSize, orientation, fitToPage, fitToWidth, fitToHeight, scale, margins };
  const page = {
    name,
    columns,
    rowDefs,
    merges,
    autoFilter,
    freezePane,
    splitPane,
    images,
    protection,
    headerFooter,
    view,
    hidden,
    veryHidden,
  };
  return { ...page, tables, rowBreaks, colBreaks, outlineProperties, sparklines, textBoxes, pageSetup };
}
