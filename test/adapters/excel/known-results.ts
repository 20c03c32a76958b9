import { placementOf } from '../../../src/documents/sheet-placement';
import type { CellDescription, WorkbookDescription } from '../../../src/documents/sheet';
import type { Book } from '../../excel-host/workbook/model';
import { sheetIn } from '../../excel-host/workbook/look-up';

/** Works out the formulas of a described workbook: they come to what their description says. */
export function knownResults({ sheets }: WorkbookDescription): (book: Book) => void {
  const known = sheets.flatMap((sheet) => {
    const placements = placementOf(sheet);
    return sheet.blocks.flatMap((block, index) => {
      const placement = placements[index];
      const rows = block.kind === 'lines' ? block.lines : block.rows;
      const top = placement?.kind === 'table' ? placement.firstBodyRow : (placement?.top ?? 0);
      return rows.flatMap((row, at) =>
        row.flatMap((cell, column) =>
          cell.formula === undefined ? [] : [{ sheet: sheet.name, row: top + at, column, cell }],
        ),
      );
    });
  });
  return (book) => {
    for (const { sheet, row, column, cell } of known) putResult(book, sheet, { row, column, cell });
  };
}

function putResult(
  book: Book,
  sheet: string,
  { row, column, cell: { formula, value } }: { row: number; column: number; cell: CellDescription },
): void {
  const cells = sheetIn(book, sheet)?.cells;
  if (cells?.at(row, column).formula === `=${formula}`) cells.put(row, column, { value: value ?? '' });
}
