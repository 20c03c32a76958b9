import { rangeOf } from '../area';
import { inExcel, passing } from '../in-excel';
import { BLOCK_PROPERTIES, blockIn, formulasIn } from '../read/cell-block';
import type { FreshCells } from '../read/read-changed';
import { sheetKey } from '../read/sheet-ask';
import { heldCell, type HeldCell } from './cell-fill';
import type { EditBlock } from './edit-block';

/** What blocks of cells and their sheets hold at one moment. */
export interface Held {
  blocks: readonly HeldBlock[];
  /** By `sheetKey`. */
  protection: ReadonlyMap<string, Protection>;
  /** Names of sheets that aren't there. */
  gone: readonly string[];
  isReadOnly: boolean;
}

export interface HeldBlock {
  block: EditBlock;
  cells: readonly (readonly HeldCell[])[];
  /** True on a sheet that nobody sees. */
  isHidden: boolean;
  /** False where all its cells are open for typing. */
  isLocked: boolean;
  fresh: FreshCells;
}

export interface Protection {
  isProtected: boolean;
  options: Excel.WorksheetProtectionOptions;
}

/** Asks for the blocks in the coming sync; what is given is to be called after it. */
export function askHeld({ workbook }: Excel.RequestContext, blocks: readonly EditBlock[]): () => Held {
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
      range: passing(sheet.getRange(rangeOf(block.area))).load(`${BLOCK_PROPERTIES},formulas,format/protection/locked`),
    };
  });
  return () => {
    const present = [...sheets].filter(([, { sheet }]) => !sheet.isNullObject);
    return {
      blocks: ranges
        .filter(({ range }) => !range.isNullObject)
        .map(({ block, sheet, range }) => heldBlock(block, sheet, range)),
      protection: new Map(
        present.map(([key, { sheet }]) => [
          key,
          { isProtected: sheet.protection.protected, options: sheet.protection.options },
        ]),
      ),
      gone: [...sheets.values()].filter(({ sheet }) => sheet.isNullObject).map(({ name }) => name),
      isReadOnly: workbook.readOnly,
    };
  };
}

/** The blocks as they are now, in one sync. */
export function heldNow(blocks: readonly EditBlock[]): Promise<Held> {
  return inExcel(async (context) => {
    const held = askHeld(context, blocks);
    await context.sync();
    return held();
  });
}

function heldBlock(block: EditBlock, { visibility }: Excel.Worksheet, range: Excel.Range): HeldBlock {
  const { values, valueTypes, numberFormat, formulas } = range;
  const cells = values.map((row: readonly unknown[], down) =>
    row.map((value, across) =>
      heldCell(value, valueTypes[down]?.[across], numberFormat[down]?.[across], formulas[down]?.[across]),
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
