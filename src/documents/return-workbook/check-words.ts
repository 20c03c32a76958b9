import type { Measure } from '../../core/plan/measure';
import type { Plan } from '../../core/plan/plan';
import { checkExpression } from './check-formula';
import { resultOf, type CellValue } from './formula/result';
import { statusExpression } from './status-formula';

/** The cells of one row that the formulas look at, by the key of their column; blank ones may be left out. */
export type RowCells = ReadonlyMap<string, CellValue>;

/** What the Check column will show for a row with these cells. */
export function checkWords(measure: Measure, plan: Plan, cells: RowCells): string {
  return asWords(resultOf(checkExpression(measure, plan), cells));
}

/** What the Provisional status column will show for a row with these cells. */
export function statusWords(measure: Measure, plan: Plan, cells: RowCells): string {
  return asWords(resultOf(statusExpression(measure, plan), new Map([...cells, ['check', checkWords(measure, plan, cells)]])));
}

/** Both columns for what is printed into a row, so that a viewer that can't calculate shows them too. */
export function rowResults(measure: Measure, plan: Plan, entry: object): { check: string; status: string } {
  const cells: RowCells = new Map(Object.entries(entry));
  return { check: checkWords(measure, plan, cells), status: statusWords(measure, plan, cells) };
}

function asWords(result: CellValue): string {
  return typeof result === 'string' ? result : '';
}
