import type { SheetContent, WorkbookContent } from '../../../core/returns/workbook-content';
import { rangeOf } from '../area';
import { passing } from '../in-excel';
import {
  BLOCK_PROPERTIES,
  blockIn,
  filledRows,
  FORMULA_PROPERTIES,
  formulasIn,
  putCells,
  type CellBlock,
  type FormulaBlock,
} from './cell-block';
import type { ChangedArea } from './changed-areas';
import { sheetKey } from './sheet-ask';
import { askTable } from './table-answer';
import type { Alongside } from '../watch';

/** Cells of a sheet that were read again. */
export interface FreshCells {
  sheet: string;
  block: CellBlock;
  formulas: readonly FormulaBlock[];
}

/**
 * The content with the changed cells read again, in one sync; undefined where a sheet is gone. What is
 * typed right under a table belongs to it from then on, so that the tables' places are asked for too.
 */
export async function readChanged(
  context: Excel.RequestContext,
  content: WorkbookContent,
  areas: readonly ChangedArea[],
  alongside: Alongside,
): Promise<WorkbookContent | undefined> {
  const answers = areas.map(({ sheet, area, formulas }) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    const range = passing(worksheet.getRange(rangeOf(area))).load(BLOCK_PROPERTIES);
    const known = formulas.map((part) => passing(worksheet.getRange(rangeOf(part))).load(FORMULA_PROPERTIES));
    return { sheet, range, known };
  });
  const touched = new Set(areas.map(({ sheet }) => sheet));
  const tables = content.sheets
    .filter(({ name }) => touched.has(name))
    .flatMap((sheet) => sheet.tables.map((table) => ({ table, answer: askTable(context, table.name) })));
  alongside.ask(context);
  await context.sync();
  alongside.answered();
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

/** The content with some cells as they are now; sheets that none of them is on stay the same objects. */
export function withFreshCells(content: WorkbookContent, fresh: readonly FreshCells[]): WorkbookContent {
  const sheets = content.sheets.map((sheet) => {
    const own = fresh.filter((cells) => sheetKey(cells.sheet) === sheetKey(sheet.name));
    if (own.length === 0) return sheet;
    const touched = new Set(own.flatMap(({ block }) => block.values.map((_, down) => block.top + down)));
    const rows = sheet.rows.map((row, index) => (touched.has(index) ? [...row] : (row as (typeof row)[number][])));
    for (const { block, formulas } of own) putCells(rows, block, formulas);
    return { ...sheet, rows: filledRows(rows) };
  });
  return { ...content, sheets };
}
