import { Trouble } from '../../../core/trouble';
import { rangeOf } from '../area';
import { inExcel } from '../in-excel';
import { isUnchanged, type CellFill } from './cell-fill';
import { fillBlocks, type FilledBlock } from './fill-blocks';
import { heldNow, type Held } from './held-blocks';

/** Whether the blocks hold what they were to hold, and their sheets are protected as before. */
export function isAsWanted(now: Held, wanted: readonly FilledBlock[], before: Held, same: (held: CellFill, wanted: CellFill) => boolean): boolean {
  const areCells = wanted.every(({ fills }, index) => fills.every((row, down) => row.every((fill, across) => {
    const held = now.blocks[index]?.cells[down]?.[across]?.fill;
    return held !== undefined && same(held, fill);
  })));
  return areCells && [...before.protection].every(([key, { isProtected }]) => now.protection.get(key)?.isProtected === isProtected);
}

/** The old content again, wherever something was changed; the trouble is then that nothing was. */
export async function putBack(before: Held, trouble: Trouble): Promise<Trouble> {
  const old = before.blocks.map((held): FilledBlock => ({ held, fills: held.cells.map((row) => row.map(({ fill }) => fill)) }));
  try {
    const now = await heldNow(before.blocks.map(({ block }) => block));
    if (isAsWanted(now, old, before, isUnchanged)) return trouble;
    const changed = old.flatMap(({ fills }, index) => {
      const held = now.blocks[index];
      return held ? [{ held, fills }] : [];
    });
    const after = await inExcel((context) => fillBlocks(context, changed, now.protection, before.protection));
    if (isAsWanted(after, old, before, isUnchanged)) return trouble;
  } catch {
    // Told below, with the cells to look at.
  }
  return notAsBefore(before);
}

function notAsBefore({ blocks }: Held): Trouble {
  const cells = blocks.map(({ block }) => `${block.sheet}, ${rangeOf(block.area)}`).join('; ');
  return new Trouble(
    'not-as-before',
    `Writing broke off, and what stood there before couldn't be put back for certain. Look at these cells: ${cells}.`,
    'Compare them with what should stand there, or undo the last steps (Ctrl+Z), before you go on.',
  );
}
