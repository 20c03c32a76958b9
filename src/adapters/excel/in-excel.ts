import type { Trouble } from '../../core/trouble';
import { troubleOf, type Doing } from './errors';

/** Runs a job on the open workbook; while somebody types in a cell, Excel holds it back until that is done. */
export function inExcel<Result>(job: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  return Excel.run({ delayForCellEdit: true }, job);
}

/** The same, with whatever goes wrong as a Trouble; only for jobs that leave the workbook as it was when they fail. */
export async function attempt<Result>(
  doing: Doing,
  job: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result | Trouble> {
  try {
    return await inExcel(job);
  } catch (fault) {
    return troubleOf(fault, doing);
  }
}

/**
 * A range that is used until the next sync and no longer. Excel would otherwise keep it, and letting it
 * go takes another round trip.
 */
export function passing<Kept extends Excel.Range>(range: Kept): Kept {
  range.untrack();
  return range;
}

/** True where this Excel has the requirement set: "1.10". */
export const hasExcelApi = (version: string): boolean =>
  Office.context.requirements.isSetSupported('ExcelApi', version);
