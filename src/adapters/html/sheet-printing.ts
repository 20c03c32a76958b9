import type { CellDescription, ColumnDescription, Role, SheetDescription } from '../../documents/sheet';

/** How a sheet is printed into a page. */
export interface SheetPrinting {
  document: Document;
  /**
   * The beginning of the ids of the sheet's elements, which no two sheets of a page may share; from the sheet's name by
   * default.
   */
  idPrefix?: string;
  /** Heading level of the sheet's title; 2 by default. */
  headingLevel?: 1 | 2 | 3 | 4;
  /**
   * Called with an entry cell's address and text once the person is done typing. Without it, entry cells are shown as
   * words.
   */
  onEnter?: (cell: string, typed: string) => void;
  /** Called with an entry cell's address and text at each change while the person is typing. */
  onTyping?: (cell: string, typed: string) => void;
  /** Called with the values of several cells that were pasted; without it, the browser pastes them into one field. */
  onPaste?: (block: PastedBlock) => void;
  /** Called with the address of the cell that gets the focus. */
  onSelect?: (cell: string) => void;
  /** Called when a link to a place in the workbook is followed; without it, such links are words. */
  onGoTo?: (place: { sheet: string; cell?: string }) => void;
}

/** What is said of an entry cell beside its value. */
export interface CellMark {
  /** In a word or two, under the entry: "To fix". */
  label: string;
  /** All of it, for screen readers and the line at the foot of the page. */
  words: string;
  /** True where the entry is wrong, not only asked about. */
  isWrong: boolean;
  /** What was typed and the cell couldn't take: it stays in the field until it is typed over. */
  typed?: string;
}

/** Values that were pasted into a sheet, each with its cell. */
export interface PastedBlock {
  /** Values for entry cells. */
  entries: readonly { cell: string; typed: string }[];
  /** Values that would come to stand where nothing can be entered. */
  outside: readonly { cell: string; typed: string }[];
}

/** A cell printed into the page; `show` shows its new content. */
export interface PrintedCell {
  /** The element with the cell's address in `data-cell`. */
  element: HTMLElement;
  /** The field of an entry cell. */
  control?: CellControl;
  cell: CellDescription;
  show(cell: CellDescription): void;
  /** Shows what is said of an entry cell; undefined takes it back. */
  mark?(mark: CellMark | undefined): void;
  /** All that is said of an entry cell. */
  said?(): string;
}

export type CellControl = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What the functions that print one sheet have in common. */
export interface SheetContext {
  printing: SheetPrinting;
  idPrefix: string;
  /** The printed cells by address. */
  cells: Map<string, PrintedCell>;
  /** Ids of hints by their text, as equal hints share one element. */
  hints: Map<string, string>;
}

/** What printing a cell needs to know of its place in the sheet. */
export interface CellPlacing {
  address: string;
  /** Ids of the elements that name an entry (row headers and column header, or a label), separated by spaces. */
  labelledBy?: string;
  looks?: ColumnDescription['looks'];
  inTable?: boolean;
}

export const cellId = ({ idPrefix }: SheetContext, address: string): string => `${idPrefix}-${address}`;

/** The CSS class of a role. */
export const roleClass = (role: Role): string => `cell-${role}`;

/** True where a person may type: an entry cell of a sheet that is printed for typing. */
export function isEntryCell({ role }: CellDescription, { onEnter }: SheetPrinting): boolean {
  return onEnter !== undefined && (role === 'entry' || role === 'entry-text');
}

/** What a section of a page was printed from, and its cells by address. */
export interface PrintedSection {
  sheet: SheetDescription;
  printing: SheetPrinting;
  cells: ReadonlyMap<string, PrintedCell>;
}

const printedSections = new WeakMap<HTMLElement, PrintedSection>();

export function rememberSection(root: HTMLElement, printed: PrintedSection): void {
  printedSections.set(root, printed);
}

export function printedSectionOf(root: HTMLElement): PrintedSection | undefined {
  return printedSections.get(root);
}
