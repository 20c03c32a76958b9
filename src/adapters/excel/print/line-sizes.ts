import { rangeOf, type Area } from '../area';
import { passing } from '../in-excel';
import { columnRange, rowRange, runsOf } from './line-ranges';

/** In points; a line of no size of its own is as high or wide as the sheet's lines are, one that is left out stays as it is. */
type LineSize = number | 'standard' | undefined;

/** How wide columns and how high rows are, from the first on. */
export interface LineSizes {
  widths: readonly LineSize[];
  /** Fitted to what the rows hold: they then grow as somebody types into them. */
  heights: 'fitted' | readonly LineSize[];
}

/** The last column, which nobody uses: as wide as columns are that nobody made wider. */
const LAST_COLUMN = 'XFD:XFD';

/** Asks for the sizes within a range in the coming sync; what is given is to be called after it. */
export function askLineSizes(sheet: Excel.Worksheet, used: Excel.Range): () => LineSizes {
  sheet.load('standardHeight');
  const unused = passing(sheet.getRange(LAST_COLUMN)).load('format/columnWidth');
  const columns = used.getColumnProperties({ format: { columnWidth: true } });
  const rows = used.getRowProperties({ format: { rowHeight: true } });
  return () => {
    if (used.isNullObject) return { widths: [], heights: [] };
    const sized = (size: number | undefined, standard: number): LineSize => (size === standard ? 'standard' : size);
    return {
      widths: [
        ...before(used.columnIndex),
        ...columns.value.map(({ format }) => sized(format?.columnWidth, unused.format.columnWidth)),
      ],
      heights: [
        ...before(used.rowIndex),
        ...rows.value.map(({ format }) => sized(format?.rowHeight, sheet.standardHeight)),
      ],
    };
  };
}

/** What lies before the used part holds nothing. */
const before = (count: number): readonly LineSize[] => Array.from({ length: count }, () => undefined);

export function applyLineSizes(sheet: Excel.Worksheet, { widths, heights }: LineSizes, extent: Area | undefined): void {
  for (const { first, last, value } of runsOf(widths)) {
    const { format } = passing(sheet.getRange(columnRange(first, last)));
    if (value === 'standard') format.useStandardWidth = true;
    else if (value !== undefined) format.columnWidth = value;
  }
  if (heights === 'fitted') {
    if (extent) passing(sheet.getRange(rangeOf(extent))).format.autofitRows();
    return;
  }
  for (const { first, last, value } of runsOf(heights)) {
    const { format } = passing(sheet.getRange(rowRange(first, last)));
    if (value === 'standard') format.useStandardHeight = true;
    else if (value !== undefined) format.rowHeight = value;
  }
}
