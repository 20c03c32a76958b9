import { foldText } from '../../core/values/plain-text';
import type { SheetContent, WorkbookContent } from '../../core/returns/workbook-content';
import { COUNCIL_SHEETS, COUNCIL_TABLES } from './sheet-names';

const TABLES = new Set(Object.values(COUNCIL_TABLES).map(foldText));

/**
 * The sheet that holds a table of the council workbook: found by the table's name, as the sheet may have been renamed,
 * else by the sheet's name.
 */
export function sheetOfTable(
  { sheets }: Pick<WorkbookContent, 'sheets'>,
  { sheet, table }: { sheet: string; table: string },
): SheetContent | undefined {
  return (
    sheets.find(({ tables }) => tables.some(({ name }) => foldText(name) === foldText(table))) ??
    sheets.find(({ name }) => foldText(name) === foldText(sheet))
  );
}

/**
 * The names of the sheets that are made anew with the council workbook, and the names that officers gave to such
 * sheets.
 */
export function councilSheetsIn({ sheets }: WorkbookContent): readonly string[] {
  const renamed = sheets
    .filter(({ tables }) => tables.some(({ name }) => TABLES.has(foldText(name))))
    .map(({ name }) => name);
  return [...new Set([...Object.values(COUNCIL_SHEETS), ...renamed])];
}
