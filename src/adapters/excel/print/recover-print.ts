import { Trouble } from '../../../core/trouble';
import { runInExcel } from '../run-in-excel';
import { sheetKey } from '../sheet-area';
import { deleteSheet } from './build-sheets';
import type { PlannedSheet, PrintPlan } from './plan-print';
import { REPLACING, overwriteSheet, protectSheets } from './replace-sheets';
import type { Survey } from './survey';
import { loadTableFrame, type TableFrame } from './table-frame';
import { applyWorkbookFrame, loadWorkbookFrame, type WorkbookFrame } from './workbook-frame';

/** What was being done when a print failed. */
export type PrintStage = 'building' | 'replacing';

/** What the workbook holds after a print failed. */
interface WorkbookAfterFailure {
  /** Visibility by `sheetKey`. */
  sheets: ReadonlyMap<string, string>;
  isProtected(sheet: string): boolean;
  tables: readonly (TableFrame & { sheet: string })[];
  frame: WorkbookFrame;
}

type Recovered = 'printed' | 'as before';

/** Attempts to finish or restore. */
const TRIES = 2;

/**
 * After a failed print: finishes it, where only the answer was lost or only tidying up was left; otherwise restores
 * the workbook. Gives a Trouble where neither succeeds.
 */
export async function recoverPrint(
  plan: PrintPlan,
  found: Survey,
  stage: PrintStage,
  tries = TRIES,
): Promise<Recovered | Trouble> {
  try {
    return await runInExcel((context) => finishOrRestore(context, plan, found, stage));
  } catch {
    return tries > 1 ? recoverPrint(plan, found, stage, tries - 1) : sheetsNotRestored(plan, stage);
  }
}

async function finishOrRestore(
  context: Excel.RequestContext,
  plan: PrintPlan,
  found: Survey,
  stage: PrintStage,
): Promise<Recovered> {
  const left = await inspectWorkbook(context, plan, found);
  const isDone = stage === 'replacing' && isReplaced(plan, left);
  if (isDone) finish(context, plan, left);
  else restoreSheets(context, plan, found, left);
  await context.sync();
  return isDone ? 'printed' : 'as before';
}

async function inspectWorkbook(
  context: Excel.RequestContext,
  plan: PrintPlan,
  found: Survey,
): Promise<WorkbookAfterFailure> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load('items/name,items/visibility');
  const protection = plan.sheets.map(({ name }) => ({
    name,
    sheet: workbook.worksheets.getItemOrNullObject(name).load('protection/protected'),
  }));
  const names = new Set([...found.tables, ...plan.sheets.flatMap(({ frame }) => frame.tables)].map(({ name }) => name));
  const listed = workbook.tables.load('items/name,items/worksheet/name');
  const known = [...names].map((name) => loadTableFrame(context, name));
  const frame = loadWorkbookFrame(context, plan.frame);
  await context.sync();
  // Tables that were added and not yet named.
  const others = listed.items
    .filter(
      ({ name, worksheet }) =>
        !names.has(name) && plan.sheets.some((sheet) => sheetKey(sheet.name) === sheetKey(worksheet.name)),
    )
    .map(({ name }) => loadTableFrame(context, name));
  if (others.length > 0) await context.sync();
  const isProtected = new Set(
    protection
      .filter(({ sheet }) => !sheet.isNullObject && sheet.protection.protected)
      .map(({ name }) => sheetKey(name)),
  );
  return {
    sheets: new Map(sheets.items.map(({ name, visibility }) => [sheetKey(name), visibility])),
    isProtected: (name) => isProtected.has(sheetKey(name)),
    tables: [...known, ...others].flatMap((table) => table() ?? []),
    frame: frame(),
  };
}

/**
 * True where all sheets were replaced, even if tidying up is left: a temporary sheet is gone, or, where no old sheet
 * was replaced, the structure is protected as planned.
 */
function isReplaced({ sheets, frame }: PrintPlan, left: WorkbookAfterFailure): boolean {
  const beside = sheets.flatMap(({ old }) => (old ? [old.beside] : []));
  return beside.length > 0
    ? beside.some((name) => !left.sheets.has(sheetKey(name)))
    : frame.isStructureProtected && left.frame.isStructureProtected;
}

/** Tidies up after all sheets are replaced. */
function finish({ workbook }: Excel.RequestContext, plan: PrintPlan, left: WorkbookAfterFailure): void {
  if (plan.frame.isStructureProtected && left.frame.isStructureProtected) return;
  for (const name of temporary(plan)) if (left.sheets.has(sheetKey(name))) deleteSheet(workbook, name);
  protectSheets(workbook, plan, left.isProtected);
  if (plan.frame.isStructureProtected) workbook.protection.protect();
}

const temporary = ({ sheets }: PrintPlan): readonly string[] =>
  sheets.flatMap(({ old }) => (old ? [old.beside, old.copy] : []));

function restoreSheets(
  context: Excel.RequestContext,
  plan: PrintPlan,
  found: Survey,
  left: WorkbookAfterFailure,
): void {
  const { workbook } = context;
  const isThere = (name: string): boolean => left.sheets.has(sheetKey(name));
  const made = [
    ...temporary(plan),
    ...plan.sheets.filter(({ old }) => !old).map(({ name }) => name),
    ...(plan.listSheet === undefined ? [] : [plan.listSheet]),
  ].filter(isThere);
  made.push(...copiesWithoutName(plan, found, left));
  // A print first unprotects the structure, then adds sheets: if neither was done, nothing was.
  if (made.length === 0 && left.frame.isStructureProtected === found.frame.isStructureProtected) return;
  if (left.frame.isStructureProtected) workbook.protection.unprotect();
  for (const { name, old } of plan.sheets) if (old) restoreSheet(context, name, old, left);
  applyWorkbookFrame(context, found.frame, left.frame);
  workbook.worksheets.getItem(found.active).activate();
  for (const name of made) deleteSheet(workbook, name);
  if (found.frame.isStructureProtected) workbook.protection.protect();
}

/** Copies that still have the name that Excel gave them: "Summary (2)". */
function copiesWithoutName({ sheets }: PrintPlan, found: Survey, left: WorkbookAfterFailure): readonly string[] {
  const before = new Set(found.sheets.map(({ name }) => sheetKey(name)));
  const isCopy = (name: string): boolean =>
    sheets.some(({ old }) => {
      const [, stem] = /^(.+) \(\d+\)$/.exec(name) ?? [];
      return old !== undefined && stem !== undefined && sheetKey(old.name).startsWith(stem);
    });
  return [...left.sheets.keys()].filter((name) => !before.has(name) && isCopy(name));
}

function restoreSheet(
  context: Excel.RequestContext,
  name: string,
  old: NonNullable<PlannedSheet['old']>,
  left: WorkbookAfterFailure,
): void {
  const sheet = context.workbook.worksheets.getItem(name);
  const isBegun = left.sheets.get(sheetKey(old.beside)) === REPLACING;
  // A sheet that is still protected hasn't been changed.
  if (isBegun && left.sheets.has(sheetKey(old.copy)) && !(old.frame.protection && left.isProtected(name))) {
    const present = left.tables.filter((table) => sheetKey(table.sheet) === sheetKey(name));
    overwriteSheet(context, { sheet, from: old.copy, extent: old.extent, present, frame: old.frame });
    // When a sheet is copied, its formulas that name the sheet itself name the copy instead; this undoes that.
    sheet.replaceAll(old.copy, name.replaceAll("'", "''"), { completeMatch: false, matchCase: true });
    if (old.frame.protection) sheet.protection.protect(old.frame.protection);
  } else if (left.sheets.get(sheetKey(name)) !== old.frame.visibility)
    sheet.visibility = old.frame.visibility as 'Visible';
}

function sheetsNotRestored({ sheets }: PrintPlan, stage: PrintStage): Trouble {
  if (stage === 'building') {
    return new Trouble(
      'not-as-before',
      'Writing broke off. All sheets stand as they were, but hidden sheets that were made for the writing ' +
        'may be left over.',
      'Close the workbook without saving and open it again, or delete the hidden sheets whose names begin with ' +
        '"Being printed" and "Before printing".',
    );
  }
  const copies = sheets.flatMap((sheet) => (sheet.old ? [`"${sheet.name}" on "${sheet.old.copy}"`] : []));
  const kept = copies.length === 0 ? '' : ` What stood there before is kept on hidden sheets: ${copies.join(', ')}.`;
  const names = sheets.map(({ name }) => `"${name}"`).join(', ');
  return new Trouble(
    'not-as-before',
    `Writing broke off, and what was there before couldn't be put back for certain: ${names}.${kept}`,
    'Close the workbook without saving and open it again, or undo the last steps (Ctrl+Z), before you go on.',
  );
}
