import { cellAddress } from '../../core/place';
import type { CellDescription, ColumnDescription, TableBlock } from '../../documents/sheet';
import type { TablePlacement } from '../../documents/sheet-placement';
import { printCell } from './print-cell';
import { cellId, type SheetContext } from './sheet-printing';

/** The greatest minimum width of a column, in CSS `ch`; longer text wraps. */
const WIDEST = 34;

interface TableLabels {
  /** How many columns are row headers. */
  keys: number;
  /** Widths of the columns in digits of the body font. */
  widths: readonly number[];
  caption: string;
}

/** Prints a table block as an HTML table, in a region that scrolls. */
export function tableElement(
  sheet: SheetContext,
  block: TableBlock,
  placement: TablePlacement,
  frame: TableLabels,
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
  block.rows.forEach((cells, index) => body.append(tableBodyRow(sheet, { block, placement, keys }, cells, index)));
  return scrollableTable(sheet, table, frame.caption);
}

function columnHeader(
  sheet: SheetContext,
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

function tableBodyRow(
  sheet: SheetContext,
  { block, placement, keys }: { block: TableBlock; placement: TablePlacement; keys: number },
  cells: readonly CellDescription[],
  index: number,
): HTMLTableRowElement {
  const row = sheet.printing.document.createElement('tr');
  const at = placement.firstBodyRow + index;
  const rowHeaders = Array.from({ length: keys }, (_, column) => cellId(sheet, cellAddress(at, column)));
  block.columns.forEach((column, place) => {
    const cell = sheet.printing.document.createElement(place < keys ? 'th' : 'td');
    if (place < keys) cell.scope = 'row';
    cell.classList.toggle('key', place === keys - 1);
    if (column.align === 'right') cell.classList.add('right');
    const labelledBy = [...rowHeaders, cellId(sheet, cellAddress(placement.headerRow, place))].join(' ');
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

/** Gives the table a caption and puts it into a focusable region that scrolls where the page is too narrow. */
export function scrollableTable(sheet: SheetContext, table: HTMLTableElement, words: string): HTMLElement {
  const page = sheet.printing.document;
  const caption = table.createCaption();
  const line = page.createElement('span');
  line.textContent = words;
  caption.append(line);
  const region = page.createElement('div');
  caption.id ||= `${sheet.idPrefix}-caption-${sheet.cells.size}`;
  region.className = 'scrolling';
  region.setAttribute('role', 'region');
  region.setAttribute('aria-labelledby', caption.id);
  region.tabIndex = 0;
  region.append(table);
  return region;
}
