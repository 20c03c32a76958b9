import { foldText } from '../../core/values/plain-text';
import type { SheetContent, WorkbookContent } from '../../core/returns/workbook-content';
import { COUNCIL_SHEETS, COUNCIL_TABLES } from './sheet-names';

const TABLES = new Set(Object.values(COUNCIL_TABLES).map(foldText));

/** The sheet of a council workbook that holds a table, by the table's name where it was renamed, else by its own. */
export function sheetOfTable(
  { sheets }: Pick<WorkbookContent, 'sheets'>,
  { sheet, table }: { sheet: string; table: string },
): SheetContent | undefined {
  return (
    sheets.find(({ tables }) => tables.some(({ name }) => foldText(name) === foldText(table))) ??
    sheets.find(({ name }) => foldText(name) === foldText(sheet))
  );
}

/** Names of the sheets that are made anew: ours, and those that officers renamed. */
export function councilSheetsIn({ sheets }: WorkbookContent): readonly string[] {
  const renamed = sheets
    .filter(({ tables }) => tables.some(({ name }) => TABLES.has(foldText(name))))
    .map(({ name }) => name);
  return [...new Set([...Object.values(COUNCIL_SHEETS), ...renamed])];
}
