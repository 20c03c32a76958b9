import { columnsIn, isInside, LAST_COLUMN, LAST_ROW, overlap, rowsIn, type Area } from '../area';
import { hostClass, hostObject, type ClassSpec, type HostClass, type HostObject } from '../class-table';
import { moveCells } from '../edits/copy-cells';
import { fillCells } from '../edits/fill-cells';
import { group, showDetails } from '../edits/outline';
import { putInputs } from '../edits/put-inputs';
import { removeDuplicates } from '../edits/remove-duplicates';
import { fieldsOf, sortCells } from '../edits/sort-cells';
import type { ExcelHost } from '../excel-host';
import { wrongArgument } from '../host-error';
import { specialCells } from '../special-cells';
import { found, replaced, searchOf } from '../text-search';
import { text } from '../takes';
import { isBlank } from '../workbook/cells';
import type { Place } from '../workbook/model';
import { copyInto, placeIn } from './copy-into';
import { needed, rangeAreas } from './range-areas';
import { edge } from './range-navigation';

/** Cells around a place that hold something, as far as the next blank row and column. */
function region({ sheet, area }: Place): Area {
  let grown = area;
  for (;;) {
    const wider = {
      top: Math.max(0, grown.top - 1),
      left: Math.max(0, grown.left - 1),
      bottom: Math.min(LAST_ROW, grown.bottom + 1),
      right: Math.min(LAST_COLUMN, grown.right + 1),
    };
    const filled = [...sheet.cells.entries(wider)].filter(
      ({ row, column, cell }) =>
        !isBlank(cell) && !isInside({ top: row, left: column, bottom: row, right: column }, grown),
    );
    if (filled.length === 0) return grown;
    for (const { row, column } of filled)
      grown = {
        top: Math.min(grown.top, row),
        left: Math.min(grown.left, column),
        bottom: Math.max(grown.bottom, row),
        right: Math.max(grown.right, column),
      };
  }
}

function firstFound(place: Place, [wanted, criteria]: readonly unknown[]): HostObject<Place> | null {
  const [spot] = found(place, searchOf(wanted, criteria));
  return spot
    ? hostObject('Range', {
        sheet: place.sheet,
        area: { top: spot.row, left: spot.column, bottom: spot.row, right: spot.column },
      })
    : null;
}

/** Gives how often the text was there. */
export function replaceAll(place: Place, [wanted, by, criteria]: readonly unknown[], host: ExcelHost): number {
  const { count, cells } = replaced(place, searchOf(wanted, criteria), text(by) as string);
  for (const { at, input } of cells) putInputs(host, { sheet: place.sheet, area: at }, input, 'add-in');
  return count;
}

function mergedAreas({ sheet, area }: Place): HostObject<Place> | null {
  return rangeAreas(
    sheet,
    sheet.merged.filter((each) => overlap(each, area)),
  );
}

export const rangeEditing: NonNullable<ClassSpec<Place>['call']> = {
  AutoFill: (place, [destination, type], host) =>
    fillCells(host, place, placeIn(destination, place, host), String(type ?? 'FillDefault'), 'add-in'),
  CopyFrom: copyInto,
  MoveTo: (place, [destination], host) => moveCells(host, place, placeIn(destination, place, host), 'add-in'),
  Find: (place, args) => needed(firstFound(place, args)),
  FindOrNullObject: firstFound,
  ReplaceAll: replaceAll,
  RemoveDuplicates: (place, [columns, includesHeader], host) => {
    if (!Array.isArray(columns)) throw wrongArgument("columns that aren't a list");
    return hostObject(
      'RemoveDuplicatesResult',
      removeDuplicates(host, place, columns.map(Number), includesHeader === true, 'add-in'),
    );
  },
  GetSpecialCells: (place, [type, values]) => needed(rangeAreas(place.sheet, specialCells(place, type, values))),
  GetSpecialCellsOrNullObject: (place, [type, values]) => rangeAreas(place.sheet, specialCells(place, type, values)),
  GetSurroundingRegion: (place) => hostObject('Range', { sheet: place.sheet, area: region(place) }),
  GetExtendedRange: (place, [direction]) => {
    const end = edge(place, String(direction));
    const { area } = place;
    return hostObject('Range', {
      sheet: place.sheet,
      area: {
        top: Math.min(area.top, end.top),
        left: Math.min(area.left, end.left),
        bottom: Math.max(area.bottom, end.bottom),
        right: Math.max(area.right, end.right),
      },
    });
  },
  GetMergedAreasOrNullObject: mergedAreas,
  GetVisibleView: (place) => hostObject('RangeView', place),
  Group: (place, [option], host) => group(host, place, option, 1),
  Ungroup: (place, [option], host) => group(host, place, option, -1),
  ShowGroupDetails: (place, [option], host) => showDetails(host, place, option, true),
  HideGroupDetails: (place, [option], host) => showDetails(host, place, option, false),
  Calculate: (_place, _args, host) => host.recalculate(),
  SetDirty: () => undefined,
};

export const rangeEditingClasses: readonly HostClass[] = [
  hostClass<{ removed: number; left: number }>('RemoveDuplicatesResult', {
    get: { Removed: ({ removed }) => removed, UniqueRemaining: ({ left }) => left },
  }),
  hostClass<Place>('RangeSort', {
    call: {
      Apply: ({ sheet, area }, [fields, matchCase, hasHeaders, orientation], host) => {
        const lines = orientation === 'Columns' ? 'columns' : 'rows';
        if (orientation !== undefined && orientation !== null && orientation !== 'Rows' && orientation !== 'Columns')
          throw wrongArgument(`the orientation "${String(orientation)}"`);
        const body =
          hasHeaders === true
            ? lines === 'rows'
              ? { ...area, top: area.top + 1 }
              : { ...area, left: area.left + 1 }
            : area;
        sortCells(
          host,
          { sheet, area: body },
          {
            fields: fieldsOf(fields, lines === 'rows' ? columnsIn(area) : rowsIn(area)),
            matchesCase: matchCase === true,
            lines,
          },
          'add-in',
        );
      },
    },
  }),
];
