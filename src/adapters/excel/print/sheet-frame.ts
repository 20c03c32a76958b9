import { pagesWide } from '../../../documents/pages-wide';
import { COLUMN_PADDING } from '../../../documents/paper';
import type { SheetDescription } from '../../../documents/sheet';
import { areaAddress, equalRuns, parseArea, wholeColumns, wholeRows, type Area } from '../sheet-area';
import { untrackRange } from '../run-in-excel';
import { applyPageSetup, loadPageSetup, pageSetupOf, type PageSetup } from './page-setup';
import { tableFrames, type TableFrame } from './table-frame';

/** Everything of a sheet but its cells: to be applied to a printed sheet, or restored. */
export interface SheetFrame {
  visibility: Excel.SheetVisibility | 'Visible' | 'Hidden' | 'VeryHidden';
  showGridlines: boolean;
  sizes: LineSizes;
  /** The cells that stay in view, from A1: "A1:B4". */
  frozen?: string;
  tables: readonly TableFrame[];
  page: PageSetup;
  /** What people may still do on the protected sheet; undefined where the sheet isn't protected. */
  protection?: Excel.WorksheetProtectionOptions;
}

/**
 * Protection without a password, against accidents. Widths and heights may be changed to read everything, and rows
 * filtered; sorting would move entries away from their measures.
 */
const ALLOWED_WHILE_PROTECTED: Excel.WorksheetProtectionOptions = {
  allowFormatCells: true,
  allowFormatColumns: true,
  allowFormatRows: true,
  allowAutoFilter: true,
};

/** The width of a digit of 12-point Arial, in points, so that columns don't depend on the workbook's font. */
const POINTS_A_DIGIT = 6.75;

export function sheetFrame(sheet: SheetDescription): SheetFrame {
  // Key columns are frozen only on sheets too wide for one page.
  const columns = pagesWide({ ...sheet, printedColumns: undefined }) > 1 ? (sheet.keyColumns ?? 0) : 0;
  return {
    visibility: sheet.visibility === 'visible' ? 'Visible' : 'VeryHidden',
    showGridlines: false,
    sizes: {
      widths: sheet.widths.map((width) => Math.round(((width + COLUMN_PADDING) * POINTS_A_DIGIT) / 0.75) * 0.75),
      heights: 'fitted',
    },
    ...(frozenOf(sheet.frozenRows ?? 0, columns) !== undefined && { frozen: frozenOf(sheet.frozenRows ?? 0, columns) }),
    tables: tableFrames(sheet),
    page: pageSetupOf(sheet),
    ...(sheet.protected && { protection: ALLOWED_WHILE_PROTECTED }),
  };
}

/** The address of the frozen cells: "A1:B4", or "1:4" where no column is frozen, or "A:B" where no row is. */
function frozenOf(rows: number, columns: number): string | undefined {
  if (rows > 0 && columns > 0) return areaAddress({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 });
  return rows > 0 ? `1:${rows}` : columns > 0 ? wholeColumns(0, columns - 1) : undefined;
}

/** Queues the load of all but the tables; call the result after sync. */
export function loadSheetFrame(sheet: Excel.Worksheet): () => Omit<SheetFrame, 'tables'> & { extent?: Area } {
  sheet.load('visibility,showGridlines,protection/protected,protection/options');
  const used = untrackRange(sheet.getUsedRangeOrNullObject()).load('rowIndex,columnIndex,rowCount,columnCount');
  const sizes = loadLineSizes(sheet, used);
  const frozen = untrackRange(sheet.freezePanes.getLocationOrNullObject()).load('address');
  const page = loadPageSetup(sheet);
  return () => ({
    visibility: sheet.visibility,
    showGridlines: sheet.showGridlines,
    sizes: sizes(),
    ...(!frozen.isNullObject && { frozen: frozen.address.replace(/^.*!/, '').replaceAll('$', '') }),
    page: page(),
    ...(sheet.protection.protected && { protection: sheet.protection.options }),
    ...(!used.isNullObject && {
      extent: {
        top: used.rowIndex,
        left: used.columnIndex,
        bottom: used.rowIndex + used.rowCount - 1,
        right: used.columnIndex + used.columnCount - 1,
      },
    }),
  });
}

/** Applies all but tables and protection, after the cells and tables are in place. */
export function applySheetFrame(sheet: Excel.Worksheet, frame: SheetFrame, extent: Area | undefined): void {
  applyLineSizes(sheet, frame.sizes, extent);
  sheet.showGridlines = frame.showGridlines;
  sheet.freezePanes.unfreeze();
  if (frame.frozen !== undefined) freeze(sheet, frame.frozen);
  applyPageSetup(sheet, frame.page);
  sheet.visibility = frame.visibility as 'Visible';
}

function freeze(sheet: Excel.Worksheet, place: string): void {
  const rows = /^\d+:(\d+)$/.exec(place)?.[1];
  const area = parseArea(place);
  if (rows !== undefined) sheet.freezePanes.freezeRows(Number(rows));
  else if (area) sheet.freezePanes.freezeAt(untrackRange(sheet.getRange(place)));
  else sheet.freezePanes.freezeColumns(frozenColumnCount(place));
}

/** The number of columns in "A:B". */
const frozenColumnCount = (place: string): number => (parseArea(place.replace(/([A-Z]+)/g, '$11'))?.right ?? 0) + 1;

/** In points; 'standard' for the sheet's standard size, undefined to leave a row or column as it is. */
type LineSize = number | 'standard' | undefined;

/** Widths of columns and heights of rows, from the first on. */
export interface LineSizes {
  widths: readonly LineSize[];
  /** 'fitted': rows grow with what they hold. */
  heights: 'fitted' | readonly LineSize[];
}

/** The last column, which nobody uses, has the sheet's standard width. */
const LAST_COLUMN = 'XFD:XFD';

/** Queues the load of the sizes within a range; call the result after sync. */
export function loadLineSizes(sheet: Excel.Worksheet, used: Excel.Range): () => LineSizes {
  sheet.load('standardHeight');
  const unused = untrackRange(sheet.getRange(LAST_COLUMN)).load('format/columnWidth');
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

/** No sizes, for so many rows or columns before the used range. */
const before = (count: number): readonly LineSize[] => Array.from({ length: count }, () => undefined);

export function applyLineSizes(sheet: Excel.Worksheet, { widths, heights }: LineSizes, extent: Area | undefined): void {
  for (const { first, last, value } of equalRuns(widths)) {
    const { format } = untrackRange(sheet.getRange(wholeColumns(first, last)));
    if (value === 'standard') format.useStandardWidth = true;
    else if (value !== undefined) format.columnWidth = value;
  }
  if (heights === 'fitted') {
    if (extent) untrackRange(sheet.getRange(areaAddress(extent))).format.autofitRows();
    return;
  }
  for (const { first, last, value } of equalRuns(heights)) {
    const { format } = untrackRange(sheet.getRange(wholeRows(first, last)));
    if (value === 'standard') format.useStandardHeight = true;
    else if (value !== undefined) format.rowHeight = value;
  }
}
