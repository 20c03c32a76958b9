import { columnsIn, rowsIn, type Area } from '../area';
import { hostClass, hostObject, type HostClass, type HostObject } from '../class-table';
import { putInputs } from '../edits/put-inputs';
import { shiftCells } from '../edits/shift-cells';
import { headerArea, nameColumns } from '../edits/table-headers';
import { bodyArea, deleteTableRows, insertTableRows, resizeTable } from '../edits/tables';
import type { ExcelHost } from '../excel-host';
import { refuseProtected } from '../guards';
import { itemNotFound, wrongArgument, wrongSize } from '../host-error';
import type { FoundTable } from '../workbook/look-up';
import type { Place } from '../workbook/model';

interface Column extends FoundTable {
  id: number;
}

interface Row extends FoundTable {
  index: number;
}

const place = ({ sheet }: FoundTable, area: Area): HostObject<Place> => hostObject('Range', { sheet, area });

function columnObject(found: FoundTable, column: { id: number } | undefined): HostObject<Column> {
  if (!column) throw itemNotFound();
  return hostObject('TableColumn', { ...found, id: column.id });
}

function columnOf(found: FoundTable, key: unknown): { id: number } | undefined {
  const { columns } = found.table;
  return typeof key === 'number'
    ? columns.find(({ id }) => id === key)
    : columns.find(({ name, id }) => name.toLowerCase() === String(key).toLowerCase() || String(id) === key);
}

function indexOf({ table, id }: Column): number {
  const index = table.columns.findIndex((column) => column.id === id);
  if (index < 0) throw itemNotFound();
  return index;
}

/** The part of a column that lies in some rows of its table. */
function within(column: Column, rows: Area): Area {
  const left = column.table.area.left + indexOf(column);
  return { ...rows, left, right: left };
}

function rowObject(found: FoundTable, index: number): HostObject<Row> {
  if (index < 0 || index >= rowsIn(bodyArea(found.table))) throw itemNotFound();
  return hostObject('TableRow', { ...found, index });
}

const rowArea = ({ table, index }: Row): Area => ({
  ...bodyArea(table),
  top: bodyArea(table).top + index,
  bottom: bodyArea(table).top + index,
});

/** Values for rows or columns come as a table, or as one value for all; without any, cells stay blank. */
function matrixOf(values: unknown): unknown[][] | undefined {
  if (values === undefined || values === null || !Array.isArray(values)) return undefined;
  return values.map((row) => (Array.isArray(row) ? row : [row]));
}

function addRows(found: FoundTable, [at, values]: readonly unknown[], host: ExcelHost): HostObject<Row> {
  const rows = matrixOf(values) ?? [
    Array.from({ length: found.table.columns.length }, () => (Array.isArray(values) ? null : (values ?? null))),
  ];
  if (rows.some((row) => row.length !== found.table.columns.length)) throw wrongSize();
  const index = typeof at === 'number' && at >= 0 ? at : undefined;
  const area = insertTableRows(host, found, index, rows.length, 'add-in');
  if (values !== undefined && values !== null) putInputs(host, { sheet: found.sheet, area }, rows, 'add-in');
  return rowObject(found, area.top - bodyArea(found.table).top);
}

function addColumn(found: FoundTable, [at, values, name]: readonly unknown[], host: ExcelHost): HostObject<Column> {
  const { sheet, table } = found;
  refuseProtected(sheet);
  const index = typeof at === 'number' && at >= 0 ? at : columnsIn(table.area);
  if (index > columnsIn(table.area)) throw wrongArgument('a column beyond the table');
  const cells = matrixOf(values);
  if (cells && cells.length !== rowsIn(table.area) && cells.length !== rowsIn(bodyArea(table))) throw wrongSize();
  const area = { ...table.area, left: table.area.left + index, right: table.area.left + index };
  shiftCells(host, sheet, { area, along: 'columns', isInserted: true });
  if (index === table.columns.length) resizeTable(host, found, { ...table.area, right: area.right });
  else if (index === 0) {
    const next = Math.max(...table.columns.map(({ id }) => id)) + 1;
    table.columns.unshift({ id: next, name: '' });
    table.area = { ...table.area, left: area.left };
  }
  if (cells)
    putInputs(
      host,
      {
        sheet,
        area: cells.length === rowsIn(table.area) ? area : { ...bodyArea(table), left: area.left, right: area.right },
      },
      cells,
      'add-in',
    );
  if (typeof name === 'string') sheet.cells.put(table.area.top, area.left, { value: name });
  nameColumns(sheet, table);
  return columnObject(found, table.columns[index]);
}

const valuesOf = ({ sheet }: FoundTable, { top, left, bottom, right }: Area): unknown[][] =>
  Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) => sheet.cells.at(top + row, left + column).value),
  );

export const tablePartClasses: readonly HostClass[] = [
  hostClass<FoundTable>('TableColumnCollection', {
    get: { Count: ({ table }) => table.columns.length },
    items: (found) => found.table.columns.map((column) => columnObject(found, column)),
    call: {
      Indexer: (found, [key]) => columnObject(found, columnOf(found, key)),
      GetItem: (found, [key]) => columnObject(found, columnOf(found, key)),
      GetItemOrNullObject: (found, [key]) => {
        const column = columnOf(found, key);
        return column ? columnObject(found, column) : null;
      },
      GetItemAt: (found, [index]) => columnObject(found, found.table.columns[Number(index)]),
      GetCount: ({ table }) => table.columns.length,
      Add: addColumn,
    },
  }),
  hostClass<Column>('TableColumn', {
    id: ({ id }) => String(id),
    get: {
      Id: ({ id }) => id,
      Index: indexOf,
      Name: (column) => column.table.columns[indexOf(column)]?.name,
      Values: (column) => valuesOf(column, within(column, column.table.area)),
    },
    set: {
      Name: (column, name, host) =>
        putInputs(
          host,
          { sheet: column.sheet, area: within(column, headerArea(column.table)) },
          `'${String(name)}`,
          'add-in',
        ),
      Values: (column, values, host) =>
        putInputs(host, { sheet: column.sheet, area: within(column, column.table.area) }, values, 'add-in'),
    },
    to: { Filter: (column) => hostObject('Filter', column) },
    call: {
      GetRange: (column) => place(column, within(column, column.table.area)),
      GetHeaderRowRange: (column) => place(column, within(column, headerArea(column.table))),
      GetDataBodyRange: (column) => place(column, within(column, bodyArea(column.table))),
      GetTotalRowRange: (column) =>
        place(column, within(column, { ...column.table.area, top: column.table.area.bottom })),
      Delete: (column, _args, host) => {
        refuseProtected(column.sheet);
        shiftCells(host, column.sheet, {
          area: within(column, column.table.area),
          along: 'columns',
          isInserted: false,
        });
      },
    },
  }),
  hostClass<FoundTable>('TableRowCollection', {
    get: { Count: ({ table }) => rowsIn(bodyArea(table)) },
    items: (found) => Array.from({ length: rowsIn(bodyArea(found.table)) }, (_, index) => rowObject(found, index)),
    call: {
      GetItemAt: (found, [index]) => rowObject(found, Number(index)),
      GetCount: ({ table }) => rowsIn(bodyArea(table)),
      Add: addRows,
      DeleteRowsAt: (found, [index, count], host) =>
        deleteTableRows(host, found, Number(index), Number(count ?? 1), 'add-in'),
      DeleteRows: (found, [rows], host) => {
        const indexes = (Array.isArray(rows) ? rows : []).map((row) =>
          typeof row === 'number' ? row : (row as HostObject<Row>).data.index,
        );
        for (const index of indexes.sort((a, b) => b - a)) deleteTableRows(host, found, index, 1, 'add-in');
      },
    },
  }),
  hostClass<Row>('TableRow', {
    get: {
      Index: ({ index }) => index,
      Values: (row) => valuesOf(row, rowArea(row)),
    },
    set: { Values: (row, values, host) => putInputs(host, { sheet: row.sheet, area: rowArea(row) }, values, 'add-in') },
    call: {
      GetRange: (row) => place(row, rowArea(row)),
      Delete: (row, _args, host) => deleteTableRows(host, row, row.index, 1, 'add-in'),
    },
  }),
];
