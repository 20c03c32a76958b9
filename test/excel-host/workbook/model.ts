import type { Area } from '../area';
import { Cells } from './cells';

export { BLANK, Cells, isBlank, type Cell } from './cells';

/** The workbook that the emulated Excel has open: plain data, so that a test can look at all of it. */
export interface Book {
  name: string;
  sheets: Sheet[];
  /** Names that hold in the whole workbook. */
  names: Name[];
  /** Built-in properties by their Office.js name: "title", "author", "subject" ... */
  properties: Map<string, unknown>;
  customProperties: Map<string, string | number | boolean | Date>;
  /** Settings that add-ins keep in the workbook, as JSON text by key. */
  settings: Map<string, string>;
  /** Undefined where the workbook's structure isn't protected. */
  structure?: Lock;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual';
  /** True where days are counted from 1904. */
  is1904?: boolean;
  /** The active sheet's id. */
  active: string;
  selection: { sheet: string; area: Area };
  /** Counts what was made, for the ids of what is made next. */
  made: number;
}

/** Protection; without a password anybody can take it off. */
export interface Lock {
  password?: string;
  /** What stays allowed, by its Office.js name: "allowFormatCells", "selectionMode" ... */
  options: Readonly<Record<string, unknown>>;
}

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface Sheet {
  id: string;
  name: string;
  visibility: Visibility;
  cells: Cells;
  tables: Table[];
  /** Names that hold on this sheet alone. */
  names: Name[];
  /** Undefined where the sheet isn't protected. */
  protection?: Lock;
  /** How many rows and columns stay in view, and which are the first of them where the sheet was scrolled. */
  frozen?: { rows: number; columns: number; from?: { row: number; column: number } };
  /** In points, by column. */
  columnWidths: Map<number, number>;
  /** In points, by row. */
  rowHeights: Map<number, number>;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  /** How deep rows and columns are grouped; those that aren't are left out. */
  grouped?: { rows: Map<number, number>; columns: Map<number, number> };
  merged: Area[];
  /** Where two cover a cell, the later one holds. */
  validations: Validation[];
  /** The first has priority 0. */
  conditions: Condition[];
  /** Members of PageLayout and what is within it, by path, such as "Orientation" and "HeadersFooters.DefaultForAllPages.CenterHeader". */
  page: Map<string, unknown>;
  /** The sheet's own filter: its area with the header, and criteria by column from the area's first. */
  filter?: { area: Area; criteria: Map<number, FilterCriteria> };
  /** What add-ins keep with the sheet, by key. */
  customProperties?: Map<string, string>;
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
}

export interface Table {
  id: string;
  name: string;
  /** With its header row and its totals row, where it has them. */
  area: Area;
  /** From left to right; while the header row shows, its cells hold the same names. */
  columns: { id: number; name: string }[];
  style: string;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  /** By columns' ids, what their rows are filtered by. */
  filters?: Map<number, FilterCriteria>;
  /** By what it was sorted last. */
  sorted?: { fields: readonly unknown[]; matchCase: boolean; method: string };
  showHeaders: boolean;
  showTotals: boolean;
}

/** As Office.js has it: filterOn, values, criterion1 ... */
export type FilterCriteria = Readonly<Record<string, unknown>>;

export interface Name {
  name: string;
  /** With the equals sign. */
  formula: string;
  visible: boolean;
  comment: string;
}

export interface Validation {
  area: Area;
  rule: Readonly<Record<string, unknown>>;
  prompt: Readonly<Record<string, unknown>>;
  errorAlert: Readonly<Record<string, unknown>>;
  ignoreBlanks: boolean;
}

export interface Condition {
  id: string;
  area: Area;
  type: string;
  stopIfTrue: boolean;
  /** Its members by path, such as "Custom.Rule.Formula" or "CellValue.Format.Font.Color". */
  members: Map<string, unknown>;
}

/** A rectangle of a sheet: what Range and all that hangs on it stand for. Moves as rows and columns come and go. */
export interface Place {
  sheet: Sheet;
  area: Area;
  /** Of RangeAreas, those after the first. */
  others?: readonly Area[];
}

export const areasOf = ({ area, others = [] }: Place): readonly Area[] => [area, ...others];

export function newBook(name = 'Book1.xlsx'): Book {
  return {
    name,
    sheets: [],
    names: [],
    properties: new Map(),
    customProperties: new Map(),
    settings: new Map(),
    calculationMode: 'Automatic',
    active: '',
    selection: { sheet: '', area: { top: 0, left: 0, bottom: 0, right: 0 } },
    made: 0,
  };
}

/** Adds an empty sheet at the end; the first one of a workbook is active. */
export function addSheet(book: Book, name: string): Sheet {
  const sheet: Sheet = {
    id: newId(book),
    name,
    visibility: 'Visible',
    cells: new Cells(),
    tables: [],
    names: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merged: [],
    validations: [],
    conditions: [],
    page: new Map(),
    tabColor: '',
    showGridlines: true,
    showHeadings: true,
  };
  book.sheets.push(sheet);
  if (book.active === '') activate(book, sheet);
  return sheet;
}

/** Excel's ids look like this, and so does office.js's idea of them. */
export function newId(book: Book): string {
  book.made += 1;
  return `{00000000-0001-0000-${book.made.toString(16).toUpperCase().padStart(4, '0')}-000000000000}`;
}

export function activate(book: Book, sheet: Sheet): void {
  if (book.active === sheet.id) return;
  book.active = sheet.id;
  book.selection = { sheet: sheet.id, area: { top: 0, left: 0, bottom: 0, right: 0 } };
}
