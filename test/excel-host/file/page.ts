import type { HeaderFooter, PageSetup } from 'hucre';
import type { Sheet } from '../workbook/model';

const POINTS_AN_INCH = 72;
const MARGINS = [
  ['left', 'LeftMargin'],
  ['right', 'RightMargin'],
  ['top', 'TopMargin'],
  ['bottom', 'BottomMargin'],
  ['header', 'HeaderMargin'],
  ['footer', 'FooterMargin'],
] as const;
const PARTS = [
  ['L', 'Left'],
  ['C', 'Center'],
  ['R', 'Right'],
] as const;
const RANGES = [
  ['printArea', 'PrintArea'],
  ['printTitlesRow', 'PrintTitleRows'],
  ['printTitlesColumn', 'PrintTitleColumns'],
] as const;
const ON_ALL_PAGES = 'HeadersFooters.DefaultForAllPages.';

/** How a sheet is printed, by paths such as "Orientation". */
export function pageFrom(setup: PageSetup = {}, { oddHeader, oddFooter }: HeaderFooter = {}): Map<string, unknown> {
  const { orientation, paperSize, fitToPage, fitToWidth, fitToHeight, scale, margins } = setup;
  return new Map<string, unknown>([
    ...(orientation ? [['Orientation', orientation === 'landscape' ? 'Landscape' : 'Portrait'] as const] : []),
    ...(paperSize ? [['PaperSize', paperSize.toUpperCase()] as const] : []),
    ...(fitToPage
      ? [
          [
            'Zoom',
            {
              ...(fitToWidth && { horizontalFitToPages: fitToWidth }),
              ...(fitToHeight && { verticalFitToPages: fitToHeight }),
            },
          ] as const,
        ]
      : scale
        ? [['Zoom', { scale }] as const]
        : []),
    ...MARGINS.flatMap(([file, office]) =>
      margins?.[file] === undefined ? [] : [[office, margins[file] * POINTS_AN_INCH] as const],
    ),
    ...RANGES.flatMap(([file, office]) =>
      setup[file] === undefined ? [] : [[office, setup[file].replaceAll('$', '')] as const],
    ),
    ...partsFrom(oddHeader, 'Header'),
    ...partsFrom(oddFooter, 'Footer'),
  ]);
}

/** "&LLeft&RRight": the codes of the three parts stand before them. */
function partsFrom(text: string | undefined, what: string): readonly (readonly [string, string])[] {
  const parts = (text ?? '').split(/&(?=[LCR])/).filter((part) => part !== '');
  return parts.flatMap((part) =>
    PARTS.filter(([code]) => part.startsWith(code)).map(
      ([, side]) => [`${ON_ALL_PAGES}${side}${what}`, part.slice(1)] as const,
    ),
  );
}

export function pageFor({ page }: Sheet): PageSetup {
  const zoom = page.get('Zoom') as
    { horizontalFitToPages?: number; verticalFitToPages?: number; scale?: number } | undefined;
  const isFitted =
    zoom !== undefined && (zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined);
  const margins = MARGINS.flatMap(([file, office]) =>
    page.has(office) ? [[file, Number(page.get(office)) / POINTS_AN_INCH] as const] : [],
  );
  return {
    ...(page.has('Orientation') && { orientation: page.get('Orientation') === 'Landscape' ? 'landscape' : 'portrait' }),
    ...(page.has('PaperSize') && { paperSize: String(page.get('PaperSize')).toLowerCase() as PageSetup['paperSize'] }),
    ...(isFitted && {
      fitToPage: true,
      fitToWidth: zoom.horizontalFitToPages ?? 0,
      fitToHeight: zoom.verticalFitToPages ?? 0,
    }),
    ...(zoom?.scale !== undefined && { scale: zoom.scale }),
    ...(margins.length > 0 && { margins: Object.fromEntries(margins) }),
  };
}

export function headerFooterFor({ page }: Sheet): HeaderFooter {
  const text = (what: string): string =>
    PARTS.flatMap(([code, side]) =>
      page.get(`${ON_ALL_PAGES}${side}${what}`) ? [`&${code}${String(page.get(`${ON_ALL_PAGES}${side}${what}`))}`] : [],
    ).join('');
  const [oddHeader, oddFooter] = [text('Header'), text('Footer')];
  return { ...(oddHeader !== '' && { oddHeader }), ...(oddFooter !== '' && { oddFooter }) };
}

/** What is printed and repeated, as the names under which a file keeps it: the library's own lack the quotes round the sheet's name. */
export function printNames({ name, page }: Sheet): { name: string; range: string; scope: string }[] {
  const on = (range: unknown): string =>
    `'${name.replaceAll("'", "''")}'!${String(range).replace(/([A-Z]+|\d+)(?=[A-Z\d]*)/g, '$$$1')}`;
  const titles = ['PrintTitleColumns', 'PrintTitleRows'].flatMap((key) => (page.has(key) ? [on(page.get(key))] : []));
  return [
    ...(page.has('PrintArea') ? [{ name: '_xlnm.Print_Area', range: on(page.get('PrintArea')), scope: name }] : []),
    ...(titles.length > 0 ? [{ name: '_xlnm.Print_Titles', range: titles.join(','), scope: name }] : []),
  ];
}
