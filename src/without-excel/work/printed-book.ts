import type { SheetDescription } from '../../documents/sheet';
import type { SheetCell } from '../../workflows/ports';
import type { SheetListener } from '../edges';
import type { OpenWork } from './open-work';

/** The sheets of the open workbook in the page: each is printed when it is first shown, and kept up to date while it is. */
export class PrintedBook {
  private readonly printed = new Map<string, HTMLElement>();
  /** Where the person went in a sheet by themselves: nothing is to be shown anew. */
  private own: SheetCell | undefined;
  private shown = '';
  private updated: SheetDescription | undefined;

  constructor(private readonly work: OpenWork) {}

  /** Puts the sheet into the panel, as it now is. */
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
  }

  /** Brings it up to date where it changed, not for every cell that is gone to. */
  follow(): void {
    if (this.sheetCalled(this.shown) !== this.updated) this.update();
  }

  /** The place that somebody else went to, such as the pane: it is to be shown. */
  sentTo(): SheetCell | undefined {
    const selection = this.work.workbook.getState().selection;
    return selection === this.own ? undefined : selection;
  }

  /** Brings the selected cell into view, with the focus in it. */
  focus({ sheet, cell }: SheetCell): void {
    const root = this.printed.get(sheet);
    if (root) this.work.sheets.focus(root, cell ?? '');
    this.own = this.work.workbook.getState().selection;
  }

  /** The person went there. */
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
      onEnter: (cell, typed) => void work.enter({ sheet, cell }, typed).then((isWritten) => isWritten || this.update()),
      onTyping: (cell, typed) => work.typing({ sheet, cell }, typed),
      onSelect: (cell) => this.select({ sheet, cell }),
      onGoTo: (place) => void work.goTo(place),
    };
  }
}
