import { addressOf, type Area } from '../area';
import type { ExcelHost } from '../excel-host';
import { filtered } from '../filter-criteria';
import { refuseProtected } from '../guards';
import type { FilterCriteria, Sheet, Table } from '../workbook/model';
import type { FoundTable } from '../workbook/look-up';
import { bodyArea } from './tables';

/** Hides the rows that don't meet all criteria, which go by column from the area's first, and shows the others. */
function filterRows(sheet: Sheet, body: Area, criteria: ReadonlyMap<number, FilterCriteria>): void {
  const shows = Array.from({ length: body.bottom - body.top + 1 }, () => true);
  for (const [column, wanted] of criteria) {
    const cells = shows.map((_, index) => sheet.cells.at(body.top + index, body.left + column));
    filtered(cells, wanted).forEach((isMet, index) => {
      if (!isMet) shows[index] = false;
    });
  }
  shows.forEach((isShown, index) =>
    isShown ? sheet.hiddenRows.delete(body.top + index) : sheet.hiddenRows.add(body.top + index),
  );
}

function refuse(host: ExcelHost, sheet: Sheet): void {
  host.refuseReadOnly();
  refuseProtected(sheet, 'allowAutoFilter');
}

/** Filters a table's rows anew, after one of its columns got other criteria or lost them. */
export function filterTable(
  host: ExcelHost,
  { sheet, table }: FoundTable,
  change: (filters: Map<number, FilterCriteria>) => void,
): void {
  refuse(host, sheet);
  const filters = new Map(table.filters);
  change(filters);
  table.filters = filters;
  filterRows(sheet, bodyArea(table), new Map([...filters].map(([id, criteria]) => [indexOf(table, id), criteria])));
  host.isDirty = true;
}

const indexOf = (table: Table, id: number): number => table.columns.findIndex((column) => column.id === id);

/** Gives a sheet its own filter, other criteria, or takes it away. */
export function filterSheet(
  host: ExcelHost,
  sheet: Sheet,
  area: Area | undefined,
  change: (criteria: Map<number, FilterCriteria>) => void,
): void {
  refuse(host, sheet);
  const before = sheet.filter;
  if (before && before.area !== area) filterRows(sheet, bodyOf(before.area), new Map());
  sheet.filter = area && {
    area,
    criteria: new Map(before && addressOf(before.area) === addressOf(area) ? before.criteria : []),
  };
  if (!sheet.filter) return;
  change(sheet.filter.criteria);
  filterRows(sheet, bodyOf(sheet.filter.area), sheet.filter.criteria);
  host.isDirty = true;
}

const bodyOf = (area: Area): Area => ({ ...area, top: area.top + 1 });
