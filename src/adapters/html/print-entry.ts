import type { CellDescription } from '../../documents/sheet';
import { typedText } from '../../documents/spreadsheet/shown-value';
import {
  idOf,
  roleClass,
  type CellSurroundings,
  type EntryControl,
  type PrintedCell,
  type SheetInPrint,
} from './printing';

const LINES_OF_LONG_TEXT = 3;
const NOTHING_CHOSEN = '(blank)';

/** A cell to type into: a field, one of several lines, or a choice. */
export function printEntry(
  sheet: SheetInPrint,
  element: HTMLElement,
  first: CellDescription,
  { address, labelledBy }: CellSurroundings,
): PrintedCell {
  const { printing } = sheet;
  const control = controlFor(first, printing.document);
  control.id = `${idOf(sheet, address)}-entry`;
  control.classList.add('entry', roleClass(first.role ?? 'entry'));
  if (labelledBy) control.setAttribute('aria-labelledby', labelledBy);
  const hint = hintFor(sheet, first);
  if (hint) control.setAttribute('aria-describedby', hint);
  element.append(control);
  const shown = new ShownText(control);
  const printed: PrintedCell = {
    element,
    control,
    cell: first,
    show(cell) {
      printed.cell = cell;
      shown.show(typedText(cell));
    },
  };
  printed.show(first);
  listen(control, shown, {
    enter: (typed) => printing.onEnter?.(address, typed),
    typing: (typed) => printing.onTyping?.(address, typed),
  });
  return printed;
}

function controlFor({ role, validation }: CellDescription, page: Document): EntryControl {
  const rule = validation?.rule;
  if (rule?.kind === 'list') return choice(rule.values, page);
  if (role === 'entry-text') {
    const area = page.createElement('textarea');
    area.rows = LINES_OF_LONG_TEXT;
    return area;
  }
  const field = page.createElement('input');
  field.type = 'text';
  field.autocomplete = 'off';
  if (rule?.kind === 'whole' || rule?.kind === 'decimal') field.inputMode = 'decimal';
  return field;
}

function choice(values: readonly string[], page: Document): HTMLSelectElement {
  const select = page.createElement('select');
  select.append(option('', NOTHING_CHOSEN, page), ...values.map((value) => option(value, value, page)));
  return select;
}

function option(value: string, words: string, page: Document): HTMLOptionElement {
  const each = page.createElement('option');
  each.value = value;
  each.textContent = words;
  return each;
}

/** The id of the element with the cell's prompt. */
function hintFor(sheet: SheetInPrint, { validation }: CellDescription): string | undefined {
  const text = validation?.prompt.text;
  if (!text) return undefined;
  const known = sheet.hints.get(text) ?? `${sheet.idPrefix}-hint-${sheet.hints.size + 1}`;
  sheet.hints.set(text, known);
  return known;
}

/** What a control was last given to show, so that what somebody is typing isn't overwritten. */
class ShownText {
  private last = '';

  constructor(private readonly control: EntryControl) {}

  show(text: string): void {
    const { control } = this;
    const isTyping = control === control.ownerDocument.activeElement && control.value !== this.last;
    this.last = text;
    if (isTyping || control.value === text) return;
    if (isChoice(control) && ![...control.options].some(({ value }) => value === text))
      control.append(option(text, text, control.ownerDocument));
    const caret = isChoice(control) ? null : control.selectionStart;
    control.value = text;
    if (caret !== null && !isChoice(control) && control === control.ownerDocument.activeElement)
      control.setSelectionRange(Math.min(caret, text.length), Math.min(caret, text.length));
  }

  /** What stands there is what the person wants: it may be put into other words. */
  settle(): void {
    this.last = this.control.value;
  }

  restore(): void {
    this.control.value = this.last;
  }
}

const isChoice = (control: EntryControl): control is HTMLSelectElement => control.tagName === 'SELECT';

function listen(
  control: EntryControl,
  shown: ShownText,
  { enter, typing }: { enter: (typed: string) => void; typing: (typed: string) => void },
): void {
  control.addEventListener('input', () => typing(control.value));
  control.addEventListener('change', () => {
    shown.settle();
    enter(control.value);
  });
  control.addEventListener('keydown', (event) => {
    // As in a spreadsheet: what was typed is taken back.
    if ((event as KeyboardEvent).key !== 'Escape' || isChoice(control)) return;
    shown.restore();
    typing(control.value);
  });
}
