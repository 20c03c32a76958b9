import type { Orientation } from './paper';
import type { Tone } from './report';

/**
 * The vocabulary in which a workbook is described as data, before any printer puts it into a file,
 * the open workbook or a page. It says roles ("title", "entry"), never colours; `styles.ts` maps
 * roles to looks. Blocks are stacked from A1 downwards at the left edge, with one blank row between.
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
  /** True where sheets may not be added, removed or renamed (without a password: against accidents). */
  structureProtected: boolean;
  /** Sheets that the officer added, carried over as they were read; opaque but to the adapter that read them. */
  kept?: readonly KeptSheet[];
}

export interface KeptSheet {
  name: string;
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
  /** How many rows, from the top, stay in view. */
  frozenRows?: number;
  /**
   * How many columns, the first ones, say what a row is about. Where the sheet is wider than a page they
   * stay in view, and are printed again on each page across.
   */
  keyColumns?: number;
  /** How many columns, the first ones, are printed (all, by default); the others are for programs or for looking up. */
  printedColumns?: number;
  orientation: Orientation;
  /** The row (counted from 1) whose content is repeated on each printed page. */
  repeatedRow?: number;
  /** Entry cells stay open; all else is locked, without a password. */
  protected: boolean;
}

export type SheetBlock = LinesBlock | TableBlock;

/** Lines of text in column A, one cell each, or label and value in A and B. */
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
  /** True where people type into the column: its header is set apart. */
  entry?: boolean;
  /** Numbers stand to the right, words to the left. */
  align?: 'left' | 'right';
  /** Roles that a cell takes on by what it shows; the first whose condition holds. */
  looks?: readonly ConditionalLook[];
  /** Bars behind numbers, that a screen reader passes over. */
  bars?: boolean;
}

/** Capitals make no difference to the condition. */
export interface ConditionalLook {
  where: { is: string } | { begins: string } | { holds: string };
  role: Role;
}

export interface CellDescription {
  value: string | number | boolean | null;
  role?: Role;
  /** Without the equals sign; `value` is then the result to show until it is computed. */
  formula?: string;
  format?: NumberFormat;
  validation?: Validation;
  link?: { to: string; tooltip?: string };
}

/** What a number means, and so how it is shown. Decimals are places after the point. */
export type NumberFormat =
  | { kind: 'number'; decimals: number }
  /**
   * A percentage as Excel keeps it: 0.97, shown as 97%. In a cell formatted so, typing 97, 97% or
   * (in Excel) 0.97 all come out as 97%.
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
  /** The message shown when the rule is broken; "stop" refuses, "warning" lets through after asking. */
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
