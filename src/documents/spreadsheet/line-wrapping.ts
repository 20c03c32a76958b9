import type { CellDescription } from '../sheet';
import { shownWidth } from '../line-rows';
import { LOOKS } from '../styles';

/** Narrower than this, a sentence wrapped within its column would become a tower of words. */
const NARROWEST_TO_WRAP = 40;

/**
 * Whether a cell of a lines block wraps within its column. A sentence that stands alone in its row
 * runs on over the empty cells beside it instead, where the page is wide enough for it: nothing is merged.
 */
export function wrapsInLine(
  line: readonly CellDescription[],
  column: number,
  { widths, lineRoom }: { widths: readonly number[]; lineRoom: number },
): boolean {
  const cell = line[column];
  const look = LOOKS[cell?.role ?? 'text'];
  if (!look.wrap) return false;
  if (column < line.length - 1 || cell?.role === 'entry' || cell?.role === 'entry-text') return true;
  const needed = shownWidth(String(cell?.value ?? ''), cell?.role ?? 'text');
  const room = widths.slice(0, column).reduce((left, width) => left - width, lineRoom);
  if (needed <= room) return false;
  return (widths[column] ?? 0) >= NARROWEST_TO_WRAP;
}
