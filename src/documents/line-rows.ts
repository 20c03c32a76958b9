import type { CellDescription, Role } from './sheet';
import { BODY_SIZE, LOOKS } from './styles';
import { textWidth } from './text-width';

/** Bold letters are about a tenth wider. */
const BOLD_WIDTH = 1.1;

/** The room that a text takes in its role, in digits of the body font. */
export function shownWidth(text: string, role: Role): number {
  const { size, bold } = LOOKS[role];
  return textWidth(text) * (size / BODY_SIZE) * (bold ? BOLD_WIDTH : 1);
}

/**
 * A text over as many lines as it takes, one cell each, none longer than the room (in digits of the body
 * font): a line that runs on over the cells beside it is neither wrapped nor merged, only cut at the page's
 * edge. Sentences stay whole where they find room.
 */
export function lineRows(text: string, role: Role, room: number): readonly (readonly CellDescription[])[] {
  const fits = (line: string): boolean => shownWidth(line, role) <= room;
  const pieces = text
    .split(/(?<=[.?:]) /)
    .flatMap((sentence) => (fits(sentence) ? [sentence] : packPieces(sentence.split(' '), fits)));
  return packPieces(pieces, fits).map((value) => [{ value, role }]);
}

/** The pieces put together, a space between, as long as they fit. */
function packPieces(pieces: readonly string[], fits: (line: string) => boolean): readonly string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${piece}` : piece;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines;
}

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
