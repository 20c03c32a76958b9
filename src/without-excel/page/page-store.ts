import { createStore } from 'zustand/vanilla';
import type { ComponentType } from 'react';
import { Trouble } from '../../core/trouble';
import type { KeptWork, NamedBytes, ReadableStore } from '../../workflows/ports';
import type { Edges } from '../edges';
import { FAULT, PAGE } from '../words';
import type { OpenWork } from '../work/open-work';
import type { OfficerDesk } from '../officer/desk';
import { COUNCIL_SHEETS } from '../../documents/council-workbook/layout';
import { openedWork } from '../work/opened-work';
import { isUnfinished } from '../work/unfinished';
import { Questions } from './questions';

export type WorkView = ComponentType<{ work: OpenWork; page: PageStore }>;

/** What is fetched when it is first needed. */
export interface Views {
  work(): Promise<WorkView>;
  officer(): Promise<OfficerDesk>;
}

export interface PageState {
  /** The file that is open; none on the start page. */
  open?: { work: OpenWork; View: WorkView };
  /** What was left in this browser; undefined until it is known. */
  left?: readonly KeptWork[];
  /** What is being opened, in words. */
  opening?: string;
  /** The officers' part, while a council's year is worked on. */
  officer?: OfficerDesk;
  trouble?: Trouble;
}

interface ToOpen {
  words: string;
  fetch: () => Promise<NamedBytes | Trouble>;
  left?: KeptWork;
}

/** What the page shows: the start, or the file that is open. */
export class PageStore implements ReadableStore<PageState> {
  private readonly store = createStore<PageState>(() => ({}));
  readonly getState = this.store.getState;
  readonly getInitialState = this.store.getInitialState;
  readonly subscribe = this.store.subscribe;
  readonly questions = new Questions();
  private chooser: HTMLElement | null = null;

  constructor(
    readonly edges: Edges,
    private readonly views: Views,
  ) {}

  /** Shows what was left here; where the page was only loaded anew, it goes on at once. */
  async begin(): Promise<void> {
    const id = this.edges.tab.recall();
    if (id !== undefined) this.store.setState({ opening: PAGE.openingAgain });
    const left = await this.edges.keeper.left();
    this.store.setState({ left, opening: undefined });
    const own = left.find((work) => work.id === id);
    if (own) await this.goOn(own);
  }

  /** Lets the person choose a file, in the browser's own way. */
  choose(): void {
    this.chooser?.click();
  }

  chooseWith(chooser: HTMLElement | null): void {
    this.chooser = chooser;
  }

  async openFile(file: File): Promise<void> {
    const gone = (): Trouble => new Trouble('file-missing', FAULT.gone(file.name), FAULT.goneFix, file.name);
    await this.open({ words: PAGE.opening(file.name), fetch: () => this.edges.bytesOf(file).catch(gone) });
  }

  async openExample(): Promise<void> {
    const notLoaded = (): Trouble => new Trouble('excel-disconnected', FAULT.example, FAULT.connection);
    await this.open({ words: PAGE.openingExample, fetch: () => this.edges.example().catch(notLoaded) });
  }

  async goOn(left: KeptWork): Promise<void> {
    await this.open({ words: PAGE.opening(left.file.name), fetch: () => Promise.resolve(left.file), left });
  }

  async forget(left: KeptWork): Promise<void> {
    const { questions, edges } = this;
    const changes = left.edits.length;
    if (isUnfinished(left) && (await questions.ask({ kind: 'discard', file: left.file.name, changes })) !== 'discard')
      return;
    await edges.keeper.forget(left.id);
    this.store.setState({ left: await edges.keeper.left() });
  }

  /** A council's year from its plan on. */
  async openOfficer(): Promise<void> {
    const officer = await loaded(this.views.officer);
    if (officer instanceof Trouble) return this.tell(officer);
    officer.clear();
    this.store.setState({ officer, trouble: undefined });
  }

  /** Opens a workbook that was made here. */
  async openMade(file: NamedBytes): Promise<OpenWork | Trouble> {
    const view = await loaded(this.views.work);
    const found =
      view instanceof Trouble
        ? view
        : await openedWork(file, undefined, { edges: this.edges, ask: this.questions.ask, isMade: true });
    if (view instanceof Trouble) return view;
    if (found instanceof Trouble) return found;
    this.edges.tab.remember(found.work.keptAs);
    this.store.setState({ open: { work: found.work, View: view } });
    return found.work;
  }

  /** Puts away what is open; false where the person would rather stay with it. */
  async putAway(): Promise<boolean> {
    if (!(await this.letGo())) return false;
    this.edges.tab.remember(undefined);
    this.store.setState({ open: undefined });
    return true;
  }

  /** Back to the start page. */
  async close(): Promise<void> {
    if (!(await this.putAway())) return;
    this.getState().officer?.clear();
    this.store.setState({ officer: undefined, trouble: undefined, left: await this.edges.keeper.left() });
  }

  tell(trouble: Trouble | undefined): void {
    this.store.setState({ trouble });
  }

  private async open({ words, fetch, left }: ToOpen): Promise<void> {
    if (this.getState().opening !== undefined) return;
    this.store.setState({ opening: words, trouble: undefined });
    const [file, view] = await Promise.all([fetch(), loaded(this.views.work)]);
    if (file instanceof Trouble || view instanceof Trouble)
      return this.stopOpening(file instanceof Trouble ? file : (view as Trouble));
    const chosen = left ? { file, left } : await this.chosen(file);
    const found =
      chosen && (await openedWork(chosen.file, chosen.left, { edges: this.edges, ask: this.questions.ask }));
    if (!found || found instanceof Trouble) return this.stopOpening(found);
    this.stopOpening();
    await this.show(found.work, view, found.trouble);
  }

  private stopOpening(trouble?: Trouble): void {
    this.store.setState({ opening: undefined, ...(trouble && { trouble }) });
  }

  /** The file as it was chosen, or the unfinished work on it; undefined where the person thinks better of it. */
  private async chosen(file: NamedBytes): Promise<{ file: NamedBytes; left?: KeptWork } | undefined> {
    const left = (await this.edges.keeper.left()).find((work) => isUnfinished(work) && work.file.name === file.name);
    if (!left) return { file };
    const answer = await this.questions.ask({ kind: 'left', file: file.name, changes: left.edits.length, at: left.at });
    if (answer === 'cancel') return undefined;
    return answer === 'go on' ? { file: left.file, left } : { file };
  }

  /** The file that is open stays until the next one can be shown. */
  private async show(work: OpenWork, View: WorkView, trouble: Trouble | undefined): Promise<void> {
    if (!(await this.letGo())) return work.leave();
    this.edges.tab.remember(work.keptAs);
    const officer = await this.officerFor(work);
    if (officer instanceof Trouble)
      this.store.setState({ open: { work, View }, officer: undefined, trouble: trouble ?? officer });
    else this.store.setState({ open: { work, View }, officer, trouble });
  }

  /** Officers go on with a council workbook; any other is looked at like a return. */
  private async officerFor(work: OpenWork): Promise<OfficerDesk | Trouble | undefined> {
    if (!work.workbook.getState().description.sheets.some(({ name }) => name === COUNCIL_SHEETS.record))
      return undefined;
    const officer = await loaded(this.views.officer);
    return officer instanceof Trouble || (await officer.adopt(work)) ? officer : undefined;
  }

  /** False where the person would rather stay with what is open. */
  private async letGo(): Promise<boolean> {
    const work = this.getState().open?.work;
    const { isDirty, notKept } = work?.getState() ?? { isDirty: false };
    if (!work || !isDirty) {
      work?.leave();
      return true;
    }
    const answer = await this.questions.ask({ kind: 'unsaved', file: work.file, isKept: notKept === undefined });
    if (answer === 'cancel' || (answer === 'save' && !(await work.save()))) return false;
    if (answer === 'discard') await work.discard();
    else work.leave();
    return true;
  }
}

async function loaded<View>(load: () => Promise<View>): Promise<View | Trouble> {
  try {
    return await load();
  } catch {
    return new Trouble('excel-disconnected', FAULT.notLoaded, FAULT.connection);
  }
}
