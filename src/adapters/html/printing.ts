import type { CellDescription, ColumnDescription, Role } from '../../documents/sheet';

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

/** A cell in the page, and how it is brought up to date. */
export interface PrintedCell {
  /** Carries the address. */
  element: HTMLElement;
  /** Where somebody can type into it. */
  control?: EntryControl;
  cell: CellDescription;
  show(cell: CellDescription): void;
}

export type EntryControl = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What is known while a sheet is printed. */
export interface SheetInPrint {
  printing: SheetPrinting;
  idPrefix: string;
  cells: Map<string, PrintedCell>;
  /** Ids of hints by their text: the same hint stands once. */
  hints: Map<string, string>;
}

/** What of a cell its surroundings say. */
export interface CellSurroundings {
  address: string;
  /** The elements that name an entry: row headers and the column's header. */
  labelledBy?: string;
  looks?: ColumnDescription['looks'];
  inTable?: boolean;
}

export const idOf = ({ idPrefix }: SheetInPrint, address: string): string => `${idPrefix}-${address}`;

/** What a cell is, as a class. */
export const roleClass = (role: Role): string => `cell-${role}`;

/** True where a person may type: an entry cell of a sheet that is printed for typing. */
export function isEntry({ role }: CellDescription, { onEnter }: SheetPrinting): boolean {
  return onEnter !== undefined && (role === 'entry' || role === 'entry-text');
}
