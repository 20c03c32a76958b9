/**
 * Limits for a file that is read. A filled return has about 50 kB and 500 cells, a council's whole year a few hundred
 * kB: every limit is far above that, and still small enough for a laptop or a browser tab.
 */
const MB = 1024 * 1024;

/** Bytes of the file itself: e-mail lets no larger one through. */
export const LARGEST_FILE = 20 * MB;
/** Bytes of one part of the archive, unpacked: some 300,000 rows of text. */
export const LARGEST_PART = 50 * MB;
/** Bytes of all parts that are read, unpacked. Parts that nobody reads aren't unpacked at all. */
export const LARGEST_TOTAL = 100 * MB;
/** Entries of the zip archive: a workbook full of pictures has a few hundred. */
export const MOST_PARTS = 2_000;
export const MOST_SHEETS = 200;
/** Cells that hold something, in all sheets together; blank ones cost nothing and aren't counted. */
export const MOST_CELLS = 500_000;
/** Characters of one cell, in its text or formula, and of one attribute, such as a sheet's name: Excel has at most 32,767, other programs let people type more. */
export const LONGEST_TEXT = 250_000;
/** Characters of all cells together, in texts and formulas; one that many cells share counts for each of them. */
export const MOST_TEXT = 20_000_000;
/** Rows down to the last cell, in all sheets together: two sheets may have a stray cell at the very bottom. */
export const MOST_ROWS = 3_000_000;
/** Excel's own grid: no cell lies beyond it. */
export const ROWS_OF_GRID = 1_048_576;
export const COLUMNS_OF_GRID = 16_384;
/** Spaces in all of an OpenDocument file, which gives a run of them as a count: more can only be an attack. */
export const MOST_COUNTED_SPACES = 1_000_000;
