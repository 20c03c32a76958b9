import { Trouble } from '../../core/trouble';
import type { WorkbookContent } from '../../core/returns/workbook-content';
import type { OpenWorkbook, SheetChange, Timer } from '../ports';

/** Milliseconds after the last change of a burst, and at most after its first, until it is read. */
const QUIET = 120;
const LONGEST_WAIT = 200;
/** Milliseconds until a reading is tried again that Excel refused because a cell was being typed in. */
const BUSY = 800;

export interface ReadingListener {
  reading(): void;
  /** Excel is busy because a cell is being typed in; the reading will be tried again. */
  waiting(): void;
  read(content: WorkbookContent | Trouble): void;
}

/** Collects changes and reads each burst of them once; readings never overlap. */
export class ChangeReader {
  private pending: SheetChange[] = [];
  private calledOff: (() => void)[] = [];
  private running: Promise<void> | undefined;
  private closed = false;
  private missed: Trouble | undefined;

  constructor(
    private readonly workbook: Pick<OpenWorkbook, 'readChanged' | 'read'>,
    private readonly timer: Timer,
    private readonly listener: ReadingListener,
  ) {}

  hear(change: SheetChange): void {
    if (this.closed) return;
    this.pending.push(change);
    const [quiet, longest] = this.calledOff;
    quiet?.();
    this.calledOff = [
      this.timer.after(QUIET, () => void this.flush()),
      longest ?? this.timer.after(LONGEST_WAIT, () => void this.flush()),
    ];
  }

  /** Why the last changes couldn't be read; undefined where all were. */
  get behind(): Trouble | undefined {
    return this.missed;
  }

  /** Reads the changes so far; resolves when they are read or couldn't be. */
  async flush(): Promise<void> {
    this.callOff();
    // Several callers may wait here; the first to resume reads.
    while (this.running) await this.running;
    if (this.pending.length === 0 || this.closed) return;
    const changes = this.pending;
    this.pending = [];
    await this.run(() => this.workbook.readChanged(changes), changes);
  }

  /** Reads the whole workbook, changes so far included. */
  async all(): Promise<void> {
    this.callOff();
    while (this.running) await this.running;
    this.pending = [];
    await this.run(() => this.workbook.read(), [{}]);
  }

  close(): void {
    this.closed = true;
    this.callOff();
  }

  private async run(read: () => Promise<WorkbookContent | Trouble>, changes: readonly SheetChange[]): Promise<void> {
    this.listener.reading();
    this.running = read().then((content) => {
      this.running = undefined;
      if (this.closed) return;
      this.missed = content instanceof Trouble ? content : undefined;
      // Changes that couldn't be read are read with the next ones.
      if (this.missed) this.pending.unshift(...changes);
      if (this.missed?.code === 'excel-busy') this.tryAgain();
      else this.listener.read(content);
    });
    await this.running;
  }

  private tryAgain(): void {
    this.listener.waiting();
    this.callOff();
    this.calledOff = [this.timer.after(BUSY, () => void this.flush())];
  }

  private callOff(): void {
    for (const callOff of this.calledOff) callOff();
    this.calledOff = [];
  }
}
