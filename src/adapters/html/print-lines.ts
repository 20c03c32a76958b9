import { cellAddress, columnLetters } from '../../core/place';
import type { CellDescription, LinesBlock } from '../../documents/sheet';
import { printCell } from './print-cell';
import { idOf, isEntry, type SheetInPrint } from './printing';
import { scrolling } from './scrolling';

type Line = readonly CellDescription[];

/** Lines as headings, paragraphs, and pairs of label and value; lines of several cells as a grid. */
export function printLines(sheet: SheetInPrint, block: LinesBlock, top: number, name: string): readonly HTMLElement[] {
  if (
    block.lines.some((line) => line.length > 2 || (line.length === 2 && line[0]?.role !== 'label' && isFilled(line[1])))
  )
    return [grid(sheet, block, top, name)];
  const parts: HTMLElement[] = [];
  let pairs: HTMLDListElement | undefined;
  block.lines.forEach((line, index) => {
    const [first, second] = line;
    if (!first) return;
    if (second) {
      pairs ??= append(parts, element(sheet, 'dl'));
      pairs.append(pair(sheet, first, second, top + index));
    } else if (isFilled(first) || isEntry(first, sheet.printing)) {
      pairs = undefined;
      parts.push(single(sheet, first, cellAddress(top + index, 0)));
    }
  });
  return parts;
}

function append<Part extends HTMLElement>(parts: HTMLElement[], part: Part): Part {
  parts.push(part);
  return part;
}

const isFilled = (cell: CellDescription | undefined): boolean =>
  cell !== undefined && cell.value !== null && cell.value !== '';

function element<Tag extends keyof HTMLElementTagNameMap>(
  { printing }: SheetInPrint,
  tag: Tag,
): HTMLElementTagNameMap[Tag] {
  return printing.document.createElement(tag);
}

function single(sheet: SheetInPrint, cell: CellDescription, address: string): HTMLElement {
  const { headingLevel = 2 } = sheet.printing;
  const tag =
    cell.role === 'title'
      ? (`h${headingLevel}` as const)
      : cell.role === 'heading'
        ? (`h${headingLevel + 1}` as 'h3')
        : 'p';
  const part = element(sheet, tag);
  printCell(sheet, part, cell, { address });
  return part;
}

/** The label is a real one where its value is typed. */
function pair(sheet: SheetInPrint, name: CellDescription, value: CellDescription, row: number): HTMLElement {
  const group = element(sheet, 'div');
  const term = element(sheet, 'dt');
  const detail = element(sheet, 'dd');
  const at = cellAddress(row, 1);
  const labelAddress = cellAddress(row, 0);
  printCell(sheet, term, name, { address: labelAddress });
  printCell(sheet, detail, value, { address: at, labelledBy: idOf(sheet, labelAddress) });
  group.append(term, detail);
  return group;
}

/** A sheet that isn't ours: its cells with the letters and numbers of the spreadsheet. */
function grid(sheet: SheetInPrint, { lines }: LinesBlock, top: number, name: string): HTMLElement {
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const table = element(sheet, 'table');
  const header = table.createTHead().insertRow();
  for (const words of ['Row', ...Array.from({ length: width }, (_, column) => columnLetters(column))])
    header.append(headerCell(sheet, words, 'col'));
  const body = table.createTBody();
  lines.forEach((line, index) => body.append(gridRow(sheet, line, top + index, width)));
  return scrolling(sheet, table, `${name}, rows ${top + 1} to ${top + lines.length}`);
}

function gridRow(sheet: SheetInPrint, line: Line, row: number, width: number): HTMLTableRowElement {
  const cells = element(sheet, 'tr');
  cells.append(headerCell(sheet, String(row + 1), 'row'));
  for (let column = 0; column < width; column += 1)
    printCell(sheet, cells.insertCell(), line[column] ?? { value: null }, {
      address: cellAddress(row, column),
      inTable: true,
    });
  return cells;
}

function headerCell(sheet: SheetInPrint, words: string, scope: 'col' | 'row'): HTMLTableCellElement {
  const cell = element(sheet, 'th');
  cell.scope = scope;
  cell.textContent = words;
  cell.classList.add('cell-header');
  return cell;
}
