import { addressOf, areaOf } from '../area';
import type { Cell } from './cells';
import type { Book, Sheet, Table } from './model';

/** The sheet of a name, compared as Excel does, or of an id. */
export function sheetIn(book: Book, key: string): Sheet | undefined {
  return book.sheets.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
}

export interface FoundTable {
  sheet: Sheet;
  table: Table;
}

/** The table of a name or an id. */
export function tableIn(book: Book, key: string): FoundTable | undefined {
  for (const sheet of book.sheets) {
    const table = sheet.tables.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
    if (table) return { sheet, table };
  }
  return undefined;
}

/** The cell at an address such as "G5". */
export function cellAt(book: Book, sheet: string, address: string): Cell {
  const found = sheetIn(book, sheet);
  if (!found) throw new Error(`There is no sheet "${sheet}".`);
  const { top, left } = areaOf(address);
  return found.cells.at(top, left);
}

/** Everything in the workbook that a person could find again, as plain data, for holding it against how it was. */
export function pictureOf(book: Book): unknown {
  return {
    ...book,
    active: '',
    selection: undefined,
    made: 0,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      id: '',
      cells: [...sheet.cells.entries()].map(({ row, column, cell }) => [
        addressOf({ top: row, left: column, bottom: row, right: column }),
        cell,
      ]),
      lines: sheet.cells.lines,
      tables: sheet.tables.map((table) => ({ ...table, id: '', columns: table.columns.map(({ name }) => name) })),
      conditions: sheet.conditions.map((condition) => ({ ...condition, id: '' })),
    })),
  };
}
