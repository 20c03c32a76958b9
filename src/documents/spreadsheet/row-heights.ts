import type { Role } from '../sheet';
import { BODY_SIZE, LOOKS } from '../styles';
import { wrappedLines } from '../text-width';

/** Excel's own limit, in points. */
const TALLEST = 409;
/** Of a line, as a multiple of the font's size. */
const LINE = 1.25;
/** Points added to a row so that lines of neighbouring rows don't touch. */
const AIR = 3;
/** Bold letters are about a tenth wider. */
const BOLD = 1.08;
/** A little less room than there is: no reader sets text exactly as we reckon. */
const MARGIN = 0.985;
/** Lines kept free for typing longer text. */
const TYPING_LINES = 2;

export interface ShownCell {
  row: number;
  text: string;
  role: Role;
  wrap: boolean;
  /** What its column has room for, in digit widths. */
  width: number;
}

/**
 * Heights in points by row, so that everything is seen at once: neither Excel nor LibreOffice measures
 * the rows of a generated file on opening. The heights aren't fixed: as soon as somebody types into a
 * row, Excel fits it anew.
 */
export function rowHeights(cells: readonly ShownCell[]): Map<number, number> {
  const heights = new Map<number, number>();
  for (const cell of cells) {
    const height = Math.max(heights.get(cell.row) ?? 0, cellHeight(cell));
    heights.set(cell.row, height);
  }
  return heights;
}

function cellHeight({ text, role, wrap, width }: ShownCell): number {
  const { size, bold } = LOOKS[role];
  const room = (width * MARGIN * BODY_SIZE) / size / (bold ? BOLD : 1);
  const written = wrap && width > 0 ? wrappedLines(text, room) : 1;
  const lines = role === 'entry-text' ? Math.max(written, TYPING_LINES) : written;
  return Math.min(TALLEST, Math.ceil(lines * size * LINE + AIR));
}
