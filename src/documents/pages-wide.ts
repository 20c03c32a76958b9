import { COLUMN_PADDING, roomAcross } from './paper';
import type { SheetDescription } from './sheet';

type PrintedSheet = Pick<SheetDescription, 'widths' | 'orientation' | 'keyColumns' | 'printedColumns'>;

/**
 * The columns that are printed on each page across, counted from 0, in order; from the second page on
 * the key columns stand first again. A column wider than a page stands alone.
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

/** How many digits of the body font a line has room for that runs on over the columns of the first page. */
export function firstPageRoom(sheet: PrintedSheet): number {
  const [first = []] = columnsByPage(sheet);
  return first.reduce((sum, column) => sum + (sheet.widths[column] ?? 0), 0);
}
