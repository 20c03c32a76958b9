import { cellAddress } from '../../core/place';
import type { CellDescription, SheetBlock, SheetDescription } from '../../documents/sheet';
import { placementOf } from '../../documents/sheet-placement';
import { focusCell } from './cell-focus';
import { fillSection } from './print-sheet';
import { isEntryCell, printedSectionOf, rememberSection, type SheetPrinting } from './sheet-printing';

/**
 * Updates a printed sheet: only changed cells are touched, and what somebody is typing stays. Where blocks, rows or
 * kinds of cells differ, the whole sheet is printed anew, with the focus in the same cell.
 */
export function updateSheet(root: HTMLElement, sheet: SheetDescription): void {
  const printed = printedSectionOf(root);
  if (!printed) return;
  if (!isBuiltAlike(printed.sheet, sheet, printed.printing)) return printAnew(root, sheet, printed.printing);
  for (const [address, cell] of describedCells(sheet)) {
    const shown = printed.cells.get(address);
    if (shown && (shown.control !== undefined || shown.cell !== cell)) shown.show(cell);
  }
  rememberSection(root, { ...printed, sheet });
}

function printAnew(root: HTMLElement, sheet: SheetDescription, printing: SheetPrinting): void {
  const focused = root.contains(printing.document.activeElement)
    ? printing.document.activeElement?.closest<HTMLElement>('[data-cell]')?.dataset.cell
    : undefined;
  fillSection(root, sheet, printing);
  if (focused !== undefined) focusCell(root, focused);
}

function isBuiltAlike(before: SheetDescription, after: SheetDescription, printing: SheetPrinting): boolean {
  if (before === after) return true;
  const isSame =
    before.name === after.name &&
    before.visibility === after.visibility &&
    before.keyColumns === after.keyColumns &&
    before.purpose === after.purpose;
  return (
    isSame &&
    before.blocks.length === after.blocks.length &&
    before.blocks.every((block, index) => isSameBlock(block, after.blocks[index], printing))
  );
}

function isSameBlock(before: SheetBlock, after: SheetBlock | undefined, printing: SheetPrinting): boolean {
  if (before === after) return true;
  if (!after || before.kind !== after.kind) return false;
  if (
    before.kind === 'table' &&
    after.kind === 'table' &&
    (before.name !== after.name || JSON.stringify(before.columns) !== JSON.stringify(after.columns))
  )
    return false;
  const [rows, others] = [describedRows(before), describedRows(after)];
  return (
    rows.length === others.length &&
    rows.every((row, at) => row === others[at] || isSameRow(row, others[at] ?? [], printing))
  );
}

/**
 * True where each cell is printed into the same elements: words or a field as before, with the same choices and hint.
 */
function isSameRow(
  before: readonly CellDescription[],
  after: readonly CellDescription[],
  printing: SheetPrinting,
): boolean {
  return (
    before.length === after.length &&
    before.every((cell, column) => {
      const other = after[column];
      if (cell === other) return true;
      if (!other || isEntryCell(cell, printing) !== isEntryCell(other, printing)) return false;
      return (
        (cell.role === other.role || !isAnyHeading(cell, other)) &&
        (cell.validation === other.validation || JSON.stringify(cell.validation) === JSON.stringify(other.validation))
      );
    })
  );
}

const isAnyHeading = (...cells: readonly CellDescription[]): boolean =>
  cells.some(({ role }) => role === 'title' || role === 'heading' || role === 'label');

const describedRows = (block: SheetBlock): readonly (readonly CellDescription[])[] =>
  block.kind === 'table' ? block.rows : block.lines;

function* describedCells(sheet: SheetDescription): Generator<readonly [string, CellDescription]> {
  for (const [index, placement] of placementOf(sheet).entries()) {
    const block = sheet.blocks[index];
    const top = placement.kind === 'table' ? placement.firstBodyRow : placement.top;
    for (const [row, cells] of (block ? describedRows(block) : []).entries())
      for (const [column, cell] of cells.entries()) yield [cellAddress(top + row, column), cell];
  }
}
