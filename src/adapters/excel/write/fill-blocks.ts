import { areaAddress, sheetKey } from '../sheet-area';
import { untrackRange } from '../run-in-excel';
import { formatWhileWriting, excelInput, type CellFill } from './cell-fill';
import { loadSnapshot, type CellsSnapshot, type BlockSnapshot, type SheetProtection } from './snapshot';

/** A block and what to write to it. */
export interface FilledBlock {
  /** The block as it was read before the write. */
  held: BlockSnapshot;
  /** By row and column of the block. */
  fills: readonly (readonly CellFill[])[];
}

/**
 * Writes the blocks and reads them back, in one sync.
 * @param current how the sheets are protected now
 * @param wanted how they are to be protected in the end
 */
export async function fillBlocks(
  context: Excel.RequestContext,
  filled: readonly FilledBlock[],
  current: CellsSnapshot['protection'],
  wanted: CellsSnapshot['protection'],
): Promise<CellsSnapshot> {
  const sheets = new Map<string, FilledBlock[]>();
  for (const each of filled) {
    const key = sheetKey(each.held.block.sheet);
    sheets.set(key, [...(sheets.get(key) ?? []), each]);
  }
  for (const [key, blocks] of sheets) fillSheetBlocks(context, blocks, current.get(key), wanted.get(key));
  const held = loadSnapshot(
    context,
    filled.map(({ held: { block } }) => block),
  );
  await context.sync();
  return held();
}

function fillSheetBlocks(
  { workbook }: Excel.RequestContext,
  blocks: readonly FilledBlock[],
  current: SheetProtection | undefined,
  wanted: SheetProtection | undefined,
): void {
  const [first] = blocks;
  if (!first) return;
  const sheet = workbook.worksheets.getItem(first.held.block.sheet);
  const isOpened = current?.isProtected === true && blocks.some((block) => needsUnprotecting(block, current));
  if (isOpened) sheet.protection.unprotect();
  for (const { held, fills } of blocks)
    fillRange(untrackRange(sheet.getRange(areaAddress(held.block.area))), held, fills);
  if (wanted?.isProtected && (isOpened || !current?.isProtected)) sheet.protection.protect(wanted.options);
}

/** True where protection forbids the write: a cell is locked, or a format changes and formatting isn't allowed. */
function needsUnprotecting({ held, fills }: FilledBlock, { options }: SheetProtection): boolean {
  return held.isLocked || (changesFormats(held, fills) && options.allowFormatCells !== true);
}

const changesFormats = (held: BlockSnapshot, fills: FilledBlock['fills']): boolean =>
  fills.some((row, down) =>
    row.some(
      (fill, across) =>
        fill.format !== held.cells[down]?.[across]?.fill.format || formatWhileWriting(fill) !== fill.format,
    ),
  );

/** Sets formats only where they change, since a protected sheet may not allow it. */
function fillRange(range: Excel.Range, held: BlockSnapshot, fills: FilledBlock['fills']): void {
  const writing = fills.map((row) => row.map(formatWhileWriting));
  const lasting = fills.map((row) => row.map(({ format }) => format));
  const isSame = (formats: readonly (readonly string[])[], others: readonly (readonly string[])[]): boolean =>
    JSON.stringify(formats) === JSON.stringify(others);
  if (
    !isSame(
      writing,
      held.cells.map((row) => row.map(({ fill }) => fill.format)),
    )
  )
    range.numberFormat = writing;
  const given = fills.map((row) => row.map(excelInput));
  if (fills.some((row) => row.some(({ formula }) => formula !== undefined))) range.formulas = given;
  else range.values = given;
  if (!isSame(lasting, writing)) range.numberFormat = lasting;
}
