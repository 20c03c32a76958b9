import { columnsIn, LAST_COLUMN, LAST_ROW, rowsIn, type Area } from '../area';
import { hostClass, hostObject, type HostClass, type HostObject } from '../class-table';
import type { ExcelHost } from '../excel-host';
import { itemNotFound, wrongArgument } from '../host-error';
import type { Place, Sheet } from '../workbook/model';
import { areaIn } from './range-navigation';

function freeze(sheet: Sheet, rows: number, columns: number, host: ExcelHost): void {
  host.refuseReadOnly();
  sheet.frozen = { rows, columns };
}

function count(given: unknown): number {
  if (given === undefined || given === null) return 1;
  if (typeof given !== 'number' || !Number.isInteger(given) || given < 1)
    throw wrongArgument('a number of rows or columns');
  return given;
}

/** The cells that stay where they are. */
function location(sheet: Sheet): HostObject<Place> | null {
  const { rows, columns, from = { row: 0, column: 0 } } = sheet.frozen ?? { rows: 0, columns: 0 };
  if (rows === 0 && columns === 0) return null;
  const area: Area = {
    top: from.row,
    left: from.column,
    bottom: rows === 0 ? LAST_ROW : from.row + rows - 1,
    right: columns === 0 ? LAST_COLUMN : from.column + columns - 1,
  };
  return hostObject('Range', { sheet, area });
}

export const freezePanesClasses: readonly HostClass[] = [
  hostClass<Sheet>('WorksheetFreezePanes', {
    call: {
      FreezeRows: (sheet, [rows], host) => freeze(sheet, count(rows), 0, host),
      FreezeColumns: (sheet, [columns], host) => freeze(sheet, 0, count(columns), host),
      FreezeAt: (sheet, [given], host) => {
        const area = areaIn(given);
        const { top, left, bottom, right } = area;
        freeze(sheet, bottom === LAST_ROW ? 0 : rowsIn(area), right === LAST_COLUMN ? 0 : columnsIn(area), host);
        if (sheet.frozen && (top > 0 || left > 0)) sheet.frozen.from = { row: top, column: left };
      },
      Unfreeze: (sheet, _args, host) => {
        host.refuseReadOnly();
        sheet.frozen = undefined;
      },
      GetLocation: (sheet) => {
        const place = location(sheet);
        if (!place) throw itemNotFound();
        return place;
      },
      GetLocationOrNullObject: location,
    },
  }),
];
