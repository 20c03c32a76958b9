import { columnLetters } from '../../../core/place';
import { pagesWide } from '../../../documents/pages-wide';
import { PAGE_MARGINS } from '../../../documents/paper';
import type { SheetDescription } from '../../../documents/sheet';
import { placementOf, type TablePlacement } from '../../../documents/sheet-placement';
import { shortened } from '../../../documents/spreadsheet/longest-text';
import { BODY_SIZE, FONT } from '../../../documents/styles';

/** How a sheet is put on paper, in Excel's own terms. */
export interface PageFrame {
  layout: Layout;
  headers: Headers;
  /** In A1 style; what is left out stays as it is: Excel has no way to take it off again. */
  area?: string;
  titleRows?: string;
  titleColumns?: string;
}

const MARGINS = ['leftMargin', 'rightMargin', 'topMargin', 'bottomMargin', 'headerMargin', 'footerMargin'] as const;
const LAYOUT = ['orientation', 'paperSize', 'zoom', 'printOrder', ...MARGINS] as const;
const HEADERS = ['leftHeader', 'centerHeader', 'rightHeader', 'leftFooter', 'centerFooter', 'rightFooter'] as const;
const ON_ALL = 'headersFooters/defaultForAllPages';

type Layout = Pick<Excel.PageLayout, (typeof LAYOUT)[number]>;
type Headers = Pick<Excel.HeaderFooter, (typeof HEADERS)[number]>;

const POINTS_AN_INCH = 72;
const HEADER_SIZE = 14;
/** Excel holds 255 characters, codes included. */
const LONGEST_HEADER = 100;

/** A page's height follows from its rows; across, a sheet takes as many pages as keep its letters large enough. */
export function pageFrame(sheet: SheetDescription): PageFrame {
  const wide = wideTable(sheet);
  const { left, right, top, bottom, header, footer } = PAGE_MARGINS;
  const across = pagesWide(sheet);
  const font = `&"${FONT},Regular"&${BODY_SIZE}`;
  return {
    layout: {
      orientation: sheet.orientation === 'landscape' ? 'Landscape' : 'Portrait',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: across },
      printOrder: across > 1 ? 'OverThenDown' : 'DownThenOver',
      leftMargin: left * POINTS_AN_INCH,
      rightMargin: right * POINTS_AN_INCH,
      topMargin: top * POINTS_AN_INCH,
      bottomMargin: bottom * POINTS_AN_INCH,
      headerMargin: header * POINTS_AN_INCH,
      footerMargin: footer * POINTS_AN_INCH,
    },
    headers: {
      leftHeader: wide ? titleOf(sheet) : '',
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
 * What is printed and what is repeated on each page. Of a sheet several pages wide only the table is
 * printed, its title in the page header: the lines above it would be cut by the key columns.
 */
function printedParts(
  sheet: SheetDescription,
  wide: TablePlacement | undefined,
): Pick<PageFrame, 'area' | 'titleRows' | 'titleColumns'> {
  const last = columnLetters((sheet.printedColumns ?? sheet.widths.length) - 1);
  const area = wide ? `A${wide.headerRow + 1}:${last}${wide.lastBodyRow + 1}` : `A:${last}`;
  return {
    ...((wide || sheet.printedColumns !== undefined) && { area }),
    ...(sheet.repeatedRow !== undefined && { titleRows: `${sheet.repeatedRow}:${sheet.repeatedRow}` }),
    ...(wide && sheet.keyColumns && { titleColumns: `A:${columnLetters(sheet.keyColumns - 1)}` }),
  };
}

/** The one table of a sheet that is printed over several pages across. */
function wideTable(sheet: SheetDescription): TablePlacement | undefined {
  if (pagesWide(sheet) === 1) return undefined;
  const tables = placementOf(sheet).filter((placement) => placement.kind === 'table');
  return tables.length === 1 ? tables[0] : undefined;
}

function titleOf({ blocks: [first] }: SheetDescription): string {
  const title = first?.kind === 'lines' ? first.lines[0]?.[0]?.value : undefined;
  return typeof title === 'string'
    ? `&"${FONT},Bold"&${HEADER_SIZE} ${shortened(title, LONGEST_HEADER).replaceAll('&', '&&')}`
    : '';
}

/** Asks in the coming sync how a sheet is put on paper; what is given is to be called after it. */
export function askPage({ pageLayout }: Excel.Worksheet): () => PageFrame {
  pageLayout.load([...LAYOUT, ...HEADERS.map((name) => `${ON_ALL}/${name}`)].join(','));
  const area = pageLayout.getPrintAreaOrNullObject().load('address');
  const rows = pageLayout.getPrintTitleRowsOrNullObject().load('address').untrack();
  const columns = pageLayout.getPrintTitleColumnsOrNullObject().load('address').untrack();
  return () => ({
    layout: Object.fromEntries(LAYOUT.map((name) => [name, pageLayout[name]])) as unknown as Layout,
    headers: Object.fromEntries(
      HEADERS.map((name) => [name, pageLayout.headersFooters.defaultForAllPages[name]]),
    ) as unknown as Headers,
    ...(!area.isNullObject && { area: plain(area.address) }),
    ...(!rows.isNullObject && { titleRows: plain(rows.address) }),
    ...(!columns.isNullObject && { titleColumns: plain(columns.address) }),
  });
}

const plain = (address: string): string => address.replace(/('[^']*'|[^,!])+!/g, '').replaceAll('$', '');

export function applyPage(
  { pageLayout }: Excel.Worksheet,
  { layout, headers, area, titleRows, titleColumns }: PageFrame,
): void {
  Object.assign(pageLayout, layout);
  Object.assign(pageLayout.headersFooters.defaultForAllPages, headers);
  if (area !== undefined) pageLayout.setPrintArea(area);
  if (titleRows !== undefined) pageLayout.setPrintTitleRows(`$${titleRows.replace(':', ':$')}`);
  if (titleColumns !== undefined) pageLayout.setPrintTitleColumns(`$${titleColumns.replace(':', ':$')}`);
}
