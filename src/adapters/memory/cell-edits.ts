import { parseAddress } from '../../core/place';
import { isAsSeen } from '../../core/returns/cells';
import type { WorkbookContent } from '../../core/returns/workbook-content';
import type { Trouble } from '../../core/trouble';
import { placeOfCell, takesEntry, withEdits } from '../../documents/edited-cells';
import { recalculate } from '../../documents/return-workbook/recalculated';
import { tooLong } from '../../documents/spreadsheet/longest-text';
import type { CellEdit, Written } from '../../workflows/ports';
import type { MemorySnapshot } from './memory-snapshot';
import { cellLocked, noSuchCell, onlyToLookAt, sheetGone } from './troubles';

/** Applies edits to a snapshot; gives a Trouble where one of them is refused. */
export function applyCellEdits(snapshot: MemorySnapshot, edits: readonly CellEdit[]): MemorySnapshot | Trouble {
  for (const edit of edits) {
    const refused = refusal(snapshot, edit);
    if (refused) return refused;
  }
  const own = withEdits(snapshot.own, edits.map(withLineBreaks));
  const { issued } = snapshot;
  return { ...snapshot, own: issued ? recalculate(own, snapshot.own, issued.plan, issued.partner) : own };
}

/** Line breaks within a cell are line feeds, as in Excel. */
function withLineBreaks({ value, ...edit }: CellEdit): CellEdit {
  return { ...edit, value: typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value };
}

function refusal({ own, others }: MemorySnapshot, { sheet: name, cell, value }: CellEdit): Trouble | undefined {
  const sheet = own.sheets.find((each) => each.name === name);
  if (!sheet) return others.some((each) => each.name === name) ? onlyToLookAt(name) : sheetGone(name);
  if (!parseAddress(cell)) return noSuchCell(name, cell);
  const place = placeOfCell(sheet, cell);
  if (!place || !takesEntry(sheet, place)) return cellLocked(name, cell);
  return typeof value === 'string' ? tooLong(value, name, cell) : undefined;
}

type ChangedCells = Extract<Written, { state: 'changed meanwhile' }>['cells'];

/** The cells whose value differs from the one that the edit's author saw. */
export function findChangedCells(content: WorkbookContent, edits: readonly CellEdit[]): ChangedCells {
  const sheets = new Map(content.sheets.map((sheet) => [sheet.name, sheet]));
  return edits.flatMap(({ sheet, cell, seen }) => {
    if (seen === undefined) return [];
    const at = parseAddress(cell);
    const now = at && sheets.get(sheet)?.rows[at.row]?.[at.column];
    return isAsSeen(now, seen) ? [] : [{ sheet, cell, now: now ?? null }];
  });
}
