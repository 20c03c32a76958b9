import { Trouble } from '../../../core/trouble';
import { batchesOf, type SheetJob } from './print-job';
import type { PlannedSheet, PrintPlan } from './print-plan';
import type { Survey } from './survey';

/**
 * Writes the new sheets beside the old ones and looks whether Excel took all as it was meant: in one sync, or
 * in as many as keep below what Excel takes at once. Throws where it isn't so; the old sheets weren't touched.
 */
export async function buildSheets(context: Excel.RequestContext, plan: PrintPlan, found: Survey): Promise<void> {
  const [first = [], ...others] = batchesOf(plan.jobs);
  makeRoom(context, plan, found);
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

/** Puts in the sheets that are needed, hidden; the old ones are copied, so that they can be had again. */
function makeRoom({ workbook }: Excel.RequestContext, plan: PrintPlan, found: Survey): void {
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
  // Excel doesn't copy what is very hidden.
  if (frame.visibility === 'VeryHidden') sheet.visibility = 'Hidden';
  const copied = sheet.copy('End');
  copied.name = copy;
  copied.visibility = 'Hidden';
  if (frame.visibility === 'VeryHidden') sheet.visibility = 'VeryHidden';
}

/** Excel doesn't delete what is very hidden. */
export function deleteSheet({ worksheets }: Excel.Workbook, name: string): void {
  const sheet = worksheets.getItem(name);
  sheet.visibility = 'Hidden';
  sheet.delete();
}
