import type { Trouble } from '../../core/trouble';
import { troubleOf, type Doing } from './errors';

/** Runs a job on the open workbook. While somebody types in a cell, Excel delays it. */
export function runInExcel<Result>(job: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  return Excel.run({ delayForCellEdit: true }, job);
}

/** Runs a job and gives a Trouble where it fails. Only for jobs that change nothing when they fail. */
export async function tryInExcel<Result>(
  doing: Doing,
  job: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result | Trouble> {
  try {
    return await runInExcel(job);
  } catch (error) {
    return troubleOf(error, doing);
  }
}

/** Untracks a range that is used only until the next sync, which saves Office.js a round trip to do so later. */
export function untrackRange<Kept extends Excel.Range>(range: Kept): Kept {
  range.untrack();
  return range;
}

/** @param version of the requirement set ExcelApi, such as "1.10" */
export const hasExcelApi = (version: string): boolean =>
  Office.context.requirements.isSetSupported('ExcelApi', version);
