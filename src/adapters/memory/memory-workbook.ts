import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Finding } from '../../core/finding';
import type { WorkbookContent } from '../../core/returns/workbook-content';
import { Trouble } from '../../core/trouble';
import { placeOfCell } from '../../documents/edited-cells';
import type { CellDescription, WorkbookDescription } from '../../documents/sheet';
import { typedValue } from '../../documents/spreadsheet/typed-value';
import type {
  CellEdit,
  NamedBytes,
  Printed,
  PrintWorkbook,
  ReadKeptSheets,
  ReadableStore,
  ReadWorkbook,
  SheetCell,
  SheetChange,
  ShownState,
  ShownWorkbook,
  Written,
} from '../../workflows/ports';
import { findChangedCells, applyCellEdits } from './cell-edits';
import { snapshotContent, snapshotDescription, type MemorySnapshot, type OpenedFile } from './memory-snapshot';
import { printInto } from './print-into';
import { makeFile } from './make-file';
import { sheetGone, sheetHidden } from './troubles';

export interface MemoryPorts {
  read: ReadWorkbook;
  keep: ReadKeptSheets;
  print: PrintWorkbook;
  /** Called with every edit before its write resolves, so that it can be stored. */
  written?: (edits: readonly CellEdit[]) => void;
}

/** The open workbook of the page without Excel. */
export class WorkbookInMemory implements ShownWorkbook {
  private snapshot: MemorySnapshot;
  /** The file as it was opened, from which sheets that aren't ours are carried over. */
  private readonly opened: NamedBytes;
  /** The last saved file (at first, the opened one) and the snapshot that it holds. */
  private saved: { snapshot: MemorySnapshot; file: NamedBytes };
  private lost: readonly string[];
  readonly putRight: readonly Finding[];
  /** What was last derived from a snapshot, so that it isn't derived twice. */
  private known?: { snapshot: MemorySnapshot; content: WorkbookContent; description: WorkbookDescription };
  /** Watchers are told of changes only after the first reading. */
  private wasRead = false;
  private readonly watchers = new Set<(change: SheetChange) => void>();
  readonly getState: ReadableStore<ShownState>['getState'];
  readonly getInitialState: ReadableStore<ShownState>['getInitialState'];
  readonly subscribe: ReadableStore<ShownState>['subscribe'];
  private readonly store: StoreApi<ShownState>;

  constructor(
    file: NamedBytes,
    opened: OpenedFile,
    private readonly ports: MemoryPorts,
  ) {
    this.snapshot = opened.snapshot;
    this.opened = file;
    this.saved = { snapshot: opened.snapshot, file };
    this.lost = opened.lost;
    this.putRight = opened.putRight;
    const { description } = this.seen();
    const sheet = description.sheets.find(({ visibility }) => visibility === 'visible')?.name ?? '';
    this.store = createStore<ShownState>(() => ({ description, selection: { sheet, cell: 'A1' }, isDirty: false }));
    ({ getState: this.getState, getInitialState: this.getInitialState, subscribe: this.subscribe } = this.store);
  }

  notKept = (): readonly string[] => this.lost;

  async read(): Promise<WorkbookContent> {
    this.wasRead = true;
    return this.seen().content;
  }

  readChanged(): Promise<WorkbookContent> {
    return this.read();
  }

  async write(edits: readonly CellEdit[]): Promise<Written> {
    const cells = findChangedCells(this.seen().content, edits);
    if (cells.length > 0) return { state: 'changed meanwhile', cells };
    const after = applyCellEdits(this.snapshot, edits);
    if (after instanceof Trouble) return { state: 'failed', trouble: after };
    if (edits.length > 0) {
      this.ports.written?.(edits);
      this.change(
        after,
        edits.map(({ sheet, cell }) => ({ sheet, range: cell })),
      );
    }
    return { state: 'written' };
  }

  async print(workbook: WorkbookDescription): Promise<Printed> {
    const before = this.snapshot;
    const printed = await printInto(before, workbook, this.opened, this.ports);
    if (printed instanceof Trouble) return { state: 'failed', trouble: printed };
    // Something was written while the sheets were being printed: they are put into the newer snapshot.
    if (this.snapshot !== before) return this.print(workbook);
    this.lost = [...new Set([...this.lost, ...printed.lost])];
    this.change(printed.snapshot, [{}]);
    return { state: 'printed' };
  }

  async goTo({ sheet, cell }: SheetCell): Promise<Trouble | undefined> {
    const found = this.getState().description.sheets.find(({ name }) => name === sheet);
    if (!found) return sheetGone(sheet);
    if (found.visibility !== 'visible') return sheetHidden(sheet);
    this.select({ sheet, ...(cell !== undefined && { cell }) });
    return undefined;
  }

  async selected(): Promise<SheetCell> {
    const { sheet, cell = 'A1' } = this.getState().selection;
    return { sheet, cell };
  }

  select(place: SheetCell): void {
    this.store.setState({ selection: place });
  }

  watch(listener: (change: SheetChange) => void): () => void {
    this.watchers.add(listener);
    return () => this.watchers.delete(listener);
  }

  editFor({ sheet, cell }: { sheet: string; cell: string }, typed: string): CellEdit {
    const found = this.snapshot.own.sheets.find(({ name }) => name === sheet);
    const described: CellDescription | undefined = found && placeOfCell(found, cell)?.cell;
    const isChoice = described?.validation?.rule.kind === 'list';
    const format = isChoice ? ({ kind: 'text' } as const) : described?.format;
    return { sheet, cell, value: typedValue(typed, format), ...(format && !isChoice && { format }) };
  }

  async save(): Promise<NamedBytes | Trouble> {
    const { snapshot } = this;
    if (snapshot === this.saved.snapshot) return this.saved.file;
    const file = await makeFile(snapshot, this.ports);
    if (file instanceof Trouble) return file;
    this.saved = { snapshot, file };
    this.store.setState({ isDirty: this.snapshot !== snapshot });
    return file;
  }

  private seen(): { content: WorkbookContent; description: WorkbookDescription } {
    const { snapshot } = this;
    this.known =
      this.known?.snapshot === snapshot
        ? this.known
        : { snapshot, content: snapshotContent(snapshot), description: snapshotDescription(snapshot) };
    return this.known;
  }

  private change(snapshot: MemorySnapshot, changes: readonly SheetChange[]): void {
    this.snapshot = snapshot;
    this.store.setState({ description: this.seen().description, isDirty: snapshot !== this.saved.snapshot });
    if (this.wasRead) for (const change of changes) for (const listener of [...this.watchers]) listener(change);
  }
}
