import { EVENT } from '../events';
import type { ExcelHost } from '../excel-host';
import { refuseFixedStructure } from '../guards';
import { copied } from '../workbook/copied';
import { tableIn } from '../workbook/look-up';
import { addSheet, newId, type Sheet, type Table } from '../workbook/model';
import { sourceOf, type Origin } from './change';
import { rewriteFormulas, withReferences, written } from './formula-references';

/** Copies a sheet with all that is on it, before the sheet at a position. */
export function copySheet(host: ExcelHost, from: Sheet, position: number, origin: Origin): Sheet {
  host.refuseReadOnly();
  const { book } = host;
  refuseFixedStructure(book);
  const to = addSheet(book, copyName(host, from.name));
  book.sheets.splice(book.sheets.indexOf(to), 1);
  book.sheets.splice(position, 0, to);
  const { id, name } = to;
  const { cells, tables, conditions, names, ...rest } = from;
  Object.assign(to, copied(rest), {
    id,
    name,
    names: copied(names),
    tables: tables.map((table) => copyOf(host, table)),
    conditions: conditions.map((each) => ({ ...copied(each), id: newId(book) })),
  });
  for (const { row, column, cell } of cells.entries()) to.cells.put(row, column, cell);
  to.cells.lines = copied(cells.lines);
  const isOfOriginal = (sheet: string | undefined): boolean => sheet?.toLowerCase() === from.name.toLowerCase();
  rewriteFormulas(book, (formula, on) =>
    on === to
      ? withReferences(formula, (reference) =>
          written(isOfOriginal(reference.sheet) ? { ...reference, sheet: name } : reference),
        )
      : formula,
  );
  host.isDirty = true;
  host.events.tell(EVENT.added, [to.id], { worksheetId: to.id, ...sourceOf(origin) });
  return to;
}

function copyOf(host: ExcelHost, table: Table): Table {
  let name = `${table.name}_2`;
  for (let number = 3; tableIn(host.book, name); number += 1) name = `${table.name}_${number}`;
  return { ...copied(table), id: newId(host.book), name };
}

/** "Data (2)", shortened where it would be too long. */
function copyName({ book }: ExcelHost, name: string): string {
  for (let number = 2; ; number += 1) {
    const end = ` (${number})`;
    const wanted = `${name.slice(0, 31 - end.length)}${end}`;
    if (!book.sheets.some((sheet) => sheet.name.toLowerCase() === wanted.toLowerCase())) return wanted;
  }
}
