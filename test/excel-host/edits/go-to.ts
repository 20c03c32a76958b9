import { addressOf, overlap, type Area } from '../area';
import { EVENT } from '../events';
import type { ExcelHost } from '../excel-host';
import { HostError } from '../host-error';
import type { Place, Sheet } from '../workbook/model';

const A1: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/** Brings a sheet to the front; hidden ones can't be. */
export function activateSheet(host: ExcelHost, sheet: Sheet): void {
  if (sheet.visibility !== 'Visible')
    throw new HostError('InvalidOperation', 'This operation is not permitted on a hidden worksheet.');
  const { book, events } = host;
  if (book.active === sheet.id) return;
  events.tell(EVENT.deactivated, [book.active], { worksheetId: book.active });
  book.active = sheet.id;
  book.selection = { sheet: sheet.id, area: A1 };
  events.tell(EVENT.activated, [sheet.id], { worksheetId: sheet.id });
}

/** Selects cells, on a sheet that comes to the front for it. */
export function goTo(host: ExcelHost, { sheet, area }: Place): void {
  activateSheet(host, sheet);
  host.book.selection = { sheet: sheet.id, area };
  host.events.tell(EVENT.selected, [sheet.id], { address: addressOf(area), worksheetId: sheet.id });
  if (host.events.isOn) host.bindings.selected(sheet, area);
  for (const table of sheet.tables) {
    const within = overlap(table.area, area);
    host.events.tell(EVENT.tableSelected, [table.id], {
      address: within ? addressOf(within) : '',
      worksheetId: sheet.id,
      tableId: table.id,
    });
  }
}
