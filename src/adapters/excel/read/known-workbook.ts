import { headerRowIn, type TableShape } from '../../../core/returns/header-row';
import { figuresShape, NARRATIVE_SHAPE } from '../../../core/returns/table-shapes';
import { RETURN_TABLES } from '../../../core/returns/layout';
import { addressParts, columnLetters } from '../../../core/place';
import type { SheetContent, WorkbookContent } from '../../../core/returns/workbook-content';
import { RETURN_ASKS, sheetKey, type SheetAsk } from './sheet-ask';

/** What a reading has taught of the workbook, so that the next one asks for everything at once. */
export interface KnownWorkbook {
  sheets: readonly SheetAsk[];
  tables: readonly string[];
}

/** Before anything was read: the sheets and tables of a return. What else there is is asked for next. */
export const NOTHING_KNOWN: KnownWorkbook = { sheets: RETURN_ASKS, tables: Object.values(RETURN_TABLES) };

/** How each sheet was asked for, and all tables there are. */
export function knownFrom(content: WorkbookContent, asks: readonly SheetAsk[]): KnownWorkbook {
  const present = new Set(content.sheets.map(({ name }) => sheetKey(name)));
  return {
    sheets: asks.filter(({ name }) => present.has(sheetKey(name))),
    tables: content.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
  };
}

/** The entry columns of a sheet whose formulas weren't asked for, because somebody moved them: "H:H". */
export function columnsToAsk(sheet: Pick<SheetContent, 'rows'>, ask: SheetAsk): readonly string[] {
  if (ask.formulas.length === 0) return [];
  const isAsked = (column: number): boolean => ask.formulas.some((columns) => isWithin(column, columns));
  return entryColumnsIn(sheet)
    .filter((column) => !isAsked(column))
    .map((column) => `${columnLetters(column)}:${columnLetters(column)}`);
}

function isWithin(column: number, columns: string): boolean {
  const [first, last] = columns.split(':').map((letters) => addressParts(`${letters}1`)?.column ?? -1);
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
  return [...columnsOf(content, figuresShape('year')), ...columnsOf(content, NARRATIVE_SHAPE)];
}

function columnsOf<Key extends string>(sheet: SheetContent, shape: TableShape<Key>): readonly number[] {
  const header = headerRowIn(sheet, shape);
  return shape.columns.flatMap(({ key, entry }) => {
    const column = entry ? header?.columns.get(key) : undefined;
    return column === undefined ? [] : [column];
  });
}
