import type { CellDescription, Role } from './sheet';
import { BODY_SIZE, LOOKS } from './styles';
import { textWidth } from './text-width';

/** How much wider bold letters are than regular ones. */
const BOLD_WIDTH = 1.1;

/** The width that a text takes in the font size and weight of its role, in digits of the body font. */
export function shownWidth(text: string, role: Role): number {
  const { size, bold } = LOOKS[role];
  return textWidth(text) * (size / BODY_SIZE) * (bold ? BOLD_WIDTH : 1);
}

/**
 * Splits a text into rows of one cell, none wider than the room (in digits of the body font). A cell's text runs on
 * over the empty cells beside it, but is cut at the page's edge; splitting avoids that without wrapping or merging.
 * Sentences stay whole where they fit.
 */
export function lineRows(text: string, role: Role, room: number): readonly (readonly CellDescription[])[] {
  const fits = (line: string): boolean => shownWidth(line, role) <= room;
  const pieces = text
    .split(/(?<=[.?:]) /)
    .flatMap((sentence) => (fits(sentence) ? [sentence] : packPieces(sentence.split(' '), fits)));
  return packPieces(pieces, fits).map((value) => [{ value, role }]);
}

/** Joins pieces with spaces into lines, each as long as still fits. */
function packPieces(pieces: readonly string[], fits: (line: string) => boolean): readonly string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${piece}` : piece;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines;
}

/** Width in digits below which a sentence isn't wrapped within its column, since it would take too many lines. */
const NARROWEST_TO_WRAP = 40;

/**
 * True where a cell of a lines block wraps within its column. A sentence that is the last cell of its row and fits on
 * the page doesn't wrap: it runs on over the empty cells beside it, so that nothing need be merged.
 * @param lineRoom how wide a line of the first page is, in digits of the body font
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
