import { cellAddress, type Source } from '../place';
import { longDate } from '../words/english';
import { looksBlank } from './plain-text';
import { isPercentFormat } from './values/number-format';
import { shifted } from './values/decimal';
import type { CellContent, SheetContent } from './workbook-content';

/** The cell at a row and column counted from 0; undefined where nothing is, or only what looks blank. */
export function filledCell(sheet: SheetContent, row: number, column: number): CellContent | undefined {
  const cell = sheet.rows[row]?.[column];
  return cell && !isBlankCell(cell) ? cell : undefined;
}

export function isBlankCell(cell: CellContent): boolean {
  return typeof cell.value === 'string' && cell.kind !== 'error' && looksBlank(cell.value);
}

/** True where a cell still holds what somebody saw in it; null was blank. */
export function isAsSeen(now: CellContent | undefined, seen: CellContent | null): boolean {
  if (!now || !seen) return !now && (!seen || seen.value === '');
  return now.kind === seen.kind && now.value === seen.value && now.formula === seen.formula;
}

/** What a person reads in the cell, near enough: 0.97 in a percentage cell is "97%". */
export function cellText(cell: CellContent): string {
  const { value } = cell;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return isPercentFormat(cell.format) ? `${shifted(value, 2)}%` : String(value);
  return cell.kind === 'date' ? longDate(value) : value;
}

/** The text of a cell; empty where nothing is there. */
export function textAt(sheet: SheetContent, row: number, column: number): string {
  const cell = filledCell(sheet, row, column);
  return cell ? cellText(cell) : '';
}

export function sourceAt(file: string, sheet: string, row: number, column: number): Source {
  return { file, sheet, cell: cellAddress(row, column) };
}
