import type { SheetInPrint } from './printing';

/** A table within a region of its own that is scrolled, by keyboard too, where the page is too narrow for it. */
export function scrolling(sheet: SheetInPrint, table: HTMLTableElement, caption: HTMLElement): HTMLElement {
  const region = sheet.printing.document.createElement('div');
  caption.id ||= `${sheet.idPrefix}-caption-${sheet.cells.size}`;
  region.className = 'scrolling';
  region.setAttribute('role', 'region');
  region.setAttribute('aria-labelledby', caption.id);
  region.tabIndex = 0;
  region.append(table);
  return region;
}
