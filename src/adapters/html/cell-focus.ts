import { parseAddress, cellAddress } from '../../core/place';
import { printedSectionOf } from './sheet-printing';

/**
 * Makes Enter in an input go to the next entry below and Shift+Enter to the one above, as in a spreadsheet. In a
 * textarea Enter breaks the line, as usual.
 */
export function moveFocusOnEnter(root: HTMLElement): void {
  root.addEventListener('keydown', (event) => {
    const from = event.target as HTMLElement;
    if (
      event.key !== 'Enter' ||
      event.ctrlKey ||
      event.altKey ||
      event.metaKey ||
      event.isComposing ||
      from.tagName !== 'INPUT'
    )
      return;
    const address = from.closest<HTMLElement>('[data-cell]')?.dataset.cell;
    const next = address === undefined ? undefined : neighbouringEntry(root, address, event.shiftKey ? -1 : 1);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}

function neighbouringEntry(root: HTMLElement, address: string, step: 1 | -1): HTMLElement | undefined {
  const cells = printedSectionOf(root)?.cells;
  const at = parseAddress(address);
  if (!cells || !at) return undefined;
  const rows = [...cells.keys()]
    .flatMap((each) => parseAddress(each) ?? [])
    .filter(({ column }) => column === at.column)
    .map(({ row }) => row);
  const beyond = rows.filter((row) => (row - at.row) * step > 0).sort((a, b) => (a - b) * step);
  for (const row of beyond) {
    const control = cells.get(cellAddress(row, at.column))?.control;
    if (control) return control;
  }
  return undefined;
}

/** Scrolls a cell into view and focuses it; where the sheet has none, focuses its title and returns false. */
export function focusCell(root: HTMLElement, address: string): boolean {
  const printed = printedSectionOf(root)?.cells.get(address);
  const place = printed?.control ?? printed?.element ?? root.querySelector<HTMLElement>('.cell-title');
  if (!place) return false;
  if (!printed?.control && place.tabIndex < 0) place.tabIndex = -1;
  place.focus({ preventScroll: true });
  // jsdom has no scrollIntoView.
  (printed?.element ?? place).scrollIntoView?.({ block: 'center', inline: 'center' });
  return printed !== undefined;
}
