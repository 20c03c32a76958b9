import { areaAddress, sheetKey, type Area } from '../sheet-area';
import { untrackRange } from '../run-in-excel';
import { deleteSheet } from './build-sheets';
import type { PlannedSheet, PrintPlan } from './plan-print';
import { applySheetFrame, type SheetFrame } from './sheet-frame';
import type { Survey } from './survey';
import { bandsOf, fitTables, keptTables, makeTables, type TableFrame } from './table-frame';
import { applyWorkbookFrame } from './workbook-frame';

/**
 * Copies the new sheets into the old ones, in one sync. The old sheets stay, so that formulas, charts and queries
 * which refer to them go on working.
 */
export async function replaceOldSheets(context: Excel.RequestContext, plan: PrintPlan, found: Survey): Promise<void> {
  const { workbook } = context;
  workbook.application.suspendScreenUpdatingUntilNextSync();
  workbook.application.suspendApiCalculationUntilNextSync();
  markReplacing(workbook, plan);
  for (const { name, old } of plan.sheets)
    if (old?.frame.protection) workbook.worksheets.getItem(name).protection.unprotect();
  for (const planned of plan.sheets) putInPlace(context, planned);
  placeNewSheets(context, plan, found);
  applyWorkbookFrame(context, plan.frame, found.frame);
  workbook.worksheets.getItem(found.active).activate();
  for (const { old } of plan.sheets) if (old) deleteSheet(workbook, old.beside);
  protectSheets(workbook, plan, () => false);
  for (const { old } of plan.sheets) if (old) deleteSheet(workbook, old.copy);
  if (plan.frame.isStructureProtected) workbook.protection.protect();
  await context.sync();
}

/** The visibility of the new sheets while the old ones are being overwritten. */
export const REPLACING = 'VeryHidden';

/** Lets `recoverPrint` tell whether replacing had begun. */
function markReplacing({ worksheets }: Excel.Workbook, { sheets }: PrintPlan): void {
  for (const { old } of sheets) if (old) worksheets.getItem(old.beside).visibility = REPLACING;
}

export function protectSheets(
  { worksheets }: Excel.Workbook,
  { sheets }: PrintPlan,
  isProtected: (sheet: string) => boolean,
): void {
  for (const { name, frame } of sheets)
    if (frame.protection && !isProtected(name)) worksheets.getItem(name).protection.protect(frame.protection);
}

function putInPlace(context: Excel.RequestContext, { name, frame, extent, old }: PlannedSheet): void {
  const sheet = context.workbook.worksheets.getItem(name);
  if (old) overwriteSheet(context, { sheet, from: old.beside, extent, present: old.frame.tables, frame });
  else {
    makeTables(context, sheet, [], frame.tables);
    applySheetFrame(sheet, frame, extent);
  }
}

/** A sheet and what is to replace all that it holds. */
export interface SheetReplacement {
  sheet: Excel.Worksheet;
  /** Name of the sheet whose cells it gets. */
  from: string;
  /** The used part of `from`. */
  extent: Area | undefined;
  /** The sheet's tables now. */
  present: readonly TableFrame[];
  frame: SheetFrame;
}

/** Replaces everything that a sheet holds. The sheet must not be protected. */
export function overwriteSheet(
  context: Excel.RequestContext,
  { sheet, from, extent, present, frame }: SheetReplacement,
): void {
  fitTables(context, present, frame.tables);
  const all = untrackRange(sheet.getRange());
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  all.clear();
  const source = context.workbook.worksheets.getItem(from);
  for (const band of extent ? bandsOf(extent, headerRows(frame.tables)) : []) {
    untrackRange(sheet.getRange(areaAddress(band))).copyFrom(untrackRange(source.getRange(areaAddress(band))));
  }
  makeTables(context, sheet, keptTables(present, frame.tables), frame.tables);
  applySheetFrame(sheet, frame, extent);
}

const headerRows = (tables: readonly TableFrame[]): readonly number[] =>
  tables.map(({ range }) => Number(/\d+/.exec(range)?.[0] ?? 1) - 1);

/** Puts each new sheet behind the one before it in the description, or at the end. */
function placeNewSheets({ workbook }: Excel.RequestContext, { sheets, leftBehind }: PrintPlan, found: Survey): void {
  const order = found.sheets
    .map(({ name }) => sheetKey(name))
    .filter((name) => !leftBehind.some((each) => sheetKey(each) === name));
  for (const [index, { name, old }] of sheets.entries()) {
    const before = index === 0 ? -1 : order.indexOf(sheetKey(sheets[index - 1]?.name ?? ''));
    if (old) continue;
    const position = index === 0 ? (sheets.some((sheet) => sheet.old) ? 0 : order.length) : before + 1;
    order.splice(position, 0, sheetKey(name));
    workbook.worksheets.getItem(name).position = position;
  }
}
