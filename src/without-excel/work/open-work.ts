import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Finding } from '../../core/finding';
import { Trouble } from '../../core/trouble';
import type { WorkbookDescription } from '../../documents/sheet';
import type { OpenedWorkbook } from '../../workflows/open-return/recognise-workbook';
import type { SignOffView } from '../../workflows/open-return/return-view';
import type {
  CellEdit,
  NamedBytes,
  ReadableStore,
  SheetCell,
  ShownWorkbook,
  WorkInKeeping,
} from '../../workflows/ports';
import type { AskInDialog } from '../dialogs/dialog-store';
import type { BrowserServices, Workbooks } from '../browser-services';
import { PAGE_TROUBLE, REFUSED } from '../words';
import { cellMarks, type CellMarks, type RefusedEntry } from './cell-marks';
import { planPaste, type PastedValues } from './paste-values';

export interface WorkState {
  /** True where something isn't in a saved file yet. */
  isDirty: boolean;
  /** Why the browser doesn't keep unsaved work; absent where it does. */
  storageTrouble?: Trouble;
  isSaving: boolean;
  /** The file that the work was last saved to since it was opened. */
  saved?: SavedFile;
  /** The messages that the person has dismissed: one shows again only where its object is another. */
  dismissed: Pick<WorkState, 'storageTrouble' | 'saved'> & { putRight?: readonly Finding[] };
  /** What is said of entry cells beside their values. */
  marks: CellMarks;
  /** What was typed and no cell could take; it stays in the fields. */
  refused: readonly RefusedEntry[];
  /** The values that were last pasted, until they are taken back or dismissed. */
  pasted?: PastedValues;
  /** What last went wrong. */
  trouble?: Trouble;
}

export interface WorkParts {
  workbook: ShownWorkbook;
  keeping: WorkInKeeping | Trouble;
  workbooks: Workbooks;
  browser: BrowserServices;
  ask: AskInDialog;
  /** True where the work was saved to a file before it was closed and opened again. */
  wasSaved: boolean;
  /** True where the sheets were made anew by the page and never saved to a file. */
  isRemade?: boolean;
  /** Unfinished work that couldn't be put back into its cells. */
  refused?: readonly RefusedEntry[];
}

/** The work on the open file: keeps every edit in the browser, and saves to a file. */
export class OpenWork implements ReadableStore<WorkState> {
  readonly getState: ReadableStore<WorkState>['getState'];
  readonly getInitialState: ReadableStore<WorkState>['getInitialState'];
  readonly subscribe: ReadableStore<WorkState>['subscribe'];
  private readonly store: StoreApi<WorkState>;
  /** What the person has agreed to lose when saving. */
  private readonly confirmed = new Set<string>();
  /** Edits made while the file is being saved. */
  private meanwhile: CellEdit[] = [];
  private openedAs: OpenedWorkbook | undefined;
  private wasSaved: boolean;
  private isRemade: boolean;
  private isRemaking = false;
  /** Stops following the open return. */
  private unfollow: () => void = () => undefined;

  constructor(
    readonly file: string,
    private readonly parts: WorkParts,
  ) {
    const { workbook, keeping, wasSaved, isRemade = false, refused = [] } = parts;
    this.wasSaved = wasSaved;
    this.isRemade = isRemade;
    this.store = createStore<WorkState>(() => ({
      isDirty: isRemade || refused.length > 0 || workbook.getState().isDirty,
      isSaving: false,
      dismissed: {},
      marks: cellMarks(undefined, refused),
      refused,
      ...(keeping instanceof Trouble && { storageTrouble: keeping }),
    }));
    ({ getState: this.getState, getInitialState: this.getInitialState, subscribe: this.subscribe } = this.store);
    // During a save `isDirty` stays as it is: nothing counts as saved before the person has the file.
    workbook.subscribe(() => {
      if (!this.getState().isSaving && this.hasChanges() !== this.getState().isDirty)
        this.store.setState({ isDirty: this.hasChanges() });
    });
  }

  get workbook(): ShownWorkbook {
    return this.parts.workbook;
  }

  /** Id of the work in the browser's storage. */
  get keptAs(): string | undefined {
    const { keeping } = this.parts;
    return keeping instanceof Trouble ? undefined : keeping.id;
  }

  get sheets(): Workbooks['sheets'] {
    return this.parts.workbooks.sheets;
  }

  /** Says what the workbook is, and begins a session on a return; the pane closes that. */
  async opened(): Promise<OpenedWorkbook> {
    this.openedAs = await this.parts.workbooks.opened(this.workbook);
    this.unfollow();
    if (this.openedAs.kind === 'return')
      this.unfollow = this.openedAs.return.subscribe((now, before) => now.view === before.view || this.mark());
    this.mark();
    return this.openedAs;
  }

  /** Stores edits in the browser before their write resolves. */
  note(edits: readonly CellEdit[]): void {
    if (this.getState().isSaving) this.meanwhile.push(...edits);
    const { keeping } = this.parts;
    const trouble = keeping instanceof Trouble ? keeping : keeping.note(edits);
    if (trouble !== this.getState().storageTrouble) this.store.setState({ storageTrouble: trouble });
  }

  /** Stores what is being typed into a cell, without writing it yet. */
  typing(place: { sheet: string; cell: string }, typed: string): void {
    this.note([this.workbook.editFor(place, typed)]);
  }

  /** Writes what was typed into a cell; gives false where it was refused. */
  async enter(place: { sheet: string; cell: string }, typed: string): Promise<boolean> {
    if (this.isRemaking) return this.refuse(place);
    const written = await this.workbook.write([this.workbook.editFor(place, typed)]);
    if (written.state === 'failed') {
      const { message, fix } = written.trouble;
      this.setRefused([...this.refusedBut(place), { ...place, typed, why: `${message} ${fix}` }]);
      this.store.setState({ trouble: written.trouble });
    } else {
      this.setRefused(this.refusedBut(place));
      if (this.getState().trouble) this.store.setState({ trouble: undefined });
    }
    return written.state === 'written';
  }

  /** Enters several values at once, all or none; they are told of, and can be taken back. */
  async paste(sheet: string, block: Parameters<typeof planPaste>[2]): Promise<void> {
    if (this.isRemaking) return void this.refuse({ sheet, cell: block.entries[0]?.cell ?? '' });
    const { edits, pasted } = planPaste(this.workbook, sheet, block);
    const written = await this.workbook.write(edits);
    if (written.state === 'failed') return this.store.setState({ trouble: written.trouble, pasted: undefined });
    this.setRefused(
      this.getState().refused.filter(({ cell, ...at }) => at.sheet !== sheet || !pasted.cells.includes(cell)),
    );
    this.store.setState({ pasted, trouble: undefined });
  }

  /** Puts back what stood in the cells before the last pasting. */
  async undoPaste(): Promise<void> {
    const { pasted } = this.getState();
    if (!pasted) return;
    const written = await this.workbook.write(pasted.undo);
    this.store.setState(written.state === 'failed' ? { trouble: written.trouble } : { pasted: undefined });
  }

  dismissPasted(): void {
    this.store.setState({ pasted: undefined });
  }

  async goTo(place: SheetCell): Promise<void> {
    const trouble = await this.workbook.goTo(place);
    if (trouble) this.store.setState({ trouble });
  }

  /** Saves to a file; gives false where the person cancelled or it failed. */
  async save(): Promise<boolean> {
    if (this.getState().isSaving || !(await this.isConfirmed())) return false;
    this.meanwhile = [];
    this.store.setState({ isSaving: true, trouble: undefined });
    if (this.openedAs?.kind === 'return') await this.openedAs.return.refresh();
    const file = await this.workbook.save();
    if (!(file instanceof Trouble)) await this.hand(file);
    const trouble = file instanceof Trouble ? file : this.notInFile();
    this.store.setState({ isSaving: false, ...(trouble && { trouble }) });
    return trouble === undefined;
  }

  /** Replaces the sheets and stores them in the browser. Meanwhile entries are refused. */
  async remake(sheets: WorkbookDescription): Promise<Trouble | undefined> {
    this.isRemaking = true;
    try {
      return await this.remade(sheets);
    } finally {
      this.isRemaking = false;
    }
  }

  dismissTrouble(): void {
    this.store.setState({ trouble: undefined });
  }

  dismiss(told: WorkState['dismissed']): void {
    this.store.setState({ dismissed: { ...this.getState().dismissed, ...told } });
  }

  /** Ends the work in this tab. Unsaved edits stay in the browser's storage. */
  leave(): void {
    const { keeping } = this.parts;
    if (keeping instanceof Trouble) return;
    if (this.getState().isDirty || this.wasSaved) keeping.leave();
    else void keeping.end();
  }

  /** Ends the work and removes it from the browser's storage. */
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
    this.store.setState({
      storageTrouble: keeping instanceof Trouble ? keeping : await keeping.remade(file),
      isDirty: true,
    });
    return undefined;
  }

  /** Refuses an entry while the sheets are replaced, since its cell may move. */
  private refuse({ sheet, cell }: { sheet: string; cell: string }): false {
    this.store.setState({
      trouble: new Trouble('excel-busy', PAGE_TROUBLE.remaking(sheet, cell), PAGE_TROUBLE.remakingFix),
    });
    return false;
  }

  private hasChanges(): boolean {
    return this.isRemade || this.getState().refused.length > 0 || this.workbook.getState().isDirty;
  }

  private refusedBut({ sheet, cell }: { sheet: string; cell: string }): readonly RefusedEntry[] {
    return this.getState().refused.filter((each) => each.sheet !== sheet || each.cell !== cell);
  }

  private setRefused(refused: readonly RefusedEntry[]): void {
    if (refused.length === 0 && this.getState().refused.length === 0) return;
    this.store.setState({ refused });
    this.mark();
    if (!this.getState().isSaving) this.store.setState({ isDirty: this.hasChanges() });
  }

  private mark(): void {
    const view = this.openedAs?.kind === 'return' ? this.openedAs.return.getState().view : undefined;
    this.store.setState({ marks: cellMarks(view, this.getState().refused) });
  }

  /** What a saved file doesn't hold, because no cell could take it. */
  private notInFile(): Trouble | undefined {
    const places = this.getState().refused.map(({ sheet, cell }) => `${sheet}, ${cell}`);
    return places.length === 0
      ? undefined
      : new Trouble('cannot-write', REFUSED.notSaved(places), REFUSED.notSavedFix, this.file);
  }

  private async hand(file: NamedBytes): Promise<void> {
    const { keeping, browser } = this.parts;
    browser.saveFile(file);
    this.wasSaved = true;
    this.isRemade = false;
    const storageTrouble =
      keeping instanceof Trouble ? keeping : await keeping.saved(file, [...this.meanwhile, ...this.refusedEdits()]);
    this.store.setState({
      storageTrouble,
      saved: describeSavedFile(file.name, browser.now(), this.openedAs),
      isDirty: this.hasChanges(),
    });
  }

  private refusedEdits(): readonly CellEdit[] {
    return this.getState().refused.map(({ sheet, cell, typed }) => this.workbook.editFor({ sheet, cell }, typed));
  }

  /** Asks once about each thing that a saved file can't keep. */
  private async isConfirmed(): Promise<boolean> {
    const what = this.hasChanges() ? this.workbook.notKept() : [];
    if (what.every((each) => this.confirmed.has(each))) return true;
    if ((await this.parts.ask({ kind: 'not kept', file: this.file, what })) !== 'save') return false;
    for (const each of what) this.confirmed.add(each);
    return true;
  }
}

/** A saved file, and what to do with it next. */
export interface SavedFile {
  file: string;
  at: Date;
  /** For a return: whether it is signed, and where and until when to send it. */
  next?: { signed: SignOffView['state'] | 'early'; to: string; by: string };
}

export function describeSavedFile(file: string, at: Date, opened: OpenedWorkbook | undefined): SavedFile {
  if (opened?.kind !== 'return') return { file, at };
  const { signOff, council, returnBy } = opened.return.getState().view;
  const signed = signOff.state === 'signed' && signOff.waitsFor !== undefined ? 'early' : signOff.state;
  return { file, at, next: { signed, to: council.email, by: returnBy } };
}
