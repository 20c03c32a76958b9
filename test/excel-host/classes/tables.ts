import { areaOf, overlap, type Area } from '../area';
import { hostClass, hostObject, isHostObject, type HostClass, type HostObject } from '../class-table';
import { addTable, bodyArea, deleteTable, renameTable, resizeTable, showTotals } from '../edits/tables';
import { filterTable } from '../edits/filter-rows';
import { headerArea } from '../edits/table-headers';
import type { ExcelHost } from '../excel-host';
import { refuseProtected } from '../guards';
import { itemNotFound, notEmulated, wrongArgument } from '../host-error';
import type { Place, Sheet, Table } from '../workbook/model';
import { sheetIn, tableIn, type FoundTable } from '../workbook/look-up';

/** The tables of a sheet, of a part of it, or of the workbook. */
interface Tables {
  sheet?: Sheet;
  area?: Area;
}

const object = (found: FoundTable): HostObject<FoundTable> => hostObject('Table', found);
const range = ({ sheet }: FoundTable, area: Area): HostObject<Place> => hostObject('Range', { sheet, area });

function tablesIn({ sheet, area }: Tables, host: ExcelHost): readonly FoundTable[] {
  const sheets = sheet ? [sheet] : host.book.sheets;
  return sheets.flatMap((each) =>
    each.tables.filter((table) => !area || overlap(table.area, area)).map((table) => ({ sheet: each, table })),
  );
}

function keyed(tables: Tables, key: unknown, host: ExcelHost): FoundTable | undefined {
  if (typeof key === 'number') return tablesIn(tables, host)[key];
  const found = tableIn(host.book, String(key));
  return found && (!tables.sheet || found.sheet === tables.sheet) ? found : undefined;
}

function found(table: FoundTable | undefined): HostObject<FoundTable> {
  if (!table) throw itemNotFound();
  return object(table);
}

/** Where a range or an address such as "Data!A1:B2" is; an address without a sheet is on the collection's own. */
function placeOf(given: unknown, { sheet }: Tables, host: ExcelHost): Place {
  if (isHostObject(given)) return given.data as Place;
  const text = String(given);
  const [, quoted, plain] = /^(?:'((?:[^']|'')+)'|([^!]+))!/.exec(text) ?? [];
  const named = quoted?.replace(/''/g, "'") ?? plain;
  const on = named === undefined ? (sheet ?? host.sheet(host.book.active)) : sheetIn(host.book, named);
  if (!on) throw wrongArgument(`the address "${text}"`);
  return { sheet: on, area: areaOf(text) };
}

/** Sets a member of the table that only changes its look. */
const setLook =
  (member: keyof Table) =>
  ({ sheet, table }: FoundTable, value: unknown, host: ExcelHost): void => {
    host.refuseReadOnly();
    refuseProtected(sheet);
    Object.assign(table, { [member]: value });
  };

const items = (tables: Tables, host: ExcelHost): readonly HostObject[] => tablesIn(tables, host).map(object);
const byKey = (tables: Tables, [key]: readonly unknown[], host: ExcelHost): HostObject =>
  found(keyed(tables, key, host));
const count = (tables: Tables, _args: readonly unknown[], host: ExcelHost): number => tablesIn(tables, host).length;

function byKeyOrNull(tables: Tables, [key]: readonly unknown[], host: ExcelHost): HostObject | null {
  const table = keyed(tables, key, host);
  return table ? object(table) : null;
}

export const tableClasses: readonly HostClass[] = [
  hostClass<Tables>('TableScopedCollection', {
    items,
    call: {
      Indexer: byKey,
      GetItem: byKey,
      GetItemOrNullObject: byKeyOrNull,
      GetCount: count,
      GetFirst: (tables, _args, host) => found(tablesIn(tables, host)[0]),
    },
  }),
  hostClass<Tables>('TableCollection', {
    items,
    get: { Count: (tables, host) => tablesIn(tables, host).length },
    call: {
      Indexer: byKey,
      GetItem: byKey,
      GetItemOrNullObject: byKeyOrNull,
      GetItemAt: (tables, [index], host) => found(tablesIn(tables, host)[Number(index)]),
      GetCount: count,
      Add: (tables, [where, hasHeaders], host) => {
        const { sheet, area } = placeOf(where, tables, host);
        if (tables.sheet && tables.sheet !== sheet) throw wrongArgument('a range on another sheet');
        return object({ sheet, table: addTable(host, sheet, area, hasHeaders === true, 'add-in') });
      },
    },
  }),
  hostClass<FoundTable>('Table', {
    id: ({ table }) => table.id,
    get: {
      Id: ({ table }) => table.id,
      Name: ({ table }) => table.name,
      Style: ({ table }) => table.style,
      ShowHeaders: ({ table }) => table.showHeaders,
      ShowTotals: ({ table }) => table.showTotals,
      ShowFilterButton: ({ table }) => table.showFilterButton,
      ShowBandedRows: ({ table }) => table.showBandedRows,
      ShowBandedColumns: ({ table }) => table.showBandedColumns,
      HighlightFirstColumn: ({ table }) => table.highlightFirstColumn,
      HighlightLastColumn: ({ table }) => table.highlightLastColumn,
    },
    set: {
      Name: (found, name, host) => renameTable(host, found, String(name)),
      Style: setLook('style'),
      ShowHeaders: (_found, isShown) => {
        if (isShown !== true) throw notEmulated('tables without headers');
      },
      ShowTotals: (found, isShown, host) => showTotals(host, found, isShown === true),
      ShowFilterButton: setLook('showFilterButton'),
      ShowBandedRows: setLook('showBandedRows'),
      ShowBandedColumns: setLook('showBandedColumns'),
      HighlightFirstColumn: setLook('highlightFirstColumn'),
      HighlightLastColumn: setLook('highlightLastColumn'),
    },
    to: {
      Worksheet: ({ sheet }) => hostObject('Worksheet', sheet),
      Columns: (found) => hostObject('TableColumnCollection', found),
      Rows: (found) => hostObject('TableRowCollection', found),
      Sort: (found) => hostObject('TableSort', found),
      AutoFilter: (found) => hostObject('AutoFilter', { table: found }),
    },
    call: {
      GetRange: (found) => range(found, found.table.area),
      GetHeaderRowRange: (found) => range(found, headerArea(found.table)),
      GetDataBodyRange: (found) => range(found, bodyArea(found.table)),
      GetTotalRowRange: (found) => {
        if (!found.table.showTotals) throw itemNotFound();
        return range(found, { ...found.table.area, top: found.table.area.bottom });
      },
      Resize: (found, [where], host) => resizeTable(host, found, placeOf(where, { sheet: found.sheet }, host).area),
      Delete: (found, _args, host) => deleteTable(host, found, true, 'add-in'),
      ConvertToRange: (found, _args, host) => {
        deleteTable(host, found, false, 'add-in');
        return range(found, found.table.area);
      },
      ClearFilters: (found, _args, host) => filterTable(host, found, (filters) => filters.clear()),
      ReapplyFilters: (found, _args, host) => filterTable(host, found, () => undefined),
    },
  }),
];
