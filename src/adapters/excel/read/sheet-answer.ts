import type { SheetContent } from '../../../core/returns/workbook-content';
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
  type Rows,
} from './cell-block';
import type { SheetAsk } from './sheet-ask';

/** What a sheet holds, as far as it was asked for. */
export type SheetCells = Pick<SheetContent, 'rows' | 'hiddenRows' | 'hiddenColumns'>;

/** A sheet that was asked for; to be looked at after the sync. */
export interface SheetAnswer {
  ask: SheetAsk;
  /** True where there is no such sheet, or nothing on it. */
  isBlank(): boolean;
  /** True where some rows or columns are hidden and it isn't known which. */
  lacksHidden(): boolean;
  cells(): SheetCells;
}

/** Asks for a sheet's used part in the coming sync. */
export function askSheet(context: Excel.RequestContext, ask: SheetAsk): SheetAnswer {
  const sheet = context.workbook.worksheets.getItemOrNullObject(ask.name);
  const part = ask.within === undefined ? undefined : passing(sheet.getRange(ask.within));
  const used = passing(part ? part.getUsedRangeOrNullObject(true) : sheet.getUsedRangeOrNullObject(true));
  used.load(`${BLOCK_PROPERTIES},rowHidden,columnHidden`);
  const formulas = ask.formulas.map((columns) =>
    passing(passing(sheet.getRange(columns)).getUsedRangeOrNullObject(true)).load(FORMULA_PROPERTIES),
  );
  const hidden = ask.hidden
    ? { rows: used.getRowProperties({ rowHidden: true }), columns: used.getColumnProperties({ columnHidden: true }) }
    : undefined;
  let cells: SheetCells | undefined;
  return {
    ask,
    isBlank: () => used.isNullObject,
    lacksHidden: () => !used.isNullObject && !hidden && (isMixed(used.rowHidden) || isMixed(used.columnHidden)),
    cells: () => (cells ??= used.isNullObject ? BLANK : cellsIn(used, formulas, hidden)),
  };
}

const BLANK: SheetCells = { rows: [], hiddenRows: new Set(), hiddenColumns: new Set() };

interface Hidden {
  rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
}

function cellsIn(used: Excel.Range, formulas: readonly Excel.Range[], hidden: Hidden | undefined): SheetCells {
  const block = blockIn(used);
  const rows = rowsOf([block], formulas.filter((range) => !range.isNullObject).map(formulasIn));
  const isFilled = (row: number): boolean => rows[row]?.some((cell) => cell !== undefined) ?? false;
  const hiddenRows = hiddenFrom(
    block.top,
    used.rowHidden,
    block.values.length,
    hidden?.rows.value.map(({ rowHidden }) => rowHidden === true),
  );
  const hiddenColumns = hiddenFrom(
    block.left,
    used.columnHidden,
    block.values[0]?.length ?? 0,
    hidden?.columns.value.map(({ columnHidden }) => columnHidden === true),
  );
  return { rows, hiddenRows: new Set(hiddenRows.filter(isFilled)), hiddenColumns: new Set(hiddenColumns) };
}

/** Excel says null where some are hidden and others aren't; the types don't know of it. */
const isMixed = (hidden: boolean | null): boolean => hidden === null;

export function rowsOf(blocks: readonly CellBlock[], formulas: readonly FormulaBlock[]): Rows {
  const rows: Rows = [];
  for (const block of blocks) putCells(rows, block, formulas);
  return filledRows(rows);
}

function hiddenFrom(
  first: number,
  all: boolean | null,
  count: number,
  each: readonly boolean[] | undefined,
): readonly number[] {
  const indices = Array.from({ length: count }, (_, index) => index);
  const hidden = each ? indices.filter((index) => each[index]) : all === true ? indices : [];
  return hidden.map((index) => first + index);
}
