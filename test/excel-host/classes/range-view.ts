import { addressOf, sheetPrefix } from '../area';
import { hostClass, hostObject, type ClassSpec, type HostClass, type HostObject } from '../class-table';
import { inR1C1 } from '../edits/r1c1';
import { valueTypeOf } from '../edits/value-type';
import { itemNotFound } from '../host-error';
import { shownText } from '../shown-text';
import type { Cell } from '../workbook/cells';
import type { Place } from '../workbook/model';

/** The visible cells of a range; of one of its visible rows, where a row is given. */
interface View extends Place {
  row?: number;
}

const lines = (first: number, last: number, hidden: ReadonlySet<number>): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((line) => !hidden.has(line));
const rowsOf = ({ sheet, area, row }: View): readonly number[] =>
  row === undefined ? lines(area.top, area.bottom, sheet.hiddenRows) : [row];
const columnsOf = ({ sheet, area }: View): readonly number[] => lines(area.left, area.right, sheet.hiddenColumns);

const ofEach =
  (of: (cell: Cell, row: number, column: number, view: View) => unknown) =>
  (view: View): unknown =>
    rowsOf(view).map((row) => columnsOf(view).map((column) => of(view.sheet.cells.at(row, column), row, column, view)));
const rows = (view: View): readonly HostObject<View>[] =>
  rowsOf(view).map((row) => hostObject('RangeView', { ...view, row }));

const values: NonNullable<ClassSpec<View>['get']> = {
  CellAddresses: ofEach(
    (_, row, column, { sheet }) =>
      `${sheetPrefix(sheet.name)}${addressOf({ top: row, left: column, bottom: row, right: column })}`,
  ),
  ColumnCount: (view) => columnsOf(view).length,
  Formulas: ofEach(({ formula, value }) => formula ?? value),
  FormulasLocal: ofEach(({ formula, value }) => formula ?? value),
  FormulasR1C1: ofEach(({ formula, value }, row, column) =>
    formula === undefined ? value : inR1C1(formula, { row, column }),
  ),
  Index: ({ row, area, ...view }) => (row === undefined ? 0 : rowsOf({ ...view, area }).indexOf(row)),
  NumberFormat: ofEach(({ format }) => format),
  RowCount: (view) => rowsOf(view).length,
  Text: ofEach(shownText),
  ValueTypes: ofEach(valueTypeOf),
  Values: ofEach(({ value }) => value),
};

export const rangeViewClasses: readonly HostClass[] = [
  hostClass<View>('RangeView', {
    get: values,
    to: { Rows: (view) => hostObject('RangeViewCollection', view) },
    call: {
      GetRange: ({ sheet, area, row }) =>
        hostObject('Range', { sheet, area: row === undefined ? area : { ...area, top: row, bottom: row } }),
    },
  }),
  hostClass<View>('RangeViewCollection', {
    items: rows,
    call: {
      GetCount: (view) => rowsOf(view).length,
      GetItemAt: (view, [index]) => {
        const row = rows(view)[Number(index)];
        if (!row) throw itemNotFound();
        return row;
      },
    },
  }),
];
