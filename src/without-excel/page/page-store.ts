import type { ComponentType } from 'react';
import { Trouble } from '../../core/trouble';
import type { KeptWork, NamedBytes } from '../../workflows/ports';
import type { Edges } from '../edges';
import { FAULT } from '../words';
import type { OpenWork } from '../work/open-work';
import { openedWork } from '../work/opened-work';
import { Questions } from './questions';

export type WorkView = ComponentType<{ work: OpenWork; page: PageStore }>;

export interface PageState {
  /** The file that is open; none on the start page. */
  open?: { work: OpenWork; View: WorkView };
  /** What was left in this browser; undefined until it is known. */
  left?: readonly KeptWork[];
  /** The name of the file that is being opened. */
  opening?: string;
  trouble?: Trouble;
}

/** What the page shows: the start, or the file that is open. */
export class PageStore {
  readonly questions = new Questions();
  private current: PageState = {};
  private chooser: HTMLElement | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(readonly edges: Edges, private readonly loadView: () => Promise<WorkView>) {}

  state = (): PageState => this.current;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Lets the person choose a file, in the browser's own way. */
  choose(): void {
    this.chooser?.click();
  }

  chooseWith(chooser: HTMLElement | null): void {
    this.chooser = chooser;
  }

  async lookForLeft(): Promise<void> {
    this.set({ left: await this.edges.keeper.left() });
  }

  async openFile(file: File): Promise<void> {
    await this.open(file.name, () => this.edges.bytesOf(file).catch(() => new Trouble('file-missing', FAULT.gone(file.name), FAULT.goneFix, file.name)));
  }

  async openExample(): Promise<Trouble | undefined> {
    const notLoaded = (): Trouble => new Trouble('excel-disconnected', FAULT.example, FAULT.connection);
    return this.open('', () => this.edges.example().catch(notLoaded));
  }

  async goOn(left: KeptWork): Promise<void> {
    await this.open(left.file.name, () => Promise.resolve(left.file), left);
  }

  async forget(left: KeptWork): Promise<void> {
    const { questions, edges } = this;
    const changes = left.edits.length;
    if ((changes > 0 || left.remade) && (await questions.ask({ kind: 'discard', file: left.file.name, changes })) !== 'discard') return;
    await edges.keeper.forget(left.id);
    await this.lookForLeft();
  }

  /** Back to the start page. */
  async close(): Promise<void> {
    if (!(await this.letGo())) return;
    this.set({ open: undefined, trouble: undefined });
    await this.lookForLeft();
  }

  tell(trouble: Trouble | undefined): void {
    this.set({ trouble });
  }

  /** The file that is open stays until the next one can be shown. */
  private async open(name: string, fetch: () => Promise<NamedBytes | Trouble>, left?: KeptWork): Promise<Trouble | undefined> {
    if (this.current.opening !== undefined) return undefined;
    this.set({ opening: name, trouble: undefined });
    const [file, View] = await Promise.all([fetch(), loadedView(this.loadView)]);
    const failed = file instanceof Trouble ? file : View instanceof Trouble ? View : undefined;
    const found = failed ?? (await openedWork(file as NamedBytes, left, { edges: this.edges, ask: this.questions.ask }));
    this.set({ opening: undefined, ...(found instanceof Trouble && { trouble: found }) });
    if (found instanceof Trouble) return found;
    if (await this.letGo()) this.set({ open: { work: found.work, View: View as WorkView }, trouble: found.trouble });
    else found.work.leave();
    return undefined;
  }

  /** False where the person would rather stay with what is open. */
  private async letGo(): Promise<boolean> {
    const work = this.current.open?.work;
    if (!work) return true;
    if (!work.state().isDirty) {
      work.leave();
      return true;
    }
    const answer = await this.questions.ask({ kind: 'unsaved', file: work.file, isKept: work.state().notKept === undefined });
    if (answer === 'cancel' || (answer === 'save' && !(await work.save()))) return false;
    if (answer === 'discard') await work.discard();
    else work.leave();
    return true;
  }

  private set(change: Partial<PageState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }
}

async function loadedView(load: () => Promise<WorkView>): Promise<WorkView | Trouble> {
  try {
    return await load();
  } catch {
    return new Trouble('excel-disconnected', FAULT.notLoaded, FAULT.connection);
  }
}
