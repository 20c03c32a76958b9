import type { CellContent } from '../core/values/cell';
import type { SheetContent, TableContent, WorkbookContent } from '../core/returns/workbook-content';
import type { CellDescription, SheetBlock, SheetDescription, WorkbookDescription } from './sheet';
import { placementOf } from './sheet-placement';
import { cellContent } from './spreadsheet/stored-cell';

/**
 * The content that would be read from a described workbook once printed, without printing it: the same cells at the
 * same addresses. Kept sheets (`WorkbookDescription.kept`) are left out, since only the adapter that read them can open
 * them; the caller adds them.
 * @param file the file name that the person knows the workbook by
 */
export function contentOf(
  { sheets, properties }: WorkbookDescription,
  file: string,
  format: WorkbookContent['format'] = 'open',
): WorkbookContent {
  return { file, format, sheets: sheets.map(contentOfDescribedSheet), properties, extras: [] };
}

/** The content of one described sheet. */
export function contentOfDescribedSheet(sheet: SheetDescription): SheetContent {
  const rows: (CellContent | undefined)[][] = [];
  const tables: TableContent[] = [];
  const placements = placementOf(sheet);
  sheet.blocks.forEach((block, index) => {
    const placement = placements[index];
    if (!placement) return;
    rowsOfBlock(block).forEach((cells, row) => putRow(rows, placement.top + row, cells));
    if (placement.kind === 'table')
      tables.push({
        name: placement.name,
        top: placement.top,
        left: 0,
        bottom: placement.bottom,
        right: Math.max(0, placement.headers.length - 1),
      });
  });
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    rows: Array.from(rows, (row) => row ?? []),
    tables,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

function rowsOfBlock(block: SheetBlock): readonly (readonly CellDescription[])[] {
  return block.kind === 'lines' ? block.lines : [block.columns.map(({ header }) => ({ value: header })), ...block.rows];
}

/** Leaves a row out where no cell holds anything, and ends any other at its last filled cell. */
function putRow(rows: (CellContent | undefined)[][], row: number, cells: readonly CellDescription[]): void {
  const held = cells.map(cellContent);
  const last = held.reduce((latest, cell, column) => (cell ? column : latest), -1);
  if (last >= 0) rows[row] = held.slice(0, last + 1);
}
