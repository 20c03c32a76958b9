import { Trouble } from '../../core/trouble';
import type { WorkbookContent } from '../../core/returns/workbook-content';
import type { OpenWorkbook, SheetChange, Timer } from '../ports';

/** Milliseconds without another change after which a burst of changes is read. */
const QUIET = 120;
/** Milliseconds after the first change of a burst when it is read at the latest. */
const LONGEST_WAIT = 200;
/** Milliseconds until another try where Excel refused a reading because a cell was being typed in. */
const BUSY = 800;

/** Called as readings begin and end. */
export interface ReadingListener {
  /** A reading begins. */
  reading(): void;
  /** Excel is busy because a cell is being typed in; the reading will be tried again. */
  waiting(): void;
  /** A reading has ended, with the content or why there is none. */
  read(content: WorkbookContent | Trouble): void;
}

/** Collects changes and reads each burst of them once; readings never overlap. */
export class ChangeReader {
  private pending: SheetChange[] = [];
  /** Functions that cancel the timers of the next reading. */
  private cancelTimers: (() => void)[] = [];
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
    const [quiet, longest] = this.cancelTimers;
    quiet?.();
    this.cancelTimers = [
      this.timer.after(QUIET, () => void this.flush()),
      longest ?? this.timer.after(LONGEST_WAIT, () => void this.flush()),
    ];
  }

  /** Why the last changes couldn't be read; undefined where all were. */
  get behind(): Trouble | undefined {
    return this.missed;
  }

  /** Reads the changes so far without waiting for more; resolves once they are read or the reading failed. */
  async flush(): Promise<void> {
    this.callOff();
    // Several callers may wait here; the first to go on starts the next reading.
    while (this.running) await this.running;
    if (this.pending.length === 0 || this.closed) return;
    const changes = this.pending;
    this.pending = [];
    await this.run(() => this.workbook.readChanged(changes), changes);
  }

  /** Reads the whole workbook, and with it the changes so far. */
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
    this.cancelTimers = [this.timer.after(BUSY, () => void this.flush())];
  }

  private callOff(): void {
    for (const callOff of this.cancelTimers) callOff();
    this.cancelTimers = [];
  }
}
