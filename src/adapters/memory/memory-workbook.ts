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
  ReadWorkbook,
  SheetCell,
  SheetChange,
  ShownWorkbook,
  Written,
} from '../../workflows/ports';
import { changedSince, withCells } from './changed-cells';
import { contentHeld, descriptionHeld, type HeldWorkbook } from './held-workbook';
import type { OpenedFile } from './opened-file';
import { printedInto } from './printed-into';
import { savedFile } from './saved-file';
import { sheetGone, sheetHidden } from './troubles';

export interface MemoryPorts {
  read: ReadWorkbook;
  keep: ReadKeptSheets;
  print: PrintWorkbook;
  /** Is given every edit before it's answered for, so that it can be kept from loss. */
  written?: (edits: readonly CellEdit[]) => void;
}

/** A workbook in memory. */
export class WorkbookInMemory implements ShownWorkbook {
  private held: HeldWorkbook;
  private readonly opened: NamedBytes;
  private saved: { held: HeldWorkbook; file: NamedBytes };
  private lost: readonly string[];
  readonly putRight: readonly Finding[];
  private place: SheetCell;
  private known?: { held: HeldWorkbook; content: WorkbookContent; description: WorkbookDescription };
  private wasRead = false;
  private readonly watchers = new Set<(change: SheetChange) => void>();
  private readonly subscribers = new Set<() => void>();

  constructor(
    file: NamedBytes,
    opened: OpenedFile,
    private readonly ports: MemoryPorts,
  ) {
    this.held = opened.held;
    this.opened = file;
    this.saved = { held: opened.held, file };
    this.lost = opened.lost;
    this.putRight = opened.putRight;
    this.place = {
      sheet: descriptionHeld(opened.held).sheets.find(({ visibility }) => visibility === 'visible')?.name ?? '',
      cell: 'A1',
    };
  }

  description = (): WorkbookDescription => this.seen().description;
  selection = (): SheetCell => this.place;
  notKept = (): readonly string[] => this.lost;
  isDirty = (): boolean => this.held !== this.saved.held;

  subscribe = (listener: () => void): (() => void) => {
    this.subscribers.add(listener);
    return () => this.subscribers.delete(listener);
  };

  async read(): Promise<WorkbookContent> {
    this.wasRead = true;
    return this.seen().content;
  }

  readChanged(): Promise<WorkbookContent> {
    return this.read();
  }

  async write(edits: readonly CellEdit[]): Promise<Written> {
    const cells = changedSince(this.seen().content, edits);
    if (cells.length > 0) return { state: 'changed meanwhile', cells };
    const after = withCells(this.held, edits);
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
    const before = this.held;
    const printed = await printedInto(before, workbook, this.opened, this.ports);
    if (printed instanceof Trouble) return { state: 'failed', trouble: printed };
    if (this.held !== before) return this.print(workbook);
    this.lost = [...new Set([...this.lost, ...printed.lost])];
    this.change(printed.held, [{}]);
    return { state: 'printed' };
  }

  async goTo({ sheet, cell }: SheetCell): Promise<Trouble | undefined> {
    const found = this.description().sheets.find(({ name }) => name === sheet);
    if (!found) return sheetGone(sheet);
    if (found.visibility !== 'visible') return sheetHidden(sheet);
    this.select({ sheet, ...(cell !== undefined && { cell }) });
    return undefined;
  }

  async selected(): Promise<SheetCell> {
    const { sheet, cell = 'A1' } = this.place;
    return { sheet, cell };
  }

  select(place: SheetCell): void {
    this.place = place;
    this.tellSubscribers();
  }

  watch(listener: (change: SheetChange) => void): () => void {
    this.watchers.add(listener);
    return () => this.watchers.delete(listener);
  }

  editFor({ sheet, cell }: { sheet: string; cell: string }, typed: string): CellEdit {
    const found = this.held.own.sheets.find(({ name }) => name === sheet);
    const described: CellDescription | undefined = found && placeOfCell(found, cell)?.cell;
    const isChoice = described?.validation?.rule.kind === 'list';
    const format = isChoice ? ({ kind: 'text' } as const) : described?.format;
    return { sheet, cell, value: typedValue(typed, format), ...(format && !isChoice && { format }) };
  }

  async save(): Promise<NamedBytes | Trouble> {
    const { held } = this;
    if (held === this.saved.held) return this.saved.file;
    const file = await savedFile(held, this.ports);
    if (!(file instanceof Trouble)) this.saved = { held, file };
    return file;
  }

  private seen(): { content: WorkbookContent; description: WorkbookDescription } {
    const { held } = this;
    this.known =
      this.known?.held === held ? this.known : { held, content: contentHeld(held), description: descriptionHeld(held) };
    return this.known;
  }

  private change(held: HeldWorkbook, changes: readonly SheetChange[]): void {
    this.held = held;
    if (this.wasRead) for (const change of changes) for (const listener of [...this.watchers]) listener(change);
    this.tellSubscribers();
  }

  private tellSubscribers(): void {
    for (const listener of [...this.subscribers]) listener();
  }
}
