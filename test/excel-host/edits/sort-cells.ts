import { addressOf, columnsIn, rowsIn, type Area } from '../area';
import { EVENT } from '../events';
import type { ExcelHost } from '../excel-host';
import { refuseLocked, refuseProtected } from '../guards';
import { notEmulated, wrongArgument } from '../host-error';
import { oneOf, numberFrom, text, yesOrNo } from '../takes';
import { membersOf } from '../validation-rules';
import { isBlank, type Cell } from '../workbook/cells';
import type { Place } from '../workbook/model';
import { sourceOf, type Origin } from './change';
import { movedAlong } from './formula-references';

export interface SortField {
  key: number;
  isAscending: boolean;
}

/** By what is sorted; only values are compared. */
export function fieldsOf(given: unknown, lines: number): readonly SortField[] {
  if (!Array.isArray(given) || given.length === 0) throw wrongArgument('nothing to sort by');
  return given.map((each) => {
    const {
      key,
      ascending = true,
      sortOn = 'Value',
    } = membersOf(
      each,
      {
        key: numberFrom(0, lines - 1),
        ascending: yesOrNo,
        sortOn: oneOf('Value', 'CellColor', 'FontColor', 'Icon'),
        color: text,
        dataOption: oneOf('Normal', 'TextAsNumber'),
        icon: (icon) => icon,
        subField: text,
      },
      ['key'],
    );
    if (sortOn !== 'Value') throw notEmulated(`sorting by ${String(sortOn)}`);
    return { key: key as number, isAscending: ascending as boolean };
  });
}

export interface Sorting {
  fields: readonly SortField[];
  matchesCase: boolean;
  /** Along which lines change places. */
  lines: 'rows' | 'columns';
}

/** Sorts whole rows (or columns) of an area by what stands in some of its columns; blanks always come last. */
export function sortCells(
  host: ExcelHost,
  { sheet, area }: Place,
  { fields, matchesCase, lines }: Sorting,
  origin: Origin,
): void {
  host.refuseReadOnly();
  if (sheet.protection) refuseProtected(sheet, 'allowSort');
  refuseLocked(sheet, area);
  const isRows = lines === 'rows';
  const count = isRows ? rowsIn(area) : columnsIn(area);
  const at = (line: number, across: number): Cell =>
    isRows ? sheet.cells.at(area.top + line, area.left + across) : sheet.cells.at(area.top + across, area.left + line);
  const width = isRows ? columnsIn(area) : rowsIn(area);
  const all = Array.from({ length: count }, (_, line) => ({
    line,
    cells: Array.from({ length: width }, (__, across) => at(line, across)),
  }));
  const sorted = [...all].sort((one, other) =>
    fields.reduce(
      (order, { key, isAscending }) => order || compared(one.cells[key], other.cells[key], isAscending, matchesCase),
      0,
    ),
  );
  sorted.forEach(({ line: from, cells }, to) =>
    cells.forEach((cell, across) => putSorted({ sheet, area }, isRows, to, across, cell, to - from)),
  );
  host.isDirty = true;
  tellSorted(host, { sheet, area }, isRows, origin);
}

function putSorted(
  { sheet, area }: { sheet: Place['sheet']; area: Area },
  isRows: boolean,
  line: number,
  across: number,
  cell: Cell,
  by: number,
): void {
  const formula = cell.formula === undefined ? undefined : movedAlong(cell.formula, isRows ? by : 0, isRows ? 0 : by);
  const { isError, isQuoted, link } = cell;
  const [row, column] = isRows ? [area.top + line, area.left + across] : [area.top + across, area.left + line];
  sheet.cells.put(row, column, { ...cell, formula, isError, isQuoted, link });
}

function tellSorted(host: ExcelHost, { sheet, area }: Place, isRows: boolean, origin: Origin): void {
  const message = { address: addressOf(area), worksheetId: sheet.id, ...sourceOf(origin) };
  host.recalculate();
  host.events.tell(isRows ? EVENT.rowsSorted : EVENT.columnsSorted, [sheet.id], message);
}

/** Numbers come before texts, those before truth values, those before errors. */
const rank = ({ value, isError }: Cell): number =>
  isError ? 3 : typeof value === 'boolean' ? 2 : typeof value === 'string' ? 1 : 0;

function compared(one: Cell | undefined, other: Cell | undefined, isAscending: boolean, matchesCase: boolean): number {
  const [blank, otherBlank] = [!one || isBlank(one), !other || isBlank(other)];
  if (!one || !other || blank || otherBlank) return Number(blank) - Number(otherBlank);
  const sign = isAscending ? 1 : -1;
  if (rank(one) !== rank(other)) return sign * (rank(one) - rank(other));
  if (typeof one.value === 'number' && typeof other.value === 'number') return sign * (one.value - other.value);
  return (
    sign *
    String(one.value).localeCompare(String(other.value), 'en-GB', { sensitivity: matchesCase ? 'variant' : 'accent' })
  );
}
