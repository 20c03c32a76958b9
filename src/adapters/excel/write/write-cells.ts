import { Trouble } from '../../../core/trouble';
import { cellAddress } from '../../../core/place';
import { isAsSeen } from '../../../core/returns/cells';
import { tooLong } from '../../../documents/spreadsheet/longest-text';
import type { CellEdit, Written } from '../../../workflows/ports';
import { errorCodeOf, NOTHING_CHANGED, troubleOf } from '../errors';
import { missingSheetTrouble } from '../go-to';
import { runInExcel } from '../run-in-excel';
import type { FreshCells } from '../read/read-changed';
import { editedFill, holdsSameValue, type CellSnapshot } from './cell-fill';
import { groupEdits, type EditBlock } from './group-edits';
import { fillBlocks, type FilledBlock } from './fill-blocks';
import { readSnapshot, type CellsSnapshot } from './snapshot';
import {
  cellsWhere,
  fillsOf,
  isAsWanted,
  isComplete,
  cellsNotRestored,
  restoreCells,
  type Fills,
} from './restore-cells';

export interface CellsWritten {
  written: Written;
  /** The written cells, as read back. */
  fresh: readonly FreshCells[];
}

/** Writes all of the cells or none: one sync to read them first, one to write and read back. */
export async function writeCells(edits: readonly CellEdit[]): Promise<CellsWritten> {
  const blocks = groupEdits(edits);
  const refused = blocks
    ? edits.flatMap(({ sheet, cell, value }) =>
        typeof value === 'string' ? (tooLong(value, sheet, cell) ?? []) : [],
      )[0]
    : NO_CELL;
  if (!blocks || refused) return failedWrite(refused ?? NO_CELL);
  if (blocks.length === 0) return { written: { state: 'written' }, fresh: [] };
  const before = await snapshotBefore(blocks);
  if (before instanceof Trouble) return failedWrite(before);
  const others = cellsChangedMeanwhile(before);
  if (others.length > 0) return { written: { state: 'changed meanwhile', cells: others }, fresh: [] };
  return fillAndVerify(before);
}

const NO_CELL = new Trouble(
  'usage',
  `What was to be written has no cell to stand in. ${NOTHING_CHANGED}`,
  'Open the workbook as you were sent it, then try again.',
);

const failedWrite = (trouble: Trouble): CellsWritten => ({ written: { state: 'failed', trouble }, fresh: [] });

async function snapshotBefore(blocks: readonly EditBlock[]): Promise<CellsSnapshot | Trouble> {
  try {
    const held = await readSnapshot(blocks);
    const [gone] = held.missingSheets;
    return gone === undefined ? held : missingSheetTrouble(gone);
  } catch (error) {
    return troubleOf(error, 'writing');
  }
}

/** The cells that no longer hold what the person saw when editing. */
function cellsChangedMeanwhile(held: CellsSnapshot): ReturnType<typeof cellsWhere> {
  return cellsWhere(held, (index, down, across) => {
    const { block, cells } = held.blocks[index] ?? {};
    const seen = block?.edits[down]?.[across]?.seen;
    return seen !== undefined && !isAsSeen(cells?.[down]?.[across]?.content, seen);
  });
}

async function fillAndVerify(before: CellsSnapshot): Promise<CellsWritten> {
  const wanted = before.blocks.map((held): FilledBlock => ({
    held,
    fills: eachCell(held.block, held.cells, (cell, edit) => editedFill(edit, cell.fill)),
  }));
  try {
    const after = await runInExcel((context) => fillBlocks(context, wanted, before.protection, before.protection));
    if (isAsWanted(after, wanted, before, holdsSameValue)) return successfulWrite(after);
    return await recoverWrite({ before, wanted, ours: fillsOf(after), trouble: alteredCell(after, wanted) });
  } catch (error) {
    return recoverWrite({
      before,
      wanted,
      ours: wanted.map(({ fills }) => fills),
      trouble: refusedWrite(error, before),
    });
  }
}

/** A write that failed or gave other values than were wanted. */
interface BrokenWrite {
  before: CellsSnapshot;
  wanted: readonly FilledBlock[];
  /** What the write left in the cells, as far as is known. */
  ours: Fills;
  trouble: Trouble;
}

/**
 * Reads the cells again. The write counts as done where all of it was carried out and only Excel's answer was lost;
 * otherwise the cells are restored, in at most two attempts.
 */
async function recoverWrite(broken: BrokenWrite, isLast = false): Promise<CellsWritten> {
  const { before, wanted, ours, trouble } = broken;
  const now = await readSnapshot(before.blocks.map(({ block }) => block)).catch(() => undefined);
  if (now && isComplete(now, wanted, before)) return successfulWrite(now);
  const outcome =
    now && now.missingSheets.length === 0 ? await restoreCells(before, now, ours, trouble) : 'not put back';
  if (outcome !== 'not put back') return { written: outcome, fresh: [] };
  return isLast ? failedWrite(cellsNotRestored(before)) : recoverWrite(broken, true);
}

const successfulWrite = ({ blocks }: CellsSnapshot): CellsWritten => ({
  written: { state: 'written' },
  fresh: blocks.map(({ fresh }) => fresh),
});

function eachCell<Result>(
  { edits }: EditBlock,
  cells: readonly (readonly CellSnapshot[])[],
  of: (cell: CellSnapshot, edit: CellEdit) => Result,
): Result[][] {
  return cells.map((row, down) =>
    row.flatMap((cell, across) => {
      const edit = edits[down]?.[across];
      return edit ? [of(cell, edit)] : [];
    }),
  );
}

/** The Trouble for the first cell in which Excel made something else of the value. */
function alteredCell(after: CellsSnapshot, wanted: readonly FilledBlock[]): Trouble {
  const [where] = wanted.flatMap(({ held, fills }, index) =>
    fills.flatMap((row, down) =>
      row.flatMap((fill, across) => {
        const now = after.blocks[index]?.cells[down]?.[across]?.fill;
        return now && holdsSameValue(now, fill)
          ? []
          : [`${held.block.sheet}, ${cellAddress(held.block.area.top + down, held.block.area.left + across)}`];
      }),
    ),
  );
  return new Trouble(
    'excel-fault',
    `Excel made something else of what was to stand in ${where ?? 'a cell'}. ${NOTHING_CHANGED}`,
    'Type it into the cell itself.',
  );
}

function refusedWrite(error: unknown, { isReadOnly }: CellsSnapshot): Trouble {
  if (errorCodeOf(error) !== 'AccessDenied' || !isReadOnly) return troubleOf(error, 'writing');
  return new Trouble(
    'excel-read-only',
    `The workbook is open for reading alone. ${NOTHING_CHANGED}`,
    'Save a copy under another name (File, Save As) and work in that, or open the workbook for editing.',
  );
}
