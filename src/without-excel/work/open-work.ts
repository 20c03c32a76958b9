import type { Finding } from '../../core/finding';
import { Trouble } from '../../core/trouble';
import type { Opened } from '../../workflows/open-return/opened';
import type { WorkbookDescription } from '../../documents/sheet';
import type { CellEdit, NamedBytes, SheetCell, ShownWorkbook, WorkInKeeping } from '../../workflows/ports';
import type { Edges, Workbooks } from '../edges';
import type { Ask } from '../page/questions';
import { FAULT } from '../words';
import { saved, type Saved } from './saved';

export interface WorkState {
  /** True where something isn't in a saved file yet. */
  isDirty: boolean;
  /** Why the browser doesn't keep unsaved work; absent where it does. */
  notKept?: Trouble;
  isSaving: boolean;
  /** The file that it was last saved as here. */
  saved?: Saved;
  /** What of this the person has seen and put away. */
  told: Pick<WorkState, 'notKept' | 'saved'> & { putRight?: readonly Finding[] };
  /** What last went wrong. */
  trouble?: Trouble;
}

export interface WorkParts {
  workbook: ShownWorkbook;
  keeping: WorkInKeeping | Trouble;
  workbooks: Workbooks;
  edges: Edges;
  ask: Ask;
  /** Saved to a file before it was closed and opened again here. */
  wasSaved: boolean;
  /** Holds work that was never saved to a file, though nothing was typed since it was opened. */
  isRemade?: boolean;
}

/** The work on the file that is open. */
export class OpenWork {
  private current: WorkState;
  private readonly listeners = new Set<() => void>();
  private readonly confirmed = new Set<string>();
  private meanwhile: CellEdit[] = [];
  private isOf: Opened | undefined;
  private wasSaved: boolean;
  private isRemade: boolean;
  private isRemaking = false;

  constructor(
    readonly file: string,
    private readonly parts: WorkParts,
  ) {
    const { workbook, keeping, wasSaved, isRemade = false } = parts;
    this.wasSaved = wasSaved;
    this.isRemade = isRemade;
    this.current = {
      isDirty: this.hasChanges(),
      isSaving: false,
      told: {},
      ...(keeping instanceof Trouble && { notKept: keeping }),
    };
    workbook.subscribe(() => {
      if (this.hasChanges() !== this.current.isDirty) this.set({ isDirty: this.hasChanges() });
    });
  }

  get workbook(): ShownWorkbook {
    return this.parts.workbook;
  }

  /** What the work is kept as in this browser. */
  get keptAs(): string | undefined {
    const { keeping } = this.parts;
    return keeping instanceof Trouble ? undefined : keeping.id;
  }

  get sheets(): Workbooks['sheets'] {
    return this.parts.workbooks.sheets;
  }

  state = (): WorkState => this.current;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** What the workbook is; the pane closes it. */
  async opened(): Promise<Opened> {
    this.isOf = await this.parts.workbooks.opened(this.workbook);
    return this.isOf;
  }

  /** Keeps edits from loss before they are answered for. */
  note(edits: readonly CellEdit[]): void {
    if (this.current.isSaving) this.meanwhile.push(...edits);
    const { keeping } = this.parts;
    const trouble = keeping instanceof Trouble ? keeping : keeping.note(edits);
    if (trouble !== this.current.notKept) this.set({ notKept: trouble });
  }

  /** What stands in a sheet's cell while it is typed in: only kept. */
  typing(place: { sheet: string; cell: string }, typed: string): void {
    this.note([this.workbook.editFor(place, typed)]);
  }

  /** What was typed into a sheet's cell; false where it was refused. */
  async enter(place: { sheet: string; cell: string }, typed: string): Promise<boolean> {
    if (this.isRemaking) return this.refuse(place);
    const written = await this.workbook.write([this.workbook.editFor(place, typed)]);
    if (written.state === 'failed') this.set({ trouble: written.trouble });
    else if (this.current.trouble) this.set({ trouble: undefined });
    return written.state === 'written';
  }

  async goTo(place: SheetCell): Promise<void> {
    const trouble = await this.workbook.goTo(place);
    if (trouble) this.set({ trouble });
  }

  /** Saves to a file; false where the person thought better of it, or it couldn't be. */
  async save(): Promise<boolean> {
    if (this.current.isSaving || !(await this.isConfirmed())) return false;
    this.meanwhile = [];
    this.set({ isSaving: true, trouble: undefined });
    if (this.isOf?.kind === 'return') await this.isOf.return.refresh();
    const file = await this.workbook.save();
    if (!(file instanceof Trouble)) await this.hand(file);
    this.set({ isSaving: false, ...(file instanceof Trouble && { trouble: file }) });
    return !(file instanceof Trouble);
  }

  /** Makes its sheets anew, and keeps the outcome from loss. Until then nothing can be typed into them. */
  async remake(sheets: WorkbookDescription): Promise<Trouble | undefined> {
    this.isRemaking = true;
    try {
      return await this.remade(sheets);
    } finally {
      this.isRemaking = false;
    }
  }

  dismissTrouble(): void {
    this.set({ trouble: undefined });
  }

  dismiss(told: WorkState['told']): void {
    this.set({ told: { ...this.current.told, ...told } });
  }

  /** Done with it here: what isn't in a file stays kept, where the browser keeps it. */
  leave(): void {
    const { keeping } = this.parts;
    if (keeping instanceof Trouble) return;
    if (this.current.isDirty || this.wasSaved) keeping.leave();
    else void keeping.end();
  }

  /** Gives up what isn't in a file. */
  async discard(): Promise<void> {
    const { keeping } = this.parts;
    if (!(keeping instanceof Trouble)) await keeping.end();
  }

  private async remade(sheets: WorkbookDescription): Promise<Trouble | undefined> {
    const printed = await this.workbook.print(sheets);
    if (printed.state === 'failed') return printed.trouble;
    this.isRemade = true;
    const file = await this.workbook.save();
    if (file instanceof Trouble) return file;
    const { keeping } = this.parts;
    this.set({ notKept: keeping instanceof Trouble ? keeping : await keeping.remade(file), isDirty: true });
    return undefined;
  }

  /** Where the cell will be is known once the sheets are made. */
  private refuse({ sheet, cell }: { sheet: string; cell: string }): false {
    this.set({ trouble: new Trouble('excel-busy', FAULT.remaking(sheet, cell), FAULT.remakingFix) });
    return false;
  }

  private hasChanges(): boolean {
    return this.isRemade || this.workbook.isDirty();
  }

  private async hand(file: NamedBytes): Promise<void> {
    const { keeping, edges } = this.parts;
    edges.saveFile(file);
    this.wasSaved = true;
    this.isRemade = false;
    const notKept = keeping instanceof Trouble ? keeping : await keeping.saved(file, this.meanwhile);
    this.set({ notKept, saved: saved(file.name, edges.now(), this.isOf), isDirty: this.hasChanges() });
  }

  /** What is lost from a saved file is told once. */
  private async isConfirmed(): Promise<boolean> {
    const what = this.hasChanges() ? this.workbook.notKept() : [];
    if (what.every((each) => this.confirmed.has(each))) return true;
    if ((await this.parts.ask({ kind: 'not kept', file: this.file, what })) !== 'save') return false;
    for (const each of what) this.confirmed.add(each);
    return true;
  }

  private set(change: Partial<WorkState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }
}
