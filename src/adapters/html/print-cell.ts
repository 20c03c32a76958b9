import type { CellDescription, Role } from '../../documents/sheet';
import { conditionalRole } from '../../documents/conditional-role';
import { shownValue } from '../../documents/spreadsheet/shown-value';
import { roleOf } from '../../documents/spreadsheet/stored-cell';
import { printEntry } from './print-entry';
import { idOf, isEntry, roleClass, type CellSurroundings, type PrintedCell, type SheetInPrint } from './printing';

/** Puts a cell into an element, which then carries its address. */
export function printCell(
  sheet: SheetInPrint,
  element: HTMLElement,
  cell: CellDescription,
  around: CellSurroundings,
): void {
  element.dataset.cell = around.address;
  element.id ||= idOf(sheet, around.address);
  const printed = isEntry(cell, sheet.printing)
    ? printEntry(sheet, element, cell, around)
    : printWords(sheet, element, cell, around);
  sheet.cells.set(around.address, printed);
}

function printWords(
  sheet: SheetInPrint,
  element: HTMLElement,
  first: CellDescription,
  { looks, inTable }: CellSurroundings,
): PrintedCell {
  const printed: PrintedCell = {
    element,
    cell: first,
    show(cell) {
      printed.cell = cell;
      wear(element, conditionalRole(cell, looks) ?? roleOf(cell, inTable));
      const words = shownValue(cell);
      const link = cell.link && linkTo(sheet, cell.link, words);
      if (link) element.replaceChildren(link);
      else if (element.textContent !== words || element.firstElementChild) element.textContent = words;
    },
  };
  printed.show(first);
  return printed;
}

/** Looks like this role, and no other. */
export function wear(element: HTMLElement, role: Role): void {
  for (const name of [...element.classList]) if (name.startsWith('cell-')) element.classList.remove(name);
  element.classList.add(roleClass(role));
}

/** A link to a web page, a mailbox or a place in the workbook; any other stays words. */
function linkTo(
  { printing }: SheetInPrint,
  { to, tooltip }: NonNullable<CellDescription['link']>,
  words: string,
): HTMLAnchorElement | undefined {
  const place = placeIn(to);
  if (place ? !printing.onGoTo : !/^(https?:\/\/|mailto:)/i.test(to)) return undefined;
  const link = printing.document.createElement('a');
  link.textContent = words === '' ? to : words;
  link.href = place ? '#' : to;
  if (tooltip !== undefined) link.title = tooltip;
  if (place) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      printing.onGoTo?.(place);
    });
  } else if (!/^mailto:/i.test(to)) {
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
  }
  return link;
}

/** "#'Start here'!B4" is a cell of a sheet. */
function placeIn(to: string): { sheet: string; cell?: string } | undefined {
  const [, quoted, plain, cell] = /^#(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]+\$?\d+)/i.exec(to) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return sheet === undefined ? undefined : { sheet, ...(cell !== undefined && { cell: cell.replace('$', '') }) };
}
