import type { CellDescription, Role } from '../../documents/sheet';
import { conditionalRole } from '../../documents/conditional-look';
import { shownValue } from '../../documents/spreadsheet/shown-value';
import { roleOf } from '../../documents/spreadsheet/stored-cell';
import { printEntry } from './print-entry';
import {
  cellId,
  isEntryCell,
  roleClass,
  type CellPlacing,
  type PrintedCell,
  type SheetContext,
} from './sheet-printing';

/** Prints a cell into an element and records it in `sheet.cells`. */
export function printCell(
  sheet: SheetContext,
  element: HTMLElement,
  cell: CellDescription,
  context: CellPlacing,
): void {
  element.dataset.cell = context.address;
  element.id ||= cellId(sheet, context.address);
  const printed = isEntryCell(cell, sheet.printing)
    ? printEntry(sheet, element, cell, context)
    : printWords(sheet, element, cell, context);
  sheet.cells.set(context.address, printed);
}

function printWords(
  sheet: SheetContext,
  element: HTMLElement,
  first: CellDescription,
  { looks, inTable }: CellPlacing,
): PrintedCell {
  const printed: PrintedCell = {
    element,
    cell: first,
    show(cell) {
      printed.cell = cell;
      setRoleClass(element, conditionalRole(cell, looks) ?? roleOf(cell, inTable));
      const words = shownValue(cell);
      const link = cell.link && cellLink(sheet, cell.link, words);
      if (link) element.replaceChildren(link);
      else if (element.textContent !== words || element.firstElementChild) element.textContent = words;
    },
  };
  printed.show(first);
  return printed;
}

/** Gives the element the class of this role and removes any other role's. */
function setRoleClass(element: HTMLElement, role: Role): void {
  for (const name of [...element.classList]) if (name.startsWith('cell-')) element.classList.remove(name);
  element.classList.add(roleClass(role));
}

/** A link to a web address, a mail address or a place in the workbook; undefined for any other. */
function cellLink(
  { printing }: SheetContext,
  { to, tooltip }: NonNullable<CellDescription['link']>,
  words: string,
): HTMLAnchorElement | undefined {
  const place = linkedCell(to);
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

/**
 * The sheet and cell that a link such as "#'Start here'!B4" leads to; undefined where it isn't a place in the workbook.
 */
function linkedCell(to: string): { sheet: string; cell?: string } | undefined {
  const [, quoted, plain, cell] = /^#(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]+\$?\d+)/i.exec(to) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return sheet === undefined ? undefined : { sheet, ...(cell !== undefined && { cell: cell.replace('$', '') }) };
}
