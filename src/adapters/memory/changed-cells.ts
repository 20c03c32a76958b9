import { addressParts } from '../../core/place';
import { isAsSeen } from '../../core/returns/cells';
import type { WorkbookContent } from '../../core/returns/workbook-content';
import type { Trouble } from '../../core/trouble';
import { placeOfCell, takesEntry, withEdits } from '../../documents/edited-cells';
import { recalculated } from '../../documents/return-workbook/recalculated';
import { tooLong } from '../../documents/spreadsheet/longest-text';
import type { CellEdit, Written } from '../../workflows/ports';
import type { HeldWorkbook } from './held-workbook';
import { cellLocked, noSuchCell, onlyToLookAt, sheetGone } from './troubles';

/** The workbook with what was written into its cells, or why it can't be. */
export function withCells(held: HeldWorkbook, edits: readonly CellEdit[]): HeldWorkbook | Trouble {
  for (const edit of edits) {
    const refused = refusal(held, edit);
    if (refused) return refused;
  }
  const own = withEdits(held.own, edits.map(withLineBreaks));
  const { issued } = held;
  return { ...held, own: issued ? recalculated(own, held.own, issued.plan, issued.partner) : own };
}

/** Within a cell a line ends with a line feed alone, as in Excel. */
function withLineBreaks({ value, ...edit }: CellEdit): CellEdit {
  return { ...edit, value: typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value };
}

function refusal({ own, others }: HeldWorkbook, { sheet: name, cell, value }: CellEdit): Trouble | undefined {
  const sheet = own.sheets.find((each) => each.name === name);
  if (!sheet) return others.some((each) => each.name === name) ? onlyToLookAt(name) : sheetGone(name);
  if (!addressParts(cell)) return noSuchCell(name, cell);
  const place = placeOfCell(sheet, cell);
  if (!place || !takesEntry(sheet, place)) return cellLocked(name, cell);
  return typeof value === 'string' ? tooLong(value, name, cell) : undefined;
}

type ChangedCells = Extract<Written, { state: 'changed meanwhile' }>['cells'];

/** The cells that hold something else than was seen. */
export function changedSince(content: WorkbookContent, edits: readonly CellEdit[]): ChangedCells {
  const sheets = new Map(content.sheets.map((sheet) => [sheet.name, sheet]));
  return edits.flatMap(({ sheet, cell, seen }) => {
    if (seen === undefined) return [];
    const at = addressParts(cell);
    const now = at && sheets.get(sheet)?.rows[at.row]?.[at.column];
    return isAsSeen(now, seen) ? [] : [{ sheet, cell, now: now ?? null }];
  });
}
