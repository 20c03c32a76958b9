import type { Measure } from '../../core/plan/measure';
import type { Plan } from '../../core/plan/plan';
import type { CellDescription } from '../sheet';
import { checkExpression } from './check-formula';
import type { Expression } from './formula/expression';
import { resultOf, type CellValue } from './formula/result';
import { statusExpression } from './status-formula';

/** The values of a row's cells by the key of their column; blank cells may be left out. */
export type RowCells = ReadonlyMap<string, CellValue>;

/** What CELL("format") says of a described cell: "P0" for a percentage, "G" for General. */
export function cellFormat({ format }: Pick<CellDescription, 'format'>): string {
  const letter = { percent: 'P', money: 'C', number: ',' } as const;
  if (!format || format.kind === 'text') return 'G';
  return format.kind === 'date' ? 'D1' : `${letter[format.kind]}${format.decimals}`;
}

/** The formulas of the Check and Provisional status columns in one row. */
export interface RowFormulas {
  check: Expression;
  status: Expression;
}

export function rowFormulas(measure: Measure, plan: Plan): RowFormulas {
  return { check: checkExpression(measure, plan), status: statusExpression(measure, plan) };
}

/**
 * What both columns show for a row with these cell values: for viewers that can't calculate and for the pane's guide.
 */
export function rowWords({ check, status }: RowFormulas, cells: RowCells): { check: string; status: string } {
  const checkWords = asWords(resultOf(check, cells));
  return { check: checkWords, status: asWords(resultOf(status, new Map([...cells, ['check', checkWords]]))) };
}

/** What the Check column shows for a measure's row with these cell values. */
export function checkWords(measure: Measure, plan: Plan, cells: RowCells): string {
  return rowWords(rowFormulas(measure, plan), cells).check;
}

function asWords(result: CellValue): string {
  return typeof result === 'string' ? result : '';
}
