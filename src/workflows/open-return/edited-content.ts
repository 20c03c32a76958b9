import { addressParts } from '../../core/place';
import type { CellContent } from '../../core/values/cell';
import type { SheetContent, WorkbookContent } from '../../core/returns/workbook-content';
import { formatCode } from '../../documents/spreadsheet/number-format-code';
import type { CellEdit } from '../ports';

/** The content once these edits are in it, without reading it again. What formulas then give isn't known. */
export function editedContent(content: WorkbookContent, edits: readonly CellEdit[]): WorkbookContent {
  return {
    ...content,
    sheets: content.sheets.map((sheet) =>
      editedSheet(
        sheet,
        edits.filter((edit) => edit.sheet === sheet.name),
      ),
    ),
  };
}

function editedSheet(sheet: SheetContent, edits: readonly CellEdit[]): SheetContent {
  if (edits.length === 0) return sheet;
  const rows = [...sheet.rows];
  for (const edit of edits) {
    const at = addressParts(edit.cell);
    if (!at) continue;
    const cells = [...(rows[at.row] ?? [])];
    cells[at.column] = editedCell(edit, cells[at.column]);
    rows[at.row] = cells;
  }
  // Rows and cells that were skipped over are blank, not holes.
  return { ...sheet, rows: Array.from(rows, (row) => row ?? []) };
}

function editedCell({ value, format }: CellEdit, before: CellContent | undefined): CellContent | undefined {
  if (value === null || value === '') return undefined;
  const code = format ? formatCode(format) : before?.format;
  const kind =
    typeof value === 'number'
      ? 'number'
      : typeof value === 'boolean'
        ? 'boolean'
        : format?.kind === 'date'
          ? 'date'
          : 'text';
  return { kind, value, ...(code !== undefined && { format: code }) };
}
