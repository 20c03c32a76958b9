import type { ComponentType } from 'react';
import { createStore } from 'zustand/vanilla';
import { Trouble } from '../../core/trouble';
import { COUNCIL_RECORD_SHEET } from '../../core/council-sheets';
import type { KeptWork, NamedBytes, ReadableStore } from '../../workflows/ports';
import { DialogStore } from '../dialogs/dialog-store';
import type { BrowserServices } from '../browser-services';
import type { OfficerPart } from '../officer/officer-services';
import { PAGE_TROUBLE, PAGE } from '../words';
import type { OpenWork } from '../work/open-work';
import { beginWork } from '../work/begin-work';

export type WorkView = ComponentType<{ work: OpenWork; page: PageStore }>;

/** Parts of the page whose code is loaded when they are first shown. */
export interface Views {
  work(): Promise<WorkView>;
  officer(): Promise<OfficerPart>;
}

export interface PageState {
  /** The file that is open; none on the start page. */
  open?: { work: OpenWork; View: WorkView };
  /** Unfinished work kept in this browser; undefined until it is known. */
  left?: readonly KeptWork[];
  /** Says which file is being opened. */
  opening?: string;
  /** The officers' part, while a council's year is worked on. */
  officer?: OfficerPart;
  trouble?: Trouble;
}

interface ToOpen {
  /** Says which file is being opened. */
  words: string;
  fetch: () => Promise<NamedBytes | Trouble>;
  /** Unfinished work to go on with. */
  left?: KeptWork;
}

/** The page's state: the start page, the open file or the officers' part. */
export class PageStore implements ReadableStore<PageState> {
  private readonly store = createStore<PageState>(() => ({}));
  readonly getState = this.store.getState;
  readonly getInitialState = this.store.getInitialState;
  readonly subscribe = this.store.subscribe;
  readonly dialogs = new DialogStore();
  private chooser: HTMLElement | null = null;

  constructor(
    readonly browser: BrowserServices,
    private readonly views: Views,
  ) {}

  /** Call once. Lists unfinished work; after a reload it opens the work that was open in this tab. */
  async begin(): Promise<void> {
    const id = this.browser.tab.recall();
    if (id !== undefined) this.store.setState({ opening: PAGE.openingAgain });
    const left = await this.browser.keeper.left();
    this.store.setState({ left, opening: undefined });
    const own = left.find((work) => work.id === id);
    if (own) await this.goOn(own);
  }

  /** Opens the browser's file dialog. */
  choose(): void {
    this.chooser?.click();
  }

  /** Sets the file input that `choose` clicks. */
  chooseWith(chooser: HTMLElement | null): void {
    this.chooser = chooser;
  }

  async openFile(file: File): Promise<void> {
    const gone = (): Trouble =>
      new Trouble('file-missing', PAGE_TROUBLE.gone(file.name), PAGE_TROUBLE.goneFix, file.name);
    await this.open({ words: PAGE.opening(file.name), fetch: () => this.browser.bytesOf(file).catch(gone) });
  }

  async openExample(): Promise<void> {
    const notLoaded = (): Trouble => new Trouble('excel-disconnected', PAGE_TROUBLE.example, PAGE_TROUBLE.connection);
    await this.open({ words: PAGE.openingExample, fetch: () => this.browser.example().catch(notLoaded) });
  }

  /** Opens kept work again. */
  async goOn(left: KeptWork): Promise<void> {
    await this.open({ words: PAGE.opening(left.file.name), fetch: () => Promise.resolve(left.file), left });
  }

  /** Removes kept work from the browser's storage; asks first where it is unfinished. */
  async forget(left: KeptWork): Promise<void> {
    const { dialogs, browser } = this;
    const changes = left.edits.length;
    if (isUnfinished(left) && (await dialogs.ask({ kind: 'discard', file: left.file.name, changes })) !== 'discard')
      return;
    await browser.keeper.forget(left.id);
    this.store.setState({ left: await browser.keeper.left() });
  }

  /** Shows the officers' part. */
  async openOfficer(): Promise<void> {
    const officer = await loadOrTrouble(this.views.officer);
    if (officer instanceof Trouble) return this.tell(officer);
    officer.clear();
    this.store.setState({ officer, trouble: undefined });
  }

  /** Opens a workbook that the page made. */
  async openMade(file: NamedBytes): Promise<OpenWork | Trouble> {
    const view = await loadOrTrouble(this.views.work);
    const found =
      view instanceof Trouble
        ? view
        : await beginWork(file, undefined, { browser: this.browser, ask: this.dialogs.ask, isMade: true });
    if (view instanceof Trouble) return view;
    if (found instanceof Trouble) return found;
    this.browser.tab.remember(found.work.keptAs);
    this.store.setState({ open: { work: found.work, View: view } });
    return found.work;
  }

  /** Closes the open file; gives false where the person chose to stay. */
  async closeFile(): Promise<boolean> {
    if (!(await this.letGo())) return false;
    this.browser.tab.remember(undefined);
    this.store.setState({ open: undefined });
    return true;
  }

  /** Closes the open file and shows the start page. */
  async close(): Promise<void> {
    if (!(await this.closeFile())) return;
    this.getState().officer?.clear();
    this.store.setState({ officer: undefined, trouble: undefined, left: await this.browser.keeper.left() });
  }

  tell(trouble: Trouble | undefined): void {
    this.store.setState({ trouble });
  }

  private async open({ words, fetch, left }: ToOpen): Promise<void> {
    if (this.getState().opening !== undefined) return;
    this.store.setState({ opening: words, trouble: undefined });
    const [file, view] = await Promise.all([fetch(), loadOrTrouble(this.views.work)]);
    if (file instanceof Trouble || view instanceof Trouble)
      return this.stopOpening(file instanceof Trouble ? file : (view as Trouble));
    const chosen = left ? { file, left } : await this.chosen(file);
    const twice = chosen && (await this.openTwice(chosen.file.name));
    const found =
      chosen && (await beginWork(chosen.file, chosen.left, { browser: this.browser, ask: this.dialogs.ask }));
    if (!found || found instanceof Trouble) return this.stopOpening(found);
    this.stopOpening();
    await this.show(found.work, view, found.trouble ?? twice);
  }

  /** Tells that another tab works on a file of this name; two tabs may do so knowingly. */
  private async openTwice(file: string): Promise<Trouble | undefined> {
    const own = this.getState().open?.work.keptAs;
    return (await this.browser.keeper.isOpenElsewhere(file, own))
      ? new Trouble('open-elsewhere', PAGE_TROUBLE.openTwice(file), PAGE_TROUBLE.openTwiceFix, file)
      : undefined;
  }

  private stopOpening(trouble?: Trouble): void {
    this.store.setState({ opening: undefined, ...(trouble && { trouble }) });
  }

  /** Asks whether to go on with unfinished work on a file of this name; gives undefined where the person cancels. */
  private async chosen(file: NamedBytes): Promise<{ file: NamedBytes; left?: KeptWork } | undefined> {
    const left = (await this.browser.keeper.left()).find((work) => isUnfinished(work) && work.file.name === file.name);
    if (!left) return { file };
    const answer = await this.dialogs.ask({ kind: 'left', file: file.name, changes: left.edits.length, at: left.at });
    if (answer === 'cancel') return undefined;
    return answer === 'go on' ? { file: left.file, left } : { file };
  }

  /** Shows the file in place of the open one, unless the person chooses to stay with that. */
  private async show(work: OpenWork, View: WorkView, trouble: Trouble | undefined): Promise<void> {
    if (!(await this.letGo())) return work.leave();
    this.browser.tab.remember(work.keptAs);
    const officer = await this.officerFor(work);
    if (officer instanceof Trouble)
      this.store.setState({ open: { work, View }, officer: undefined, trouble: trouble ?? officer });
    else this.store.setState({ open: { work, View }, officer, trouble });
  }

  /** The officers' part, where the file is a council workbook. */
  private async officerFor(work: OpenWork): Promise<OfficerPart | Trouble | undefined> {
    if (!work.workbook.getState().description.sheets.some(({ name }) => name === COUNCIL_RECORD_SHEET))
      return undefined;
    const officer = await loadOrTrouble(this.views.officer);
    return officer instanceof Trouble || (await officer.adopt(work)) ? officer : undefined;
  }

  /** Asks what to do with unsaved changes; gives false where the person chose to stay. */
  private async letGo(): Promise<boolean> {
    const work = this.getState().open?.work;
    const { isDirty, storageTrouble } = work?.getState() ?? { isDirty: false };
    if (!work || !isDirty) {
      work?.leave();
      return true;
    }
    const answer = await this.dialogs.ask({ kind: 'unsaved', file: work.file, isKept: storageTrouble === undefined });
    if (answer === 'cancel' || (answer === 'save' && !(await work.save()))) return false;
    if (answer === 'discard') await work.discard();
    else work.leave();
    return true;
  }
}

async function loadOrTrouble<View>(load: () => Promise<View>): Promise<View | Trouble> {
  try {
    return await load();
  } catch {
    return new Trouble('excel-disconnected', PAGE_TROUBLE.notLoaded, PAGE_TROUBLE.connection);
  }
}

/** True where edits aren't in a saved file. */
export function isUnfinished({ edits, remade }: KeptWork): boolean {
  return edits.length > 0 || remade === true;
}
