import { rangeOf, type Area } from '../area';
import { passing } from '../in-excel';
import { sheetKey } from '../read/sheet-ask';
import { deleteSheet } from './build';
import type { PlannedSheet, PrintPlan } from './print-plan';
import { applyFrame, type SheetFrame } from './sheet-frame';
import type { Survey } from './survey';
import { bandsOf, fitTables, keptTables, makeTables, type TableFrame } from './table-frame';
import { applyWorkbookFrame } from './workbook-frame';

/**
 * Puts what was built into the sheets that it is for, in one sync. The sheets stay the same sheets, so that
 * formulas, charts and queries which know them go on knowing them.
 */
export async function replaceSheets(context: Excel.RequestContext, plan: PrintPlan, found: Survey): Promise<void> {
  const { workbook } = context;
  workbook.application.suspendScreenUpdatingUntilNextSync();
  workbook.application.suspendApiCalculationUntilNextSync();
  markBegun(workbook, plan);
  for (const { name, old } of plan.sheets)
    if (old?.frame.protection) workbook.worksheets.getItem(name).protection.unprotect();
  for (const planned of plan.sheets) putInPlace(context, planned);
  placeNew(context, plan, found);
  applyWorkbookFrame(context, plan.frame, found.frame);
  workbook.worksheets.getItem(found.active).activate();
  for (const { old } of plan.sheets) if (old) deleteSheet(workbook, old.beside);
  protectSheets(workbook, plan, () => false);
  for (const { old } of plan.sheets) if (old) deleteSheet(workbook, old.copy);
  if (plan.frame.isStructureProtected) workbook.protection.protect();
  await context.sync();
}

/** How a sheet that is written beside an old one shows that the old ones are being written over. */
export const BEGUN = 'VeryHidden';

/** Whoever has to put things right after a fault can then tell whether any of this was done. */
function markBegun({ worksheets }: Excel.Workbook, { sheets }: PrintPlan): void {
  for (const { old } of sheets) if (old) worksheets.getItem(old.beside).visibility = BEGUN;
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
  if (old) overwrite(context, { sheet, from: old.beside, extent, present: old.frame.tables, frame });
  else {
    makeTables(context, sheet, [], frame.tables);
    applyFrame(sheet, frame, extent);
  }
}

/** What a sheet gets in place of all it holds. */
export interface Overwriting {
  sheet: Excel.Worksheet;
  /** The sheet whose cells it gets. */
  from: string;
  /** The part of that one which holds something. */
  extent: Area | undefined;
  /** The tables that are on the sheet now. */
  present: readonly TableFrame[];
  frame: SheetFrame;
}

/** The sheet must not be protected. */
export function overwrite(context: Excel.RequestContext, { sheet, from, extent, present, frame }: Overwriting): void {
  fitTables(context, present, frame.tables);
  const all = passing(sheet.getRange());
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  all.clear();
  const source = context.workbook.worksheets.getItem(from);
  for (const band of extent ? bandsOf(extent, headerRows(frame.tables)) : []) {
    passing(sheet.getRange(rangeOf(band))).copyFrom(passing(source.getRange(rangeOf(band))));
  }
  makeTables(context, sheet, keptTables(present, frame.tables), frame.tables);
  applyFrame(sheet, frame, extent);
}

const headerRows = (tables: readonly TableFrame[]): readonly number[] =>
  tables.map(({ range }) => Number(/\d+/.exec(range)?.[0] ?? 1) - 1);

/** New sheets stand behind the one before them in the description, or at the end. */
function placeNew({ workbook }: Excel.RequestContext, { sheets, leftBehind }: PrintPlan, found: Survey): void {
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
