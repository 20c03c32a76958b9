import type { SheetInPrint } from './printing';

/**
 * The hints of a sheet's entry cells, out of sight, for whoever hears the page; and a line in which the
 * hint of the cell that is being typed into is seen, as a spreadsheet shows it beside the cell.
 */
export function hintBar({ printing, cells, hints }: SheetInPrint): readonly HTMLElement[] {
  if (hints.size === 0) return [];
  const { document: page } = printing;
  const spoken = page.createElement('div');
  spoken.hidden = true;
  for (const [text, id] of hints) {
    const hint = page.createElement('p');
    hint.id = id;
    hint.textContent = text;
    spoken.append(hint);
  }
  const seen = page.createElement('p');
  seen.className = 'hint';
  seen.setAttribute('aria-hidden', 'true');
  for (const { control, cell } of cells.values()) {
    control?.addEventListener('focus', () => (seen.textContent = cell.validation?.prompt.text ?? ''));
    control?.addEventListener('blur', () => (seen.textContent = ''));
  }
  return [spoken, seen];
}
