/** The font sizes of one printing of a report, in points, and what depends on them. */
export interface TypeScale {
  body: number;
  lead: number;
  title: number;
  subtitle: number;
  headings: readonly [number, number, number];
  /** A table of at most this many lines, a quarter of a page, isn't split over two pages. */
  linesTogether: number;
  /** Whether the footer's words and the page number fit on one line. */
  footer: 'one line' | 'two lines';
}

export const USUAL_PRINT: TypeScale = {
  body: 12,
  lead: 14,
  title: 30,
  subtitle: 18,
  headings: [22, 16, 13],
  linesTogether: 16,
  footer: 'one line',
};

/** Nothing smaller than 18 points. */
export const LARGE_PRINT: TypeScale = {
  body: 18,
  lead: 20,
  title: 36,
  subtitle: 24,
  headings: [28, 22, 20],
  linesTogether: 11,
  footer: 'two lines',
};

/** Points in twips (twentieths of a point), in which Word gives spacing. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** A4 upright, in twips (twentieths of a point). */
export const A4_PAGE = { width: 11906, height: 16838, side: 1304, top: 1304, bottom: 1304, footer: 624 } as const;

/** The width between the margins, in twips. */
export const TEXT_WIDTH = A4_PAGE.width - 2 * A4_PAGE.side;
