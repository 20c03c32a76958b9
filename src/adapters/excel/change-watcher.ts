import type { SheetChange } from '../../workflows/ports';
import { hasExcelApi } from './run-in-excel';

type Listener = (change: SheetChange) => void;
/** Milliseconds after a job within which Excel's events for it have arrived. */
const EVENT_DELAY = 100;

type Registration = OfficeExtension.EventHandlerResult<unknown>;

/** Work that is sent along with the first sync of a reading, so that it needs no sync of its own. */
export interface SyncAddition {
  /** Queues the work for the next sync. */
  queue(context: Excel.RequestContext): void;
  /** To be called after the sync succeeded. */
  synced(): void;
}

/** Tells its listeners of changes in the open workbook. */
export class ChangeWatcher implements SyncAddition {
  private readonly listeners = new Set<Listener>();
  private registrations: readonly Registration[] = [];
  /** Registrations that are queued and not yet synced. */
  private asked: readonly Registration[] = [];
  /** Sheet names by sheet id. */
  private names: ReadonlyMap<string, string> = new Map();
  /** While a job mutes the watcher, changes are held back: 'quiet' before the first of them, 'changed' after it. */
  private held: 'nothing' | 'quiet' | 'changed' = 'nothing';

  /** Returns a function that removes the listener; without any listener, Excel's events are no longer registered. */
  add(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) this.stop();
    };
  }

  /** Queues the registration for Excel's events, where there are listeners and none is registered yet. */
  queue({ workbook }: Excel.RequestContext): void {
    this.asked = [];
    if (this.listeners.size === 0 || this.registrations.length > 0) return;
    const { worksheets } = workbook;
    const anywhere = async (): Promise<void> => this.tell({});
    this.asked = [
      worksheets.onChanged.add(async (event) => this.tellOf(event)),
      // A line through an entry is a change of its format.
      worksheets.onFormatChanged.add(async ({ worksheetId }) => this.tell({ sheet: this.names.get(worksheetId) })),
      worksheets.onAdded.add(anywhere),
      worksheets.onDeleted.add(anywhere),
      ...(hasExcelApi('1.17') ? [worksheets.onNameChanged.add(anywhere)] : []),
    ];
  }

  synced(): void {
    if (this.asked.length === 0) return;
    this.registrations = this.asked;
    this.asked = [];
    if (this.listeners.size === 0) this.stop();
  }

  /** @param names sheet names by sheet id: Excel's events give ids alone */
  setSheetNames(names: ReadonlyMap<string, string>): void {
    this.names = names;
  }

  /** Runs a job that makes many changes itself; listeners hear of one change, without a place, after it. */
  async muteDuring<Result>(job: () => Promise<Result>): Promise<Result> {
    this.held = 'quiet';
    try {
      return await job();
    } finally {
      setTimeout(() => this.unmute(), EVENT_DELAY);
    }
  }

  private unmute(): void {
    const isChanged = this.held === 'changed';
    this.held = 'nothing';
    if (isChanged) this.tell({});
  }

  private tellOf({ worksheetId, address, changeType }: Excel.WorksheetChangedEventArgs): void {
    const sheet = this.names.get(worksheetId);
    if (sheet === undefined) this.tell({});
    else if (changeType !== 'RangeEdited' || address === '') this.tell({ sheet });
    else
      for (const range of address.split(','))
        this.tell({ sheet, range: range.replace(/^.*!/, '').replaceAll('$', '') });
  }

  private tell(change: SheetChange): void {
    if (this.held !== 'nothing') {
      this.held = 'changed';
      return;
    }
    for (const listener of [...this.listeners]) listener(change);
  }

  private stop(): void {
    const registrations = this.registrations;
    this.registrations = [];
    const [first] = registrations;
    if (!first) return;
    // Nobody listens any more, so a failure here changes nothing.
    Excel.run(first.context, async (context) => {
      for (const registration of registrations) registration.remove();
      await context.sync();
    }).catch(() => undefined);
  }
}
