import { areaOf, columnsIn, type Area } from '../area';
import { hostClass, hostObject, isHostObject, type ClassSpec, type HostClass, type HostObject } from '../class-table';
import { filterSheet, filterTable } from '../edits/filter-rows';
import { fieldsOf, sortCells } from '../edits/sort-cells';
import { bodyArea } from '../edits/tables';
import { criteriaOf } from '../filter-criteria';
import { itemNotFound, wrongArgument } from '../host-error';
import type { FoundTable } from '../workbook/look-up';
import type { Place, Sheet } from '../workbook/model';

interface Column extends FoundTable {
  id: number;
}

/** A filter that is given in parts: what the methods for one kind of criteria make of their arguments. */
const by =
  (
    filterOn: string,
    members: (args: readonly unknown[]) => Readonly<Record<string, unknown>>,
  ): NonNullable<ClassSpec<Column>['call']>[string] =>
  (column, args, host) =>
    filterTable(host, column, (filters) => filters.set(column.id, criteriaOf({ filterOn, ...members(args) })));

const first = ([criterion1]: readonly unknown[]): Readonly<Record<string, unknown>> => ({ criterion1 });

/** The filter of a table or of a sheet, as AutoFilter has it. */
type Filtered = { table: FoundTable } | { sheet: Sheet };

const criteriaIn = (each: Filtered): readonly unknown[] => {
  if ('table' in each) return each.table.table.columns.map(({ id }) => each.table.table.filters?.get(id) ?? null);
  const { filter } = each.sheet;
  return filter ? Array.from({ length: columnsIn(filter.area) }, (_, index) => filter.criteria.get(index) ?? null) : [];
};

const areaFiltered = (each: Filtered): Area | undefined =>
  'table' in each ? each.table.table.area : each.sheet.filter?.area;

const range = (each: Filtered): HostObject<Place> | null => {
  const area = areaFiltered(each);
  return area ? hostObject('Range', { sheet: 'table' in each ? each.table.sheet : each.sheet, area }) : null;
};

const columnIn = (index: unknown, area: Area): number => {
  if (typeof index !== 'number' || index < 0 || index >= columnsIn(area))
    throw wrongArgument('a column outside the filter');
  return index;
};

const autoFilter: NonNullable<ClassSpec<Filtered>['call']> = {
  Apply: (each, [where, index, criteria], host) => {
    if ('table' in each) {
      const id = each.table.table.columns[columnIn(index, each.table.table.area)]?.id ?? 0;
      return filterTable(host, each.table, (filters) => filters.set(id, criteriaOf(criteria)));
    }
    const area = isHostObject(where) ? (where.data as Place).area : areaOf(String(where));
    return filterSheet(host, each.sheet, area, (all) => {
      if (criteria !== undefined && criteria !== null) all.set(columnIn(index, area), criteriaOf(criteria));
    });
  },
  ClearCriteria: (each, _args, host) =>
    'table' in each
      ? filterTable(host, each.table, (filters) => filters.clear())
      : filterSheet(host, each.sheet, each.sheet.filter?.area, (criteria) => criteria.clear()),
  ClearColumnCriteria: (each, [index], host) => {
    if ('table' in each)
      filterTable(host, each.table, (filters) => filters.delete(each.table.table.columns[Number(index)]?.id ?? -1));
    else filterSheet(host, each.sheet, each.sheet.filter?.area, (criteria) => criteria.delete(Number(index)));
  },
  Reapply: (each, _args, host) =>
    'table' in each
      ? filterTable(host, each.table, () => undefined)
      : filterSheet(host, each.sheet, each.sheet.filter?.area, () => undefined),
  Remove: (each, _args, host) => {
    if (!('table' in each)) return filterSheet(host, each.sheet, undefined, () => undefined);
    filterTable(host, each.table, (filters) => filters.clear());
    each.table.table.showFilterButton = false;
  },
  GetRange: (each) => {
    const found = range(each);
    if (!found) throw itemNotFound();
    return found;
  },
  GetRangeOrNullObject: range,
};

export const filterClasses: readonly HostClass[] = [
  hostClass<Column>('Filter', {
    get: { Criteria: ({ table, id }) => table.filters?.get(id) ?? null },
    call: {
      Apply: (column, [criteria], host) =>
        filterTable(host, column, (filters) => filters.set(column.id, criteriaOf(criteria))),
      ApplyValuesFilter: by('Values', ([values]) => ({ values })),
      ApplyCustomFilter: by('Custom', ([criterion1, criterion2, operator]) => ({
        criterion1,
        criterion2,
        operator: operator ?? 'And',
      })),
      ApplyDynamicFilter: by('Dynamic', ([dynamicCriteria]) => ({ dynamicCriteria })),
      ApplyTopItemsFilter: by('TopItems', first),
      ApplyTopPercentFilter: by('TopPercent', first),
      ApplyBottomItemsFilter: by('BottomItems', first),
      ApplyBottomPercentFilter: by('BottomPercent', first),
      ApplyCellColorFilter: by('CellColor', ([color]) => ({ color })),
      ApplyFontColorFilter: by('FontColor', ([color]) => ({ color })),
      ApplyIconFilter: by('Icon', ([icon]) => ({ icon })),
      Clear: (column, _args, host) => filterTable(host, column, (filters) => filters.delete(column.id)),
    },
  }),
  hostClass<Filtered>('AutoFilter', {
    get: {
      Enabled: (each) => ('table' in each ? each.table.table.showFilterButton : each.sheet.filter !== undefined),
      IsDataFiltered: (each) => criteriaIn(each).some((criteria) => criteria !== null),
      Criteria: criteriaIn,
    },
    call: autoFilter,
  }),
  hostClass<FoundTable>('TableSort', {
    get: {
      Fields: ({ table }) => table.sorted?.fields ?? [],
      MatchCase: ({ table }) => table.sorted?.matchCase ?? false,
      Method: ({ table }) => table.sorted?.method ?? 'PinYin',
    },
    call: {
      Apply: ({ sheet, table }, [given, matchCase, method], host) => {
        const fields = fieldsOf(given, columnsIn(table.area));
        sortCells(
          host,
          { sheet, area: bodyArea(table) },
          { fields, matchesCase: matchCase === true, lines: 'rows' },
          'add-in',
        );
        table.sorted = {
          fields: given as readonly unknown[],
          matchCase: matchCase === true,
          method: String(method ?? 'PinYin'),
        };
      },
      // Rows stay where they are.
      Clear: ({ table }) => {
        table.sorted = undefined;
      },
      Reapply: ({ sheet, table }, _args, host) => {
        if (table.sorted)
          sortCells(
            host,
            { sheet, area: bodyArea(table) },
            {
              fields: fieldsOf(table.sorted.fields, columnsIn(table.area)),
              matchesCase: table.sorted.matchCase,
              lines: 'rows',
            },
            'add-in',
          );
      },
    },
  }),
];
