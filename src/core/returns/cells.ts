import { cellAddress, type Source } from '../place';
import { cellText, isBlankCell, type CellContent } from '../values/cell';
import type { Reading } from '../values/reading';
import type { Field } from './partner-return';
import type { SheetContent } from './workbook-content';

/** The cell at a row and column counted from 0; undefined where nothing is, or only what looks blank. */
export function filledCell(sheet: SheetContent, row: number, column: number): CellContent | undefined {
  const cell = sheet.rows[row]?.[column];
  return cell && !isBlankCell(cell) ? cell : undefined;
}

/** True where a cell still holds what somebody saw in it; `seen` is null where the cell was blank. */
export function isAsSeen(now: CellContent | undefined, seen: CellContent | null): boolean {
  if (!now || !seen) return !now && (!seen || seen.value === '');
  return now.kind === seen.kind && now.value === seen.value && now.formula === seen.formula;
}

/** The text of a cell; empty where nothing is there. */
export function textAt(sheet: SheetContent, row: number, column: number): string {
  const cell = filledCell(sheet, row, column);
  return cell ? cellText(cell) : '';
}

/** The source of a cell at a row and column counted from 0. */
export function sourceAt(file: string, sheet: string, row: number, column: number): Source {
  return { file, sheet, cell: cellAddress(row, column) };
}

/** A cell with what stood in it and what it was read as. */
export function fieldOf<T>(at: Source, cell: CellContent | undefined, reading: Reading<T>): Field<T> {
  return {
    at,
    found: cell === undefined || isBlankCell(cell) ? '' : cellText(cell).trim(),
    reading,
    ...(cell?.formula !== undefined && { formula: cell.formula }),
    ...(cell?.format !== undefined && { format: cell.format }),
  };
}
