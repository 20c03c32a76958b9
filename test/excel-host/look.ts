import { addressOf, isUnbounded } from './area';
import type { ClassSpec } from './class-table';
import { sourceOf } from './edits/change';
import { EVENT } from './events';
import type { ExcelHost } from './excel-host';
import { refuseProtected } from './guards';
import type { Take } from './takes';
import type { Cell } from './workbook/cells';
import { areasOf, type Place } from './workbook/model';

/** Members of a format, each with its value where nothing was set and a check of what may be set. */
export type LookMembers = Readonly<Record<string, readonly [otherwise: unknown, take: Take]>>;

/** The value that all cells of a place have in common; null where they differ. */
export function shared(place: Place, of: (cell: Cell) => unknown): unknown {
  let common: unknown;
  let isFirst = true;
  for (const { cell } of eachCell(place)) {
    const value = of(cell);
    if (!isFirst && value !== common) return null;
    common = value;
    isFirst = false;
  }
  return isFirst ? null : common;
}

function* eachCell(place: Place): Iterable<{ cell: Cell }> {
  for (const area of areasOf(place)) yield* place.sheet.cells.each(area);
}

/** Formats every cell of a place; in whole rows and columns also those cells that are still unused. */
export function giveLook(place: Place, given: ReadonlyMap<string, unknown>): void {
  giveCells(place, ({ look }) => ({ look: new Map([...look, ...given]) }), { look: given });
}

export function giveCells(place: Place, change: (cell: Cell) => Partial<Cell>, given: Partial<Cell>): void {
  const { cells } = place.sheet;
  for (const area of areasOf(place)) {
    const isLine = isUnbounded(area);
    for (const { row, column, cell } of isLine ? [...cells.entries(area)] : cells.each(area))
      cells.put(row, column, change(cell));
    if (isLine) cells.lines.push({ area, given });
  }
}

export function refuseFormat(host: ExcelHost, { sheet }: Place): void {
  host.refuseReadOnly();
  refuseProtected(sheet, 'allowFormatCells');
}

export function tellOfFormat(host: ExcelHost, { sheet, area }: Place): void {
  host.isDirty = true;
  host.events.tell(EVENT.formatChanged, [sheet.id], {
    address: addressOf(area),
    worksheetId: sheet.id,
    ...sourceOf('add-in'),
  });
}

/** The getters and setters of properties that are only a cell's format, kept under paths such as "Font.Bold". */
export function lookProperties(prefix: string, members: LookMembers): Required<Pick<ClassSpec<Place>, 'get' | 'set'>> {
  const all = Object.entries(members);
  return {
    get: Object.fromEntries(
      all.map(([name, [otherwise]]) => [
        name,
        (place: Place) => shared(place, ({ look }) => look.get(`${prefix}${name}`) ?? otherwise),
      ]),
    ),
    set: Object.fromEntries(
      all.map(([name, [, take]]) => [
        name,
        (place: Place, value: unknown, host: ExcelHost) => {
          refuseFormat(host, place);
          giveLook(place, new Map([[`${prefix}${name}`, take(value)]]));
          tellOfFormat(host, place);
        },
      ]),
    ),
  };
}
