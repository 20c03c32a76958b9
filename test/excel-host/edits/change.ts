import { addressOf, overlap, type Area } from '../area';
import { EVENT } from '../events';
import type { ExcelHost } from '../excel-host';
import { hostObject } from '../class-table';
import type { Sheet } from '../workbook/model';

/** Who changed something: this add-in, the person in front of it, or somebody elsewhere. */
export type Origin = 'add-in' | 'person' | 'somebody else';

export type ChangeType =
  'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';

export type Shift = 'None' | 'ShiftCellLeft' | 'ShiftCellUp' | 'ShiftCellRight' | 'ShiftCellDown';

export interface Change {
  sheet: Sheet;
  area: Area;
  type: ChangeType;
  origin: Origin;
  shift?: Shift;
  /** What a single cell held before and after. */
  detail?: Detail;
}

export interface Detail {
  valueBefore: unknown;
  valueAfter: unknown;
  valueTypeBefore: string;
  valueTypeAfter: string;
}

/** What a sheet holds has changed: formulas are worked out anew, and those who asked hear of it. */
export function tellOfChange(host: ExcelHost, { sheet, area, type, origin, shift = 'None', detail }: Change): void {
  host.isDirty = true;
  if (host.book.calculationMode !== 'Manual') host.recalculate();
  const message = (within: Area): Record<string, unknown> => {
    const range = hostObject('Range', { sheet, area: within });
    host.references.keep(range);
    return {
      address: addressOf(within),
      changeType: type,
      shiftDirection: shift,
      referenceId: range.reference,
      worksheetId: sheet.id,
      ...sourceOf(origin),
      ...detail,
    };
  };
  if (host.events.isWanted(EVENT.changed, sheet.id) || host.events.isWanted(EVENT.changed, 'Workbook'))
    host.events.tell(EVENT.changed, [sheet.id], message(area));
  if (host.events.isOn) host.bindings.changed(sheet, area);
  for (const table of sheet.tables) {
    const within = overlap(table.area, area);
    if (within) host.events.tell(EVENT.tableChanged, [table.id, sheet.id], { ...message(within), tableId: table.id });
  }
}

export function sourceOf(origin: Origin): { source: string; triggerSource: string } {
  return {
    source: origin === 'somebody else' ? 'Remote' : 'Local',
    triggerSource: origin === 'add-in' ? 'ThisLocalAddin' : 'Unknown',
  };
}
