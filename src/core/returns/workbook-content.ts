import type { CellContent } from '../values/cell';

/**
 * The content of a file or an open workbook, in the one form in which every adapter hands it to core.
 * Rows and columns are counted from 0. Names come from untrusted files, so they
 * are kept in arrays and Maps, never as the keys of objects.
 */
export interface WorkbookContent {
  /** The file's name as the person knows it. */
  file: string;
  /** 'open' means a workbook read from Excel, where it is open, and not from a file. */
  format: 'xlsx' | 'ods' | 'open';
  sheets: readonly SheetContent[];
  /** Custom document properties, such as the plan's id. Formats that can't hold them give none. */
  properties: ReadonlyMap<string, string>;
  /** Things in the file that a return has no use for, in words: "macros", "links to other workbooks". */
  extras: readonly string[];
}

export interface SheetContent {
  name: string;
  visibility: 'visible' | 'hidden' | 'very hidden';
  /** By row, then column; holes and short rows are blank cells. */
  rows: readonly (readonly (CellContent | undefined)[])[];
  /** Tables declared in the file; formats without them give none, and tables are then found by their headers. */
  tables: readonly TableContent[];
  hiddenRows: ReadonlySet<number>;
  hiddenColumns: ReadonlySet<number>;
}

export interface TableContent {
  name: string;
  /** The first and last row and column, counted from 0, including the header row. */
  top: number;
  left: number;
  bottom: number;
  right: number;
}
