import { findingsOf } from '../../core/checks';
import type { Plan } from '../../core/plan/plan';
import type { PartnerReturn } from '../../core/returns/partner-return';
import { returnOf } from '../../core/returns/read-return';
import type { WorkbookContent } from '../../core/returns/workbook-content';
import { cellText } from '../../core/values/cell';
import { Trouble } from '../../core/trouble';
import type { CellEdit, OpenWorkbook, SheetChange, SheetCell, Timer } from '../ports';
import { ChangeReader } from './change-reader';
import { editedContent } from './edited-content';
import { problemsInTurn, saidTask, taskAfter } from './next-problem';
import type { Entered, OpenReturn, OpenReturnState, SignOffEntry } from './open-return';
import type { FieldKey, ReturnView, Task } from './return-view';
import { signOffEdits } from './sign-off-edits';
import { typedEdit } from './typed-edit';
import { returnView } from './view-of';
import { enteredWords, nowhereToGoWords, signedWords, workWords } from './words';

/** What the store needs of the world beside the workbook. */
export interface ReturnWorld {
  timer: Timer;
  /** The officer's plan; left out at a partner's. */
  plan?: Plan;
}

interface Held {
  content: WorkbookContent;
  ret: PartnerReturn;
  view: ReturnView;
}

/** A return's content as the store holds it, or why it isn't a return. */
export function heldContent(content: WorkbookContent, plan?: Plan): Held | Trouble {
  const ret = returnOf(content, plan);
  return ret instanceof Trouble ? ret : { content, ret, view: returnView(ret, findingsOf(ret, plan)) };
}

/** The store behind the pane, on a return that was read. */
export class OpenReturnStore implements OpenReturn {
  private current: OpenReturnState;
  private readonly listeners = new Set<() => void>();
  private readonly reader: ChangeReader;
  /** What the person does is done in turn, whole. */
  private doing: Promise<unknown> = Promise.resolve();
  /** The workbook is read or written, one at a time: no reading gives back what was before a writing. */
  private atWorkbook: Promise<unknown> = Promise.resolve();
  private troubles: { reading?: Trouble; going?: Trouble } = {};
  /** Where the person last wanted to go. */
  private place: SheetCell | undefined;
  private said = 0;

  /** @param watching stops the watching of the workbook, which began before it was first read */
  constructor(
    private readonly workbook: OpenWorkbook,
    private held: Held,
    private readonly world: ReturnWorld,
    private readonly watching: () => void,
  ) {
    this.current = { view: held.view, activity: 'none' };
    const alone = {
      read: () => this.alone(() => workbook.read()),
      readChanged: (changes: readonly SheetChange[]) => this.alone(() => workbook.readChanged(changes)),
    };
    this.reader = new ChangeReader(alone, world.timer, {
      // Trying again is still waiting.
      reading: () => this.set({ activity: this.current.activity === 'waiting' ? 'waiting' : 'reading' }),
      waiting: () => this.set({ activity: 'waiting' }),
      read: (content) => this.take(content),
    });
  }

  state = (): OpenReturnState => this.current;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  hear(change: SheetChange): void {
    this.reader.hear(change);
  }

  async refresh(): Promise<void> {
    const { said } = this;
    await this.reader.all();
    // Who asks is answered, where there is nothing new too.
    if (said === this.said && !this.reader.behind && !this.current.trouble) this.say(workWords(this.held.view));
  }

  enter(question: string, field: FieldKey, typed: string, before?: string): Promise<Entered> {
    return this.inTurn(async () => {
      const asked = this.held.view.questions.find(
        ({ id, kind }) => id === question && (kind === 'text') === (field === 'text'),
      );
      const shown = asked?.fields.find(({ key }) => key === field);
      if (!asked || !shown) return { state: 'failed', trouble: noPlaceToEnter(this.held.ret.file) };
      if (before !== undefined && shown.shown !== before && shown.shown !== typed)
        return { state: 'changed meanwhile', now: shown.shown };
      if (shown.shown === typed) return { state: 'entered' };
      return this.write([typedEdit(this.held.content, asked, shown, typed)], enteredWords(shown.at));
    });
  }

  async explain(task: Task, text: string): Promise<Entered> {
    const question = this.held.view.questions.find(({ id, kind }) => id === task.question && kind === 'measure');
    const comment = question?.fields.find(({ key }) => key === 'comment');
    if (!question || !comment) return { state: 'failed', trouble: noPlaceToEnter(this.held.ret.file) };
    const all = [comment.shown, text.trim()].filter((part) => part !== '').join('\n');
    return this.enter(question.id, 'comment', all, comment.shown);
  }

  signOff(entry: SignOffEntry): Promise<Entered> {
    return this.inTurn(async () => {
      await this.reader.flush();
      if (this.reader.behind) return { state: 'failed', trouble: this.reader.behind };
      const edits = signOffEdits(this.held.content, this.held.ret, entry);
      return edits instanceof Trouble
        ? { state: 'failed', trouble: edits }
        : this.write(edits, signedWords(entry.name));
    });
  }

  async goTo(place: SheetCell): Promise<void> {
    this.place = place;
    this.tell({ going: await this.workbook.goTo(place) });
  }

  async goToNextProblem(): Promise<void> {
    await this.reader.flush();
    const tasks = problemsInTurn(this.held.view);
    const selected = await this.workbook.selected();
    const task = taskAfter(tasks, selected instanceof Trouble ? undefined : selected);
    if (!task) {
      this.say(nowhereToGoWords(this.held.view));
      return;
    }
    const { sheet = '', cell } = task.finding.place;
    await this.goTo({ sheet, ...(cell !== undefined && { cell }) });
    if (!this.troubles.going) this.say(saidTask(task, tasks.indexOf(task), tasks.length));
  }

  async tryAgain(): Promise<void> {
    if (this.current.again === 'go' && this.place) await this.goTo(this.place);
    else await this.refresh();
  }

  dismissTrouble(): void {
    this.tell({ reading: undefined, going: undefined });
  }

  close(): void {
    this.watching();
    this.reader.close();
    this.listeners.clear();
  }

  private inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
    const done = this.doing.then(task);
    this.doing = done.catch(() => undefined);
    return done;
  }

  private alone<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.atWorkbook.then(work);
    this.atWorkbook = done.catch(() => undefined);
    return done;
  }

  private async write(edits: readonly CellEdit[], said: string): Promise<Entered> {
    this.set({ activity: 'writing' });
    const written = await this.alone(() => this.workbook.write(edits));
    this.set({ activity: this.reader.behind?.code === 'excel-busy' ? 'waiting' : 'none' });
    if (written.state === 'failed') return written;
    if (written.state === 'changed meanwhile') {
      const [first] = written.cells;
      for (const { sheet, cell } of written.cells) this.reader.hear({ sheet, range: cell });
      await this.reader.flush();
      return { state: 'changed meanwhile', now: first?.now ? cellText(first.now) : '' };
    }
    this.keep(editedContent(this.held.content, edits));
    // What goes into one cell bit by bit, as somebody types, is told once.
    if (said !== this.current.announcement?.text) this.say(said);
    return { state: 'entered' };
  }

  /** What was read after a change in the sheet. */
  private take(content: WorkbookContent | Trouble): void {
    const before = workWords(this.held.view);
    const kept = content instanceof Trouble ? content : this.keep(content);
    this.set({ activity: 'none' });
    this.tell({ reading: kept });
    const now = workWords(this.held.view);
    if (now !== before) this.say(now);
  }

  /** The last view stays where the workbook isn't a return any more. */
  private keep(content: WorkbookContent): Trouble | undefined {
    const held = heldContent(content, this.world.plan);
    if (held instanceof Trouble) return held;
    this.held = held;
    this.set({ view: held.view });
    return undefined;
  }

  /** Trouble stays until the same thing succeeds. */
  private tell(troubles: { reading?: Trouble; going?: Trouble }): void {
    this.troubles = { ...this.troubles, ...troubles };
    const { reading, going } = this.troubles;
    const trouble = reading ?? going;
    if (trouble !== this.current.trouble) this.set({ trouble, again: reading ? 'read' : going && 'go' });
  }

  private say(text: string): void {
    this.said += 1;
    this.set({ announcement: { key: this.said, text } });
  }

  private set(change: Partial<OpenReturnState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
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
