import { cellAddress } from '../../../core/place';
import type { CellContent } from '../../../core/values/cell';
import { Trouble } from '../../../core/trouble';
import type { Written } from '../../../workflows/ports';
import { rangeOf } from '../area';
import { inExcel } from '../in-excel';
import { formatWhileWriting, holds, isUnchanged, type CellFill } from './cell-fill';
import { fillBlocks, type FilledBlock } from './fill-blocks';
import type { Held } from './held-blocks';

/** Whether the blocks hold what they were to hold, and their sheets are protected as before. */
export function isAsWanted(
  now: Held,
  wanted: readonly FilledBlock[],
  before: Held,
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
 * Whether a writing that broke off had come to its end by then. A format's code may be in Excel's own words;
 * but one that was to change isn't the old one any more, and one that changes twice has come to the last.
 */
export function isComplete(now: Held, wanted: readonly FilledBlock[], before: Held): boolean {
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
  return isFormatted && isAsWanted(now, wanted, before, holds);
}

/**
 * The old content again, wherever ours stands; the trouble is then that nothing was changed. A cell that holds
 * neither was changed by somebody else meanwhile: it stays as it is, and that is what came of the writing.
 */
export async function putBack(
  before: Held,
  now: Held,
  ours: Fills,
  trouble: Trouble,
): Promise<Written | 'not put back'> {
  const old = fillsOf(before);
  const others = now.blocks.map(({ cells }, index) =>
    cells.map((row, down) =>
      row.map(({ fill }, across) => {
        return [old, ours].every((fills) => !isHeld(fill, fills[index]?.[down]?.[across]));
      }),
    ),
  );
  const wanted = now.blocks.map((held, index): FilledBlock => ({
    held,
    fills: held.cells.map((row, down) =>
      row.map(({ fill }, across) => (others[index]?.[down]?.[across] ? fill : (old[index]?.[down]?.[across] ?? fill))),
    ),
  }));
  const after = isAsWanted(now, wanted, before, isUnchanged)
    ? now
    : await inExcel((context) => fillBlocks(context, wanted, now.protection, before.protection)).catch(() => undefined);
  if (!after || !isAsWanted(after, wanted, before, isUnchanged)) return 'not put back';
  const changed = cellsWhere(now, (block, down, across) => others[block]?.[down]?.[across] === true);
  return changed.length > 0 ? { state: 'changed meanwhile', cells: changed } : { state: 'failed', trouble };
}

/** By block, row and column. */
export type Fills = readonly (readonly (readonly CellFill[])[])[];

export const fillsOf = ({ blocks }: Held): Fills =>
  blocks.map(({ cells }) => cells.map((row) => row.map(({ fill }) => fill)));

const isHeld = (now: CellFill, fill: CellFill | undefined): boolean => fill !== undefined && holds(now, fill);

/** Some of the cells, with what they hold. */
export function cellsWhere(
  { blocks }: Held,
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

export function notAsBefore({ blocks }: Held): Trouble {
  const seen = blocks.filter(({ isHidden }) => !isHidden);
  const cells = (seen.length > 0 ? seen : blocks)
    .map(({ block }) => `${block.sheet}, ${rangeOf(block.area)}`)
    .join('; ');
  return new Trouble(
    'not-as-before',
    `Writing broke off, and what stood there before couldn't be put back for certain. Look at these cells: ${cells}.`,
    'Look whether they hold what you entered, or undo the last steps (Ctrl+Z). Then try again.',
  );
}
