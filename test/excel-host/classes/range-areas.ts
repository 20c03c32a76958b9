import { addressOf, areaOf, columnsIn, LAST_COLUMN, LAST_ROW, overlap, rowsIn, sheetPrefix, type Area } from '../area';
import { hostClass, hostObject, isHostObject, type HostClass, type HostObject } from '../class-table';
import { clearCells } from '../edits/clear-cells';
import { itemNotFound, notEmulated } from '../host-error';
import { specialCells } from '../special-cells';
import { areasOf, type Place, type Sheet } from '../workbook/model';
import { setStyle, sharedStyle } from './named-styles';
import { copyInto } from './copy-into';
import { inside } from '../area';

/** Several ranges of a sheet; null where there are none. */
export function rangeAreas(sheet: Sheet, areas: readonly Area[]): HostObject<Place> | null {
  const [area, ...others] = areas;
  return area ? hostObject('RangeAreas', { sheet, area, others }) : null;
}

export function needed<Object>(object: Object | null): Object {
  if (!object) throw itemNotFound();
  return object;
}

/** "A1:B2, D4" or "A1:B2,Data!D4" */
export const areasIn = (addresses: string): readonly Area[] =>
  addresses.split(',').map((address) => areaOf(address.trim()));

const address = (place: Place): string =>
  areasOf(place)
    .map((area) => `${sheetPrefix(place.sheet.name)}${addressOf(area)}`)
    .join(',');
const range = ({ sheet }: Place, area: Area): HostObject<Place> => hostObject('Range', { sheet, area });
const mapped = (place: Place, to: (area: Area) => Area): HostObject<Place> =>
  needed(rangeAreas(place.sheet, areasOf(place).map(to)));

const common = (place: Place, [other]: readonly unknown[]): HostObject<Place> | null => {
  const areas = isHostObject(other) ? areasOf(other.data as Place) : areasIn(String(other));
  return rangeAreas(
    place.sheet,
    areasOf(place).flatMap((area) => areas.flatMap((each) => overlap(area, each) ?? [])),
  );
};

const used = (place: Place, [valuesOnly]: readonly unknown[]): HostObject<Place> | null =>
  rangeAreas(
    place.sheet,
    areasOf(place).flatMap((area) => place.sheet.cells.used(valuesOnly === true, area) ?? []),
  );

/** What is done to one range alone. */
function single(of: string, place: Place): HostObject<Place> {
  if (areasOf(place).length > 1) throw notEmulated(`${of} of several ranges at once`);
  return hostObject(of, place);
}

export const rangeAreasClasses: readonly HostClass[] = [
  hostClass<Place>('RangeAreas', {
    get: {
      Address: address,
      AddressLocal: address,
      AreaCount: (place) => areasOf(place).length,
      Style: sharedStyle,
      CellCount: (place) => areasOf(place).reduce((sum, area) => sum + rowsIn(area) * columnsIn(area), 0),
      IsEntireColumn: (place) => areasOf(place).every(({ top, bottom }) => top === 0 && bottom === LAST_ROW),
      IsEntireRow: (place) => areasOf(place).every(({ left, right }) => left === 0 && right === LAST_COLUMN),
    },
    set: { Style: setStyle },
    to: {
      Areas: (place) => hostObject('RangeCollection', place),
      Format: (place) => hostObject('RangeFormat', place),
      Worksheet: ({ sheet }) => hostObject('Worksheet', sheet),
      DataValidation: (place) => single('DataValidation', place),
      ConditionalFormats: (place) => single('ConditionalFormatCollection', place),
    },
    call: {
      Clear: (place, [what], host) =>
        areasOf(place).forEach((area) =>
          clearCells(host, { sheet: place.sheet, area }, String(what ?? 'All'), 'add-in'),
        ),
      GetEntireColumn: (place) => mapped(place, (area) => ({ ...area, top: 0, bottom: LAST_ROW })),
      GetEntireRow: (place) => mapped(place, (area) => ({ ...area, left: 0, right: LAST_COLUMN })),
      GetIntersection: (place, args) => needed(common(place, args)),
      GetIntersectionOrNullObject: common,
      GetOffsetRangeAreas: (place, [rows, columns]) =>
        mapped(place, ({ top, left, bottom, right }) =>
          inside({
            top: top + Number(rows),
            left: left + Number(columns),
            bottom: bottom + Number(rows),
            right: right + Number(columns),
          }),
        ),
      GetSpecialCells: (place, [type, values]) => needed(rangeAreas(place.sheet, specialCells(place, type, values))),
      GetSpecialCellsOrNullObject: (place, [type, values]) =>
        rangeAreas(place.sheet, specialCells(place, type, values)),
      GetUsedRangeAreas: (place, args) => needed(used(place, args)),
      GetUsedRangeAreasOrNullObject: used,
      CopyFrom: (place, args, host) =>
        areasOf(place).forEach((area) => copyInto({ sheet: place.sheet, area }, args, host)),
      Calculate: (_place, _args, host) => host.recalculate(),
    },
  }),
  hostClass<Place>('RangeCollection', {
    items: (place) => areasOf(place).map((area) => range(place, area)),
    call: {
      GetCount: (place) => areasOf(place).length,
      GetItemAt: (place, [index]) => {
        const area = areasOf(place)[Number(index)];
        if (!area) throw itemNotFound();
        return range(place, area);
      },
    },
  }),
];
