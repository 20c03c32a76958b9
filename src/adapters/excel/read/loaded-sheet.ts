import type { SheetContent } from '../../../core/returns/workbook-content';
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
import type { SheetRequest } from './workbook-request';

/** What a sheet holds, as far as it was requested. */
export type SheetCells = Pick<SheetContent, 'rows' | 'hiddenRows' | 'hiddenColumns'>;

/** A sheet whose load is queued. Call its functions after the sync. */
export interface LoadedSheet {
  request: SheetRequest;
  /** True where there is no such sheet, or nothing on it. */
  isBlank(): boolean;
  /** True where some rows or columns are hidden and it isn't known which. */
  lacksHidden(): boolean;
  /** True where something is struck through and it isn't known what. */
  lacksStruck(): boolean;
  cells(): SheetCells;
}

/** Queues the load of a sheet's used range. */
export function loadSheet(context: Excel.RequestContext, request: SheetRequest): LoadedSheet {
  const sheet = context.workbook.worksheets.getItemOrNullObject(request.name);
  const part = request.within === undefined ? undefined : untrackRange(sheet.getRange(request.within));
  const used = untrackRange(part ? part.getUsedRangeOrNullObject(true) : sheet.getUsedRangeOrNullObject(true));
  used.load(`${BLOCK_PROPERTIES},rowHidden,columnHidden,format/font/strikethrough`);
  const formulas = request.formulas.map((columns) =>
    untrackRange(untrackRange(sheet.getRange(columns)).getUsedRangeOrNullObject(true)).load(FORMULA_PROPERTIES),
  );
  const hidden = request.hidden
    ? { rows: used.getRowProperties({ rowHidden: true }), columns: used.getColumnProperties({ columnHidden: true }) }
    : undefined;
  const struck = request.struck ? used.getCellProperties({ format: { font: { strikethrough: true } } }) : undefined;
  let cells: SheetCells | undefined;
  return {
    request,
    isBlank: () => used.isNullObject,
    lacksHidden: () => !used.isNullObject && !hidden && (isMixed(used.rowHidden) || isMixed(used.columnHidden)),
    lacksStruck: () => !used.isNullObject && !struck && used.format.font.strikethrough !== false,
    cells: () => (cells ??= used.isNullObject ? BLANK_SHEET : cellsOfRange(used, formulas, hidden, struck)),
  };
}

const BLANK_SHEET: SheetCells = { rows: [], hiddenRows: new Set(), hiddenColumns: new Set() };

interface Hidden {
  rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
}

type Struck = OfficeExtension.ClientResult<Excel.CellProperties[][]>;

function cellsOfRange(
  used: Excel.Range,
  formulas: readonly Excel.Range[],
  hidden: Hidden | undefined,
  struck: Struck | undefined,
): SheetCells {
  const block = blockIn(used);
  const rows = rowsOfBlocks([block], formulas.filter((range) => !range.isNullObject).map(formulasIn));
  if (struck) markStruck(rows, block, struck.value);
  const isFilled = (row: number): boolean => rows[row]?.some((cell) => cell !== undefined) ?? false;
  const hiddenRows = hiddenIndices(
    block.top,
    used.rowHidden,
    block.values.length,
    hidden?.rows.value.map(({ rowHidden }) => rowHidden === true),
  );
  const hiddenColumns = hiddenIndices(
    block.left,
    used.columnHidden,
    block.values[0]?.length ?? 0,
    hidden?.columns.value.map(({ columnHidden }) => columnHidden === true),
  );
  return { rows, hiddenRows: new Set(hiddenRows.filter(isFilled)), hiddenColumns: new Set(hiddenColumns) };
}

/** Marks the cells that are struck through; Excel gives null for a text of which some words are. */
function markStruck(rows: Rows, { top, left }: CellBlock, struck: readonly (readonly Excel.CellProperties[])[]): void {
  struck.forEach((cells, down) =>
    cells.forEach(({ format }, across) => {
      const isStruck: boolean | null | undefined = format?.font?.strikethrough;
      const cell = rows[top + down]?.[left + across];
      if (cell && isStruck !== false && isStruck !== undefined) cell.struck = isStruck ? 'all' : 'some words';
    }),
  );
}

/** Excel gives null where some are hidden and others aren't, which Office.js's types leave out. */
const isMixed = (hidden: boolean | null): boolean => hidden === null;

export function rowsOfBlocks(blocks: readonly CellBlock[], formulas: readonly FormulaBlock[]): Rows {
  const rows: Rows = [];
  for (const block of blocks) putCells(rows, block, formulas);
  return filledRows(rows);
}

/**
 * The hidden rows or columns, by their index on the sheet.
 * @param all whether all of them are hidden; null where only some are
 * @param each whether each is hidden, where that was loaded
 */
function hiddenIndices(
  first: number,
  all: boolean | null,
  count: number,
  each: readonly boolean[] | undefined,
): readonly number[] {
  const indices = Array.from({ length: count }, (_, index) => index);
  const hidden = each ? indices.filter((index) => each[index]) : all === true ? indices : [];
  return hidden.map((index) => first + index);
}
