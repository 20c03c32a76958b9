import type { SheetContent, TableContent, WorkbookContent } from '../../../core/returns/workbook-content';
import { Trouble } from '../../../core/trouble';
import { isListSheet } from '../../../documents/spreadsheet/choices-sheet';
import type { LoadedSheet, SheetCells } from './loaded-sheet';
import { sheetKey } from '../sheet-area';
import { untrackRange } from '../run-in-excel';

/** A workbook's lists of sheets, tables and properties, whose load is queued. Call its functions after the sync. */
export interface WorkbookLists {
  file(): string;
  sheets(): readonly { id: string; name: string; visibility: SheetContent['visibility'] }[];
  tables(): readonly ListedTable[];
  properties(): ReadonlyMap<string, string>;
  /** Throws Trouble where the workbook counts its days from 1904: Office.js gives its dates four years early. */
  refuse1904(): void;
}

/** The first day of 2000 in the 1900 system; in the other it has 1,462 days less. */
const KNOWN_DAY = 36_526;

/** Queues the load of the lists of sheets, tables and properties. */
export function loadWorkbookLists({ workbook }: Excel.RequestContext): WorkbookLists {
  workbook.load('name');
  const sheets = workbook.worksheets.load('items/id,items/name,items/visibility');
  const tables = workbook.tables.load('items/name,items/showHeaders,items/worksheet/name');
  const properties = workbook.properties.custom.load('items/key,items/value');
  // Only a preview of Office.js tells the date system itself; Excel's own function counts by it.
  const day = workbook.functions.date(2000, 1, 1).load('value');
  return {
    file: () => workbook.name,
    sheets: () =>
      sheets.items.map(({ id, name, visibility }) => ({ id, name, visibility: contentVisibility(visibility) })),
    tables: () =>
      tables.items.map(({ name, showHeaders, worksheet }) => ({ name, showHeaders, sheet: worksheet.name })),
    properties: () => new Map(properties.items.map(({ key, value }) => [key, String(value)])),
    refuse1904: () => {
      if (typeof day.value === 'number' && day.value < KNOWN_DAY) throw datesFrom1904();
    },
  };
}

function datesFrom1904(): Trouble {
  return new Trouble(
    'excel-1904-dates',
    'This workbook counts its days from 1904, so its dates would be read four years early here.',
    'Send it as it is: the council reads its dates right. To use this pane, turn off "Use 1904 date system" under File, ' +
      'Options, Advanced, and type the dates again.',
  );
}

function contentVisibility(visibility: string): SheetContent['visibility'] {
  if (visibility === 'VeryHidden') return 'very hidden';
  return visibility === 'Hidden' ? 'hidden' : 'visible';
}

/** Everything that was loaded, as content. */
export function assembleContent(
  frame: WorkbookLists,
  cellsOf: (sheet: string) => SheetCells | undefined,
  tables: readonly LoadedTable[],
): WorkbookContent {
  frame.refuse1904();
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

/** The extras of an open workbook: only macros can be told, by the file's name. */
function extrasOf(file: string): readonly string[] {
  return /\.(xlsm|xltm)$/i.test(file) ? ['macros'] : [];
}

/** The cells of each sheet by its last load. */
export function cellsBySheet(answers: readonly LoadedSheet[]): (sheet: string) => SheetCells | undefined {
  const cells = new Map<string, SheetCells>();
  for (const answer of answers) cells.set(sheetKey(answer.request.name), answer.cells());
  return (sheet) => cells.get(sheetKey(sheet));
}

const TABLE_PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

/** A table whose load is queued. Call `place` after the sync. */
export interface LoadedTable {
  name: string;
  /** With its header row and without its totals row; undefined where there is no such table. */
  place(): Omit<TableContent, 'name'> | undefined;
}

export function loadTable(context: Excel.RequestContext, name: string): LoadedTable {
  const table = context.workbook.tables.getItemOrNullObject(name).load('showTotals');
  const range = untrackRange(table.getRange()).load(TABLE_PLACE);
  return {
    name,
    place: () => {
      if (table.isNullObject) return undefined;
      const { rowIndex, columnIndex, rowCount, columnCount } = range;
      const totals = table.showTotals ? 1 : 0;
      return {
        top: rowIndex,
        left: columnIndex,
        bottom: rowIndex + rowCount - 1 - totals,
        right: columnIndex + columnCount - 1,
      };
    },
  };
}

/** A table as the workbook lists it. */
export interface ListedTable {
  name: string;
  sheet: string;
  showHeaders: boolean;
}

/** The tables of one sheet as content knows them: those with a header row. */
export function tablesOn(
  sheet: string,
  listed: readonly ListedTable[],
  answers: readonly LoadedTable[],
): readonly TableContent[] {
  return listed
    .filter((table) => table.sheet === sheet && table.showHeaders)
    .flatMap(({ name }): TableContent[] => {
      const place = answers.find((answer) => answer.name.toLowerCase() === name.toLowerCase())?.place();
      return place ? [{ name, ...place }] : [];
    });
}
