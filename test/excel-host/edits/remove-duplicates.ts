import { columnsIn, type Area } from '../area';
import type { ExcelHost } from '../excel-host';
import { refuseLocked } from '../guards';
import { wrongArgument } from '../host-error';
import type { Place } from '../workbook/model';
import { tellOfChange, type Origin } from './change';

/** Takes out rows that are alike in the given columns; those below move up, the end of the range becomes blank. */
export function removeDuplicates(
  host: ExcelHost,
  { sheet, area }: Place,
  columns: readonly number[],
  hasHeader: boolean,
  origin: Origin,
): { removed: number; left: number } {
  host.refuseReadOnly();
  if (columns.length === 0 || columns.some((column) => !(column >= 0 && column < columnsIn(area))))
    throw wrongArgument('a column outside the range');
  const body: Area = { ...area, top: area.top + (hasHeader ? 1 : 0) };
  refuseLocked(sheet, body);
  const seen = new Set<string>();
  const kept: number[] = [];
  for (let row = body.top; row <= body.bottom; row += 1) {
    const key = JSON.stringify(
      columns.map((column) => String(sheet.cells.at(row, area.left + column).value).toLowerCase()),
    );
    if (!seen.has(key)) kept.push(row);
    seen.add(key);
  }
  const rows = kept.map((row) =>
    Array.from({ length: columnsIn(area) }, (_, column) => sheet.cells.at(row, area.left + column)),
  );
  const count = body.bottom - body.top + 1;
  for (let index = 0; index < count; index += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const { value = '', formula, isError, isQuoted, format = 'General' } = rows[index]?.[column - area.left] ?? {};
      sheet.cells.put(body.top + index, column, { value, formula, isError, isQuoted, format });
    }
  }
  if (kept.length < count) tellOfChange(host, { sheet, area, type: 'RangeEdited', origin });
  return { removed: count - kept.length, left: kept.length };
}
