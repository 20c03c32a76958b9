import type { WorkbookDescription } from '../../../documents/sheet';
import { LIST_SHEET } from '../../../documents/spreadsheet/list-sheet';
import type { Area } from '../area';
import { sheetKey } from '../read/sheet-ask';
import { passing } from '../in-excel';
import { listsIn } from './list-places';
import { askFrame, type SheetFrame } from './sheet-frame';
import { askTableFrame, tableFrames, type TableFrame } from './table-frame';
import { askWorkbookFrame, workbookFrame, type WorkbookFrame } from './workbook-frame';

/** What stands in the workbook before it is printed into. */
export interface Survey {
  frame: WorkbookFrame;
  isReadOnly: boolean;
  /** Of all sheets, in the order of their tabs. */
  sheets: readonly { name: string; visibility: string }[];
  active: string;
  /** The sheets that are to be written anew, by `sheetKey`. */
  old: ReadonlyMap<string, OldSheet>;
  tables: readonly (TableFrame & { sheet: string })[];
  /** The choices that stand on a sheet for long lists. */
  lists: readonly (readonly string[])[];
}

export interface OldSheet {
  /** As Excel writes it. */
  name: string;
  frame: SheetFrame;
  /** The part that holds something; undefined where nothing does. */
  extent?: Area;
}

/** One sync, where nobody but us made tables on the sheets that are to be written anew. */
export async function survey(context: Excel.RequestContext, description: WorkbookDescription): Promise<Survey> {
  const { workbook } = context;
  workbook.load('readOnly');
  const frame = askWorkbookFrame(context, workbookFrame(description));
  const sheets = workbook.worksheets.load('items/name,items/visibility');
  const active = workbook.worksheets.getActiveWorksheet().load('name');
  const tables = workbook.tables.load('items/name,items/worksheet/name');
  const lists = passing(workbook.worksheets.getItemOrNullObject(LIST_SHEET).getUsedRangeOrNullObject(true)).load(
    'values',
  );
  const frames = description.sheets.map(({ name }) => askOld(context, name));
  const expected = description.sheets
    .flatMap((sheet) => tableFrames(sheet))
    .map(({ name }) => ({ name, table: askTableFrame(context, name) }));
  await context.sync();
  const old = new Map(frames.flatMap((each) => each() ?? []).map((each) => [sheetKey(each.name), each]));
  const asked = new Set(expected.map(({ name }) => name.toLowerCase()));
  const others = tables.items
    .filter(({ name, worksheet }) => old.has(sheetKey(worksheet.name)) && !asked.has(name.toLowerCase()))
    .map(({ name }) => askTableFrame(context, name));
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

function askOld({ workbook }: Excel.RequestContext, name: string): () => OldSheet | undefined {
  const sheet = workbook.worksheets.getItemOrNullObject(name).load('name');
  const frame = askFrame(sheet);
  return () => {
    if (sheet.isNullObject) return undefined;
    const { extent, ...rest } = frame();
    return { name: sheet.name, frame: { ...rest, tables: [] }, ...(extent && { extent }) };
  };
}
