import type { SheetDescription } from '../../documents/sheet';
import type { PrintedCell, SheetPrinting } from './printing';

/** What a section of a page was printed from. */
export interface PrintedSheet {
  sheet: SheetDescription;
  printing: SheetPrinting;
  cells: ReadonlyMap<string, PrintedCell>;
}

const known = new WeakMap<HTMLElement, PrintedSheet>();

export function remember(root: HTMLElement, printed: PrintedSheet): void {
  known.set(root, printed);
}

export function printedAs(root: HTMLElement): PrintedSheet | undefined {
  return known.get(root);
}
