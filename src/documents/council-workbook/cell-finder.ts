import { cellAddress, type Place } from '../../core/place';
import type { SheetDescription } from '../sheet';
import { placementOf } from '../sheet-placement';
import type { ColumnKey, CouncilTable } from './council-table';

/**
 * Gives the place of a cell in a sheet's table, by the row's index (from 0, without the header) and the column's key.
 */
export function cellFinder<Table extends CouncilTable>(
  sheet: SheetDescription,
  { columns }: Table,
): (row: number, column: ColumnKey<Table>) => Place {
  const top = placementOf(sheet).find(({ kind }) => kind === 'table')?.top ?? 0;
  const keys = Object.keys(columns);
  return (row, column) => ({ sheet: sheet.name, cell: cellAddress(top + 1 + row, keys.indexOf(column)) });
}
