/**
 * The way up of the A4 paper on which sheets are printed. The sizes below are Excel's, which leave a little less room
 * than LibreOffice's; they keep print at 10 points or more.
 */
export type Orientation = 'portrait' | 'landscape';

/** In inches. */
export const PAGE_MARGINS = { left: 0.3, right: 0.3, top: 0.6, bottom: 0.8, header: 0.3, footer: 0.4 };

/** Sheets are printed no smaller than this scale, which turns 12 points into 10.2. */
export const SMALLEST_SCALE = 0.85;

const POINTS_AN_INCH = 72;
const PAPER_WIDTH: Record<Orientation, number> = { portrait: 8.27, landscape: 11.69 };

/** Width of a digit of 12-point Arial in Excel, in points: 9 pixels at 96 to the inch. */
const DIGIT_POINTS = 6.75;

/** The space beside a column's text, in digits, that Excel counts as part of its width. */
export const COLUMN_PADDING = 0.71;

/** How many digits fit side by side on a page at the smallest scale; the padding of columns takes part of them. */
export function roomAcross(orientation: Orientation): number {
  const inches = PAPER_WIDTH[orientation] - PAGE_MARGINS.left - PAGE_MARGINS.right;
  return (inches * POINTS_AN_INCH) / SMALLEST_SCALE / DIGIT_POINTS;
}
