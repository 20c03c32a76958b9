import { rangeOf } from '../area';
import { passing } from '../in-excel';
import { sheetKey } from '../read/sheet-ask';
import { formatWhileWriting, handedOver, type CellFill } from './cell-fill';
import { askHeld, type Held, type HeldBlock, type Protection } from './held-blocks';

/** A block with what it is to hold. */
export interface FilledBlock {
  held: HeldBlock;
  fills: readonly (readonly CellFill[])[];
}

/**
 * Fills the blocks in one sync, and reads them back in the same.
 * @param current how the sheets are protected now
 * @param wanted how they are to be protected in the end
 */
export async function fillBlocks(
  context: Excel.RequestContext,
  filled: readonly FilledBlock[],
  current: Held['protection'],
  wanted: Held['protection'],
): Promise<Held> {
  const sheets = new Map<string, FilledBlock[]>();
  for (const each of filled) {
    const key = sheetKey(each.held.block.sheet);
    sheets.set(key, [...(sheets.get(key) ?? []), each]);
  }
  for (const [key, blocks] of sheets) fillSheet(context, blocks, current.get(key), wanted.get(key));
  const held = askHeld(
    context,
    filled.map(({ held: { block } }) => block),
  );
  await context.sync();
  return held();
}

function fillSheet(
  { workbook }: Excel.RequestContext,
  blocks: readonly FilledBlock[],
  current: Protection | undefined,
  wanted: Protection | undefined,
): void {
  const [first] = blocks;
  if (!first) return;
  const sheet = workbook.worksheets.getItem(first.held.block.sheet);
  const isOpened = current?.isProtected === true && blocks.some((block) => isRefused(block, current));
  if (isOpened) sheet.protection.unprotect();
  for (const { held, fills } of blocks) fillRange(passing(sheet.getRange(rangeOf(held.block.area))), held, fills);
  if (wanted?.isProtected && (isOpened || !current?.isProtected)) sheet.protection.protect(wanted.options);
}

/** Whether the sheet's protection stands in the way: entry cells are open, but their format may not be. */
function isRefused({ held, fills }: FilledBlock, { options }: Protection): boolean {
  return held.isLocked || (changesFormats(held, fills) && options.allowFormatCells !== true);
}

const changesFormats = (held: HeldBlock, fills: FilledBlock['fills']): boolean =>
  fills.some((row, down) =>
    row.some(
      (fill, across) =>
        fill.format !== held.cells[down]?.[across]?.fill.format || formatWhileWriting(fill) !== fill.format,
    ),
  );

function fillRange(range: Excel.Range, held: HeldBlock, fills: FilledBlock['fills']): void {
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
  const given = fills.map((row) => row.map(handedOver));
  if (fills.some((row) => row.some(({ formula }) => formula !== undefined))) range.formulas = given;
  else range.values = given;
  if (!isSame(lasting, writing)) range.numberFormat = lasting;
}
