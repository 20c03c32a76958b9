import { isInside, overlap, type Area } from '../area';
import type { ExcelHost } from '../excel-host';
import { refuseProtected } from '../guards';
import { HostError } from '../host-error';
import type { Place } from '../workbook/model';

/** Makes one cell of many, or one of each row; what the others hold is lost. */
export function mergeCells(host: ExcelHost, { sheet, area }: Place, isAcross: boolean): void {
  host.refuseReadOnly();
  refuseProtected(sheet);
  if (sheet.tables.some((table) => overlap(table.area, area)))
    throw new HostError('InvalidOperation', "Cells in a table can't be merged.");
  const areas: readonly Area[] = isAcross
    ? Array.from({ length: area.bottom - area.top + 1 }, (_, index) => ({
        ...area,
        top: area.top + index,
        bottom: area.top + index,
      }))
    : [area];
  if (sheet.merged.some((each) => areas.some((one) => overlap(each, one) && !isInside(each, one))))
    throw new HostError(
      'MergedRangeConflict',
      'The requested operation requires the cells to be merged differently.',
      409,
    );
  sheet.merged = [...sheet.merged.filter((each) => !overlap(each, area)), ...areas];
  for (const one of areas) {
    const [first, ...others] = [...sheet.cells.entries(one)].filter(
      ({ cell }) => cell.value !== '' || cell.formula !== undefined,
    );
    if (!first) continue;
    for (const { row, column } of [first, ...others])
      sheet.cells.put(row, column, { value: '', formula: undefined, isError: undefined });
    const { value, formula, isError, format } = first.cell;
    sheet.cells.put(one.top, one.left, { value, formula, isError, format });
  }
}

export function unmergeCells(host: ExcelHost, { sheet, area }: Place): void {
  host.refuseReadOnly();
  refuseProtected(sheet);
  sheet.merged = sheet.merged.filter((each) => !overlap(each, area));
}
