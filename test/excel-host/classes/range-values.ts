import { columnsIn, isUnbounded, rowsIn } from '../area';
import { valueTypeOf } from '../edits/value-type';
import type { Cell } from '../workbook/cells';
import type { Place } from '../workbook/model';

/** Something of every cell, row by row; whole rows and columns have too many. */
export function ofEach(of: (cell: Cell) => unknown): (place: Place) => unknown {
  return ({ sheet, area }) => {
    if (isUnbounded(area)) return null;
    return Array.from({ length: rowsIn(area) }, (_, row) =>
      Array.from({ length: columnsIn(area) }, (__, column) => of(sheet.cells.at(area.top + row, area.left + column))),
    );
  };
}

/** Values and their kinds. */
export const pictured = (place: Place): { values: unknown; types: unknown } => ({
  values: ofEach(({ value }) => value)(place),
  types: ofEach(valueTypeOf)(place),
});
