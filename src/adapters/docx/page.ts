/** A4 upright, in twips (twentieths of a point). */
export const PAGE = { width: 11906, height: 16838, side: 1304, top: 1304, bottom: 1304, footer: 624 } as const;

/** The width between the margins, in twips. */
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.side;
