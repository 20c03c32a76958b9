import type { SheetContent, WorkbookContent } from '../../../core/returns/workbook-content';
import { isListSheet } from '../../../documents/spreadsheet/list-sheet';
import type { SheetAnswer, SheetCells } from './sheet-answer';
import { sheetKey } from './sheet-ask';
import { tablesOn, type ListedTable, type TableAnswer } from './table-answer';

/** What is known of the workbook as a whole; to be looked at after the sync. */
export interface Frame {
  file(): string;
  sheets(): readonly { id: string; name: string; visibility: SheetContent['visibility'] }[];
  tables(): readonly ListedTable[];
  properties(): ReadonlyMap<string, string>;
}

/** Asks for the lists of sheets, tables and properties. */
export function askFrame({ workbook }: Excel.RequestContext): Frame {
  workbook.load('name');
  const sheets = workbook.worksheets.load('items/id,items/name,items/visibility');
  const tables = workbook.tables.load('items/name,items/showHeaders,items/worksheet/name');
  const properties = workbook.properties.custom.load('items/key,items/value');
  return {
    file: () => workbook.name,
    sheets: () => sheets.items.map(({ id, name, visibility }) => ({ id, name, visibility: visibilityOf(visibility) })),
    tables: () =>
      tables.items.map(({ name, showHeaders, worksheet }) => ({ name, showHeaders, sheet: worksheet.name })),
    properties: () => new Map(properties.items.map(({ key, value }) => [key, String(value)])),
  };
}

function visibilityOf(visibility: string): SheetContent['visibility'] {
  if (visibility === 'VeryHidden') return 'very hidden';
  return visibility === 'Hidden' ? 'hidden' : 'visible';
}

/** All answers put together as content. */
export function contentFrom(
  frame: Frame,
  cellsOf: (sheet: string) => SheetCells | undefined,
  tables: readonly TableAnswer[],
): WorkbookContent {
  const listed = frame.tables();
  const sheets = frame.sheets().map(({ name, visibility }): SheetContent => {
    const cells = cellsOf(name) ?? { rows: [], hiddenRows: new Set(), hiddenColumns: new Set() };
    return { name, visibility, tables: tablesOn(name, listed, tables), ...cells };
  });
  return {
    file: frame.file(),
    format: 'open',
    sheets: sheets.filter((sheet) => !isListSheet(sheet)),
    properties: frame.properties(),
    extras: extrasOf(frame.file()),
  };
}

/** Of what a return has no use for, the name tells of macros alone; the rest is told of when the file comes back. */
function extrasOf(file: string): readonly string[] {
  return /\.(xlsm|xltm)$/i.test(file) ? ['macros'] : [];
}

/** The cells of each sheet by the last answer for it. */
export function cellsFrom(answers: readonly SheetAnswer[]): (sheet: string) => SheetCells | undefined {
  const cells = new Map<string, SheetCells>();
  for (const answer of answers) cells.set(sheetKey(answer.ask.name), answer.cells());
  return (sheet) => cells.get(sheetKey(sheet));
}
