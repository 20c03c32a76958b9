import type { EntryControl, SheetInPrint } from './printing';

/**
 * The hints of a sheet's entry cells, out of sight, for whoever hears the page; and a line in which the
 * cell that is being typed into is named and its hint is seen, as a spreadsheet shows it beside the cell:
 * on a narrow page its row and its column may be out of view.
 */
export function hintBar({ printing, cells, hints }: SheetInPrint): readonly HTMLElement[] {
  const { document: page } = printing;
  const controls = [...cells.values()].flatMap(({ control, cell }) =>
    control ? [{ control, text: cell.validation?.prompt.text ?? '' }] : [],
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
  for (const { control, text } of controls) {
    control.addEventListener('focus', () => {
      const name = page.createElement('strong');
      name.textContent = nameOf(control);
      seen.replaceChildren(name, text === '' ? '' : ` ${text}`);
    });
    control.addEventListener('blur', () => seen.replaceChildren());
  }
  return [spoken, seen];
}

/** What the row is about, and the column: "Safe 2, Position in the county, This year." */
function nameOf(control: EntryControl): string {
  const ids = control.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const words = ids
    .flatMap((id) => control.ownerDocument.getElementById(id)?.textContent?.trim() ?? [])
    .filter((text) => text !== '');
  return words.length === 0 ? '' : `${words.join(', ').replace(/[.:]$/, '')}.`;
}
