import type { CellDescription, ColumnDescription, Role, SheetDescription } from '../../documents/sheet';

/** How a sheet is printed into a page. */
export interface SheetPrinting {
  document: Document;
  /** Begins the ids of the sheet's elements; no two sheets of a page may share it. */
  idPrefix?: string;
  /** Level of the sheet's own title; 2 where it's left out. */
  headingLevel?: 1 | 2 | 3 | 4;
  /** What was typed into an entry cell, once the person is done with it. Left out, nothing can be typed. */
  onEnter?: (cell: string, typed: string) => void;
  /** What stands in an entry cell while the person is typing. */
  onTyping?: (cell: string, typed: string) => void;
  /** The person went to a cell. */
  onSelect?: (cell: string) => void;
  /** A link within the workbook was followed. */
  onGoTo?: (place: { sheet: string; cell?: string }) => void;
}

/** A cell in the page. `show` brings it up to date. */
export interface PrintedCell {
  /** Carries the address. */
  element: HTMLElement;
  /** The field of an entry cell. */
  control?: CellControl;
  cell: CellDescription;
  show(cell: CellDescription): void;
}

export type CellControl = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What the functions that print one sheet share. */
export interface SheetContext {
  printing: SheetPrinting;
  idPrefix: string;
  cells: Map<string, PrintedCell>;
  /** Ids of hints by their text: the same hint stands once. */
  hints: Map<string, string>;
}

/** What of a cell's printing depends on its place in the sheet. */
export interface CellPlacing {
  address: string;
  /** The elements that name an entry: row headers and the column's header. */
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

/** What a section of a page was printed from. */
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
