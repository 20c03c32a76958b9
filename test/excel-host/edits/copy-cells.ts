import { columnsIn, inside, overlap, rowsIn, type Area } from '../area';
import type { ExcelHost } from '../excel-host';
import { refuseLocked, refuseProtected } from '../guards';
import { notEmulated, wrongArgument } from '../host-error';
import { BLANK, isBlank, type Cell } from '../workbook/cells';
import { newId, type Place } from '../workbook/model';
import { without } from './clear-cells';
import { copied } from './copied';
import { tellOfChange, type Origin } from './change';
import { movedAlong, rewriteFormulas, withArea, withReferences, written } from './formula-references';
import { areaOf } from '../area';
import { headersFollow } from './table-headers';

export interface Copying {
  type: string;
  skipsBlanks: boolean;
  isTransposed: boolean;
}

/** What goes from one cell to another by the kind of copying. */
function taken(type: string, from: Cell, rows: number, columns: number): Partial<Cell> {
  const { value, formula, isError, isQuoted, format, locked, look, link } = from;
  const moved = formula === undefined ? undefined : movedAlong(formula, rows, columns);
  switch (type) {
    case 'All':
      return { value, formula: moved, isError, isQuoted, format, locked, look, link };
    case 'Formulas':
      return { value, formula: moved, isError, isQuoted };
    case 'Values':
      return { value, formula: undefined, isError, isQuoted };
    case 'Formats':
      return { format, locked, look };
    case 'Link':
      throw notEmulated('copying cells as links');
    default:
      throw wrongArgument(`copying "${type}"`);
  }
}

/** A destination that holds the source several times over takes it as often; any other takes it once. */
function spread(
  from: Area,
  to: Area,
  isTransposed: boolean,
): { rows: number; columns: number; height: number; width: number } {
  const [rows, columns] = isTransposed ? [columnsIn(from), rowsIn(from)] : [rowsIn(from), columnsIn(from)];
  return {
    rows,
    columns,
    height: rowsIn(to) % rows === 0 ? rowsIn(to) : rows,
    width: columnsIn(to) % columns === 0 ? columnsIn(to) : columns,
  };
}

export function copyCells(
  host: ExcelHost,
  from: Place,
  to: Place,
  { type, skipsBlanks, isTransposed }: Copying,
  origin: Origin,
): void {
  host.refuseReadOnly();
  const { rows, columns, height, width } = spread(from.area, to.area, isTransposed);
  const { top, left } = to.area;
  const area = inside({ top, left, bottom: top + height - 1, right: left + width - 1 });
  if (type === 'Formats') refuseProtected(to.sheet, 'allowFormatCells');
  else refuseLocked(to.sheet, area);
  const source = [...from.sheet.cells.each(from.area)];
  for (const { row, column, cell } of source) {
    if (skipsBlanks && isBlank(cell)) continue;
    const [down, right] = isTransposed
      ? [column - from.area.left, row - from.area.top]
      : [row - from.area.top, column - from.area.left];
    for (let r = top + down; r <= area.bottom; r += rows)
      for (let c = left + right; c <= area.right; c += columns)
        to.sheet.cells.put(r, c, taken(type, cell, r - row, c - column));
  }
  if (type === 'All') copyRules(host, from, to, area);
  headersFollow(to.sheet, area);
  tellOfChange(host, { sheet: to.sheet, area, type: 'RangeEdited', origin });
}

/** What may be typed, and looks that depend on it, come along with the cells; those that were there give way. */
function copyRules(host: ExcelHost, from: Place, to: Place, area: Area): void {
  const [down, right] = [to.area.top - from.area.top, to.area.left - from.area.left];
  const isSpread = rowsIn(area) !== rowsIn(from.area) || columnsIn(area) !== columnsIn(from.area);
  const come = <Held extends { area: Area }>(held: readonly Held[]): Held[] =>
    held.flatMap((each) => {
      const part = overlap(each.area, from.area);
      if (part && (isSpread || down !== 0 || right !== 0)) throw notEmulated('copying rules to other addresses');
      return part ? [{ ...copied(each), area: part }] : [];
    });
  const stay = <Held extends { area: Area }>(held: readonly Held[]): Held[] =>
    held.flatMap((each) => without(each, area));
  to.sheet.validations = [...stay(to.sheet.validations), ...come(from.sheet.validations)];
  to.sheet.conditions = [
    ...come(from.sheet.conditions).map((each) => ({ ...each, id: newId(host.book) })),
    ...stay(to.sheet.conditions),
  ];
}

/** Takes cells elsewhere; formulas that point to them follow. */
export function moveCells(host: ExcelHost, from: Place, to: Place, origin: Origin): void {
  host.refuseReadOnly();
  const [down, right] = [to.area.top - from.area.top, to.area.left - from.area.left];
  const area = inside({
    top: to.area.top,
    left: to.area.left,
    bottom: to.area.top + rowsIn(from.area) - 1,
    right: to.area.left + columnsIn(from.area) - 1,
  });
  refuseLocked(from.sheet, from.area);
  refuseLocked(to.sheet, area);
  if (from.sheet.tables.some((table) => overlap(table.area, from.area))) throw notEmulated('moving cells of a table');
  const moving = [...from.sheet.cells.each(from.area)];
  for (const { row, column } of moving)
    from.sheet.cells.put(row, column, {
      ...BLANK,
      formula: undefined,
      isError: undefined,
      isQuoted: undefined,
      link: undefined,
    });
  for (const { row, column, cell } of moving)
    to.sheet.cells.put(row + down, column + right, {
      ...BLANK,
      formula: undefined,
      isError: undefined,
      isQuoted: undefined,
      link: undefined,
      ...cell,
    });
  rewriteFormulas(host.book, (formula, on) =>
    withReferences(formula, (reference) => {
      const isHere =
        reference.sheet === undefined
          ? on === from.sheet
          : reference.sheet.toLowerCase() === from.sheet.name.toLowerCase();
      const at = areaOf(reference.cells);
      const both = isHere ? overlap(at, from.area) : undefined;
      if (!both || JSON.stringify(both) !== JSON.stringify(at)) return written(reference);
      const cells = withArea(reference.cells, {
        top: at.top + down,
        left: at.left + right,
        bottom: at.bottom + down,
        right: at.right + right,
      });
      return written({ sheet: to.sheet === from.sheet ? reference.sheet : to.sheet.name, cells });
    }),
  );
  tellOfChange(host, { sheet: from.sheet, area: from.area, type: 'RangeEdited', origin });
  tellOfChange(host, { sheet: to.sheet, area, type: 'RangeEdited', origin });
}
