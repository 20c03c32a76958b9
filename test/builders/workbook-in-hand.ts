import { parseAddress } from '../../src/core/place';
import type { CellContent } from '../../src/core/values/cell';
import type { WorkbookContent } from '../../src/core/returns/workbook-content';
import type { Trouble } from '../../src/core/trouble';
import type { CellEdit, OpenWorkbook, SheetCell, SheetChange, Timer, Written } from '../../src/workflows/ports';
import { cellIn, applyCellEdits } from '../../src/workflows/open-return/cell-edits';

/** A fake open workbook over plain content, into which a test can type as a person would. */
export class WorkbookInHand implements OpenWorkbook {
  readonly calls: string[] = [];
  /** Troubles with which the next calls fail, by the name of the method. */
  readonly failing = new Map<string, Trouble[]>();
  /** Readings wait for this promise while it is set. */
  private gate: Promise<void> | undefined;
  private listeners: ((change: SheetChange) => void)[] = [];
  selection: SheetCell = { sheet: 'Start here', cell: 'A1' };

  constructor(public content: WorkbookContent) {}

  read = (): Promise<WorkbookContent | Trouble> => this.answer('read');
  readChanged = (changes: readonly SheetChange[]): Promise<WorkbookContent | Trouble> =>
    this.answer(`readChanged ${changes.map(({ sheet = '', range = '' }) => `${sheet}!${range}`).join(' ')}`);

  async write(edits: readonly CellEdit[]): Promise<Written> {
    this.calls.push(`write ${edits.map(({ sheet, cell }) => `${sheet}!${cell}`).join(' ')}`);
    const trouble = this.failing.get('write')?.shift();
    if (trouble) return { state: 'failed', trouble };
    const cells = edits.map(({ sheet, cell, seen }) => ({
      sheet,
      cell,
      seen,
      now: cellIn(this.content, { sheet, cell }),
    }));
    const changed = cells.filter(({ seen, now }) => seen !== undefined && !isSame(seen, now));
    if (changed.length > 0)
      return { state: 'changed meanwhile', cells: changed.map(({ sheet, cell, now }) => ({ sheet, cell, now })) };
    this.content = applyCellEdits(this.content, edits);
    for (const { sheet, cell } of edits) this.tell({ sheet, range: cell });
    return { state: 'written' };
  }

  print = (): Promise<{ state: 'printed' }> => Promise.resolve({ state: 'printed' });

  async goTo(place: SheetCell): Promise<Trouble | undefined> {
    this.calls.push(`goTo ${place.sheet}!${place.cell ?? ''}`);
    const trouble = this.failing.get('goTo')?.shift();
    if (!trouble) this.selection = place;
    return trouble;
  }

  selected = (): Promise<SheetCell> => Promise.resolve(this.selection);

  watch(listener: (change: SheetChange) => void): () => void {
    this.listeners.push(listener);
    return () => {
      this.listeners = this.listeners.filter((each) => each !== listener);
    };
  }

  get isWatched(): boolean {
    return this.listeners.length > 0;
  }

  /** Somebody types into the sheet. */
  type(sheet: string, cell: string, content: CellContent | string | number | null): void {
    const plain = content !== null && typeof content === 'object' ? content : content;
    this.content = withCell(
      this.content,
      sheet,
      cell,
      typeof plain === 'object' ? plain : { kind: typeof plain === 'number' ? 'number' : 'text', value: plain },
    );
    this.tell({ sheet, range: cell });
  }

  tell(change: SheetChange): void {
    for (const listener of this.listeners) listener(change);
  }

  /** Holds back the answers of readings until the function returned is called. */
  hold(): () => void {
    let release = (): void => undefined;
    this.gate = new Promise((resolve) => {
      release = resolve;
    });
    return release;
  }

  private async answer(call: string): Promise<WorkbookContent | Trouble> {
    this.calls.push(call);
    const { gate } = this;
    this.gate = undefined;
    const trouble = this.failing.get('read')?.shift();
    const { content } = this;
    await gate;
    return trouble ?? content;
  }
}

function isSame(seen: CellContent | null, now: CellContent | null): boolean {
  return seen?.kind === now?.kind && seen?.value === now?.value;
}

export function withCell(
  content: WorkbookContent,
  sheet: string,
  address: string,
  cell: CellContent | null,
): WorkbookContent {
  const at = parseAddress(address);
  if (!at) throw new Error(`${address} is no address`);
  return {
    ...content,
    sheets: content.sheets.map((each) => {
      if (each.name !== sheet) return each;
      const rows = each.rows.map((row) => [...row]);
      while (rows.length <= at.row) rows.push([]);
      const row = rows[at.row] ?? [];
      row[at.column] = cell ?? undefined;
      return { ...each, rows };
    }),
  };
}

/** A fake timer whose time passes only when the test says so. */
export class TimeInHand implements Timer {
  private now = 0;
  private tasks: { at: number; task: () => void }[] = [];

  after(milliseconds: number, task: () => void): () => void {
    const entry = { at: this.now + milliseconds, task };
    this.tasks.push(entry);
    return () => {
      this.tasks = this.tasks.filter((each) => each !== entry);
    };
  }

  /** Lets time pass, running the tasks that fall due, and then lets pending promises settle. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.now + milliseconds;
    for (let next = this.next(end); next; next = this.next(end)) {
      this.now = next.at;
      this.tasks = this.tasks.filter((each) => each !== next);
      next.task();
      await settled();
    }
    this.now = end;
    await settled();
  }

  private next(end: number): { at: number; task: () => void } | undefined {
    return [...this.tasks].sort((a, b) => a.at - b.at).find(({ at }) => at <= end);
  }
}

export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}
