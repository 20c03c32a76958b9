import type { WorkbookDescription } from '../../../documents/sheet';
import { LIST_SHEET } from '../../../documents/spreadsheet/choices-sheet';
import { sheetKey, type Area } from '../sheet-area';
import { untrackRange } from '../run-in-excel';
import { listsIn } from './validation-jobs';
import { loadSheetFrame, type SheetFrame } from './sheet-frame';
import { loadTableFrame, tableFrames, type TableFrame } from './table-frame';
import { loadWorkbookFrame, workbookFrame, type WorkbookFrame } from './workbook-frame';

/** What the workbook holds before the print. */
export interface Survey {
  frame: WorkbookFrame;
  isReadOnly: boolean;
  /** All sheets, in the order of their tabs. */
  sheets: readonly { name: string; visibility: string }[];
  /** Name of the active sheet. */
  active: string;
  /** The sheets to replace, by `sheetKey`. */
  old: ReadonlyMap<string, OldSheet>;
  /** All tables on the sheets to replace, and tables of the described names on any sheet. */
  tables: readonly (TableFrame & { sheet: string })[];
  /** The lists of choices that the list sheet holds, one in each column. */
  lists: readonly (readonly string[])[];
}

export interface OldSheet {
  /** The name as the workbook has it: it may differ from the described one by case. */
  name: string;
  frame: SheetFrame;
  /** The used range; undefined where the sheet is empty. */
  extent?: Area;
}

/** Loads the survey in one sync, or in two where somebody added tables to the sheets to replace. */
export async function surveyWorkbook(context: Excel.RequestContext, description: WorkbookDescription): Promise<Survey> {
  const { workbook } = context;
  workbook.load('readOnly');
  const frame = loadWorkbookFrame(context, workbookFrame(description));
  const sheets = workbook.worksheets.load('items/name,items/visibility');
  const active = workbook.worksheets.getActiveWorksheet().load('name');
  const tables = workbook.tables.load('items/name,items/worksheet/name');
  const lists = untrackRange(workbook.worksheets.getItemOrNullObject(LIST_SHEET).getUsedRangeOrNullObject(true)).load(
    'values',
  );
  const frames = description.sheets.map(({ name }) => loadOldSheet(context, name));
  const expected = description.sheets
    .flatMap((sheet) => tableFrames(sheet))
    .map(({ name }) => ({ name, table: loadTableFrame(context, name) }));
  await context.sync();
  const old = new Map(frames.flatMap((each) => each() ?? []).map((each) => [sheetKey(each.name), each]));
  const asked = new Set(expected.map(({ name }) => name.toLowerCase()));
  const others = tables.items
    .filter(({ name, worksheet }) => old.has(sheetKey(worksheet.name)) && !asked.has(name.toLowerCase()))
    .map(({ name }) => loadTableFrame(context, name));
  if (others.length > 0) await context.sync();
  const known = [...expected.map(({ table }) => table), ...others].flatMap((table) => table() ?? []);
  return {
    frame: frame(),
    isReadOnly: workbook.readOnly,
    sheets: sheets.items.map(({ name, visibility }) => ({ name, visibility })),
    active: active.name,
    old: new Map(
      [...old].map(([key, sheet]) => [
        key,
        { ...sheet, frame: { ...sheet.frame, tables: known.filter((table) => sheetKey(table.sheet) === key) } },
      ]),
    ),
    tables: known,
    lists: lists.isNullObject ? [] : listsIn(lists.values),
  };
}

function loadOldSheet({ workbook }: Excel.RequestContext, name: string): () => OldSheet | undefined {
  const sheet = workbook.worksheets.getItemOrNullObject(name).load('name');
  const frame = loadSheetFrame(sheet);
  return () => {
    if (sheet.isNullObject) return undefined;
    const { extent, ...rest } = frame();
    return { name: sheet.name, frame: { ...rest, tables: [] }, ...(extent && { extent }) };
  };
}
