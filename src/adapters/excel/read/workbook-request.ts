import { parseAddress, columnLetters } from '../../../core/place';
import { type TableShape, headerRowIn } from '../../../core/returns/header-row';
import {
  figureColumns,
  NARRATIVE_COLUMNS,
  RETURN_SHEETS,
  RETURN_TABLES,
  type LayoutColumn,
} from '../../../core/returns/layout';
import type { WorkbookContent, SheetContent } from '../../../core/returns/workbook-content';
import { figuresShape, narrativeShape } from '../../../core/returns/table-shapes';
import { COUNCIL_TABLES } from '../../../documents/council-workbook/sheet-names';
import { sheetKey } from '../sheet-area';

/** What to load of one sheet. */
export interface SheetRequest {
  name: string;
  /**
   * Columns whose formulas to load: "G:L". Only those for entry: the formulas of computed columns are a hundred
   * times as long as their values.
   */
  formulas: readonly string[];
  /** True to load which rows and columns are hidden. */
  hidden: boolean;
  /** True to load which cells are struck through. */
  struck?: boolean;
  /** Loads only this range; the whole used range where left out. */
  within?: string;
}

/** The part that is read of sheets that aren't ours: enough for a copy of one of ours, and no whole database. */
const OTHER_SHEET_PART = 'A1:AD3000';

/** Labels and entries of "Start here" stand in the first two columns. */
const START_COLUMNS = 'A:B';

/** The columns whose formulas are loaded, by the name of a return's sheet; its table has the same name. */
const FORMULA_COLUMNS = new Map<string, readonly string[]>([
  [RETURN_SHEETS.start, [START_COLUMNS]],
  [RETURN_SHEETS.figures, [entryColumnSpan(figureColumns('year'))]],
  [RETURN_SHEETS.narrative, [entryColumnSpan(NARRATIVE_COLUMNS)]],
]);

/** The columns from the first entry column to the last, such as "G:L", in a return whose columns nobody moved. */
function entryColumnSpan(columns: readonly LayoutColumn<string>[]): string {
  const entries = columns.flatMap(({ entry }, index) => (entry ? [index] : []));
  return `${columnLetters(Math.min(...entries))}:${columnLetters(Math.max(...entries))}`;
}

/** The sheets of a return: most workbooks with a pane are returns. */
export const RETURN_SHEET_REQUESTS: readonly SheetRequest[] = Object.values(RETURN_SHEETS).map(ownSheetRequest);

const OWN_TABLES: ReadonlySet<string> = new Set<string>([
  ...Object.values(RETURN_TABLES),
  ...Object.values(COUNCIL_TABLES),
]);

function ownSheetRequest(name: string): SheetRequest {
  return { name, formulas: FORMULA_COLUMNS.get(name) ?? [], hidden: false };
}

/** What to load of a sheet that wasn't requested: all of it where it holds a table of ours. */
export function newSheetRequest(name: string, tables: readonly string[]): SheetRequest {
  const own = tables.filter((table) => OWN_TABLES.has(table));
  if (own.length === 0) return { name, formulas: [], hidden: false, within: OTHER_SHEET_PART };
  return { name, formulas: own.flatMap((table) => FORMULA_COLUMNS.get(table) ?? []), hidden: false };
}

/** The sheets and tables to load in the first sync. */
export interface WorkbookRequest {
  sheets: readonly SheetRequest[];
  tables: readonly string[];
}

/** Before the first reading: the sheets and tables of a return. Others are loaded in a second sync. */
export const RETURN_REQUEST: WorkbookRequest = { sheets: RETURN_SHEET_REQUESTS, tables: Object.values(RETURN_TABLES) };

/** For the next reading: the sheets as they were requested last, and all tables. */
export function nextRequest(content: WorkbookContent, requests: readonly SheetRequest[]): WorkbookRequest {
  const present = new Set(content.sheets.map(({ name }) => sheetKey(name)));
  return {
    sheets: requests.filter(({ name }) => present.has(sheetKey(name))),
    tables: content.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
  };
}

/** Entry columns whose formulas weren't requested because somebody moved the columns: "H:H". */
export function entryColumnsNotRequested(sheet: Pick<SheetContent, 'rows'>, request: SheetRequest): readonly string[] {
  if (request.formulas.length === 0) return [];
  const isAsked = (column: number): boolean => request.formulas.some((columns) => isWithin(column, columns));
  return entryColumnsIn(sheet)
    .filter((column) => !isAsked(column))
    .map((column) => `${columnLetters(column)}:${columnLetters(column)}`);
}

function isWithin(column: number, columns: string): boolean {
  const [first, last] = columns.split(':').map((letters) => parseAddress(`${letters}1`)?.column ?? -1);
  return first !== undefined && last !== undefined && column >= first && column <= last;
}

function entryColumnsIn(sheet: Pick<SheetContent, 'rows'>): readonly number[] {
  const content: SheetContent = {
    name: '',
    visibility: 'visible',
    tables: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    ...sheet,
  };
  return [...entryColumnsOf(content, figuresShape('year')), ...entryColumnsOf(content, narrativeShape())];
}

function entryColumnsOf<Key extends string>(sheet: SheetContent, shape: TableShape<Key>): readonly number[] {
  const header = headerRowIn(sheet, shape);
  return shape.columns.flatMap(({ key, entry }) => {
    const column = entry ? header?.columns.get(key) : undefined;
    return column === undefined ? [] : [column];
  });
}
