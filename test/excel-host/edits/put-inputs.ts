import { addressOf, columnsIn, isUnbounded, rowsIn } from '../area';
import { inputOf } from '../cell-input';
import { EVENT } from '../events';
import type { ExcelHost } from '../excel-host';
import { refuseLocked } from '../guards';
import { notEmulated, wrongSize } from '../host-error';
import type { Place, Sheet } from '../workbook/model';
import { headersFollow } from './table-headers';
import { sourceOf, tellOfChange, type Origin } from './change';
import { valueTypeOf } from './value-type';

/**
 * Puts values or formulas into cells as if they had been typed: one for all of them, or one for each. Null
 * leaves a cell alone, empty text empties it.
 */
export function putInputs(host: ExcelHost, place: Place, given: unknown, origin: Origin): void {
  const { sheet, area } = place;
  if (isUnbounded(area)) throw notEmulated('writing to whole rows or columns');
  host.refuseReadOnly();
  const of = eachOf(given, place);
  refuseLocked(sheet, area);
  const before = sheet.cells.at(area.top, area.left);
  const formulasBefore: FormulaBefore[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const input = of(row - area.top, column - area.left);
      if (input === null) continue;
      const { format, formula, value } = sheet.cells.at(row, column);
      const typed = inputOf(input, format);
      sheet.cells.put(row, column, typed);
      if (typed.formula !== formula)
        formulasBefore.push({
          cellAddress: addressOf({ top: row, left: column, bottom: row, right: column }),
          previousFormula: formula ?? String(value),
        });
    }
  }
  headersFollow(sheet, area);
  const after = sheet.cells.at(area.top, area.left);
  const isSingle = rowsIn(area) === 1 && columnsIn(area) === 1;
  const detail = {
    valueBefore: before.value,
    valueAfter: after.value,
    valueTypeBefore: valueTypeOf(before),
    valueTypeAfter: valueTypeOf(after),
  };
  tellOfChange(host, { sheet, area, type: 'RangeEdited', origin, ...(isSingle && { detail }) });
  tellOfFormulas(host, sheet, formulasBefore, origin);
}

/** A cell whose formula came, went or became another, and what stood there before. */
interface FormulaBefore {
  cellAddress: string;
  previousFormula: string;
}

function tellOfFormulas(host: ExcelHost, sheet: Sheet, formulaDetails: readonly FormulaBefore[], origin: Origin): void {
  if (formulaDetails.length > 0)
    host.events.tell(EVENT.formulaChanged, [sheet.id], {
      formulaDetails,
      worksheetId: sheet.id,
      source: sourceOf(origin).source,
    });
}

/** What is given for each cell; a table of another size than the range's is refused. */
export function eachOf(given: unknown, { area }: Place): (row: number, column: number) => unknown {
  if (!Array.isArray(given)) return () => given;
  const rows: readonly unknown[] = given;
  if (rows.length !== rowsIn(area) || rows.some((row) => !Array.isArray(row) || row.length !== columnsIn(area)))
    throw wrongSize();
  return (row, column) => (rows[row] as readonly unknown[])[column] ?? null;
}
