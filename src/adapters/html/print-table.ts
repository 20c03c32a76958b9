import { cellAddress } from '../../core/place';
import type { CellDescription, ColumnDescription, TableBlock } from '../../documents/sheet';
import type { TablePlacement } from '../../documents/sheet-placement';
import { printCell } from './print-cell';
import { idOf, type SheetInPrint } from './printing';
import { scrolling } from './scrolling';

/** Columns are no wider than this on a page, in letters: words wrap. */
const WIDEST = 34;

interface TableFrame {
  /** How many columns say what a row is about. */
  keys: number;
  widths: readonly number[];
  caption: string;
}

/** A table as a real one. */
export function printTable(
  sheet: SheetInPrint,
  block: TableBlock,
  placement: TablePlacement,
  frame: TableFrame,
): HTMLElement {
  const table = sheet.printing.document.createElement('table');
  const keys = frame.keys || (block.rows.length > 0 && block.rows.every(([first]) => first?.role === 'label') ? 1 : 0);
  const header = table.createTHead().insertRow();
  block.columns.forEach((column, index) => {
    const cell = columnHeader(sheet, column, cellAddress(placement.headerRow, index), frame.widths[index]);
    cell.classList.toggle('key', index === keys - 1);
    header.append(cell);
  });
  const body = table.createTBody();
  block.rows.forEach((cells, index) => body.append(bodyRow(sheet, { block, placement, keys }, cells, index)));
  return scrolling(sheet, table, frame.caption);
}

function columnHeader(
  sheet: SheetInPrint,
  { header, entry, align }: ColumnDescription,
  address: string,
  width: number | undefined,
): HTMLElement {
  const cell = sheet.printing.document.createElement('th');
  cell.scope = 'col';
  if (align === 'right') cell.classList.add('right');
  if (width !== undefined) cell.style.minWidth = `${Math.min(width, WIDEST)}ch`;
  printCell(sheet, cell, { value: header, role: entry ? 'entry-header' : 'header' }, { address });
  return cell;
}

function bodyRow(
  sheet: SheetInPrint,
  { block, placement, keys }: { block: TableBlock; placement: TablePlacement; keys: number },
  cells: readonly CellDescription[],
  index: number,
): HTMLTableRowElement {
  const row = sheet.printing.document.createElement('tr');
  const at = placement.firstBodyRow + index;
  const rowHeaders = Array.from({ length: keys }, (_, column) => idOf(sheet, cellAddress(at, column)));
  block.columns.forEach((column, place) => {
    const cell = sheet.printing.document.createElement(place < keys ? 'th' : 'td');
    if (place < keys) cell.scope = 'row';
    cell.classList.toggle('key', place === keys - 1);
    if (column.align === 'right') cell.classList.add('right');
    const labelledBy = [...rowHeaders, idOf(sheet, cellAddress(placement.headerRow, place))].join(' ');
    printCell(sheet, cell, cells[place] ?? { value: null }, {
      address: cellAddress(at, place),
      labelledBy,
      looks: column.looks,
      inTable: true,
    });
    row.append(cell);
  });
  return row;
}
