import { areaAddress, sheetKey } from '../sheet-area';
import { runInExcel, untrackRange } from '../run-in-excel';
import { BLOCK_PROPERTIES, blockIn, formulasIn } from '../read/cell-block';
import type { FreshCells } from '../read/read-changed';
import { cellSnapshot, type CellSnapshot } from './cell-fill';
import type { EditBlock } from './group-edits';

/** What blocks of cells hold at one moment, and how their sheets are protected. */
export interface CellsSnapshot {
  blocks: readonly BlockSnapshot[];
  /** By `sheetKey`. */
  protection: ReadonlyMap<string, SheetProtection>;
  /** Names of requested sheets that don't exist. */
  missingSheets: readonly string[];
  isReadOnly: boolean;
}

export interface BlockSnapshot {
  block: EditBlock;
  cells: readonly (readonly CellSnapshot[])[];
  /** True on a hidden sheet. */
  isHidden: boolean;
  /** False where all its cells are unlocked. */
  isLocked: boolean;
  /** The same cells in the form that `withFreshCells` takes. */
  fresh: FreshCells;
}

export interface SheetProtection {
  isProtected: boolean;
  options: Excel.WorksheetProtectionOptions;
}

/** Queues the load; call the result after sync. */
export function loadSnapshot({ workbook }: Excel.RequestContext, blocks: readonly EditBlock[]): () => CellsSnapshot {
  workbook.load('readOnly');
  const sheets = new Map<string, { name: string; sheet: Excel.Worksheet }>();
  for (const { sheet: name } of blocks) {
    const known = sheets.get(sheetKey(name));
    if (!known)
      sheets.set(sheetKey(name), {
        name,
        sheet: workbook.worksheets.getItemOrNullObject(name).load('visibility,protection/protected,protection/options'),
      });
  }
  const ranges = blocks.map((block) => {
    const sheet = sheets.get(sheetKey(block.sheet))?.sheet ?? workbook.worksheets.getItemOrNullObject(block.sheet);
    return {
      block,
      sheet,
      range: untrackRange(sheet.getRange(areaAddress(block.area))).load(
        `${BLOCK_PROPERTIES},formulas,format/protection/locked`,
      ),
    };
  });
  return () => {
    const present = [...sheets].filter(([, { sheet }]) => !sheet.isNullObject);
    return {
      blocks: ranges
        .filter(({ range }) => !range.isNullObject)
        .map(({ block, sheet, range }) => blockSnapshot(block, sheet, range)),
      protection: new Map(
        present.map(([key, { sheet }]) => [
          key,
          { isProtected: sheet.protection.protected, options: sheet.protection.options },
        ]),
      ),
      missingSheets: [...sheets.values()].filter(({ sheet }) => sheet.isNullObject).map(({ name }) => name),
      isReadOnly: workbook.readOnly,
    };
  };
}

/** Reads a snapshot of the blocks, in one sync. */
export function readSnapshot(blocks: readonly EditBlock[]): Promise<CellsSnapshot> {
  return runInExcel(async (context) => {
    const held = loadSnapshot(context, blocks);
    await context.sync();
    return held();
  });
}

function blockSnapshot(block: EditBlock, { visibility }: Excel.Worksheet, range: Excel.Range): BlockSnapshot {
  const { values, valueTypes, numberFormat, formulas } = range;
  const cells = values.map((row: readonly unknown[], down) =>
    row.map((value, across) =>
      cellSnapshot(value, valueTypes[down]?.[across], numberFormat[down]?.[across], formulas[down]?.[across]),
    ),
  );
  return {
    block,
    cells,
    isHidden: visibility !== 'Visible',
    isLocked: range.format.protection.locked !== false,
    fresh: { sheet: block.sheet, block: blockIn(range), formulas: [formulasIn(range)] },
  };
}
