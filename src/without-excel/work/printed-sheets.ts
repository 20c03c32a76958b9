import type { SheetDescription } from '../../documents/sheet';
import type { SheetCell } from '../../workflows/ports';
import type { SheetListener } from '../browser-services';
import type { OpenWork } from './open-work';

/** The workbook's sheets as HTML: each is rendered when it is first shown, and updated while it is visible. */
export class PrintedSheets {
  private readonly printed = new Map<string, HTMLElement>();
  /** The last selection made in the sheet itself, which needs no scrolling or focus. */
  private own: SheetCell | undefined;
  private shown = '';
  /** What the visible sheet was last updated to. */
  private updated: SheetDescription | undefined;

  constructor(private readonly work: OpenWork) {}

  /** Puts the sheet, up to date, into the panel. */
  show(panel: HTMLElement, name: string): void {
    const sheet = this.sheetCalled(name);
    const root = sheet && this.rootFor(sheet);
    this.shown = name;
    panel.replaceChildren(...(root ? [root] : []));
    this.update();
  }

  update(): void {
    const sheet = this.sheetCalled(this.shown);
    const root = this.printed.get(this.shown);
    if (sheet && root) this.work.sheets.update(root, sheet);
    this.updated = sheet;
    this.mark();
  }

  /** Shows what is said of the entries of the visible sheet. */
  mark(): void {
    const root = this.printed.get(this.shown);
    if (root) this.work.sheets.mark(root, this.work.getState().marks.get(this.shown) ?? new Map());
  }

  /** Updates the visible sheet where its cells changed; a new selection alone changes nothing. */
  follow(): void {
    if (this.sheetCalled(this.shown) !== this.updated) this.update();
  }

  /** The selection, where it wasn't made in the sheet itself but, for example, by the pane; undefined otherwise. */
  sentTo(): SheetCell | undefined {
    const selection = this.work.workbook.getState().selection;
    return selection === this.own ? undefined : selection;
  }

  /** Focuses a cell, which scrolls it into view. */
  focus({ sheet, cell }: SheetCell): void {
    const root = this.printed.get(sheet);
    if (root) this.work.sheets.focus(root, cell ?? '');
    this.own = this.work.workbook.getState().selection;
  }

  /** Notes a selection made in the sheet. */
  select(place: SheetCell): void {
    this.own = place;
    this.work.workbook.select(place);
  }

  private sheetCalled(name: string): SheetDescription | undefined {
    return this.work.workbook.getState().description.sheets.find((sheet) => sheet.name === name);
  }

  private rootFor(sheet: SheetDescription): HTMLElement {
    const known = this.printed.get(sheet.name);
    if (known) return known;
    const root = this.work.sheets.print(sheet, this.listenerIn(sheet.name));
    this.printed.set(sheet.name, root);
    return root;
  }

  private listenerIn(sheet: string): SheetListener {
    const { work } = this;
    return {
      onEnter: (cell, typed) => void work.enter({ sheet, cell }, typed),
      onPaste: (block) => void work.paste(sheet, block),
      onTyping: (cell, typed) => work.typing({ sheet, cell }, typed),
      onSelect: (cell) => this.select({ sheet, cell }),
      onGoTo: (place) => void work.goTo(place),
    };
  }
}
