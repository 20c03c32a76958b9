import type { CellDescription, ColumnDescription, SheetDescription, TableBlock } from '../sheet';
import { LONGEST_CELL, type CouncilColumn } from './layout';

export type Row<Key extends string> = Partial<Record<Key, CellDescription>>;

/** A table from columns and rows keyed by them; what a row leaves out is a blank cell. */
export function tableOf<Key extends string>(name: string, columns: readonly CouncilColumn<Key>[], rows: readonly Row<Key>[]): TableBlock {
  return {
    kind: 'table',
    name,
    columns: columns.map(({ header, align, entry }): ColumnDescription => ({ header, ...(align && { align }), ...(entry && { entry }) })),
    rows: rows.map((row) => columns.map(({ key, entry }) => row[key] ?? { value: null, role: entry ? 'entry' : 'text' })),
  };
}

interface ListSheet<Key extends string> {
  name: string;
  table: string;
  title: string;
  /** What the sheet is for and how it is used, in a sentence or two. */
  purpose: string;
  columns: readonly CouncilColumn<Key>[];
  rows: readonly Row<Key>[];
}

/** Rows above the table: the title and the purpose, then a blank one. */
const ROWS_ABOVE = 3;

/** A sheet that is a title, a sentence and one table. */
export function listSheet<Key extends string>({ name, table, title, purpose, columns, rows }: ListSheet<Key>): SheetDescription {
  return {
    name,
    visibility: 'visible',
    purpose,
    widths: columns.map(({ width }) => width),
    blocks: [
      { kind: 'lines', lines: [[{ value: title, role: 'title' }], [{ value: purpose, role: 'note' }]] },
      tableOf(table, columns, rows),
    ],
    frozenRows: ROWS_ABOVE + 1,
    orientation: 'landscape',
    repeatedRow: ROWS_ABOVE + 1,
    protected: false,
  };
}

/** Text as it can stand in a cell: what is longer than a cell holds is cut, and says so. */
export function words(value: string | undefined): CellDescription {
  const text = value ?? '';
  const shown = text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL)} [the rest is in the return]` : text;
  return { value: shown === '' ? null : shown, role: 'text' };
}

export function count(value: number): CellDescription {
  return { value, role: 'figure', format: { kind: 'number', decimals: 0 } };
}

/** An ISO date as a real date. */
export function date(value: string | undefined): CellDescription {
  return value === undefined || value === '' ? { value: null, role: 'text' } : { value, role: 'text', format: { kind: 'date' } };
}
