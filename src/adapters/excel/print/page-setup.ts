import { columnLetters } from '../../../core/place';
import { pagesWide } from '../../../documents/pages-wide';
import { PAGE_MARGINS } from '../../../documents/paper';
import type { SheetDescription } from '../../../documents/sheet';
import { placementOf, type TablePlacement } from '../../../documents/sheet-placement';
import { shortenText } from '../../../documents/spreadsheet/longest-text';
import { BODY_SIZE, FONT } from '../../../documents/styles';

/** A sheet's page setup, as Office.js takes it. */
export interface PageSetup {
  layout: Layout;
  headers: Headers;
  /** The print area: "A4:O7". Left out, the sheet's own stays as it is, because Office.js can't clear it. */
  area?: string;
  /** Rows repeated on each page: "4:4". Left out, they stay as they are. */
  titleRows?: string;
  /** Columns repeated on each page: "A:B". Left out, they stay as they are. */
  titleColumns?: string;
}

const MARGINS = ['leftMargin', 'rightMargin', 'topMargin', 'bottomMargin', 'headerMargin', 'footerMargin'] as const;
const LAYOUT = ['orientation', 'paperSize', 'zoom', 'printOrder', ...MARGINS] as const;
const HEADERS = ['leftHeader', 'centerHeader', 'rightHeader', 'leftFooter', 'centerFooter', 'rightFooter'] as const;
const ON_ALL = 'headersFooters/defaultForAllPages';

type Layout = Pick<Excel.PageLayout, (typeof LAYOUT)[number]>;
type Headers = Pick<Excel.HeaderFooter, (typeof HEADERS)[number]>;

const INCH_IN_POINTS = 72;
const PAGE_HEADER_SIZE = 14;
/** In characters, well below Excel's limit of 255, which includes the format codes. */
const LONGEST_PAGE_HEADER = 100;

/** The page setup of a described sheet, fitted to so many pages across that its text stays legible. */
export function pageSetupOf(sheet: SheetDescription): PageSetup {
  const wide = tableOverPages(sheet);
  const { left, right, top, bottom, header, footer } = PAGE_MARGINS;
  const across = pagesWide(sheet);
  const font = `&"${FONT},Regular"&${BODY_SIZE}`;
  return {
    layout: {
      orientation: sheet.orientation === 'landscape' ? 'Landscape' : 'Portrait',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: across },
      printOrder: across > 1 ? 'OverThenDown' : 'DownThenOver',
      leftMargin: left * INCH_IN_POINTS,
      rightMargin: right * INCH_IN_POINTS,
      topMargin: top * INCH_IN_POINTS,
      bottomMargin: bottom * INCH_IN_POINTS,
      headerMargin: header * INCH_IN_POINTS,
      footerMargin: footer * INCH_IN_POINTS,
    },
    headers: {
      leftHeader: wide ? pageHeaderTitle(sheet) : '',
      centerHeader: '',
      rightHeader: '',
      leftFooter: `${font}&A`,
      centerFooter: '',
      rightFooter: `${font}Page &P of &N`,
    },
    ...(sheet.visibility === 'visible' && printedParts(sheet, wide)),
  };
}

/**
 * The print area and the rows and columns repeated on each page. Of a sheet several pages wide only the table is
 * printed, with its title in the page header: the repeated key columns would cut the lines above it.
 */
function printedParts(
  sheet: SheetDescription,
  wide: TablePlacement | undefined,
): Pick<PageSetup, 'area' | 'titleRows' | 'titleColumns'> {
  const last = columnLetters((sheet.printedColumns ?? sheet.widths.length) - 1);
  const area = wide ? `A${wide.headerRow + 1}:${last}${wide.lastBodyRow + 1}` : `A:${last}`;
  return {
    ...((wide || sheet.printedColumns !== undefined) && { area }),
    ...(sheet.repeatedRow !== undefined && { titleRows: `${sheet.repeatedRow}:${sheet.repeatedRow}` }),
    ...(wide && sheet.keyColumns && { titleColumns: `A:${columnLetters(sheet.keyColumns - 1)}` }),
  };
}

/** The table of a sheet that is several pages wide and has only one; undefined for other sheets. */
function tableOverPages(sheet: SheetDescription): TablePlacement | undefined {
  if (pagesWide(sheet) === 1) return undefined;
  const tables = placementOf(sheet).filter((placement) => placement.kind === 'table');
  return tables.length === 1 ? tables[0] : undefined;
}

function pageHeaderTitle({ blocks: [first] }: SheetDescription): string {
  const title = first?.kind === 'lines' ? first.lines[0]?.[0]?.value : undefined;
  return typeof title === 'string'
    ? `&"${FONT},Bold"&${PAGE_HEADER_SIZE} ${shortenText(title, LONGEST_PAGE_HEADER).replaceAll('&', '&&')}`
    : '';
}

/** Queues the load of the page setup; call the result after sync. */
export function loadPageSetup({ pageLayout }: Excel.Worksheet): () => PageSetup {
  pageLayout.load([...LAYOUT, ...HEADERS.map((name) => `${ON_ALL}/${name}`)].join(','));
  const area = pageLayout.getPrintAreaOrNullObject().load('address');
  const rows = pageLayout.getPrintTitleRowsOrNullObject().load('address').untrack();
  const columns = pageLayout.getPrintTitleColumnsOrNullObject().load('address').untrack();
  return () => ({
    layout: Object.fromEntries(LAYOUT.map((name) => [name, pageLayout[name]])) as unknown as Layout,
    headers: Object.fromEntries(
      HEADERS.map((name) => [name, pageLayout.headersFooters.defaultForAllPages[name]]),
    ) as unknown as Headers,
    ...(!area.isNullObject && { area: plainAddress(area.address) }),
    ...(!rows.isNullObject && { titleRows: plainAddress(rows.address) }),
    ...(!columns.isNullObject && { titleColumns: plainAddress(columns.address) }),
  });
}

/** An address without sheet names and dollar signs: "'My sheet'!$A$1" gives "A1". */
const plainAddress = (address: string): string => address.replace(/('[^']*'|[^,!])+!/g, '').replaceAll('$', '');

export function applyPageSetup(
  { pageLayout }: Excel.Worksheet,
  { layout, headers, area, titleRows, titleColumns }: PageSetup,
): void {
  Object.assign(pageLayout, layout);
  Object.assign(pageLayout.headersFooters.defaultForAllPages, headers);
  if (area !== undefined) pageLayout.setPrintArea(area);
  if (titleRows !== undefined) pageLayout.setPrintTitleRows(`$${titleRows.replace(':', ':$')}`);
  if (titleColumns !== undefined) pageLayout.setPrintTitleColumns(`$${titleColumns.replace(':', ':$')}`);
}
