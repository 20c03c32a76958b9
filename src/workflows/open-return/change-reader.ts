import { Trouble } from '../../core/trouble';
import type { WorkbookContent } from '../../core/returns/workbook-content';
import type { OpenWorkbook, SheetChange, Timer } from '../ports';

/** In milliseconds. After the last change of a burst, but not later than so long after the first. */
const QUIET = 120;
const LONGEST = 200;
/** Until it is tried again whether somebody is still typing in a cell. */
const BUSY = 800;

export interface ReadingListener {
  reading(): void;
  /** Somebody is typing in a cell: it will be tried again. */
  waiting(): void;
  read(content: WorkbookContent | Trouble): void;
}

/** Gathers changes and reads each burst of them once; no two readings overlap. */
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
      longest ?? this.timer.after(LONGEST, () => void this.flush()),
    ];
  }

  /** Why something that was heard isn't read yet. */
  get behind(): Trouble | undefined {
    return this.missed;
  }

  /** Reads what was heard by now; done when it is read, or couldn't be. */
  async flush(): Promise<void> {
    this.callOff();
    // Of several that wait, the first begins to read.
    while (this.running) await this.running;
    if (this.pending.length === 0 || this.closed) return;
    const changes = this.pending;
    this.pending = [];
    await this.run(() => this.workbook.readChanged(changes), changes);
  }

  /** Reads everything anew; what was heard meanwhile is in it. */
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
      // What couldn't be read is read with what is heard next.
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
