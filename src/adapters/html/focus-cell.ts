import { printedAs } from './printed-sheets';

/** Brings a cell into view and puts the focus there; false where the sheet has no such cell, and its title has the focus instead. */
export function focusCell(root: HTMLElement, address: string): boolean {
  const printed = printedAs(root)?.cells.get(address);
  const place = printed?.control ?? printed?.element ?? root.querySelector<HTMLElement>('.cell-title');
  if (!place) return false;
  if (!printed?.control && place.tabIndex < 0) place.tabIndex = -1;
  place.focus({ preventScroll: true });
  // Not known everywhere, such as in tests without a screen.
  (printed?.element ?? place).scrollIntoView?.({ block: 'center', inline: 'center' });
  return printed !== undefined;
}
