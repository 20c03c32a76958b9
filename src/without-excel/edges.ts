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

/** What a person does in a printed sheet. */
export interface SheetListener {
  onEnter(cell: string, typed: string): void;
  onTyping(cell: string, typed: string): void;
  onSelect(cell: string): void;
  onGoTo(place: SheetCell): void;
}

/** Prints sheets into the page and keeps them up to date. */
export interface SheetPrinter {
  print(sheet: SheetDescription, listener: SheetListener): HTMLElement;
  update(root: HTMLElement, sheet: SheetDescription): void;
  /** False where the sheet has no such cell: its title has the focus instead. */
  focus(root: HTMLElement, cell: string): boolean;
}

/** Everything that opening a file needs; it is fetched when the first one is opened. */
export interface Workbooks {
  /** @param written is given every edit before it is answered for */
  open(file: NamedBytes, written: (edits: readonly CellEdit[]) => void): Promise<ShownWorkbook | Trouble>;
  /** What the workbook is. */
  opened(workbook: OpenWorkbook): Promise<OpenedWorkbook>;
  sheets: SheetPrinter;
}

/** Whether the page opens without a connection, and whether there is a newer one. */
export interface OfflineState {
  isReady: boolean;
  /** Loads the newer version; absent where there is none. */
  newer?: () => void;
}

/** What the page needs of the browser around it. */
export interface Edges {
  /** Rejects where it can't be fetched. */
  workbooks(): Promise<Workbooks>;
  /** Rejects where the file has gone meanwhile. */
  bytesOf(file: File): Promise<NamedBytes>;
  /** The example's return; rejects where it can't be fetched. */
  example(): Promise<NamedBytes>;
  /** Hands a file to the person by the browser's own way of saving. */
  saveFile(file: NamedBytes): void;
  keeper: WorkKeeper;
  /** Which work this tab had open before the page was loaded anew. */
  tab: { recall(): string | undefined; remember(id: string | undefined): void };
  offline: ReadableStore<OfflineState>;
  theme: ReadableStore<ThemeName>;
  today: Today;
  now: () => Date;
}
