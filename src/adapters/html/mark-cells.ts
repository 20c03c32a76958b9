import { printedSectionOf, type CellMark } from './sheet-printing';

/**
 * Shows what is said of the sheet's entry cells, and takes back what was said of others.
 * @param marks by the cells' addresses
 */
export function markCells(root: HTMLElement, marks: ReadonlyMap<string, CellMark>): void {
  for (const [address, { mark }] of printedSectionOf(root)?.cells ?? []) mark?.(marks.get(address));
}
