import type { CellControl, CellMark } from './sheet-printing';

/** Sent to a field when its mark has changed. */
export const MARKED = 'cellmarked';

/** The mark of one entry cell, as elements after its field. */
export class PrintedMark {
  private readonly label: HTMLElement;
  private readonly words: HTMLElement;
  private readonly hint: string | null;

  constructor(private readonly control: CellControl) {
    const page = control.ownerDocument;
    this.hint = control.getAttribute('aria-describedby');
    this.label = page.createElement('span');
    this.label.className = 'entry-mark';
    this.label.setAttribute('aria-hidden', 'true');
    this.words = page.createElement('span');
    this.words.id = `${control.id}-mark`;
    this.words.hidden = true;
  }

  show(mark: CellMark | undefined): void {
    const { control, label, words, hint } = this;
    if (words.textContent === (mark?.words ?? '') && label.textContent === (mark?.label ?? '')) return;
    label.textContent = mark?.label ?? '';
    words.textContent = mark?.words ?? '';
    label.classList.toggle('wrong', mark?.isWrong ?? false);
    if (mark) control.after(label, words);
    else for (const part of [label, words]) part.remove();
    const described = [mark && words.id, hint].filter((id) => id).join(' ');
    setOrRemove(control, 'aria-describedby', described);
    setOrRemove(control, 'aria-invalid', mark?.isWrong ? 'true' : '');
    control.dispatchEvent(new (control.ownerDocument.defaultView ?? globalThis).Event(MARKED));
  }

  /** All that is said of the entry; empty where nothing is. */
  get said(): string {
    return this.words.textContent ?? '';
  }
}

function setOrRemove(control: CellControl, name: string, value: string): void {
  if (value === '') control.removeAttribute(name);
  else control.setAttribute(name, value);
}
