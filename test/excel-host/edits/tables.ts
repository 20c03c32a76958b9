import { around, columnsIn, overlap, rowsIn, type Area } from '../area';
import { EVENT } from '../events';
import type { ExcelHost } from '../excel-host';
import { refuseProtected } from '../guards';
import { HostError, itemExists, wrongArgument } from '../host-error';
import { newId, type Sheet, type Table } from '../workbook/model';
import { tableIn, type FoundTable } from '../workbook/look-up';
import { tellOfChange, sourceOf, type Origin } from './change';
import { followRenamedTable, loseTable } from './formulas-follow';
import { shiftCells } from './shift-cells';
import { nameColumns } from './table-headers';

/** Makes a table of an area, whose first row is its header; without headers, one is put in above. */
export function addTable(host: ExcelHost, sheet: Sheet, given: Area, hasHeaders: boolean, origin: Origin): Table {
  refuse(host, sheet);
  let area = given;
  if (!hasHeaders) {
    shiftCells(host, sheet, { area: { ...given, bottom: given.top }, along: 'rows', isInserted: true });
    area = { ...given, bottom: given.bottom + 1 };
  }
  // A header alone gets a blank row below it.
  if (rowsIn(area) === 1) area = { ...area, bottom: area.bottom + 1 };
  if (sheet.tables.some((other) => overlap(other.area, area)))
    throw new HostError('InvalidOperation', "A table can't overlap another table.");
  const columns = Array.from({ length: columnsIn(area) }, (_, index) => ({
    id: index + 1,
    name: `Column${index + 1}`,
  }));
  const table: Table = {
    id: newId(host.book),
    name: nextName(host),
    area,
    columns,
    style: 'TableStyleMedium2',
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    showHeaders: true,
    showTotals: false,
  };
  sheet.tables.push(table);
  nameColumns(sheet, table);
  host.isDirty = true;
  host.events.tell(EVENT.tableAdded, [sheet.id], { tableId: table.id, worksheetId: sheet.id, ...sourceOf(origin) });
  return table;
}

/** Deletes a table; with its cells, as Table.delete does, or leaving them as plain cells. */
export function deleteTable(host: ExcelHost, { sheet, table }: FoundTable, withCells: boolean, origin: Origin): void {
  refuse(host, sheet);
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  if (withCells) loseTable(host.book, table.name);
  if (withCells) for (const { row, column } of [...sheet.cells.entries(table.area)]) sheet.cells.remove(row, column);
  host.isDirty = true;
  host.events.tell(EVENT.tableDeleted, [sheet.id], {
    tableId: table.id,
    tableName: table.name,
    worksheetId: sheet.id,
    ...sourceOf(origin),
  });
}

export function renameTable(host: ExcelHost, { sheet, table }: FoundTable, name: string): void {
  refuse(host, sheet);
  if (
    !/^[A-Za-z_\\][\w.\\]*$/.test(name) ||
    name.length > 255 ||
    /^[A-Za-z]{1,3}\d+$/.test(name) ||
    /^[rRcC]$/.test(name)
  )
    throw wrongArgument(`the table name "${name}"`);
  const other = tableIn(host.book, name)?.table;
  if ((other && other !== table) || host.book.names.some((each) => each.name.toLowerCase() === name.toLowerCase()))
    throw itemExists();
  followRenamedTable(host.book, table.name, name);
  table.name = name;
}

/** Gives a table other corners; its header stays in its row. */
export function resizeTable(host: ExcelHost, { sheet, table }: FoundTable, area: Area): void {
  refuse(host, sheet);
  if (area.top !== table.area.top || !overlap(area, table.area) || rowsIn(area) < 2)
    throw wrongArgument('a table that leaves its header row');
  if (sheet.tables.some((other) => other !== table && overlap(other.area, area)))
    throw new HostError('InvalidOperation', "A table can't overlap another table.");
  const before = new Map(table.columns.map((column, index) => [table.area.left + index, column]));
  let next = Math.max(...table.columns.map(({ id }) => id));
  table.columns = Array.from(
    { length: columnsIn(area) },
    (_, index) => before.get(area.left + index) ?? { id: (next += 1), name: `Column${index + 1}` },
  );
  table.area = area;
  if (table.showHeaders) nameColumns(sheet, table);
}

/** Puts rows into a table's body; what is below it moves down. Gives the area of the new rows. */
export function insertTableRows(
  host: ExcelHost,
  { sheet, table }: FoundTable,
  at: number | undefined,
  count: number,
  origin: Origin,
): Area {
  refuse(host, sheet);
  if (at === undefined && rowsIn(bodyArea(table)) === 1 && !sheet.cells.used(true, bodyArea(table)))
    return filledInsertRow(host, { sheet, table }, count, origin);
  const body = bodyArea(table);
  const index = at ?? rowsIn(body);
  if (index < 0 || index > rowsIn(body)) throw wrongArgument('a row beyond the table');
  const area = { ...body, top: body.top + index, bottom: body.top + index + count - 1 };
  const isAtEnd = index === rowsIn(body);
  shiftCells(host, sheet, { area, along: 'rows', isInserted: true });
  if (isAtEnd && !table.showTotals) table.area = around(table.area, area);
  tellOfChange(host, { sheet, area, type: 'RowInserted', origin, shift: 'ShiftCellDown' });
  return area;
}

/** The blank row of a table that has no others is where its first rows go. */
function filledInsertRow(host: ExcelHost, found: FoundTable, count: number, origin: Origin): Area {
  const first = bodyArea(found.table);
  const others = count > 1 ? insertTableRows(host, found, 1, count - 1, origin) : first;
  return around(first, others);
}

/** Takes rows out of a table's body, of which one always stays. */
export function deleteTableRows(
  host: ExcelHost,
  { sheet, table }: FoundTable,
  at: number,
  count: number,
  origin: Origin,
): void {
  refuse(host, sheet);
  const body = bodyArea(table);
  if (at < 0 || count < 1 || at + count > rowsIn(body)) throw wrongArgument('a row beyond the table');
  const area = { ...body, top: body.top + at, bottom: body.top + at + count - 1 };
  if (count === rowsIn(body))
    for (const { row, column } of [...sheet.cells.entries({ ...area, bottom: area.top })])
      sheet.cells.remove(row, column);
  const taken = count === rowsIn(body) ? { ...area, top: area.top + 1 } : area;
  if (taken.top <= taken.bottom) shiftCells(host, sheet, { area: taken, along: 'rows', isInserted: false });
  tellOfChange(host, { sheet, area, type: 'RowDeleted', origin, shift: 'ShiftCellUp' });
}

/** The rows between header and totals. */
export function bodyArea({ area, showHeaders, showTotals }: Table): Area {
  return { ...area, top: area.top + (showHeaders ? 1 : 0), bottom: area.bottom - (showTotals ? 1 : 0) };
}

/** Puts a totals row under the table, or takes it away. */
export function showTotals(host: ExcelHost, { sheet, table }: FoundTable, isShown: boolean): void {
  refuse(host, sheet);
  if (table.showTotals === isShown) return;
  const row = {
    ...table.area,
    top: table.area.bottom + (isShown ? 1 : 0),
    bottom: table.area.bottom + (isShown ? 1 : 0),
  };
  if (isShown) {
    shiftCells(host, sheet, { area: row, along: 'rows', isInserted: true });
    table.area = around(table.area, row);
    sheet.cells.put(row.top, row.left, { value: 'Total' });
  } else {
    for (const { row: line, column } of [...sheet.cells.entries(row)]) sheet.cells.remove(line, column);
    table.area = { ...table.area, bottom: table.area.bottom - 1 };
  }
  table.showTotals = isShown;
}

function refuse(host: ExcelHost, sheet: Sheet): void {
  host.refuseReadOnly();
  refuseProtected(sheet);
}

function nextName({ book }: ExcelHost): string {
  let number = 1;
  while (tableIn(book, `Table${number}`)) number += 1;
  return `Table${number}`;
}
