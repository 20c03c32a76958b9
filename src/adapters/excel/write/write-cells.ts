import { Trouble } from '../../../core/trouble';
import { cellAddress } from '../../../core/place';
import { isAsSeen } from '../../../core/returns/cells';
import { tooLong } from '../../../documents/spreadsheet/longest-text';
import type { CellEdit, Written } from '../../../workflows/ports';
import { errorCodeOf, NOTHING_CHANGED, troubleOf } from '../errors';
import { sheetGone } from '../go-to';
import { inExcel } from '../in-excel';
import type { FreshCells } from '../read/read-changed';
import { editedFill, holds, type HeldCell } from './cell-fill';
import { editBlocks, type EditBlock } from './edit-block';
import { fillBlocks, type FilledBlock } from './fill-blocks';
import { heldNow, type Held } from './held-blocks';
import { cellsWhere, fillsOf, isAsWanted, isComplete, notAsBefore, putBack, type Fills } from './put-back';

export interface CellsWritten {
  written: Written;
  /** What the cells hold now, where they were written. */
  fresh: readonly FreshCells[];
}

/** Writes all of the cells or none: one sync to read them again, one to write and to read back. */
export async function writeCells(edits: readonly CellEdit[]): Promise<CellsWritten> {
  const blocks = editBlocks(edits);
  const refused = blocks
    ? edits.flatMap(({ sheet, cell, value }) =>
        typeof value === 'string' ? (tooLong(value, sheet, cell) ?? []) : [],
      )[0]
    : NO_CELL;
  if (!blocks || refused) return failed(refused ?? NO_CELL);
  if (blocks.length === 0) return { written: { state: 'written' }, fresh: [] };
  const before = await heldBefore(blocks);
  if (before instanceof Trouble) return failed(before);
  const others = changedMeanwhile(before);
  if (others.length > 0) return { written: { state: 'changed meanwhile', cells: others }, fresh: [] };
  return filled(before);
}

const NO_CELL = new Trouble(
  'usage',
  `What was to be written has no cell to stand in. ${NOTHING_CHANGED}`,
  'Open the workbook as you were sent it, then try again.',
);

const failed = (trouble: Trouble): CellsWritten => ({ written: { state: 'failed', trouble }, fresh: [] });

async function heldBefore(blocks: readonly EditBlock[]): Promise<Held | Trouble> {
  try {
    const held = await heldNow(blocks);
    const [gone] = held.gone;
    return gone === undefined ? held : sheetGone(gone);
  } catch (fault) {
    return troubleOf(fault, 'writing');
  }
}

/** The cells that hold something else than the person last saw. */
function changedMeanwhile(held: Held): ReturnType<typeof cellsWhere> {
  return cellsWhere(held, (index, down, across) => {
    const { block, cells } = held.blocks[index] ?? {};
    const seen = block?.edits[down]?.[across]?.seen;
    return seen !== undefined && !isAsSeen(cells?.[down]?.[across]?.content, seen);
  });
}

async function filled(before: Held): Promise<CellsWritten> {
  const wanted = before.blocks.map((held): FilledBlock => ({
    held,
    fills: eachCell(held.block, held.cells, (cell, edit) => editedFill(edit, cell.fill)),
  }));
  try {
    const after = await inExcel((context) => fillBlocks(context, wanted, before.protection, before.protection));
    if (isAsWanted(after, wanted, before, holds)) return written(after);
    return await undone({ before, wanted, ours: fillsOf(after), trouble: altered(after, wanted) });
  } catch (fault) {
    return undone({ before, wanted, ours: wanted.map(({ fills }) => fills), trouble: refusal(fault, before) });
  }
}

/** A writing that didn't come to what was wanted. */
interface BrokenOff {
  before: Held;
  wanted: readonly FilledBlock[];
  /** What came of it, where something did. */
  ours: Fills;
  trouble: Trouble;
}

/** Looks what of it was done: all of it may have been, with the answer alone lost. What can't be put back at once is tried once more. */
async function undone(broken: BrokenOff, isLast = false): Promise<CellsWritten> {
  const { before, wanted, ours, trouble } = broken;
  const now = await heldNow(before.blocks.map(({ block }) => block)).catch(() => undefined);
  if (now && isComplete(now, wanted, before)) return written(now);
  const outcome = now && now.gone.length === 0 ? await putBack(before, now, ours, trouble) : 'not put back';
  if (outcome !== 'not put back') return { written: outcome, fresh: [] };
  return isLast ? failed(notAsBefore(before)) : undone(broken, true);
}

const written = ({ blocks }: Held): CellsWritten => ({
  written: { state: 'written' },
  fresh: blocks.map(({ fresh }) => fresh),
});

function eachCell<Result>(
  { edits }: EditBlock,
  cells: readonly (readonly HeldCell[])[],
  of: (cell: HeldCell, edit: CellEdit) => Result,
): Result[][] {
  return cells.map((row, down) =>
    row.flatMap((cell, across) => {
      const edit = edits[down]?.[across];
      return edit ? [of(cell, edit)] : [];
    }),
  );
}

/** Excel took what was written for something else. */
function altered(after: Held, wanted: readonly FilledBlock[]): Trouble {
  const [where] = wanted.flatMap(({ held, fills }, index) =>
    fills.flatMap((row, down) =>
      row.flatMap((fill, across) => {
        const now = after.blocks[index]?.cells[down]?.[across]?.fill;
        return now && holds(now, fill)
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

function refusal(fault: unknown, { isReadOnly }: Held): Trouble {
  if (errorCodeOf(fault) !== 'AccessDenied' || !isReadOnly) return troubleOf(fault, 'writing');
  return new Trouble(
    'excel-read-only',
    `The workbook is open for reading alone. ${NOTHING_CHANGED}`,
    'Save a copy under another name (File, Save As) and work in that, or open the workbook for editing.',
  );
}
