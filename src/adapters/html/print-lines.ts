import { cellAddress, columnLetters } from '../../core/place';
import type { CellDescription, LinesBlock } from '../../documents/sheet';
import { printCell } from './print-cell';
import { cellId, isEntryCell, type SheetContext } from './sheet-printing';
import { scrollableTable } from './print-table';

type CellLine = readonly CellDescription[];

/**
 * A lines block as headings, paragraphs and pairs of label and value; as a grid of cells where a line is none of these.
 * @param top the row in which the block begins, counted from 0
 * @param name the name of the sheet
 */
export function lineElements(
  sheet: SheetContext,
  block: LinesBlock,
  top: number,
  name: string,
): readonly HTMLElement[] {
  if (
    block.lines.some((line) => line.length > 2 || (line.length === 2 && line[0]?.role !== 'label' && hasValue(line[1])))
  )
    return [cellGrid(sheet, block, top, name)];
  const parts: HTMLElement[] = [];
  let pairs: HTMLDListElement | undefined;
  block.lines.forEach((line, index) => {
    const [first, second] = line;
    if (!first) return;
    if (second) {
      pairs ??= appendTo(parts, createElement(sheet, 'dl'));
      pairs.append(labelledPair(sheet, first, second, top + index));
    } else if (hasValue(first) || isEntryCell(first, sheet.printing)) {
      pairs = undefined;
      parts.push(lineElement(sheet, first, cellAddress(top + index, 0)));
    }
  });
  return parts;
}

function appendTo<Part extends HTMLElement>(parts: HTMLElement[], part: Part): Part {
  parts.push(part);
  return part;
}

const hasValue = (cell: CellDescription | undefined): boolean =>
  cell !== undefined && cell.value !== null && cell.value !== '';

function createElement<Tag extends keyof HTMLElementTagNameMap>(
  { printing }: SheetContext,
  tag: Tag,
): HTMLElementTagNameMap[Tag] {
  return printing.document.createElement(tag);
}

function lineElement(sheet: SheetContext, cell: CellDescription, address: string): HTMLElement {
  const { headingLevel = 2 } = sheet.printing;
  const tag =
    cell.role === 'title'
      ? (`h${headingLevel}` as const)
      : cell.role === 'heading'
        ? (`h${headingLevel + 1}` as 'h3')
        : 'p';
  const part = createElement(sheet, tag);
  printCell(sheet, part, cell, { address });
  return part;
}

/** A label and its value; where the value is an entry, the label names its field. */
function labelledPair(sheet: SheetContext, name: CellDescription, value: CellDescription, row: number): HTMLElement {
  const group = createElement(sheet, 'div');
  const term = createElement(sheet, 'dt');
  const detail = createElement(sheet, 'dd');
  const at = cellAddress(row, 1);
  const labelAddress = cellAddress(row, 0);
  printCell(sheet, term, name, { address: labelAddress });
  printCell(sheet, detail, value, { address: at, labelledBy: cellId(sheet, labelAddress) });
  group.append(term, detail);
  return group;
}

/** A grid of cells with the spreadsheet's column letters and row numbers, for sheets that weren't made by us. */
function cellGrid(sheet: SheetContext, { lines }: LinesBlock, top: number, name: string): HTMLElement {
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const table = createElement(sheet, 'table');
  const header = table.createTHead().insertRow();
  for (const words of ['Row', ...Array.from({ length: width }, (_, column) => columnLetters(column))])
    header.append(headerCell(sheet, words, 'col'));
  const body = table.createTBody();
  lines.forEach((line, index) => body.append(gridRow(sheet, line, top + index, width)));
  return scrollableTable(sheet, table, `${name}, rows ${top + 1} to ${top + lines.length}`);
}

function gridRow(sheet: SheetContext, line: CellLine, row: number, width: number): HTMLTableRowElement {
  const cells = createElement(sheet, 'tr');
  cells.append(headerCell(sheet, String(row + 1), 'row'));
  for (let column = 0; column < width; column += 1)
    printCell(sheet, cells.insertCell(), line[column] ?? { value: null }, {
      address: cellAddress(row, column),
      inTable: true,
    });
  return cells;
}

function headerCell(sheet: SheetContext, words: string, scope: 'col' | 'row'): HTMLTableCellElement {
  const cell = createElement(sheet, 'th');
  cell.scope = scope;
  cell.textContent = words;
  cell.classList.add('cell-header');
  return cell;
}
