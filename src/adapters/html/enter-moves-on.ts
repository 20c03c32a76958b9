import { addressParts, cellAddress } from '../../core/place';
import { printedAs } from './printed-sheets';

/** As in a spreadsheet, Enter is done with a field and goes to the next entry below it, with Shift to the one above; several lines keep it for themselves. */
export function enterMovesOn(root: HTMLElement): void {
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
    const next = address === undefined ? undefined : entryBeside(root, address, event.shiftKey ? -1 : 1);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}

function entryBeside(root: HTMLElement, address: string, step: 1 | -1): HTMLElement | undefined {
  const cells = printedAs(root)?.cells;
  const at = addressParts(address);
  if (!cells || !at) return undefined;
  const rows = [...cells.keys()]
    .flatMap((each) => addressParts(each) ?? [])
    .filter(({ column }) => column === at.column)
    .map(({ row }) => row);
  const beyond = rows.filter((row) => (row - at.row) * step > 0).sort((a, b) => (a - b) * step);
  for (const row of beyond) {
    const control = cells.get(cellAddress(row, at.column))?.control;
    if (control) return control;
  }
  return undefined;
}
