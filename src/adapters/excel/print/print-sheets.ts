import { Trouble } from '../../../core/trouble';
import type { WorkbookDescription } from '../../../documents/sheet';
import type { Printed } from '../../../workflows/ports';
import { errorCodeOf, NOTHING_CHANGED, troubleOf } from '../errors';
import { inExcel } from '../in-excel';
import { buildSheets } from './build';
import { blocksOf, printPlan, type PrintPlan } from './print-plan';
import { recover, type Stage } from './recover';
import { replaceSheets } from './replace';
import { survey, type Survey } from './survey';

/**
 * Puts the described sheets in place of those with their names, all or none: looks at what is there, builds
 * the new sheets beside it and reads them back, and puts them in place. Three syncs; more to build, where it
 * is more than Excel takes at once.
 */
export async function printSheets(workbook: WorkbookDescription): Promise<Printed> {
  try {
    const blocks = blocksOf(workbook);
    const found = await inExcel((context) => survey(context, workbook));
    if (found.isReadOnly) return failed(readOnly());
    return await printed(printPlan(workbook, blocks, found), found);
  } catch (fault) {
    return failed(troubleOf(fault, 'printing'));
  }
}

async function printed(plan: PrintPlan, found: Survey): Promise<Printed> {
  let stage: Stage = 'building';
  try {
    await inExcel((context) => buildSheets(context, plan, found));
    stage = 'replacing';
    await inExcel((context) => replaceSheets(context, plan, found));
    return { state: 'printed' };
  } catch (fault) {
    const outcome = await recover(plan, found, stage);
    if (outcome === 'printed') return { state: 'printed' };
    return failed(outcome instanceof Trouble ? outcome : refusal(fault, found));
  }
}

const failed = (trouble: Trouble): Printed => ({ state: 'failed', trouble });

function refusal(fault: unknown, { frame: { isStructureProtected } }: Survey): Trouble {
  const code = errorCodeOf(fault);
  if (!isStructureProtected || (code !== 'BadPassword' && code !== 'AccessDenied')) return troubleOf(fault, 'printing');
  return new Trouble(
    'excel-protected',
    `The workbook or one of its sheets is protected with a password. ${NOTHING_CHANGED}`,
    'Ask whoever set the password to take the protection off (Review, Protect workbook), then try again.',
  );
}

function readOnly(): Trouble {
  return new Trouble(
    'excel-read-only',
    `The workbook is open for reading alone. ${NOTHING_CHANGED}`,
    'Save a copy under another name (File, Save As) and work in that, or open the workbook for editing.',
  );
}
