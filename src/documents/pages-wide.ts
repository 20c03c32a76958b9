import { COLUMN_PADDING, roomAcross } from './paper';
import type { SheetDescription } from './sheet';

type PrintedSheet = Pick<SheetDescription, 'widths' | 'orientation' | 'keyColumns' | 'printedColumns'>;

/**
 * The columns printed on each page, page by page from left to right, counted from 0. From the second page on, the key
 * columns come first again. A column wider than a page gets a page of its own.
 */
export function columnsByPage(sheet: PrintedSheet): readonly (readonly number[])[] {
  const printed = sheet.widths.slice(0, sheet.printedColumns ?? sheet.widths.length);
  const keys = printed.slice(0, sheet.keyColumns ?? 0).map((_, index) => index);
  const room = roomAcross(sheet.orientation);
  const taken = (columns: readonly number[]): number =>
    columns.reduce((sum, column) => sum + (printed[column] ?? 0) + COLUMN_PADDING, 0);
  const pages: number[][] = [[]];
  printed.forEach((_, column) => {
    const page = pages.at(-1) ?? [];
    const isBare = page.length === 0 || (pages.length > 1 && page.length === keys.length);
    if (isBare || taken([...page, column]) <= room) page.push(column);
    else pages.push([...keys, column]);
  });
  return pages;
}

/** How many pages a sheet is printed across. */
export function pagesWide(sheet: PrintedSheet): number {
  return columnsByPage(sheet).length;
}

/** The width of the first page's columns, in digits of the body font: the room for a text that runs on over them. */
export function firstPageRoom(sheet: PrintedSheet): number {
  const [first = []] = columnsByPage(sheet);
  return first.reduce((sum, column) => sum + (sheet.widths[column] ?? 0), 0);
}
