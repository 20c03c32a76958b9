import type { Source } from '../place';
import { cellText, isBlankCell, type CellContent } from '../values/cell';
import type { Field } from './partner-return';
import type { Reading } from '../values/reading';

/** A cell with what stood in it and what it was read as. */
export function fieldOf<T>(at: Source, cell: CellContent | undefined, reading: Reading<T>): Field<T> {
  return {
    at,
    found: cell === undefined || isBlankCell(cell) ? '' : cellText(cell).trim(),
    reading,
    ...(cell?.formula !== undefined && { formula: cell.formula }),
    ...(cell?.format !== undefined && { format: cell.format }),
  };
}
