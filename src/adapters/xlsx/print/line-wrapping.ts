import type { CellDescription } from '../../../documents/sheet';
import { BODY_SIZE, LOOKS } from '../../../documents/styles';
import { textWidth } from './text-width';

/** Narrower than this, a sentence wrapped within its column would become a tower of words. */
const NARROWEST_TO_WRAP = 40;
/** Bold letters are about a tenth wider. */
const BOLD_WIDTH = 1.1;

/**
 * Whether a cell of a lines block wraps within its column. A sentence that stands alone in its row
 * runs on over the empty cells beside it instead, where the sheet is wide enough for it: nothing is merged.
 */
export function wrapsInLine(line: readonly CellDescription[], column: number, widths: readonly number[]): boolean {
  const cell = line[column];
  const look = LOOKS[cell?.role ?? 'text'];
  if (!look.wrap) return false;
  if (column < line.length - 1 || cell?.role === 'entry' || cell?.role === 'entry-text') return true;
  const needed = textWidth(String(cell?.value ?? '')) * (look.size / BODY_SIZE) * (look.bold ? BOLD_WIDTH : 1);
  const room = widths.slice(column).reduce((sum, width) => sum + width, 0);
  if (needed <= room) return false;
  return (widths[column] ?? 0) >= NARROWEST_TO_WRAP;
}
