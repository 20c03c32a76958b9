import { contentOf } from '../../../src/documents/content-of';
import type { WorkbookDescription } from '../../../src/documents/sheet';
import { serialOf } from '../../../src/core/values/date-serial';
import { addSheet, newBook, newId, type Book } from '../../excel-host/workbook/model';

/** Columns whose cells stay open where a sheet is protected: "G:L" of Figures, say, as indices. */
export type OpenColumns = Readonly<Record<string, readonly [first: number, last: number]>>;

/** A described workbook as the emulated Excel holds it, without looks and rules: large ones are made in no time. */
export function describedBook(description: WorkbookDescription, file: string, open: OpenColumns = {}): Book {
  const book = newBook(file);
  for (const content of contentOf(description, file).sheets) {
    const sheet = addSheet(book, content.name);
    if (content.visibility === 'very hidden') sheet.visibility = 'VeryHidden';
    const [first, last] = open[content.name] ?? [0, -1];
    content.rows.forEach((row, at) => {
      row.forEach((cell, column) => {
        if (!cell) return;
        const value = cell.kind === 'date' ? (serialOf(String(cell.value)) ?? cell.value) : cell.value;
        sheet.cells.put(at, column, {
          value,
          format: cell.format ?? 'General',
          ...(cell.formula !== undefined && { formula: `=${cell.formula}` }),
        });
      });
      for (let column = first; column <= last; column += 1) sheet.cells.put(at, column, { locked: false });
    });
    sheet.tables = content.tables.map(({ name, top, left, bottom, right }) => ({
      id: newId(book),
      name,
      area: { top, left, bottom, right },
      columns: (content.rows[top] ?? []).map((cell, index) => ({ id: index + 1, name: String(cell?.value ?? '') })),
      style: 'TableStyleLight1',
      showFilterButton: false,
      showBandedRows: false,
      showBandedColumns: false,
      highlightFirstColumn: false,
      highlightLastColumn: false,
      showHeaders: true,
      showTotals: false,
    }));
    if (description.sheets.find(({ name }) => name === content.name)?.protected)
      sheet.protection = { options: { allowFormatCells: true } };
  }
  book.customProperties = new Map(description.properties);
  return book;
}
