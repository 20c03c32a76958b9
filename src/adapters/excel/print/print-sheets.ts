import { Trouble } from '../../../core/trouble';
import type { WorkbookDescription } from '../../../documents/sheet';
import type { Printed } from '../../../workflows/ports';
import { errorCodeOf, NOTHING_CHANGED, troubleOf } from '../errors';
import { runInExcel } from '../run-in-excel';
import { buildSheets } from './build-sheets';
import { placeBlocks, planPrint, type PrintPlan } from './plan-print';
import { recoverPrint, type PrintStage } from './recover-print';
import { replaceOldSheets } from './replace-sheets';
import { surveyWorkbook, type Survey } from './survey';

/**
 * Replaces the sheets of the described names, all or none: surveys the workbook, builds the new sheets beside the
 * old and checks them, then replaces the old. Three syncs, and more where building exceeds the limit of a request.
 */
export async function printSheets(workbook: WorkbookDescription): Promise<Printed> {
  try {
    const blocks = placeBlocks(workbook);
    const found = await runInExcel((context) => surveyWorkbook(context, workbook));
    if (found.isReadOnly) return failedPrint(readOnlyTrouble());
    return await buildAndReplace(planPrint(workbook, blocks, found), found);
  } catch (error) {
    return failedPrint(troubleOf(error, 'printing'));
  }
}

async function buildAndReplace(plan: PrintPlan, found: Survey): Promise<Printed> {
  let stage: PrintStage = 'building';
  try {
    await runInExcel((context) => buildSheets(context, plan, found));
    stage = 'replacing';
    await runInExcel((context) => replaceOldSheets(context, plan, found));
    return { state: 'printed' };
  } catch (error) {
    const outcome = await recoverPrint(plan, found, stage);
    if (outcome === 'printed') return { state: 'printed' };
    return failedPrint(outcome instanceof Trouble ? outcome : refusedPrint(error, found));
  }
}

const failedPrint = (trouble: Trouble): Printed => ({ state: 'failed', trouble });

function refusedPrint(error: unknown, { frame: { isStructureProtected } }: Survey): Trouble {
  const code = errorCodeOf(error);
  if (!isStructureProtected || (code !== 'BadPassword' && code !== 'AccessDenied')) return troubleOf(error, 'printing');
  return new Trouble(
    'excel-protected',
    `The workbook or one of its sheets is protected with a password. ${NOTHING_CHANGED}`,
    'Ask whoever set the password to take the protection off (Review, Protect workbook), then try again.',
  );
}

function readOnlyTrouble(): Trouble {
  return new Trouble(
    'excel-read-only',
    `The workbook is open for reading alone. ${NOTHING_CHANGED}`,
    'Save a copy under another name (File, Save As) and work in that, or open the workbook for editing.',
  );
}
