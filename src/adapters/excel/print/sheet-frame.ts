import { pagesWide } from '../../../documents/pages-wide';
import { COLUMN_PADDING } from '../../../documents/paper';
import type { SheetDescription } from '../../../documents/sheet';
import { areaOf, rangeOf, type Area } from '../area';
import { columnRange } from './line-ranges';
import { passing } from '../in-excel';
import { applyPage, askPage, pageFrame, type PageFrame } from './page-frame';
import { applyLineSizes, askLineSizes, type LineSizes } from './line-sizes';
import { tableFrames, type TableFrame } from './table-frame';

/** Everything of a sheet but its cells: what a printed one is given, and what an old one gets back. */
export interface SheetFrame {
  visibility: Excel.SheetVisibility | 'Visible' | 'Hidden' | 'VeryHidden';
  showGridlines: boolean;
  sizes: LineSizes;
  /** The cells that stay in view, from A1: "A1:B4". */
  frozen?: string;
  tables: readonly TableFrame[];
  page: PageFrame;
  /** What stays allowed; undefined where the sheet isn't protected. */
  protection?: Excel.WorksheetProtectionOptions;
}

/**
 * Against accidents, without a password. Widths and heights may be changed so that everything can be
 * read, and rows filtered; sorting isn't allowed: it would move entries away from their measures.
 */
const PROTECTION: Excel.WorksheetProtectionOptions = {
  allowFormatCells: true,
  allowFormatColumns: true,
  allowFormatRows: true,
  allowAutoFilter: true,
};

/** What a digit of 12-point Arial takes: columns are as wide whatever the workbook's own font is. */
const DIGIT_POINTS = 6.75;

export function sheetFrame(sheet: SheetDescription): SheetFrame {
  // Key columns stay in view on sheets so wide that somebody scrolls across them.
  const columns = pagesWide({ ...sheet, printedColumns: undefined }) > 1 ? (sheet.keyColumns ?? 0) : 0;
  return {
    visibility: sheet.visibility === 'visible' ? 'Visible' : 'VeryHidden',
    showGridlines: false,
    sizes: {
      widths: sheet.widths.map((width) => Math.round(((width + COLUMN_PADDING) * DIGIT_POINTS) / 0.75) * 0.75),
      heights: 'fitted',
    },
    ...(frozenOf(sheet.frozenRows ?? 0, columns) !== undefined && { frozen: frozenOf(sheet.frozenRows ?? 0, columns) }),
    tables: tableFrames(sheet),
    page: pageFrame(sheet),
    ...(sheet.protected && { protection: PROTECTION }),
  };
}

/** Whole rows where no column stays, whole columns where no row does. */
function frozenOf(rows: number, columns: number): string | undefined {
  if (rows > 0 && columns > 0) return rangeOf({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 });
  return rows > 0 ? `1:${rows}` : columns > 0 ? columnRange(0, columns - 1) : undefined;
}

/** Asks for the frame of a sheet in the coming sync, its tables aside; what is given is to be called after it. */
export function askFrame(sheet: Excel.Worksheet): () => Omit<SheetFrame, 'tables'> & { extent?: Area } {
  sheet.load('visibility,showGridlines,protection/protected,protection/options');
  const used = passing(sheet.getUsedRangeOrNullObject()).load('rowIndex,columnIndex,rowCount,columnCount');
  const sizes = askLineSizes(sheet, used);
  const frozen = passing(sheet.freezePanes.getLocationOrNullObject()).load('address');
  const page = askPage(sheet);
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

/** Gives a sheet its frame, whose cells and tables stand. Protection isn't put on: nothing could be written after it. */
export function applyFrame(sheet: Excel.Worksheet, frame: SheetFrame, extent: Area | undefined): void {
  applyLineSizes(sheet, frame.sizes, extent);
  sheet.showGridlines = frame.showGridlines;
  sheet.freezePanes.unfreeze();
  if (frame.frozen !== undefined) freeze(sheet, frame.frozen);
  applyPage(sheet, frame.page);
  sheet.visibility = frame.visibility as 'Visible';
}

function freeze(sheet: Excel.Worksheet, place: string): void {
  const rows = /^\d+:(\d+)$/.exec(place)?.[1];
  const area = areaOf(place);
  if (rows !== undefined) sheet.freezePanes.freezeRows(Number(rows));
  else if (area) sheet.freezePanes.freezeAt(passing(sheet.getRange(place)));
  else sheet.freezePanes.freezeColumns(columnsIn(place));
}

const columnsIn = (place: string): number => (areaOf(place.replace(/([A-Z]+)/g, '$11'))?.right ?? 0) + 1;
