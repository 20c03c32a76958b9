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

/** A page's height follows from its rows; across, a sheet takes as many pages as keep its letters large enough. */
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
 * What is repeated on each page and what is printed at all: as names of ours, because the library writes
 * the sheet's name without quotes. Of a sheet several pages wide only the table is printed, its title in
 * the page header: the lines above it would be cut by the key columns, which begin each page.
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

/** The one table of a sheet that is printed over several pages across. */
function wideTable(sheet: SheetDescription): TablePlacement | undefined {
  if (pagesWide(sheet) === 1) return undefined;
  const tables = placementOf(sheet).filter((placement) => placement.kind === 'table');
  return tables.length === 1 ? tables[0] : undefined;
}

/** The title of a sheet whose first lines aren't printed, at the head of each page. */
export function pageHeader(sheet: SheetDescription): string | undefined {
  const [first] = sheet.blocks;
  const title = first?.kind === 'lines' ? first.lines[0]?.[0]?.value : undefined;
  if (!wideTable(sheet) || typeof title !== 'string') return undefined;
  return `&L&"${FONT},Bold"&${HEADER_SIZE} ${escapedText(shortenText(title, LONGEST_HEADER)).replaceAll('&', '&&')}`;
}

const HEADER_SIZE = 14;
/** Excel holds 255 characters, codes included. */
const LONGEST_HEADER = 100;

interface PrintName {
  name: string;
  range: string;
  /** The sheet's own name: it holds for this sheet alone. */
  scope: string;
}

/** The first so many columns, in full: "$A:$C". */
const columnRange = (columns: number): string => `$A:$${columnLetters(columns - 1)}`;

/** The sheet's name at the left, "Page 2 of 5" at the right. */
export function pageFooter(): string {
  const font = `&"${FONT},Regular"&${BODY_SIZE}`;
  return `&L${font}&A&R${font}Page &P of &N`;
}
