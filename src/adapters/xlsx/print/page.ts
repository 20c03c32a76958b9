import type { WriteSheet } from 'hucre/xlsx';
import { columnLetters } from '../../../core/place';
import { pagesWide } from '../../../documents/pages-wide';
import { placementOf, type TablePlacement } from '../../../documents/sheet-placement';
import { PAGE_MARGINS } from '../../../documents/paper';
import type { SheetDescription } from '../../../documents/sheet';
import { BODY_SIZE, FONT } from '../../../documents/styles';
import { escapedText } from './cell-text';
import { shortenText } from '../../../documents/spreadsheet/longest-text';
import { quotedSheet } from '../../../documents/spreadsheet/sheet-references';

/** Fits a sheet to so many pages across that its text stays legible, and to any number of pages down. */
export function pageSetup(sheet: SheetDescription): WriteSheet['pageSetup'] {
  return {
    paperSize: 'a4',
    orientation: sheet.orientation,
    fitToPage: true,
    fitToWidth: pagesWide(sheet),
    fitToHeight: 0,
    margins: PAGE_MARGINS,
  };
}

/**
 * The print area and the rows and columns repeated on each page, as defined names, because the library would write the
 * sheet's name without quotes. Of a sheet several pages wide only the table is printed, with its title in the page
 * header: the repeated key columns would cut the lines above it.
 */
export function printNames(sheet: SheetDescription): PrintName[] {
  const { name, repeatedRow, widths } = sheet;
  const place = (range: string): string => `${quotedSheet(name)}!${range}`;
  const columns = columnRange(sheet.printedColumns ?? widths.length);
  const table = wideTable(sheet);
  const titles = [
    ...(table && sheet.keyColumns ? [place(columnRange(sheet.keyColumns))] : []),
    ...(repeatedRow === undefined ? [] : [place(`$${repeatedRow}:$${repeatedRow}`)]),
  ];
  const area = table
    ? columns.replace(/\$([A-Z]+):\$([A-Z]+)/, `$$$1$$${table.headerRow + 1}:$$$2$$${table.lastBodyRow + 1}`)
    : columns;
  return [
    ...(titles.length > 0 ? [{ name: '_xlnm.Print_Titles', range: titles.join(','), scope: name }] : []),
    ...(table || sheet.printedColumns !== undefined
      ? [{ name: '_xlnm.Print_Area', range: place(area), scope: name }]
      : []),
  ];
}

/** The table of a sheet that is several pages wide and has only one; undefined for other sheets. */
function wideTable(sheet: SheetDescription): TablePlacement | undefined {
  if (pagesWide(sheet) === 1) return undefined;
  const tables = placementOf(sheet).filter((placement) => placement.kind === 'table');
  return tables.length === 1 ? tables[0] : undefined;
}

/** The page header: the title of a sheet of which only the table is printed; undefined for other sheets. */
export function pageHeader(sheet: SheetDescription): string | undefined {
  const [first] = sheet.blocks;
  const title = first?.kind === 'lines' ? first.lines[0]?.[0]?.value : undefined;
  if (!wideTable(sheet) || typeof title !== 'string') return undefined;
  return `&L&"${FONT},Bold"&${HEADER_SIZE} ${escapedText(shortenText(title, LONGEST_HEADER)).replaceAll('&', '&&')}`;
}

/** In points. */
const HEADER_SIZE = 14;
/** In characters, well below Excel's limit of 255, which includes the format codes. */
const LONGEST_HEADER = 100;

interface PrintName {
  name: string;
  range: string;
  /** The name of the sheet to which the defined name is local. */
  scope: string;
}

/** The first so many columns, in full: "$A:$C". */
const columnRange = (columns: number): string => `$A:$${columnLetters(columns - 1)}`;

/** The sheet's name at the left, "Page 2 of 5" at the right. */
export function pageFooter(): string {
  const font = `&"${FONT},Regular"&${BODY_SIZE}`;
  return `&L${font}&A&R${font}Page &P of &N`;
}
