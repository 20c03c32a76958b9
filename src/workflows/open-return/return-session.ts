import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Plan } from '../../core/plan/plan';
import { cellText } from '../../core/values/cell';
import type { WorkbookContent } from '../../core/returns/workbook-content';
import { Trouble } from '../../core/trouble';
import type { CellEdit, OpenWorkbook, ReadableStore, SheetChange, SheetCell, Timer } from '../ports';
import {
  entryAnnouncement,
  nothingLeftAnnouncement,
  signOffAnnouncement,
  taskAnnouncement,
  workAnnouncement,
} from './announcements';
import { applyCellEdits, editFromTyping } from './cell-edits';
import { ChangeReader } from './change-reader';
import { problemsInTurn, taskAfter } from './next-problem';
import type { EntryResult, OpenReturn, OpenReturnState, SignOffEntry } from './open-return';
import type { FieldKey, Task } from './return-view';
import { signOffEdits } from './sign-off';
import { takeSnapshot, type Snapshot } from './snapshot';

/** What a session needs beside the workbook. */
export interface SessionServices {
  timer: Timer;
  /** The officer's plan; without it, the plan that was issued with the return. */
  plan?: Plan;
}

/**
 * Begins a session on content that was read. Gives a Trouble where the content isn't a return.
 * @param stopWatching stops watching the workbook; the caller began to watch before the first reading
 */
export function beginSession(
  workbook: OpenWorkbook,
  content: WorkbookContent,
  services: SessionServices,
  stopWatching: () => void,
): ReturnSession | Trouble {
  const snapshot = takeSnapshot(content, services.plan);
  return snapshot instanceof Trouble ? snapshot : new ReturnSession(workbook, snapshot, services, stopWatching);
}

/** The open return: follows changes in the workbook, writes what is typed in the pane, makes the view and announces. */
export class ReturnSession implements OpenReturn {
  readonly getState: ReadableStore<OpenReturnState>['getState'];
  readonly getInitialState: ReadableStore<OpenReturnState>['getInitialState'];
  readonly subscribe: ReadableStore<OpenReturnState>['subscribe'];
  private readonly store: StoreApi<OpenReturnState>;
  private readonly reader: ChangeReader;
  /** Settles when the last entry or sign-off is done; the next waits, to be compared with the sheet as that left it. */
  private actions: Promise<unknown> = Promise.resolve();
  /** Settles when the last read or write is done; the next waits, as a read begun before a write gives old cells. */
  private workbookUse: Promise<unknown> = Promise.resolve();
  private troubles: { reading?: Trouble; going?: Trouble } = {};
  /** Where the person last asked to go, for trying again. */
  private target: SheetCell | undefined;
  /** How many announcements were made: the key of the last. */
  private announcements = 0;

  constructor(
    private readonly workbook: OpenWorkbook,
    private snapshot: Snapshot,
    private readonly services: SessionServices,
    private readonly stopWatching: () => void,
  ) {
    this.store = createStore<OpenReturnState>(() => ({ view: snapshot.view, activity: 'none' }));
    ({ getState: this.getState, getInitialState: this.getInitialState, subscribe: this.subscribe } = this.store);
    const oneAtATime = {
      read: () => this.useWorkbook(() => workbook.read()),
      readChanged: (changes: readonly SheetChange[]) => this.useWorkbook(() => workbook.readChanged(changes)),
    };
    this.reader = new ChangeReader(oneAtATime, services.timer, {
      // A retry while a cell is being typed in still counts as waiting.
      reading: () =>
        this.store.setState(({ activity }) => ({ activity: activity === 'waiting' ? activity : 'reading' })),
      waiting: () => this.store.setState({ activity: 'waiting' }),
      read: (content) => this.takeReading(content),
    });
  }

  hear(change: SheetChange): void {
    this.reader.hear(change);
  }

  async refresh(): Promise<void> {
    const { announcements } = this;
    await this.reader.all();
    // The person asked, so something is announced even where nothing changed.
    const isSilent = announcements === this.announcements && !this.reader.behind && !this.getState().trouble;
    if (isSilent) this.announce(workAnnouncement(this.snapshot.view));
  }

  enter(question: string, field: FieldKey, typed: string, before?: string): Promise<EntryResult> {
    return this.inTurn(async () => {
      const asked = this.snapshot.view.questions.find(
        ({ id, kind }) => id === question && (kind === 'text') === (field === 'text'),
      );
      const shown = asked?.fields.find(({ key }) => key === field);
      if (!asked || !shown) return { state: 'failed', trouble: noPlaceToEnter(this.snapshot.ret.file) };
      if (before !== undefined && shown.shown !== before && shown.shown !== typed)
        return { state: 'changed meanwhile', now: shown.shown };
      if (shown.shown === typed) return { state: 'entered' };
      return this.write([editFromTyping(this.snapshot.content, asked, shown, typed)], entryAnnouncement(shown.at));
    });
  }

  async explain(task: Task, text: string): Promise<EntryResult> {
    const { questions } = this.snapshot.view;
    const question = questions.find(({ id, kind }) => id === task.question && kind === 'measure');
    const comment = question?.fields.find(({ key }) => key === 'comment');
    if (!question || !comment) return { state: 'failed', trouble: noPlaceToEnter(this.snapshot.ret.file) };
    const all = [comment.shown, text.trim()].filter((part) => part !== '').join('\n');
    return this.enter(question.id, 'comment', all, comment.shown);
  }

  signOff(entry: SignOffEntry): Promise<EntryResult> {
    return this.inTurn(async () => {
      await this.reader.flush();
      if (this.reader.behind) return { state: 'failed', trouble: this.reader.behind };
      const edits = signOffEdits(this.snapshot.content, this.snapshot.ret, entry);
      return edits instanceof Trouble
        ? { state: 'failed', trouble: edits }
        : this.write(edits, signOffAnnouncement(entry.name));
    });
  }

  async goTo(place: SheetCell): Promise<void> {
    this.target = place;
    this.showTrouble({ going: await this.workbook.goTo(place) });
  }

  async goToNextProblem(): Promise<void> {
    await this.reader.flush();
    const tasks = problemsInTurn(this.snapshot.view);
    const selected = await this.workbook.selected();
    const task = taskAfter(tasks, selected instanceof Trouble ? undefined : selected);
    if (!task) {
      this.announce(nothingLeftAnnouncement(this.snapshot.view));
      return;
    }
    const { sheet = '', cell } = task.finding.place;
    await this.goTo({ sheet, ...(cell !== undefined && { cell }) });
    if (!this.troubles.going) this.announce(taskAnnouncement(task, tasks.indexOf(task), tasks.length));
  }

  async tryAgain(): Promise<void> {
    if (this.getState().again === 'go' && this.target) await this.goTo(this.target);
    else await this.refresh();
  }

  dismissTrouble(): void {
    this.showTrouble({ reading: undefined, going: undefined });
  }

  close(): void {
    this.stopWatching();
    this.reader.close();
  }

  private inTurn<Result>(action: () => Promise<Result>): Promise<Result> {
    const done = this.actions.then(action);
    this.actions = done.catch(() => undefined);
    return done;
  }

  private useWorkbook<Result>(use: () => Promise<Result>): Promise<Result> {
    const done = this.workbookUse.then(use);
    this.workbookUse = done.catch(() => undefined);
    return done;
  }

  private async write(edits: readonly CellEdit[], announcement: string): Promise<EntryResult> {
    this.store.setState({ activity: 'writing' });
    const written = await this.useWorkbook(() => this.workbook.write(edits));
    this.store.setState({ activity: this.reader.behind?.code === 'excel-busy' ? 'waiting' : 'none' });
    if (written.state === 'failed') return written;
    if (written.state === 'changed meanwhile') {
      const [first] = written.cells;
      for (const { sheet, cell } of written.cells) this.reader.hear({ sheet, range: cell });
      await this.reader.flush();
      return { state: 'changed meanwhile', now: first?.now ? cellText(first.now) : '' };
    }
    this.takeContent(applyCellEdits(this.snapshot.content, edits));
    // A long text is saved at every pause in the typing, and announced once.
    if (announcement !== this.getState().announcement?.text) this.announce(announcement);
    return { state: 'entered' };
  }

  /** Shows what a reading gave, and announces the work left where it changed. */
  private takeReading(content: WorkbookContent | Trouble): void {
    const before = workAnnouncement(this.snapshot.view);
    const reading = content instanceof Trouble ? content : this.takeContent(content);
    this.store.setState({ activity: 'none' });
    this.showTrouble({ reading });
    const now = workAnnouncement(this.snapshot.view);
    if (now !== before) this.announce(now);
  }

  /** Checks and shows new content; gives a Trouble, and leaves the last view, where it isn't a return any more. */
  private takeContent(content: WorkbookContent): Trouble | undefined {
    const snapshot = takeSnapshot(content, this.services.plan);
    if (snapshot instanceof Trouble) return snapshot;
    this.snapshot = snapshot;
    this.store.setState({ view: snapshot.view });
    return undefined;
  }

  /**
   * Shows the trouble of reading the workbook, else that of going to a cell. A key left out keeps its trouble; one that
   * is given as undefined clears it.
   */
  private showTrouble(troubles: { reading?: Trouble; going?: Trouble }): void {
    this.troubles = { ...this.troubles, ...troubles };
    const { reading, going } = this.troubles;
    const trouble = reading ?? going;
    if (trouble !== this.getState().trouble) {
      this.store.setState({ trouble, again: reading ? 'read' : going && 'go' });
    }
  }

  private announce(text: string): void {
    this.announcements += 1;
    this.store.setState({ announcement: { key: this.announcements, text } });
  }
}

function noPlaceToEnter(file: string): Trouble {
  return new Trouble(
    'excel-item-missing',
    'The cell for this entry is gone: its row or its column was deleted.',
    'Undo the deletion, or copy your entries into the return as it was sent to you.',
    file,
  );
}
