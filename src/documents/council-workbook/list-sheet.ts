import type { PeriodNoun } from '../../core/returns/layout';
import { lineRows } from '../line-rows';
import { firstPageRoom } from '../pages-wide';
import type { CellDescription, ColumnDescription, SheetDescription, TableBlock } from '../sheet';
import { columnsOf, type ColumnKey, type CouncilTable, type KeyedColumn } from './council-table';
import { LONGEST_CELL } from './layout';

/** The cells of one row by their column's key; a missing one is blank. */
export type CouncilRow<Key extends string> = Partial<Record<Key, CellDescription>>;

/** Makes a table from its columns and rows; what a row leaves out becomes a blank cell. */
export function tableOf<Key extends string>(
  name: string,
  columns: readonly KeyedColumn<Key>[],
  rows: readonly CouncilRow<Key>[],
): TableBlock {
  return {
    kind: 'table',
    name,
    columns: columns.map(({ header, align, entry }): ColumnDescription => ({
      header,
      ...(align && { align }),
      ...(entry && { entry }),
    })),
    rows: rows.map((row) =>
      columns.map(({ key, entry }) => row[key] ?? { value: null, role: entry ? 'entry' : 'text' }),
    ),
  };
}

interface ListSheet<Key extends string> {
  title: string;
  /** What the sheet is for and how it is used, in a sentence or two. */
  purpose: string;
  rows: readonly CouncilRow<Key>[];
}

/** Makes a sheet of a title, a sentence or two and one table. */
export function listSheet<Table extends CouncilTable>(
  table: Table,
  noun: PeriodNoun,
  { title, purpose, rows }: ListSheet<ColumnKey<Table>>,
): SheetDescription {
  const columns = columnsOf<ColumnKey<Table>>(table, noun);
  const printed = columns.filter((column) => !column.unprinted).length;
  const page = {
    widths: columns.map(({ width }) => width),
    orientation: 'landscape' as const,
    keyColumns: table.keyColumns,
    ...(printed < columns.length && { printedColumns: printed }),
  };
  const lines = [[{ value: title, role: 'title' as const }], ...lineRows(purpose, 'note', firstPageRoom(page))];
  const headerRow = lines.length + 2;
  return {
    name: table.sheet,
    visibility: 'visible',
    purpose,
    ...page,
    blocks: [
      { kind: 'lines', lines },
      { ...tableOf(table.table, columns, rows), filtered: table.filtered },
    ],
    frozenRows: headerRow,
    repeatedRow: headerRow,
    protected: false,
  };
}

/** A cell with a text; a text longer than LONGEST_CELL is cut, and the cell says so. */
export function wordsCell(value: string | undefined): CellDescription {
  return cutCell(value, 'cut here, as a cell holds no more');
}

/** As `wordsCell`, for what stands in full in a cell of the return that the row names. */
export function returnWordsCell(value: string | undefined): CellDescription {
  return cutCell(value, 'the rest is in the return');
}

function cutCell(text = '', remark: string): CellDescription {
  const shown = text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL)} [${remark}]` : text;
  return { value: shown === '' ? null : shown, role: 'text' };
}

export function countCell(value: number): CellDescription {
  return { value, role: 'figure', format: { kind: 'number', decimals: 0 } };
}

/** A cell with an ISO date, stored as a date; blank without one. */
export function date(value: string | undefined): CellDescription {
  return value === undefined || value === ''
    ? { value: null, role: 'text' }
    : { value, role: 'text', format: { kind: 'date' } };
}
