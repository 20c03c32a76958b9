import type { SheetChange } from '../../workflows/ports';
import { hasExcelApi } from './in-excel';

type Listener = (change: SheetChange) => void;
/** Milliseconds in which events of a job still arrive. */
const AFTERWARDS = 100;

type Registration = OfficeExtension.EventHandlerResult<unknown>;

/** Something that is sent with the first sync of a reading. */
export interface Alongside {
  /** Puts it into the coming sync. */
  ask(context: Excel.RequestContext): void;
  /** The sync went through. */
  answered(): void;
}

/** Hears of changes in the open workbook for all who want to know. */
export class Watch implements Alongside {
  private readonly listeners = new Set<Listener>();
  private registrations: readonly Registration[] = [];
  private asked: readonly Registration[] = [];
  private names: ReadonlyMap<string, string> = new Map();
  private held: 'nothing' | 'quiet' | 'changed' = 'nothing';

  add(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) this.stop();
    };
  }

  /** Asks Excel for its events in the coming sync, where somebody wants to hear of them and Excel wasn't asked yet. */
  ask({ workbook }: Excel.RequestContext): void {
    this.asked = [];
    if (this.listeners.size === 0 || this.registrations.length > 0) return;
    const { worksheets } = workbook;
    const anywhere = async (): Promise<void> => this.tell({});
    this.asked = [
      worksheets.onChanged.add(async (event) => this.tellOf(event)),
      worksheets.onAdded.add(anywhere),
      worksheets.onDeleted.add(anywhere),
      ...(hasExcelApi('1.17') ? [worksheets.onNameChanged.add(anywhere)] : []),
    ];
  }

  answered(): void {
    if (this.asked.length === 0) return;
    this.registrations = this.asked;
    this.asked = [];
    if (this.listeners.size === 0) this.stop();
  }

  /** Sheets' names by the ids that events give. */
  knowSheets(names: ReadonlyMap<string, string>): void {
    this.names = names;
  }

  /** Keeps changes to itself while a job makes many of its own, and tells of them as one afterwards. */
  async during<Result>(job: () => Promise<Result>): Promise<Result> {
    this.held = 'quiet';
    try {
      return await job();
    } finally {
      // Excel tells of the last changes once the job is done.
      setTimeout(() => this.letGo(), AFTERWARDS);
    }
  }

  private letGo(): void {
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
    // Nobody listens any more: what goes wrong here changes nothing for anybody.
    Excel.run(first.context, async (context) => {
      for (const registration of registrations) registration.remove();
      await context.sync();
    }).catch(() => undefined);
  }
}
