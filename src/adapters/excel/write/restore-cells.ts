import { cellAddress } from '../../../core/place';
import type { CellContent } from '../../../core/values/cell';
import { Trouble } from '../../../core/trouble';
import type { Written } from '../../../workflows/ports';
import { areaAddress } from '../sheet-area';
import { runInExcel } from '../run-in-excel';
import { formatWhileWriting, holdsSameValue, isSameCell, type CellFill } from './cell-fill';
import { fillBlocks, type FilledBlock } from './fill-blocks';
import type { CellsSnapshot } from './snapshot';

/** True where the blocks hold the wanted fills and their sheets are protected as before. */
export function isAsWanted(
  now: CellsSnapshot,
  wanted: readonly FilledBlock[],
  before: CellsSnapshot,
  same: (held: CellFill, wanted: CellFill) => boolean,
): boolean {
  const areCells = wanted.every(({ fills }, index) =>
    fills.every((row, down) =>
      row.every((fill, across) => {
        const held = now.blocks[index]?.cells[down]?.[across]?.fill;
        return held !== undefined && same(held, fill);
      }),
    ),
  );
  return (
    areCells &&
    [...before.protection].every(([key, { isProtected }]) => now.protection.get(key)?.isProtected === isProtected)
  );
}

/**
 * True where a write that reported an error was carried out in full all the same. Excel rewrites some format codes, so
 * any changed format counts as the wanted one, except in cells to which `formatWhileWriting` first gives another.
 */
export function isComplete(now: CellsSnapshot, wanted: readonly FilledBlock[], before: CellsSnapshot): boolean {
  const old = fillsOf(before);
  const isFormatted = wanted.every(({ fills }, index) =>
    fills.every((row, down) =>
      row.every((fill, across) => {
        const format = now.blocks[index]?.cells[down]?.[across]?.fill.format;
        return (
          format === fill.format ||
          (format !== old[index]?.[down]?.[across]?.format && formatWhileWriting(fill) === fill.format)
        );
      }),
    ),
  );
  return isFormatted && isAsWanted(now, wanted, before, holdsSameValue);
}

/**
 * Restores the old content of every cell that holds what we wrote; the write has then failed with `trouble`. A cell
 * that holds neither the old content nor ours was changed by somebody else: it stays as it is, and the result is
 * 'changed meanwhile'.
 */
export async function restoreCells(
  before: CellsSnapshot,
  now: CellsSnapshot,
  ours: Fills,
  trouble: Trouble,
): Promise<Written | 'not put back'> {
  const old = fillsOf(before);
  const others = now.blocks.map(({ cells }, index) =>
    cells.map((row, down) =>
      row.map(({ fill }, across) => {
        return [old, ours].every((fills) => !holdsFill(fill, fills[index]?.[down]?.[across]));
      }),
    ),
  );
  const wanted = now.blocks.map((held, index): FilledBlock => ({
    held,
    fills: held.cells.map((row, down) =>
      row.map(({ fill }, across) => (others[index]?.[down]?.[across] ? fill : (old[index]?.[down]?.[across] ?? fill))),
    ),
  }));
  const after = isAsWanted(now, wanted, before, isSameCell)
    ? now
    : await runInExcel((context) => fillBlocks(context, wanted, now.protection, before.protection)).catch(
        () => undefined,
      );
  if (!after || !isAsWanted(after, wanted, before, isSameCell)) return 'not put back';
  const changed = cellsWhere(now, (block, down, across) => others[block]?.[down]?.[across] === true);
  return changed.length > 0 ? { state: 'changed meanwhile', cells: changed } : { state: 'failed', trouble };
}

/** Fills by block, row and column. */
export type Fills = readonly (readonly (readonly CellFill[])[])[];

export const fillsOf = ({ blocks }: CellsSnapshot): Fills =>
  blocks.map(({ cells }) => cells.map((row) => row.map(({ fill }) => fill)));

const holdsFill = (now: CellFill, fill: CellFill | undefined): boolean =>
  fill !== undefined && holdsSameValue(now, fill);

/** The cells for which `isOne` is true, with their content. */
export function cellsWhere(
  { blocks }: CellsSnapshot,
  isOne: (block: number, down: number, across: number) => boolean,
): readonly { sheet: string; cell: string; now: CellContent | null }[] {
  return blocks.flatMap(({ block: { sheet, area }, cells }, index) =>
    cells.flatMap((row, down) =>
      row.flatMap(({ content }, across) =>
        isOne(index, down, across)
          ? [{ sheet, cell: cellAddress(area.top + down, area.left + across), now: content ?? null }]
          : [],
      ),
    ),
  );
}

export function cellsNotRestored({ blocks }: CellsSnapshot): Trouble {
  const seen = blocks.filter(({ isHidden }) => !isHidden);
  const cells = (seen.length > 0 ? seen : blocks)
    .map(({ block }) => `${block.sheet}, ${areaAddress(block.area)}`)
    .join('; ');
  return new Trouble(
    'not-as-before',
    `Writing broke off, and what stood there before couldn't be put back for certain. Look at these cells: ${cells}.`,
    'Look whether they hold what you entered, or undo the last steps (Ctrl+Z). Then try again.',
  );
}
