import { addressOf } from '../area';
import { EVENT } from '../events';
import type { ExcelHost } from '../excel-host';
import { refuseProtected } from '../guards';
import { sourceOf } from './change';
import type { Place } from '../workbook/model';

/** Whether all rows or columns are hidden (true), none (false) or some (null). */
export function sharedHidden({ sheet, area }: Place, lines: 'rows' | 'columns'): boolean | null {
  const [hidden, first, last] =
    lines === 'rows' ? [sheet.hiddenRows, area.top, area.bottom] : [sheet.hiddenColumns, area.left, area.right];
  const count = [...hidden].filter((line) => line >= first && line <= last).length;
  return count === 0 ? false : count === last - first + 1 ? true : null;
}

export function setHidden(host: ExcelHost, { sheet, area }: Place, lines: 'rows' | 'columns', isHidden: boolean): void {
  host.refuseReadOnly();
  refuseProtected(sheet, lines === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  const [hidden, first, last] =
    lines === 'rows' ? [sheet.hiddenRows, area.top, area.bottom] : [sheet.hiddenColumns, area.left, area.right];
  for (let line = first; line <= last; line += 1) {
    if (isHidden) hidden.add(line);
    else hidden.delete(line);
  }
  if (lines === 'rows')
    host.events.tell(EVENT.rowHiddenChanged, [sheet.id], {
      address: addressOf(area),
      changeType: isHidden ? 'Hidden' : 'Unhidden',
      worksheetId: sheet.id,
      ...sourceOf('add-in'),
    });
}
