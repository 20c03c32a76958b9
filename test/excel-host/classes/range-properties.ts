import { columnsIn, rowsIn, type Area } from '../area';
import { hostObject, type ClassSpec, type HostObject } from '../class-table';
import type { ExcelHost } from '../excel-host';
import { wrongArgument, wrongSize } from '../host-error';
import type { Place } from '../workbook/model';

/** What getCellProperties and its like ask for: members set to true, some of them within others. */
type Wanted = Readonly<Record<string, unknown>>;

/** "format/fill/color" of { format: { fill: { color: true } } } */
function pathsIn(wanted: Wanted): readonly string[] {
  return Object.entries(wanted).flatMap(([name, inner]) =>
    typeof inner === 'object' && inner !== null
      ? pathsIn(inner as Wanted).map((path) => `${name}/${path}`)
      : inner === true
        ? [name]
        : [],
  );
}

/** The client takes these answers as they come, so that their members are written its way. */
function inCamelCase(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name.charAt(0).toLowerCase() + name.slice(1), inCamelCase(inner)]),
  );
}

function properties(host: ExcelHost, place: Place, area: Area, wanted: unknown): unknown {
  return inCamelCase(
    host.queries.answer(hostObject('Range', { sheet: place.sheet, area }), {
      Select: pathsIn((wanted ?? {}) as Wanted),
    }),
  );
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** What borders are called here, and elsewhere. */
const SIDES: Readonly<Record<string, string>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  horizontal: 'InsideHorizontal',
  vertical: 'InsideVertical',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
};

function setBorders(host: ExcelHost, place: Place, borders: Wanted): void {
  for (const [side, given] of Object.entries(borders)) {
    if (!SIDES[side]) throw wrongArgument(`the border "${side}"`);
    const border = host.members.call(hostObject('RangeBorderCollection', place), 'GetItem', [
      SIDES[side],
    ]) as HostObject;
    for (const [name, value] of Object.entries((given ?? {}) as Wanted)) host.members.set(border, capital(name), value);
  }
}

const rowAreas = ({ area }: Place): readonly Area[] =>
  Array.from({ length: rowsIn(area) }, (_, index) => ({ ...area, top: area.top + index, bottom: area.top + index }));
const columnAreas = ({ area }: Place): readonly Area[] =>
  Array.from({ length: columnsIn(area) }, (_, index) => ({
    ...area,
    left: area.left + index,
    right: area.left + index,
  }));

function setEach(host: ExcelHost, { sheet }: Place, areas: readonly Area[], given: unknown): void {
  if (!Array.isArray(given) || given.length !== areas.length) throw wrongSize();
  for (const [index, area] of areas.entries()) {
    const object = hostObject('Range', { sheet, area });
    for (const [name, value] of Object.entries((given[index] ?? {}) as Wanted)) {
      const { borders, ...rest } = name === 'format' ? (value as Wanted) : {};
      host.members.set(object, capital(name), name === 'format' ? rest : value);
      if (borders) setBorders(host, { sheet, area }, borders as Wanted);
    }
  }
}

export const rangeProperties: NonNullable<ClassSpec<Place>['call']> = {
  GetCellProperties: (place, [wanted], host) =>
    rowAreas(place).map((row) =>
      columnAreas({ ...place, area: row }).map((cell) => properties(host, place, cell, wanted)),
    ),
  GetRowProperties: (place, [wanted], host) => rowAreas(place).map((row) => properties(host, place, row, wanted)),
  GetColumnProperties: (place, [wanted], host) =>
    columnAreas(place).map((column) => properties(host, place, column, wanted)),
  SetCellProperties: (place, [given], host) => {
    const rows = rowAreas(place);
    if (!Array.isArray(given) || given.length !== rows.length) throw wrongSize();
    for (const [index, row] of rows.entries()) setEach(host, place, columnAreas({ ...place, area: row }), given[index]);
  },
  SetRowProperties: (place, [given], host) => setEach(host, place, rowAreas(place), given),
  SetColumnProperties: (place, [given], host) => setEach(host, place, columnAreas(place), given),
};
