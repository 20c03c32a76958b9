import { MARKED } from './cell-mark';
import type { CellControl, SheetContext } from './sheet-printing';

/**
 * Two elements for a sheet with entry cells: the hidden hints to which their `aria-describedby` points, and a line at
 * the foot of the page with the name and hint of the focused entry and what is said of it: its row and column headers and
 * its Check may be out of view.
 */
export function hintBar({ printing, cells, hints }: SheetContext): readonly HTMLElement[] {
  const { document: page } = printing;
  const controls = [...cells.values()].flatMap(({ control, cell, said }) =>
    control ? [{ control, said, text: cell.validation?.prompt.text ?? '' }] : [],
  );
  if (controls.length === 0) return [];
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
  for (const { control, said, text } of controls) {
    const show = (): void => {
      if (control !== page.activeElement) return;
      const name = page.createElement('strong');
      name.textContent = controlName(control);
      const mark = page.createElement('span');
      mark.className = 'said';
      mark.textContent = said?.() ?? '';
      seen.replaceChildren(name, text === '' ? '' : ` ${text}`, ...(mark.textContent === '' ? [] : [mark]));
    };
    control.addEventListener('focus', show);
    control.addEventListener(MARKED, show);
    control.addEventListener('blur', () => seen.replaceChildren());
  }
  return [spoken, seen];
}

/** The entry's name, from the elements that label it: "Safe 2, Position in the county, This year." */
function controlName(control: CellControl): string {
  const ids = control.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const words = ids
    .flatMap((id) => control.ownerDocument.getElementById(id)?.textContent?.trim() ?? [])
    .filter((text) => text !== '');
  return words.length === 0 ? '' : `${words.join(', ').replace(/[.:]$/, '')}.`;
}
