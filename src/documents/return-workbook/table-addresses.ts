import { cellAddress, columnLetters } from '../../core/place';
import type { LayoutColumn } from '../../core/returns/layout';
import { placementOf } from '../sheet-placement';
import type { LinesBlock, TableBlock } from '../sheet';

/** The addresses of a table's cells by their column's key. Rows are counted from 0. */
export interface TableAddresses<Key extends string> {
  headerRow: number;
  /** The address of a cell; `row` is counted from the first body row. */
  addressIn(row: number, key: Key): string;
  /** The A1 range of a column's body of `rows` rows. */
  rangeOf(key: Key, rows: number): string;
}

/** The addresses in a table with these columns that comes after the introduction on its sheet. */
export function tableAddresses<Key extends string>(
  intro: LinesBlock,
  columns: readonly LayoutColumn<Key>[],
): TableAddresses<Key> {
  const skeleton: TableBlock = {
    kind: 'table',
    name: 'Table',
    columns: columns.map(({ header }) => ({ header })),
    rows: [],
  };
  const placed = placementOf({
    name: '',
    visibility: 'visible',
    purpose: '',
    widths: [],
    blocks: [intro, skeleton],
    orientation: 'landscape',
    protected: true,
  })[1];
  if (placed?.kind !== 'table') throw new Error('A table stands second on its sheet.');
  const { headerRow, firstBodyRow } = placed;
  const indexOf = (key: string): number => columns.findIndex((column) => column.key === key);
  return {
    headerRow,
    addressIn: (row, key) => cellAddress(firstBodyRow + row, indexOf(key)),
    rangeOf: (key, rows) => {
      const column = columnLetters(indexOf(key));
      return `${column}${firstBodyRow + 1}:${column}${firstBodyRow + Math.max(1, rows)}`;
    },
  };
}

/** Gives the addresses for a formula in one body row, with the column fixed ("$G5"). */
export function rowAddresses<Key extends string>(table: TableAddresses<Key>, row: number): (key: string) => string {
  return (key) => `$${table.addressIn(row, key as Key)}`;
}
