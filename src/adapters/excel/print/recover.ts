import { Trouble } from '../../../core/trouble';
import { inExcel } from '../in-excel';
import { sheetKey } from '../read/sheet-ask';
import { deleteSheet } from './build';
import type { PlannedSheet, PrintPlan } from './print-plan';
import { BEGUN, overwrite, protectSheets } from './replace';
import type { Survey } from './survey';
import { askTableFrame, type TableFrame } from './table-frame';
import { applyWorkbookFrame, askWorkbookFrame, type WorkbookFrame } from './workbook-frame';

/** How far a printing came before it broke off. */
export type Stage = 'building' | 'replacing';

/** What stands in the workbook after a printing broke off. */
interface Left {
  /** How visible each sheet is. */
  sheets: ReadonlyMap<string, string>;
  isProtected(sheet: string): boolean;
  tables: readonly (TableFrame & { sheet: string })[];
  frame: WorkbookFrame;
}

type Recovered = 'printed' | 'as before';

/** More often it isn't tried to put things right. */
const TRIES = 2;

/**
 * After a printing broke off: all is made as it was, or, where only the answer got lost or nothing but tidying
 * up was left to do, finished.
 */
export async function recover(
  plan: PrintPlan,
  found: Survey,
  stage: Stage,
  tries = TRIES,
): Promise<Recovered | Trouble> {
  try {
    return await inExcel((context) => recovered(context, plan, found, stage));
  } catch {
    return tries > 1 ? recover(plan, found, stage, tries - 1) : notAsBefore(plan, stage);
  }
}

async function recovered(
  context: Excel.RequestContext,
  plan: PrintPlan,
  found: Survey,
  stage: Stage,
): Promise<Recovered> {
  const left = await lookAt(context, plan, found);
  const isDone = stage === 'replacing' && isReplaced(plan, left);
  if (isDone) finish(context, plan, left);
  else putBack(context, plan, found, left);
  await context.sync();
  return isDone ? 'printed' : 'as before';
}

async function lookAt(context: Excel.RequestContext, plan: PrintPlan, found: Survey): Promise<Left> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load('items/name,items/visibility');
  const protection = plan.sheets.map(({ name }) => ({
    name,
    sheet: workbook.worksheets.getItemOrNullObject(name).load('protection/protected'),
  }));
  const names = new Set([...found.tables, ...plan.sheets.flatMap(({ frame }) => frame.tables)].map(({ name }) => name));
  const listed = workbook.tables.load('items/name,items/worksheet/name');
  const known = [...names].map((name) => askTableFrame(context, name));
  const frame = askWorkbookFrame(context, plan.frame);
  await context.sync();
  // A table that was made and not yet called by its name.
  const others = listed.items
    .filter(
      ({ name, worksheet }) =>
        !names.has(name) && plan.sheets.some((sheet) => sheetKey(sheet.name) === sheetKey(worksheet.name)),
    )
    .map(({ name }) => askTableFrame(context, name));
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

/** Once one of the sheets that were written beside the old ones is gone, all has its place; where there were none, the protection of the structure is put on last. */
function isReplaced({ sheets, frame }: PrintPlan, left: Left): boolean {
  const beside = sheets.flatMap(({ old }) => (old ? [old.beside] : []));
  return beside.length > 0
    ? beside.some((name) => !left.sheets.has(sheetKey(name)))
    : frame.isStructureProtected && left.frame.isStructureProtected;
}

/** What is left to do once all has its place. */
function finish({ workbook }: Excel.RequestContext, plan: PrintPlan, left: Left): void {
  if (plan.frame.isStructureProtected && left.frame.isStructureProtected) return;
  for (const name of temporary(plan)) if (left.sheets.has(sheetKey(name))) deleteSheet(workbook, name);
  protectSheets(workbook, plan, left.isProtected);
  if (plan.frame.isStructureProtected) workbook.protection.protect();
}

const temporary = ({ sheets }: PrintPlan): readonly string[] =>
  sheets.flatMap(({ old }) => (old ? [old.beside, old.copy] : []));

function putBack(context: Excel.RequestContext, plan: PrintPlan, found: Survey, left: Left): void {
  const { workbook } = context;
  const isThere = (name: string): boolean => left.sheets.has(sheetKey(name));
  const made = [
    ...temporary(plan),
    ...plan.sheets.filter(({ old }) => !old).map(({ name }) => name),
    ...(plan.listSheet === undefined ? [] : [plan.listSheet]),
  ].filter(isThere);
  made.push(...copiesWithoutName(plan, found, left));
  // The first thing that a printing does is to take the protection off, the next to put in sheets.
  if (made.length === 0 && left.frame.isStructureProtected === found.frame.isStructureProtected) return;
  if (left.frame.isStructureProtected) workbook.protection.unprotect();
  for (const { name, old } of plan.sheets) if (old) putBackSheet(context, name, old, left);
  applyWorkbookFrame(context, found.frame, left.frame);
  workbook.worksheets.getItem(found.active).activate();
  for (const name of made) deleteSheet(workbook, name);
  if (found.frame.isStructureProtected) workbook.protection.protect();
}

/** Copies that Excel had made and called "Summary (2)" when all broke off. */
function copiesWithoutName({ sheets }: PrintPlan, found: Survey, left: Left): readonly string[] {
  const before = new Set(found.sheets.map(({ name }) => sheetKey(name)));
  const isCopy = (name: string): boolean =>
    sheets.some(({ old }) => {
      const [, stem] = /^(.+) \(\d+\)$/.exec(name) ?? [];
      return old !== undefined && stem !== undefined && sheetKey(old.name).startsWith(stem);
    });
  return [...left.sheets.keys()].filter((name) => !before.has(name) && isCopy(name));
}

function putBackSheet(
  context: Excel.RequestContext,
  name: string,
  old: NonNullable<PlannedSheet['old']>,
  left: Left,
): void {
  const sheet = context.workbook.worksheets.getItem(name);
  const isBegun = left.sheets.get(sheetKey(old.beside)) === BEGUN;
  // One that is protected as it was hasn't been touched.
  if (isBegun && left.sheets.has(sheetKey(old.copy)) && !(old.frame.protection && left.isProtected(name))) {
    const present = left.tables.filter((table) => sheetKey(table.sheet) === sheetKey(name));
    overwrite(context, { sheet, from: old.copy, extent: old.extent, present, frame: old.frame });
    // Where formulas named their own sheet, those of the copy name the copy.
    sheet.replaceAll(old.copy, name.replaceAll("'", "''"), { completeMatch: false, matchCase: true });
    if (old.frame.protection) sheet.protection.protect(old.frame.protection);
  } else if (left.sheets.get(sheetKey(name)) !== old.frame.visibility)
    sheet.visibility = old.frame.visibility as 'Visible';
}

function notAsBefore({ sheets }: PrintPlan, stage: Stage): Trouble {
  if (stage === 'building') {
    return new Trouble(
      'not-as-before',
      'Writing broke off. All sheets stand as they were, but hidden sheets that were made for the writing may be left over.',
      'Close the workbook without saving and open it again, or delete the hidden sheets whose names begin with "Being printed" and "Before printing".',
    );
  }
  const copies = sheets.flatMap((sheet) => (sheet.old ? [`"${sheet.name}" on "${sheet.old.copy}"`] : []));
  const kept = copies.length === 0 ? '' : ` What stood there before is kept on hidden sheets: ${copies.join(', ')}.`;
  return new Trouble(
    'not-as-before',
    `Writing broke off, and what was there before couldn't be put back for certain: ${sheets.map(({ name }) => `"${name}"`).join(', ')}.${kept}`,
    'Close the workbook without saving and open it again, or undo the last steps (Ctrl+Z), before you go on.',
  );
}
