/**
 * What a file may cost. A filled return has about 50 kB and 500 cells, a council's whole year a few
 * hundred kB: every limit is generous to people and still small enough for a laptop or a browser tab.
 */
const MB = 1024 * 1024;

/** Of the file as it came: e-mail lets no more through. */
export const LARGEST_FILE = 20 * MB;
/** Of one part, unpacked: some 300,000 rows of text. */
export const LARGEST_PART = 50 * MB;
/** Of all parts that are read, unpacked. Parts that nobody reads aren't unpacked at all. */
export const LARGEST_TOTAL = 100 * MB;
/** Entries of the zip archive: a workbook full of pictures has some hundred. */
export const MOST_PARTS = 2_000;
export const MOST_SHEETS = 200;
/** Cells that hold something, in all sheets together; blank ones cost nothing and aren't counted. */
export const MOST_CELLS = 500_000;
/** Rows down to the last cell, in all sheets together: a stray cell at the very bottom is borne, not one on every sheet. */
export const MOST_ROWS = 3_000_000;
/** Excel's own grid: no cell lies beyond it. */
export const ROWS_OF_GRID = 1_048_576;
export const COLUMNS_OF_GRID = 16_384;
/** OpenDocument writes runs of spaces as a count: so many in all, before it can only be an attack. */
export const MOST_COUNTED_SPACES = 1_000_000;
