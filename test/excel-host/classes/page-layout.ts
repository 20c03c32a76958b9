import { addressOf, areaOf, type Area } from '../area';
import { hostClass, hostObject, isHostObject, type ClassSpec, type HostClass, type HostObject } from '../class-table';
import type { ExcelHost } from '../excel-host';
import { itemNotFound, wrongArgument } from '../host-error';
import type { LookMembers } from '../look';
import { numberFrom, oneOf, text, yesOrNo, type Take } from '../takes';
import { membersOf } from '../validation-rules';
import type { Place, Sheet } from '../workbook/model';

interface Part {
  sheet: Sheet;
  /** Ends in a point, where it isn't empty. */
  path: string;
}

/** Properties that are kept in the sheet's page under their path. */
function kept<Data>(
  members: LookMembers,
  partOf: (data: Data) => Part,
): Required<Pick<ClassSpec<Data>, 'get' | 'set'>> {
  const all = Object.entries(members);
  return {
    get: Object.fromEntries(
      all.map(([name, [otherwise]]) => [
        name,
        (data: Data) => partOf(data).sheet.page.get(`${partOf(data).path}${name}`) ?? otherwise,
      ]),
    ),
    set: Object.fromEntries(
      all.map(([name, [, take]]) => [
        name,
        (data: Data, value: unknown, host: ExcelHost) => {
          host.refuseReadOnly();
          const { sheet, path } = partOf(data);
          sheet.page.set(`${path}${name}`, take(value));
        },
      ]),
    ),
  };
}

/** In points; Excel's own are given in inches. */
const margin = (inches: number): readonly [unknown, Take] => [inches * 72, numberFrom(0, 49 * 72)];

/** By how many points the units of setPrintMargins go. */
const UNITS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

const wholeFrom =
  (least: number, most: number): Take =>
  (value) => {
    if (!Number.isInteger(value)) throw wrongArgument('not a whole number');
    return numberFrom(least, most)(value);
  };

const zoom: Take = (value) => {
  const given = membersOf(value, {
    scale: wholeFrom(10, 400),
    horizontalFitToPages: wholeFrom(0, 32_767),
    verticalFitToPages: wholeFrom(0, 32_767),
  });
  if (given['scale'] !== undefined && Object.keys(given).length > 1)
    throw wrongArgument('a scale and a number of pages at once');
  return given;
};

const PAPERS = [
  'Letter',
  'LetterSmall',
  'Tabloid',
  'Ledger',
  'Legal',
  'Statement',
  'Executive',
  'A3',
  'A4',
  'A4Small',
  'A5',
  'B4',
  'B5',
  'Folio',
  'Quatro',
  'Paper10x14',
  'Paper11x17',
  'Note',
  'Envelope9',
  'Envelope10',
  'Envelope11',
  'Envelope12',
  'Envelope14',
  'Csheet',
  'Dsheet',
  'Esheet',
  'EnvelopeDL',
  'EnvelopeC5',
  'EnvelopeC3',
  'EnvelopeC4',
  'EnvelopeC6',
  'EnvelopeC65',
  'EnvelopeB4',
  'EnvelopeB5',
  'EnvelopeB6',
  'EnvelopeItaly',
  'EnvelopeMonarch',
  'EnvelopePersonal',
  'FanfoldUS',
  'FanfoldStdGerman',
  'FanfoldLegalGerman',
];

const page = kept<Sheet>(
  {
    Orientation: ['Portrait', oneOf('Portrait', 'Landscape')],
    PaperSize: ['A4', oneOf(...PAPERS)],
    Zoom: [{ scale: 100 }, zoom],
    LeftMargin: margin(0.7),
    RightMargin: margin(0.7),
    TopMargin: margin(0.75),
    BottomMargin: margin(0.75),
    HeaderMargin: margin(0.3),
    FooterMargin: margin(0.3),
    CenterHorizontally: [false, yesOrNo],
    CenterVertically: [false, yesOrNo],
    PrintGridlines: [false, yesOrNo],
    PrintHeadings: [false, yesOrNo],
    BlackAndWhite: [false, yesOrNo],
    DraftMode: [false, yesOrNo],
    FirstPageNumber: ['', (value) => (value === '' ? value : wholeFrom(1, 32_767)(value))],
    PrintComments: ['NoComments', oneOf('NoComments', 'EndSheet', 'InPlace')],
    PrintErrors: ['AsDisplayed', oneOf('AsDisplayed', 'Blank', 'Dash', 'NotAvailable')],
    PrintOrder: ['DownThenOver', oneOf('DownThenOver', 'OverThenDown')],
  },
  (sheet) => ({ sheet, path: '' }),
);

const areaGiven = (given: unknown): Area => (isHostObject(given) ? (given.data as Place).area : areaOf(String(given)));

function setArea(member: string, sheet: Sheet, area: Area, host: ExcelHost): void {
  host.refuseReadOnly();
  sheet.page.set(member, addressOf(area));
}

/** The range that is kept under a member. */
const rangeOf =
  (member: string) =>
  (sheet: Sheet): HostObject<Place> | null => {
    const address = sheet.page.get(member);
    return typeof address === 'string' ? hostObject('Range', { sheet, area: areaOf(address) }) : null;
  };

/** A print area may have several parts; one is emulated. */
const printArea = (sheet: Sheet): HostObject<Place> | null => {
  const address = sheet.page.get('PrintArea');
  return typeof address === 'string' ? hostObject('RangeAreas', { sheet, area: areaOf(address) }) : null;
};

const neededRange =
  (member: string) =>
  (sheet: Sheet): HostObject<Place> => {
    const range = rangeOf(member)(sheet);
    if (!range) throw itemNotFound();
    return range;
  };

function setMargins(sheet: Sheet, [unit, given]: readonly unknown[], host: ExcelHost): void {
  host.refuseReadOnly();
  const factor = UNITS[String(unit)];
  if (factor === undefined) throw wrongArgument(`the unit "${String(unit)}"`);
  const side = numberFrom(0, (49 * 72) / factor);
  const margins = membersOf(given, { left: side, right: side, top: side, bottom: side, header: side, footer: side });
  for (const [name, size] of Object.entries(margins))
    sheet.page.set(`${name.charAt(0).toUpperCase()}${name.slice(1)}Margin`, (size as number) * factor);
}

const HEADERS = 'HeadersFooters.';
const headers =
  (name: string) =>
  (sheet: Sheet): HostObject<Part> =>
    hostObject('HeaderFooter', { sheet, path: `${HEADERS}${name}.` });
/** Excel keeps 255 characters for the three parts together. */
const headerText: Take = (value) => {
  if (String(value).length > 255) throw wrongArgument('a header of more than 255 characters');
  return text(value);
};

export const pageLayoutClasses: readonly HostClass[] = [
  hostClass<Sheet>('PageLayout', {
    ...page,
    to: { HeadersFooters: (sheet) => hostObject('HeaderFooterGroup', sheet) },
    call: {
      SetPrintArea: (sheet, [given], host) => setArea('PrintArea', sheet, areaGiven(given), host),
      SetPrintTitleRows: (sheet, [given], host) => {
        const { top, bottom } = areaGiven(given);
        setArea('PrintTitleRows', sheet, areaOf(`${top + 1}:${bottom + 1}`), host);
      },
      SetPrintTitleColumns: (sheet, [given], host) => {
        const { left, right } = areaGiven(given);
        setArea('PrintTitleColumns', sheet, { ...areaOf('A:A'), left, right }, host);
      },
      SetPrintMargins: setMargins,
      GetPrintArea: (sheet) => {
        const area = printArea(sheet);
        if (!area) throw itemNotFound();
        return area;
      },
      GetPrintAreaOrNullObject: printArea,
      GetPrintTitleRows: neededRange('PrintTitleRows'),
      GetPrintTitleRowsOrNullObject: rangeOf('PrintTitleRows'),
      GetPrintTitleColumns: neededRange('PrintTitleColumns'),
      GetPrintTitleColumnsOrNullObject: rangeOf('PrintTitleColumns'),
    },
  }),
  hostClass<Sheet>('HeaderFooterGroup', {
    ...kept<Sheet>(
      {
        State: ['Default', oneOf('Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven')],
        UseSheetMargins: [true, yesOrNo],
        UseSheetScale: [true, yesOrNo],
      },
      (sheet) => ({ sheet, path: HEADERS }),
    ),
    to: {
      DefaultForAllPages: headers('DefaultForAllPages'),
      FirstPage: headers('FirstPage'),
      EvenPages: headers('EvenPages'),
      OddPages: headers('OddPages'),
    },
  }),
  hostClass<Part>(
    'HeaderFooter',
    kept<Part>(
      {
        LeftHeader: ['', headerText],
        CenterHeader: ['', headerText],
        RightHeader: ['', headerText],
        LeftFooter: ['', headerText],
        CenterFooter: ['', headerText],
        RightFooter: ['', headerText],
      },
      (part) => part,
    ),
  ),
];
