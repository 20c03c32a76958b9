import type { Orientation } from './paper';
import type { Tone } from './report';

/**
 * A workbook as data, before a printer puts it into a file, Excel or a page. Cells have roles ("title", "entry"), never
 * colours; `styles.ts` gives each role its look. Blocks are stacked from A1 downwards at the left edge, with one blank
 * row between.
 */
export interface WorkbookDescription {
  title: string;
  subject: string;
  author: string;
  /** BCP 47: "en-GB". */
  language: string;
  sheets: readonly SheetDescription[];
  names: readonly NameDescription[];
  /** Custom document properties. */
  properties: ReadonlyMap<string, string>;
  /** True where sheets can't be added, removed or renamed. There is no password: it only prevents accidents. */
  structureProtected: boolean;
  /** Sheets that the officer added, carried over as they were read. */
  kept?: readonly KeptSheet[];
}

export interface KeptSheet {
  name: string;
  /** The sheet in the form of the adapter that read it, which alone can print it. */
  content: unknown;
}

/** A workbook-level name for one cell or block: { name: "PartnerName", sheet, cell }. */
export interface NameDescription {
  name: string;
  sheet: string;
  /** An A1 address or range without dollar signs. */
  range: string;
}

export interface SheetDescription {
  name: string;
  visibility: 'visible' | 'very hidden';
  /** What the sheet is for, in a sentence: for screen readers and the document's description. */
  purpose: string;
  /** Column widths in characters of the body font, from column A. */
  widths: readonly number[];
  blocks: readonly SheetBlock[];
  /** How many rows at the top stay in view while scrolling. */
  frozenRows?: number;
  /**
   * How many of the first columns say what a row is about. Where the sheet is wider than a page they stay in view while
   * scrolling, and are printed again on every page across.
   */
  keyColumns?: number;
  /** How many of the first columns are printed (all, by default); the others are for programs or for looking up. */
  printedColumns?: number;
  orientation: Orientation;
  /** The row (counted from 1) whose content is repeated on each printed page. */
  repeatedRow?: number;
  /** True where all cells but entry cells are locked (without a password). */
  protected: boolean;
}

export type SheetBlock = LinesBlock | TableBlock;

/** Rows of cells from column A on: mostly one text, or a label and its value. */
export interface LinesBlock {
  kind: 'lines';
  lines: readonly (readonly CellDescription[])[];
}

/** A real table: one header row, named columns, no merged cells, no blank rows. */
export interface TableBlock {
  kind: 'table';
  /** The table's name, unique in the workbook, usable in formulas: "Figures". */
  name: string;
  columns: readonly ColumnDescription[];
  /** True where people filter and sort its rows: each header then has a button. */
  filtered?: boolean;
  /** One array a row, one cell a column. */
  rows: readonly (readonly CellDescription[])[];
}

export interface ColumnDescription {
  header: string;
  /** True where people type into the column: its header then looks different. */
  entry?: boolean;
  /** Right for numbers, left (the default) for words. */
  align?: 'left' | 'right';
  /** Looks that depend on what a cell shows; the first whose condition holds applies. */
  looks?: readonly ConditionalLook[];
  /** True where bars are drawn behind the numbers; screen readers don't announce them. */
  bars?: boolean;
}

/** The role of cells whose text meets a condition; case is ignored. */
export interface ConditionalLook {
  where: { is: string } | { begins: string };
  role: Role;
}

export interface CellDescription {
  value: string | number | boolean | null;
  role?: Role;
  /** Without the equals sign; `value` is the result to show until a spreadsheet computes it. */
  formula?: string;
  format?: NumberFormat;
  validation?: Validation;
  /** `to` is a web or mail address, or "#" and a place in this workbook. */
  link?: { to: string; tooltip?: string };
}

/** What kind of value a cell holds, and so how it is shown. Decimals are places after the point. */
export type NumberFormat =
  | { kind: 'number'; decimals: number }
  /**
   * A percentage, stored as a fraction: 0.97 is shown as 97%. Typing 97 or 97% into such a cell gives 97%; in Excel, so
   * does typing 0.97.
   */
  | { kind: 'percent'; decimals: number }
  | { kind: 'money'; decimals: number }
  /** An ISO date in the value; stored as a real date. */
  | { kind: 'date' }
  | { kind: 'text' };

export interface Validation {
  rule:
    | { kind: 'list'; values: readonly string[] }
    | { kind: 'whole' | 'decimal'; min?: number; max?: number }
    | { kind: 'length'; max: number }
    | { kind: 'date'; min?: string }
    | { kind: 'any' };
  /** The message shown while the cell is selected: title up to 32 characters, text up to 255. */
  prompt: { title: string; text: string };
  /** The message shown when the rule is broken: "stop" refuses the entry, "warning" lets it through after asking. */
  alert?: { style: 'stop' | 'warning'; title: string; text: string };
}

/** What a cell is, not how it looks. */
export type Role =
  | 'title'
  | 'headline'
  | 'heading'
  | 'text'
  | 'note'
  | 'label'
  | 'header'
  | 'entry-header'
  /** A cell to type into. */
  | 'entry'
  /** A cell to type longer text into. */
  | 'entry-text'
  | 'figure'
  | 'computed'
  | 'fault'
  | 'link'
  | `status-${Tone}`;
