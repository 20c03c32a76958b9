import type { SheetContent, WorkbookContent } from '../../../core/returns/workbook-content';
import { areaAddress, cellCountOf, commonArea, parseArea, sheetKey, type Area } from '../sheet-area';
import { untrackRange } from '../run-in-excel';
import {
  BLOCK_PROPERTIES,
  blockIn,
  filledRows,
  FORMULA_PROPERTIES,
  formulasIn,
  putCells,
  type CellBlock,
  type FormulaBlock,
  type Rows,
} from './cell-block';
import { loadTable } from './loaded-workbook';
import type { SyncAddition } from '../change-watcher';
import { parseAddress } from '../../../core/place';
import type { SheetChange } from '../../../workflows/ports';
import type { SheetRequest } from './workbook-request';

/** Cells of a sheet that were read again. */
export interface FreshCells {
  sheet: string;
  block: CellBlock;
  formulas: readonly FormulaBlock[];
}

/**
 * The content with the changed cells read again, in one sync; undefined where a sheet is gone. The tables' places
 * are read too: a table grows when somebody types right under it.
 */
export async function readChanged(
  context: Excel.RequestContext,
  content: WorkbookContent,
  areas: readonly ChangedArea[],
  addition: SyncAddition,
): Promise<WorkbookContent | undefined> {
  const answers = areas.map(({ sheet, area, formulas }) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    const range = untrackRange(worksheet.getRange(areaAddress(area))).load(BLOCK_PROPERTIES);
    const known = formulas.map((part) => untrackRange(worksheet.getRange(areaAddress(part))).load(FORMULA_PROPERTIES));
    return { sheet, range, known };
  });
  const touched = new Set(areas.map(({ sheet }) => sheet));
  const tables = content.sheets
    .filter(({ name }) => touched.has(name))
    .flatMap((sheet) => sheet.tables.map((table) => ({ table, answer: loadTable(context, table.name) })));
  addition.queue(context);
  await context.sync();
  addition.synced();
  if (answers.some(({ range }) => range.isNullObject)) return undefined;
  const fresh = answers.map(({ sheet, range, known }): FreshCells => ({
    sheet,
    block: blockIn(range),
    formulas: known.map(formulasIn),
  }));
  const moved = new Map(tables.map(({ table, answer }) => [table, answer.place()]));
  const sheets = withFreshCells(content, fresh).sheets.map((sheet): SheetContent => {
    if (!touched.has(sheet.name)) return sheet;
    return { ...sheet, tables: sheet.tables.map((table) => ({ ...table, ...moved.get(table) })) };
  });
  return { ...content, sheets };
}

/** The content with these cells in it. Sheets without any of them stay the same objects. */
export function withFreshCells(content: WorkbookContent, fresh: readonly FreshCells[]): WorkbookContent {
  const sheets = content.sheets.map((sheet) => {
    const own = fresh.filter((cells) => sheetKey(cells.sheet) === sheetKey(sheet.name));
    if (own.length === 0) return sheet;
    const touched = new Set(own.flatMap(({ block }) => block.values.map((_, down) => block.top + down)));
    const rows = sheet.rows.map((row, index) => (touched.has(index) ? [...row] : (row as (typeof row)[number][])));
    for (const { block, formulas } of own) {
      putCells(rows, block, formulas);
      keepStruck(rows, sheet.rows, block);
    }
    return { ...sheet, rows: filledRows(rows) };
  });
  return { ...content, sheets };
}

/** A cell that was struck through as a whole still is when something else is typed into it. */
function keepStruck(rows: Rows, before: SheetContent['rows'], { top, left, values }: CellBlock): void {
  values.forEach((cells, down) =>
    cells.forEach((_, across) => {
      const cell = rows[top + down]?.[left + across];
      if (cell && before[top + down]?.[left + across]?.struck === 'all') cell.struck = 'all';
    }),
  );
}

/** Cells of one sheet to read again. */
export interface ChangedArea {
  /** The sheet's name as in `WorkbookContent`. */
  sheet: string;
  area: Area;
  /** The parts whose formulas are wanted too. */
  formulas: readonly Area[];
}

/** With more changed cells than this, reading the whole workbook is faster. */
const MOST_CHANGED_CELLS = 20000;

/** What to read again after changes; undefined where everything must be read. */
export function changedAreas(
  changes: readonly SheetChange[],
  content: WorkbookContent,
  requests: readonly SheetRequest[],
): readonly ChangedArea[] | undefined {
  const areas: ChangedArea[] = [];
  for (const { sheet, range } of changes) {
    const area = range === undefined ? undefined : parseArea(range);
    const known = content.sheets.find(({ name }) => sheet !== undefined && sheetKey(name) === sheetKey(sheet));
    const request = requests.find(({ name }) => sheet !== undefined && sheetKey(name) === sheetKey(sheet));
    if (!area || !known || !request) return undefined;
    const within = request.within === undefined ? area : partWithin(area, request.within);
    if (within)
      areas.push({
        sheet: known.name,
        area: within,
        formulas: request.formulas.flatMap((columns) => formulaPart(within, columns)),
      });
  }
  const cells = areas.reduce((sum, { area }) => sum + cellCountOf(area), 0);
  return cells > MOST_CHANGED_CELLS ? undefined : areas;
}

function partWithin(area: Area, range: string): Area | undefined {
  const part = parseArea(range);
  return part && commonArea(area, part);
}

/** The part of an area that lies in columns such as "G:L"; empty where none does. */
function formulaPart(area: Area, columns: string): readonly Area[] {
  const [left, right] = columns.split(':').map((letters) => parseAddress(`${letters}1`)?.column ?? 0);
  const part = commonArea(area, { ...area, left: left ?? 0, right: right ?? left ?? 0 });
  return part ? [part] : [];
}
