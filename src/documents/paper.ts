/**
 * A4 paper as sheets are printed on it: nothing is ever shrunk below 10 points. Excel's own measures are
 * taken, which leave a little less room than LibreOffice's.
 */
export type Orientation = 'portrait' | 'landscape';

/** In inches. */
export const PAGE_MARGINS = { left: 0.3, right: 0.3, top: 0.6, bottom: 0.8, header: 0.3, footer: 0.4 };

/** 12 points become 10.2. */
export const SMALLEST_SCALE = 0.85;

const POINTS_AN_INCH = 72;
const PAPER_WIDTH: Record<Orientation, number> = { portrait: 8.27, landscape: 11.69 };

/** What a digit of 12-point Arial takes in Excel: 9 pixels at 96 to the inch. */
const DIGIT_POINTS = 6.75;

/** The space beside a column's text, in digits, that Excel counts as part of its width. */
export const COLUMN_PADDING = 0.71;

/** How many digits stand side by side on a page, columns' padding included, at the smallest scale. */
export function roomAcross(orientation: Orientation): number {
  const inches = PAPER_WIDTH[orientation] - PAGE_MARGINS.left - PAGE_MARGINS.right;
  return (inches * POINTS_AN_INCH) / SMALLEST_SCALE / DIGIT_POINTS;
}
