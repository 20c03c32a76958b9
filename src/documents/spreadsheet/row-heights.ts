import type { Role } from '../sheet';
import { BODY_SIZE, LOOKS } from '../styles';
import { wrappedLines } from '../text-width';

/** The tallest row that Excel allows, in points. */
const TALLEST = 409;
/** Height of a line of text, as a multiple of the font size. */
const LINE = 1.25;
/** Points added to a row so that lines of neighbouring rows don't touch. */
const AIR = 3;
/** How much wider bold letters are than regular ones. */
const BOLD = 1.08;
/**
 * The share of a column's width that is counted on, because programs set text a little differently from our reckoning.
 */
const MARGIN = 0.985;
/** The fewest lines of an entry cell for longer text, so that there is room to type. */
const TYPING_LINES = 2;

export interface ShownCell {
  row: number;
  text: string;
  role: Role;
  wrap: boolean;
  /** Width of its column, in digits of the body font. */
  width: number;
}

/**
 * Row heights in points, by row number, tall enough to show all text: neither Excel nor LibreOffice measures the rows
 * of a generated file when opening it. The heights aren't fixed: Excel fits a row anew as soon as somebody types into
 * it.
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
