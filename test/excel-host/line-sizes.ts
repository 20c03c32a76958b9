import { LAST_COLUMN, LAST_ROW, overlap } from './area';
import type { ExcelHost } from './excel-host';
import { refuseProtected } from './guards';
import { wrongArgument } from './host-error';
import { shownText } from './shown-text';
import { areasOf, type Place } from './workbook/model';

export type Lines = 'rows' | 'columns';

/** Standard row height and column width in points, for Calibri 11. */
export const STANDARD = { rows: 15, columns: 48 } as const;
/** Excel's largest row height and column width in points; it gives the latter as 255 characters. */
const MOST = { rows: 409.5, columns: 1342.5 } as const;

const ends = ({ area }: Place, lines: Lines): readonly [number, number] =>
  lines === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
const sizesOf = ({ sheet }: Place, lines: Lines): Map<number, number> =>
  lines === 'rows' ? sheet.rowHeights : sheet.columnWidths;

/** The size of all rows or columns; null where they differ. */
export function sharedSize(place: Place, lines: Lines): number | null {
  const [first, last] = ends(place, lines);
  const sizes = sizesOf(place, lines);
  const given = [...sizes].filter(([line]) => line >= first && line <= last).map(([, size]) => size);
  const all = given.length < last - first + 1 ? [...given, STANDARD[lines]] : given;
  return all.every((size) => size === all[0]) ? (all[0] ?? null) : null;
}

/** Sets the size of rows or columns in points; undefined sets the standard size. */
export function setSize(host: ExcelHost, place: Place, lines: Lines, size: unknown): void {
  host.refuseReadOnly();
  refuseProtected(place.sheet, lines === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  if (size !== undefined && (typeof size !== 'number' || !(size >= 0 && size <= MOST[lines])))
    throw wrongArgument(`a size that isn't from 0 to ${MOST[lines]} points`);
  for (const area of areasOf(place)) setSizeOf({ sheet: place.sheet, area }, lines, size as number | undefined);
}

function setSizeOf(place: Place, lines: Lines, size: number | undefined): void {
  const [first, last] = ends(place, lines);
  const sizes = sizesOf(place, lines);
  for (let line = first; line <= last; line += 1) {
    if (size === undefined) sizes.delete(line);
    else sizes.set(line, size);
  }
}

export function isStandardSize(place: Place, lines: Lines): boolean | null {
  const [first, last] = ends(place, lines);
  const given = [...sizesOf(place, lines).keys()].filter((line) => line >= first && line <= last).length;
  return given === 0 ? true : given === last - first + 1 ? false : null;
}

/** Fits rows or columns to the length of what their cells show: an estimate, since nothing is rendered here. */
export function autofit(host: ExcelHost, place: Place, lines: Lines): void {
  const { sheet, area } = place;
  const whole = lines === 'columns' ? { ...area, top: 0, bottom: LAST_ROW } : { ...area, left: 0, right: LAST_COLUMN };
  const wanted = new Map<number, number>();
  for (const { row, column, cell } of sheet.cells.entries(overlap(whole, area))) {
    const text = shownText(cell);
    const [line, size] =
      lines === 'columns'
        ? [column, (text.length * 7 + 5) * 0.75]
        : [
            row,
            STANDARD.rows *
              linesOf(text, cell.look.get('WrapText') === true, sheet.columnWidths.get(column) ?? STANDARD.columns),
          ];
    if (text !== '') wanted.set(line, Math.max(wanted.get(line) ?? 0, Math.min(size, MOST[lines])));
  }
  setSize(host, place, lines, undefined);
  for (const [line, size] of wanted) sizesOf(place, lines).set(line, size);
}

function linesOf(text: string, isWrapped: boolean, width: number): number {
  const parts = isWrapped ? text.split('\n') : [text];
  return parts.reduce(
    (lines, part) => lines + (isWrapped ? Math.max(1, Math.ceil((part.length * 5.25) / width)) : 1),
    0,
  );
}
