import type { CellDescription } from '../../documents/sheet';
import { formatAsTyped } from '../../documents/spreadsheet/shown-value';
import { PrintedMark } from './cell-mark';
import {
  cellId,
  roleClass,
  type CellPlacing,
  type CellControl,
  type PrintedCell,
  type SheetContext,
} from './sheet-printing';

const LINES_OF_LONG_TEXT = 3;
const NOTHING_CHOSEN = '(blank)';

/** Prints an entry cell as an input, a textarea or a select. */
export function printEntry(
  sheet: SheetContext,
  element: HTMLElement,
  first: CellDescription,
  { address, labelledBy }: CellPlacing,
): PrintedCell {
  const { printing } = sheet;
  const control = entryControl(first, printing.document);
  control.id = `${cellId(sheet, address)}-entry`;
  control.classList.add('entry', roleClass(first.role ?? 'entry'));
  if (labelledBy) control.setAttribute('aria-labelledby', labelledBy);
  const hint = hintId(sheet, first);
  if (hint) control.setAttribute('aria-describedby', hint);
  element.append(control);
  const shown = new ControlText(control);
  const marked = new PrintedMark(control);
  const printed: PrintedCell = {
    element,
    control,
    cell: first,
    show(cell) {
      printed.cell = cell;
      shown.show(formatAsTyped(cell));
    },
    mark(mark) {
      marked.show(mark);
      shown.hold(mark?.typed);
    },
    said: () => marked.said,
  };
  printed.show(first);
  reportTyping(control, shown, {
    enter: (typed) => printing.onEnter?.(address, typed),
    typing: (typed) => printing.onTyping?.(address, typed),
  });
  return printed;
}

function entryControl({ role, validation }: CellDescription, page: Document): CellControl {
  const rule = validation?.rule;
  if (rule?.kind === 'list') return choiceControl(rule.values, page);
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

function choiceControl(values: readonly string[], page: Document): HTMLSelectElement {
  const select = page.createElement('select');
  select.append(choiceOption('', NOTHING_CHOSEN, page), ...values.map((value) => choiceOption(value, value, page)));
  return select;
}

function choiceOption(value: string, words: string, page: Document): HTMLOptionElement {
  const each = page.createElement('option');
  each.value = value;
  each.textContent = words;
  return each;
}

/** The id of the element with the cell's prompt, which cells with the same prompt share; undefined without a prompt. */
function hintId(sheet: SheetContext, { validation }: CellDescription): string | undefined {
  const text = validation?.prompt.text;
  if (!text) return undefined;
  const known = sheet.hints.get(text) ?? `${sheet.idPrefix}-hint-${sheet.hints.size + 1}`;
  sheet.hints.set(text, known);
  return known;
}

/** Shows the sheet's text in a control, but not over what somebody is typing: it remembers the text last shown. */
class ControlText {
  private last = '';
  /** True while the field keeps what its cell couldn't take. */
  private isHeld = false;

  constructor(private readonly control: CellControl) {}

  show(text: string): void {
    const { control } = this;
    const isTyping = control === control.ownerDocument.activeElement && control.value !== this.last;
    this.last = text;
    if (isTyping || this.isHeld || control.value === text) return;
    if (isChoice(control) && ![...control.options].some(({ value }) => value === text))
      control.append(choiceOption(text, text, control.ownerDocument));
    const caret = isChoice(control) ? null : control.selectionStart;
    control.value = text;
    if (caret !== null && !isChoice(control) && control === control.ownerDocument.activeElement)
      control.setSelectionRange(Math.min(caret, text.length), Math.min(caret, text.length));
  }

  /**
   * Keeps a text in the field that its cell couldn't take, until it is typed over; without one, shows the cell's again.
   */
  hold(typed: string | undefined): void {
    const { control, isHeld } = this;
    this.isHeld = typed !== undefined;
    if (typed !== undefined && !isHeld && control !== control.ownerDocument.activeElement) control.value = typed;
    if (typed === undefined && isHeld) this.show(this.last);
  }

  /** Marks the typing as finished, so that a later `show` may replace the text. */
  settle(): void {
    this.last = this.control.value;
  }

  restore(): void {
    this.control.value = this.last;
  }
}

const isChoice = (control: CellControl): control is HTMLSelectElement => control.tagName === 'SELECT';

function reportTyping(
  control: CellControl,
  shown: ControlText,
  { enter, typing }: { enter: (typed: string) => void; typing: (typed: string) => void },
): void {
  control.addEventListener('input', () => typing(control.value));
  control.addEventListener('change', () => {
    shown.settle();
    enter(control.value);
  });
  control.addEventListener('keydown', (event) => {
    // Escape takes back what was typed, as in a spreadsheet.
    if ((event as KeyboardEvent).key !== 'Escape' || isChoice(control)) return;
    shown.restore();
    typing(control.value);
  });
}
