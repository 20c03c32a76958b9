import { Trouble } from '../../../core/trouble';
import { batchJobs, type SheetJob } from './print-job';
import type { PlannedSheet, PrintPlan } from './plan-print';
import type { Survey } from './survey';

/**
 * Writes the new sheets beside the old ones and checks what Excel made of them, in as few syncs as Excel's limit
 * allows. Throws a Trouble where a check fails; the old sheets are untouched.
 */
export async function buildSheets(context: Excel.RequestContext, plan: PrintPlan, found: Survey): Promise<void> {
  const [first = [], ...others] = batchJobs(plan.jobs);
  addSheets(context, plan, found);
  await writeBatch(context, first);
  await others.reduce(async (before, batch) => {
    await before;
    await writeBatch(context, batch);
  }, Promise.resolve());
}

async function writeBatch(context: Excel.RequestContext, jobs: readonly SheetJob[]): Promise<void> {
  const { workbook } = context;
  workbook.application.suspendScreenUpdatingUntilNextSync();
  workbook.application.suspendApiCalculationUntilNextSync();
  const checks = jobs.flatMap(({ sheet, job }) => job.put(workbook.worksheets.getItem(sheet)) ?? []);
  await context.sync();
  for (const check of checks) {
    const trouble = check();
    if (trouble instanceof Trouble) throw trouble;
  }
}

/** Adds the new sheets, hidden, and copies the old ones so that they can be restored. */
function addSheets({ workbook }: Excel.RequestContext, plan: PrintPlan, found: Survey): void {
  if (found.frame.isStructureProtected) workbook.protection.unprotect();
  for (const name of plan.leftBehind) deleteSheet(workbook, name);
  if (plan.listSheet !== undefined) workbook.worksheets.add(plan.listSheet).visibility = 'VeryHidden';
  for (const sheet of plan.sheets) {
    workbook.worksheets.add(sheet.old?.beside ?? sheet.name).visibility = 'Hidden';
    if (sheet.old) copySheet(workbook, sheet.old);
  }
}

function copySheet({ worksheets }: Excel.Workbook, { name, frame, copy }: NonNullable<PlannedSheet['old']>): void {
  const sheet = worksheets.getItem(name);
  // Excel can't copy a very hidden sheet.
  if (frame.visibility === 'VeryHidden') sheet.visibility = 'Hidden';
  const copied = sheet.copy('End');
  copied.name = copy;
  copied.visibility = 'Hidden';
  if (frame.visibility === 'VeryHidden') sheet.visibility = 'VeryHidden';
}

/** Deletes a sheet, after setting it from very hidden to hidden: Excel refuses to delete a very hidden sheet. */
export function deleteSheet({ worksheets }: Excel.Workbook, name: string): void {
  const sheet = worksheets.getItem(name);
  sheet.visibility = 'Hidden';
  sheet.delete();
}
