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
  /** Sheets that hold no cells, such as a chart that fills a sheet of its own; left out where there are none. */
  sheetsWithoutCells?: readonly SheetWithoutCells[];
}

export interface SheetWithoutCells {
  name: string;
  kind: 'chart sheet' | 'dialog sheet' | 'macro sheet' | 'sheet of another kind';
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
  /** What is attached to cells or drawn over the sheet, and no cell's content; left out where there is nothing. */
  annotations?: readonly Annotation[];
}

/** Words on a sheet that stand in no cell. */
export interface Annotation {
  /** A note or comment on a cell, with its replies; or a text box, shape or diagram that lies over the sheet. */
  kind: 'note' | 'drawing';
  text: string;
  /** Where it is attached, or where its upper left corner lies, counted from 0; left out where it isn't known. */
  at?: { row: number; column: number };
}

export interface TableContent {
  name: string;
  /** The first and last row and column, counted from 0, including the header row. */
  top: number;
  left: number;
  bottom: number;
  right: number;
}
