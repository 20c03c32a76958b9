import type { Area } from './area';
import { accessDenied } from './host-error';
import type { Book, Sheet } from './workbook/model';

/** Refuses to change what cells hold where the sheet is protected and any of them is locked. */
export function refuseLocked(sheet: Sheet, area: Area): void {
  if (!sheet.protection) return;
  for (const { cell } of sheet.cells.each(area))
    if (cell.locked) throw accessDenied(`the sheet "${sheet.name}" is protected`);
}

/** Refuses on a protected sheet, unless its protection has this option on, such as "allowFormatCells". */
export function refuseProtected(sheet: Sheet, option?: string): void {
  if (!sheet.protection) return;
  if (option !== undefined && sheet.protection.options[option] === true) return;
  throw accessDenied(`the sheet "${sheet.name}" is protected`);
}

/** Refuses to add, take away, move, rename, show or hide sheets where the structure is protected. */
export function refuseFixedStructure(book: Book): void {
  if (book.structure) throw accessDenied("the workbook's structure is protected");
}
