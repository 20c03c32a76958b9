import { isUnbounded, LAST_COLUMN, type Area } from '../area';
import type { ExcelHost } from '../excel-host';
import { refuseProtected } from '../guards';
import { wrongArgument } from '../host-error';
import type { Place, Sheet } from '../workbook/model';
import { tellOfChange, type ChangeType, type Origin } from './change';
import { shiftCells } from './shift-cells';
import { nameColumns } from './table-headers';

/** Puts in cells, rows or columns where the place is; what was there moves down or to the right. */
export function insertCells(host: ExcelHost, { sheet, area }: Place, direction: string, origin: Origin): void {
  const at = { ...area };
  refuse(host, { sheet, area }, 'Insert');
  if (direction !== 'Down' && direction !== 'Right') throw wrongArgument(`the direction "${direction}"`);
  shiftCells(host, sheet, { area: at, along: direction === 'Down' ? 'rows' : 'columns', isInserted: true });
  nameAllColumns(sheet);
  tellOfChange(host, {
    sheet,
    area: at,
    type: typeOf(at, 'Inserted'),
    origin,
    shift: direction === 'Down' ? 'ShiftCellDown' : 'ShiftCellRight',
  });
}

/** Takes out cells, rows or columns; what was below or to the right moves up. */
export function deleteCells(host: ExcelHost, { sheet, area }: Place, direction: string, origin: Origin): void {
  const at = { ...area };
  refuse(host, { sheet, area }, 'Delete');
  if (direction !== 'Up' && direction !== 'Left') throw wrongArgument(`the direction "${direction}"`);
  shiftCells(host, sheet, { area: at, along: direction === 'Up' ? 'rows' : 'columns', isInserted: false });
  nameAllColumns(sheet);
  tellOfChange(host, {
    sheet,
    area: at,
    type: typeOf(at, 'Deleted'),
    origin,
    shift: direction === 'Up' ? 'ShiftCellUp' : 'ShiftCellLeft',
  });
}

function refuse(host: ExcelHost, { sheet, area }: Place, what: 'Insert' | 'Delete'): void {
  host.refuseReadOnly();
  refuseProtected(sheet, isUnbounded(area) ? `allow${what}${lines(area)}s` : undefined);
}

const lines = ({ left, right }: Area): 'Row' | 'Column' => (left === 0 && right === LAST_COLUMN ? 'Row' : 'Column');

function typeOf(area: Area, what: 'Inserted' | 'Deleted'): ChangeType {
  return isUnbounded(area) ? `${lines(area)}${what}` : `Cell${what}`;
}

function nameAllColumns(sheet: Sheet): void {
  for (const table of sheet.tables) if (table.showHeaders) nameColumns(sheet, table);
}
