import type { StoreApi } from 'zustand/vanilla';
import type { Finding } from '../core/finding';
import type { Trouble } from '../core/trouble';
import type { CellContent } from '../core/values/cell';
import type { WorkbookContent } from '../core/returns/workbook-content';
import type { ReportDescription } from '../documents/report';
import type { KeptSheet, NumberFormat, WorkbookDescription } from '../documents/sheet';

/** A file's bytes with the name that people know it by. */
export interface NamedBytes {
  name: string;
  bytes: Uint8Array;
}

/** Reads a returned or council workbook from its bytes. Never throws for what is in the file. */
export type ReadWorkbook = (file: NamedBytes) => Promise<WorkbookContent | Trouble>;

/** Prints a workbook description into the bytes of a file. */
export type PrintWorkbook = (workbook: WorkbookDescription) => Promise<Uint8Array>;

/** Prints a report description into the bytes of a file. */
export type PrintReport = (report: ReportDescription) => Promise<Uint8Array>;

/**
 * Reads the sheets of a workbook other than `ours`, so that they can be printed again with the rest. `lost` names
 * what they hold that can't be carried over, such as "charts"; `lostExtras` are the `WorkbookContent.extras` among it.
 */
export type ReadKeptSheets = (
  file: NamedBytes,
  ours: readonly string[],
) => Promise<{ kept: KeptSheet[]; lost: string[]; lostExtras: readonly string[] } | Trouble>;

/**
 * The workbook that is open before a person: in Excel, or in memory on the page without it. Nothing
 * here rejects: what goes wrong comes back as a Trouble, in words for the person.
 */
export interface OpenWorkbook {
  /** Reads everything that an action may need, in as few round trips as possible. */
  read(): Promise<WorkbookContent | Trouble>;
  /** Gives the content after these changes, and reads only the changed cells again. */
  readChanged(changes: readonly SheetChange[]): Promise<WorkbookContent | Trouble>;
  /**
   * Writes all of the cells or none. Each is read again first: where somebody changed one meanwhile, nothing
   * is written.
   */
  write(edits: readonly CellEdit[]): Promise<Written>;
  /** Puts the described sheets in place of those with their names, all or none; other sheets stay. */
  print(workbook: WorkbookDescription): Promise<Printed>;
  /** Shows and selects a cell; a place without a cell shows the sheet. */
  goTo(place: SheetCell): Promise<Trouble | undefined>;
  /** The cell that is selected. */
  selected(): Promise<SheetCell | Trouble>;
  /** Calls the listener for every change by anybody, from the next reading on; the function returned stops it. */
  watch(listener: (change: SheetChange) => void): () => void;
}

/** The open workbook of the page without Excel, with what the page shows of it. */
export interface ShownWorkbook extends OpenWorkbook, ReadableStore<ShownState> {
  /** Notes that the person went to a cell or a sheet. */
  select(place: SheetCell): void;
  /** The edit for what was typed into a cell: a number, a date or text, as the cell takes it. */
  editFor(place: { sheet: string; cell: string }, typed: string): CellEdit;
  /** Gives the file to save: the opened one where nothing was changed, else one printed anew and checked by reading. */
  save(): Promise<NamedBytes | Trouble>;
  /** What the opened file held and a changed one can't hold, in words that go on from "This can't be kept:". */
  notKept(): readonly string[];
  /** Findings about what was wrong in the opened file and is corrected in the sheets shown here. */
  readonly putRight: readonly Finding[];
}

/** What the page without Excel shows of the open workbook. */
export interface ShownState {
  /** All sheets, the partner's own among them; the same object until a cell changes. */
  description: WorkbookDescription;
  /** The cell that is selected, or the sheet that is shown. */
  selection: SheetCell;
  /** True where something was changed since it was opened or last saved. */
  isDirty: boolean;
}

/** A cell, or a whole sheet, of the open workbook. */
export interface SheetCell {
  sheet: string;
  /** An A1 address; the whole sheet where it is left out. */
  cell?: string;
}

/**
 * A change in the workbook. Without a range, anything on the sheet may have changed (by inserted rows, say); without a
 * sheet, anything in the workbook.
 */
export interface SheetChange {
  sheet?: string;
  /** An A1 range: "G5:G7". */
  range?: string;
}

/** What one cell is to hold. */
export interface CellEdit {
  sheet: string;
  cell: string;
  /** Numbers as a cell holds them: 0.97 for 97%. Text is written as text, however it looks. Null empties the cell. */
  value: string | number | boolean | null;
  /** Left out, the cell keeps its number format. With a date's format, `value` is an ISO date. */
  format?: NumberFormat;
  /** What the cell held when the person last saw it, null for blank; left out where it doesn't matter. */
  seen?: CellContent | null;
}

export type Written =
  | { state: 'written' }
  /** Nothing was written, because these cells no longer hold what was seen; `now` is what they hold. */
  | { state: 'changed meanwhile'; cells: readonly { sheet: string; cell: string; now: CellContent | null }[] }
  /** Nothing was changed, unless `trouble` says that this isn't certain. */
  | { state: 'failed'; trouble: Trouble };

export type Printed = { state: 'printed' } | { state: 'failed'; trouble: Trouble };

/** A store as others see it: they read it and subscribe to it, and only its owner's actions change it. */
export type ReadableStore<State> = Pick<StoreApi<State>, 'getState' | 'getInitialState' | 'subscribe'>;

/** Runs tasks later, so that a burst of changes is read once. */
export interface Timer {
  /** Runs the task after so many milliseconds; the function returned calls it off. */
  after(milliseconds: number, task: () => void): () => void;
}

/** Gives today's date where the person is, as an ISO date. */
export type Today = () => string;

/**
 * Work that isn't saved to a file yet, kept in the browser so that a closed tab loses nothing: the
 * file as it was opened, and every edit since.
 */
export interface KeptWork {
  id: string;
  file: NamedBytes;
  edits: readonly CellEdit[];
  /** When it was last added to, as an ISO time. */
  at: string;
  /** When it was last saved to a file, as an ISO time; `file` is then that file, and the edits were made after. */
  savedAt?: string;
  /** True where `file` itself holds work that was never saved to a file: its sheets were made here. */
  remade?: boolean;
}

/** Where unsaved work is kept. Nothing rejects. */
export interface WorkKeeper {
  /** Begins to keep the work on a file. Trouble where the browser keeps nothing: the person must save by themselves. */
  begin(file: NamedBytes): Promise<WorkInKeeping | Trouble>;
  /** Gives the work left behind by tabs that are closed by now, the latest first. */
  left(): Promise<readonly KeptWork[]>;
  /** True where another tab has work on a file of this name open; `own` is the id of this tab's, which doesn't count. */
  isOpenElsewhere(file: string, own: string | undefined): Promise<boolean>;
  /** Goes on with work that was left behind. */
  resume(work: KeptWork): Promise<WorkInKeeping | Trouble>;
  forget(id: string): Promise<void>;
}

/** The work on one open file. */
export interface WorkInKeeping {
  id: string;
  /** Stores edits before it returns, so that they aren't lost even if the tab closes at once. */
  note(edits: readonly CellEdit[]): Trouble | undefined;
  /** Begins again from a file that was saved; `meanwhile` are the edits made during the saving. */
  saved(file: NamedBytes, meanwhile?: readonly CellEdit[]): Promise<Trouble | undefined>;
  /** Begins again from a file with sheets made anew, which the person hasn't saved. */
  remade(file: NamedBytes): Promise<Trouble | undefined>;
  /** Stops the work in this tab; it stays kept and can be resumed. */
  leave(): void;
  /** Deletes the kept work. */
  end(): Promise<void>;
}
