import { around, areaOf, columnsIn, LAST_COLUMN, LAST_ROW, overlap, rowsIn, inside, type Area } from '../area';
import { hostObject, isHostObject, type ClassSpec, type HostObject } from '../class-table';
import { itemNotFound, wrongArgument, wrongSize } from '../host-error';
import type { Place } from '../workbook/model';

/** A range on the same sheet; one that would stick out of the sheet is refused. */
const to = ({ sheet }: Place, area: Area): HostObject<Place> => hostObject('Range', { sheet, area: inside(area) });

/** An argument that may be a range or an address. */
export function areaIn(given: unknown): Area {
  return isHostObject(given) ? (given.data as Place).area : areaOf(String(given));
}

function count(given: unknown, otherwise = 1): number {
  if (given === undefined || given === null) return otherwise;
  if (typeof given !== 'number' || !Number.isInteger(given)) throw wrongArgument('a number of rows or columns');
  return given;
}

/** Rows above or below, columns before or after: a negative number counts from the inside. */
function beside({ area }: Place, side: 'above' | 'below' | 'before' | 'after', given: unknown): Area {
  const number = count(given);
  if (number === 0) throw wrongArgument('no rows or columns');
  const size = Math.abs(number);
  const isOutside = number > 0;
  switch (side) {
    case 'above':
      return {
        ...area,
        top: isOutside ? area.top - size : area.top,
        bottom: isOutside ? area.top - 1 : area.top + size - 1,
      };
    case 'below':
      return {
        ...area,
        top: isOutside ? area.bottom + 1 : area.bottom - size + 1,
        bottom: isOutside ? area.bottom + size : area.bottom,
      };
    case 'before':
      return {
        ...area,
        left: isOutside ? area.left - size : area.left,
        right: isOutside ? area.left - 1 : area.left + size - 1,
      };
    case 'after':
      return {
        ...area,
        left: isOutside ? area.right + 1 : area.right - size + 1,
        right: isOutside ? area.right + size : area.right,
      };
  }
}

function used({ sheet, area }: Place, valuesOnly: unknown): Area | undefined {
  return sheet.cells.used(valuesOnly === true, area);
}

/** Cells to the side that still hold something, as Ctrl and an arrow find them. */
export function edge({ sheet, area }: Place, direction: string): Area {
  const [down = 0, right = 0] = { Up: [-1, 0], Down: [1, 0], Left: [0, -1], Right: [0, 1] }[direction] ?? [];
  if (down === 0 && right === 0) throw wrongArgument(`the direction "${direction}"`);
  let [row, column] = [area.top, area.left];
  const isIn = (r: number, c: number): boolean => r >= 0 && c >= 0 && r <= LAST_ROW && c <= LAST_COLUMN;
  const isFilled = (r: number, c: number): boolean => sheet.cells.at(r, c).value !== '';
  const isRun = isIn(row + down, column + right) && isFilled(row + down, column + right);
  while (isIn(row + down, column + right)) {
    if (isRun && !isFilled(row + down, column + right)) break;
    [row, column] = [row + down, column + right];
    if (!isRun && isFilled(row, column)) break;
  }
  return { top: row, left: column, bottom: row, right: column };
}

export const rangeNavigation: NonNullable<ClassSpec<Place>['call']> = {
  GetCell: (place, [row, column]) => {
    const [top, left] = [place.area.top + count(row), place.area.left + count(column)];
    return to(place, { top, left, bottom: top, right: left });
  },
  GetRow: (place, [row]) => {
    if (count(row) < 0 || count(row) >= rowsIn(place.area)) throw wrongArgument('a row outside the range');
    return to(place, { ...place.area, top: place.area.top + count(row), bottom: place.area.top + count(row) });
  },
  GetColumn: (place, [column]) => {
    if (count(column) < 0 || count(column) >= columnsIn(place.area)) throw wrongArgument('a column outside the range');
    return to(place, { ...place.area, left: place.area.left + count(column), right: place.area.left + count(column) });
  },
  GetLastRow: (place) => to(place, { ...place.area, top: place.area.bottom }),
  GetLastColumn: (place) => to(place, { ...place.area, left: place.area.right }),
  GetLastCell: (place) => to(place, { ...place.area, top: place.area.bottom, left: place.area.right }),
  GetRowsAbove: (place, [rows]) => to(place, beside(place, 'above', rows)),
  GetRowsBelow: (place, [rows]) => to(place, beside(place, 'below', rows)),
  GetColumnsBefore: (place, [columns]) => to(place, beside(place, 'before', columns)),
  GetColumnsAfter: (place, [columns]) => to(place, beside(place, 'after', columns)),
  GetEntireRow: (place) => to(place, { ...place.area, left: 0, right: LAST_COLUMN }),
  GetEntireColumn: (place) => to(place, { ...place.area, top: 0, bottom: LAST_ROW }),
  GetBoundingRect: (place, [other]) => to(place, around(place.area, areaIn(other))),
  GetOffsetRange: (place, [rows, columns]) =>
    to(place, {
      top: place.area.top + count(rows, 0),
      left: place.area.left + count(columns, 0),
      bottom: place.area.bottom + count(rows, 0),
      right: place.area.right + count(columns, 0),
    }),
  // A corner that is moved beyond the first one turns the range round.
  GetResizedRange: (place, [rows, columns]) => {
    const { top, left, bottom, right } = place.area;
    const [row, column] = [bottom + count(rows, 0), right + count(columns, 0)];
    return to(place, {
      top: Math.min(top, row),
      left: Math.min(left, column),
      bottom: Math.max(top, row),
      right: Math.max(left, column),
    });
  },
  GetAbsoluteResizedRange: (place, [rows, columns]) =>
    to(place, { ...place.area, bottom: place.area.top + count(rows) - 1, right: place.area.left + count(columns) - 1 }),
  GetIntersection: (place, [other]) => {
    const both = overlap(place.area, areaIn(other));
    if (!both) throw itemNotFound();
    return to(place, both);
  },
  GetIntersectionOrNullObject: (place, [other]) => {
    const both = overlap(place.area, areaIn(other));
    return both ? to(place, both) : null;
  },
  GetUsedRange: (place, [valuesOnly]) => {
    const { top, left } = place.area;
    return to(place, used(place, valuesOnly) ?? { top, left, bottom: top, right: left });
  },
  GetUsedRangeOrNullObject: (place, [valuesOnly]) => {
    const area = used(place, valuesOnly);
    return area ? to(place, area) : null;
  },
  GetRangeEdge: (place, [direction]) => to(place, edge(place, String(direction))),
  GetTables: ({ sheet, area }) => hostObject('TableScopedCollection', { sheet, area }),
  _ValidateArraySize: ({ area }, [rows, columns]) => {
    if (rows !== rowsIn(area) || columns !== columnsIn(area)) throw wrongSize();
  },
};
