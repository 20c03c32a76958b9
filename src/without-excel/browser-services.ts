import type { Trouble } from '../core/trouble';
import type { SheetDescription } from '../documents/sheet';
import type { ThemeName } from '../taskpane/theme/theme-store';
import type { OpenedWorkbook } from '../workflows/open-return/recognise-workbook';
import type {
  CellEdit,
  NamedBytes,
  OpenWorkbook,
  ReadableStore,
  SheetCell,
  ShownWorkbook,
  Today,
  WorkKeeper,
} from '../workflows/ports';

/** What is said of an entry cell beside its value. */
export interface CellMark {
  /** In a word or two: "To fix". */
  label: string;
  /** All of it, in sentences. */
  words: string;
  /** True where the entry is wrong, not only asked about. */
  isWrong: boolean;
  /** What was typed and the cell couldn't take; the field keeps it. */
  typed?: string;
}

/** A value with the cell that it was typed or pasted for. */
export interface TypedValue {
  cell: string;
  typed: string;
}

/** Told what a person does in a rendered sheet: enters a value, types, selects a cell, follows a link. */
export interface SheetListener {
  onEnter(cell: string, typed: string): void;
  onTyping(cell: string, typed: string): void;
  /** Several values were pasted: those for entry cells, and those that would come to stand elsewhere. */
  onPaste(block: { entries: readonly TypedValue[]; outside: readonly TypedValue[] }): void;
  onSelect(cell: string): void;
  onGoTo(place: SheetCell): void;
}

/** Renders sheets as HTML and keeps them up to date. */
export interface SheetPrinter {
  print(sheet: SheetDescription, listener: SheetListener): HTMLElement;
  update(root: HTMLElement, sheet: SheetDescription): void;
  /** Shows what is said of the sheet's entry cells, by their addresses; what was said of others is taken back. */
  mark(root: HTMLElement, marks: ReadonlyMap<string, CellMark>): void;
  /** Focuses a cell. Gives false where there is no such cell and the sheet's title was focused instead. */
  focus(root: HTMLElement, cell: string): boolean;
}

/** Code for opening files, loaded with the first one. */
export interface Workbooks {
  /** @param written called with every edit before its write resolves */
  open(file: NamedBytes, written: (edits: readonly CellEdit[]) => void): Promise<ShownWorkbook | Trouble>;
  /** Says what the workbook is, and begins a session on a return. */
  opened(workbook: OpenWorkbook): Promise<OpenedWorkbook>;
  sheets: SheetPrinter;
}

/** Whether the page opens offline, and whether a newer version is ready. */
export interface OfflineState {
  isReady: boolean;
  /** Loads the newer version; absent where there is none. */
  newer?: () => void;
}

/** What the page needs of the browser. */
export interface BrowserServices {
  /** Rejects where the code can't be fetched. */
  workbooks(): Promise<Workbooks>;
  /** Rejects where the file was moved or deleted meanwhile. */
  bytesOf(file: File): Promise<NamedBytes>;
  /** The example return; rejects where it can't be fetched. */
  example(): Promise<NamedBytes>;
  /** Downloads a file. */
  saveFile(file: NamedBytes): void;
  keeper: WorkKeeper;
  /** Remembers through a reload which work is open in this tab, by its id in the browser's storage. */
  tab: { recall(): string | undefined; remember(id: string | undefined): void };
  offline: ReadableStore<OfflineState>;
  theme: ReadableStore<ThemeName>;
  today: Today;
  now: () => Date;
}
