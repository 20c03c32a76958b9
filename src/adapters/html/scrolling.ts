import type { SheetInPrint } from './printing';

/** A table under its caption, within a region of its own that is scrolled, by keyboard too, where the page is too narrow for it. */
export function scrolling(sheet: SheetInPrint, table: HTMLTableElement, words: string): HTMLElement {
  const page = sheet.printing.document;
  const caption = table.createCaption();
  const line = page.createElement('span');
  line.textContent = words;
  caption.append(line);
  const region = page.createElement('div');
  caption.id ||= `${sheet.idPrefix}-caption-${sheet.cells.size}`;
  region.className = 'scrolling';
  region.setAttribute('role', 'region');
  region.setAttribute('aria-labelledby', caption.id);
  region.tabIndex = 0;
  region.append(table);
  return region;
}
