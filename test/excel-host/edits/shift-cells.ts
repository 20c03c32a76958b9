import { isInside, LAST_COLUMN, LAST_ROW, overlap, type Area } from '../area';
import type { ExcelHost } from '../excel-host';
import { HostError } from '../host-error';
import type { Place, Sheet } from '../workbook/model';
import { followShift } from './formulas-follow';
import { movedArea, type CellShift } from './moved-area';

/** Moves cells, and all that is laid over them, away from cells that are put in, or up to where some are taken out. */
export function shiftCells(host: ExcelHost, sheet: Sheet, shift: CellShift): void {
  refuseTornTables(sheet, shift);
  const move = lineMove(shift);
  const { along, area } = shift;
  sheet.cells.move((row, column) => {
    const [line, across] = along === 'rows' ? [row, column] : [column, row];
    const [first, last] = along === 'rows' ? [area.left, area.right] : [area.top, area.bottom];
    if (across < first || across > last) return { row, column };
    const to = move(line);
    return to === undefined ? undefined : along === 'rows' ? { row: to, column } : { row, column: to };
  });
  moveAreas(host, sheet, shift);
  followShift(host.book, sheet, shift);
  if (isWhole(shift)) moveLines(sheet, shift, move);
  if (shift.isInserted) copyLook(sheet, shift);
}

function isWhole({ area, along }: CellShift): boolean {
  return along === 'rows' ? area.left === 0 && area.right === LAST_COLUMN : area.top === 0 && area.bottom === LAST_ROW;
}

/** Where a row or column goes; undefined where it is taken out or pushed off the sheet. */
function lineMove({ area, along, isInserted }: CellShift): (line: number) => number | undefined {
  const [first, last] = along === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  const by = last - first + 1;
  const end = along === 'rows' ? LAST_ROW : LAST_COLUMN;
  return (line) => {
    if (line < first) return line;
    if (isInserted) return line + by <= end ? line + by : undefined;
    return line <= last ? undefined : line - by;
  };
}

function moveAreas(host: ExcelHost, sheet: Sheet, shift: CellShift): void {
  const moved = <Held extends { area: Area }>(held: Held[]): Held[] =>
    held.flatMap((each) => {
      const area = movedArea(each.area, shift);
      return area ? [{ ...each, area }] : [];
    });
  for (const table of [...sheet.tables]) {
    const area = movedArea(table.area, shift);
    if (!area) sheet.tables.splice(sheet.tables.indexOf(table), 1);
    else {
      if (shift.along === 'columns') moveColumns(table.columns, table.area, shift);
      table.area = area;
    }
  }
  sheet.validations = moved(sheet.validations);
  sheet.conditions = moved(sheet.conditions);
  sheet.cells.lines = moved(sheet.cells.lines);
  sheet.merged = sheet.merged.flatMap((area) => movedArea(area, shift) ?? []);
  for (const { of, data } of host.references.all()) {
    const place = data as Place;
    if (of === 'Range' && place.sheet === sheet) place.area = movedArea(place.area, shift) ?? place.area;
  }
}

function moveColumns(columns: { id: number; name: string }[], table: Area, { area, isInserted }: CellShift): void {
  const within = overlap(table, area);
  if (!within) return;
  if (!isInserted) columns.splice(within.left - table.left, within.right - within.left + 1);
  else if (area.left > table.left) {
    const first = Math.max(0, ...columns.map(({ id }) => id)) + 1;
    const count = area.right - area.left + 1;
    columns.splice(
      area.left - table.left,
      0,
      ...Array.from({ length: count }, (_, index) => ({ id: first + index, name: `Column${first + index}` })),
    );
  }
}

/** Excel doesn't move a part of a table away from the rest. */
function refuseTornTables(sheet: Sheet, shift: CellShift): void {
  const { area, along } = shift;
  const beyond = along === 'rows' ? { ...area, bottom: LAST_ROW } : { ...area, right: LAST_COLUMN };
  for (const table of sheet.tables) {
    const covers =
      along === 'rows'
        ? area.left <= table.area.left && area.right >= table.area.right
        : area.top <= table.area.top && area.bottom >= table.area.bottom;
    if (overlap(table.area, beyond) && !covers && !isInside(table.area, area))
      throw new HostError(
        'InsertDeleteConflict',
        'The insert or delete operation attempted resulted in a conflict.',
        409,
      );
  }
}

function moveLines(sheet: Sheet, { along }: CellShift, move: (line: number) => number | undefined): void {
  const sizes = along === 'rows' ? sheet.rowHeights : sheet.columnWidths;
  const hidden = along === 'rows' ? sheet.hiddenRows : sheet.hiddenColumns;
  const movedSizes = [...sizes].flatMap(([line, size]) => {
    const to = move(line);
    return to === undefined ? [] : [[to, size] as const];
  });
  const movedHidden = [...hidden].flatMap((line) => move(line) ?? []);
  const levels = sheet.grouped?.[along];
  const movedLevels = [...(levels ?? [])].flatMap(([line, level]) => {
    const to = move(line);
    return to === undefined ? [] : [[to, level] as const];
  });
  levels?.clear();
  for (const [line, level] of movedLevels) levels?.set(line, level);
  sizes.clear();
  hidden.clear();
  for (const [line, size] of movedSizes) sizes.set(line, size);
  for (const line of movedHidden) hidden.add(line);
}

/** Cells that are put in look like their neighbours before them. */
function copyLook(sheet: Sheet, { area, along }: CellShift): void {
  const before =
    along === 'rows'
      ? { ...area, top: area.top - 1, bottom: area.top - 1 }
      : { ...area, left: area.left - 1, right: area.left - 1 };
  for (const { row, column, cell } of sheet.cells.entries(before)) {
    const { format, locked, look } = cell;
    const count = along === 'rows' ? area.bottom - area.top + 1 : area.right - area.left + 1;
    for (let step = 1; step <= count; step += 1)
      sheet.cells.put(row + (along === 'rows' ? step : 0), column + (along === 'columns' ? step : 0), {
        format,
        locked,
        look,
      });
  }
}
