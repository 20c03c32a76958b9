import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { withSolidBars } from './solid-bars';

/**
 * What the .xlsx library leaves out or fills in by itself, mended in the finished file: the cursor at
 * A1, the language, our own name, no date of today, row heights that may grow. What is looked for is
 * markup that no text of people's can contain.
 */
export interface Mending {
  /** Index of the sheet that is open when the workbook opens, counted from 0. */
  activeSheet: number;
  /** How many sheets, the first ones, are ours; the others are carried over as they were. */
  ownSheets: number;
  /** BCP 47. */
  language: string;
}

const APPLICATION = 'Partner Returns';

/** The file with its parts mended and dated alike, so that the same description gives the same bytes. */
export function mendedFile(bytes: Uint8Array, mending: Mending): Uint8Array {
  const parts: Zippable = {};
  for (const [path, part] of Object.entries(unzipSync(bytes))) {
    const mend = mendFor(path, mending);
    parts[path] = mend ? strToU8(mend(strFromU8(part))) : part;
  }
  return zipSync(parts, { level: 6, mtime: new Date(1980, 0, 1) });
}

function mendFor(path: string, { activeSheet, ownSheets, language }: Mending): ((xml: string) => string) | undefined {
  if (path === 'docProps/core.xml') return (xml) => withLanguage(xml, language);
  if (path === 'docProps/app.xml') return (xml) => xml.replace('<Application>hucre<', `<Application>${APPLICATION}<`);
  const sheet = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(path);
  if (!sheet) return undefined;
  const index = Number(sheet[1]) - 1;
  return (xml) =>
    withCursorAtA1(
      index < ownSheets ? withoutMarks(withSolidBars(acrossThenDown(withHeightsFree(xml)))) : xml,
      index === activeSheet,
    );
}

function withLanguage(xml: string, language: string): string {
  const dated = xml.replace(/<dcterms:modified[^>]*>[^<]*<\/dcterms:modified>/, '');
  const tag = language.replace(/[^A-Za-z0-9-]/g, '');
  return dated.replace('</cp:coreProperties>', `<dc:language>${tag}</dc:language></cp:coreProperties>`);
}

/** Heights as reckoned, not as set by a person: a row grows when somebody types into it. */
const withHeightsFree = (xml: string): string => xml.replace(/(<row r="\d+" ht="[\d.]+") customHeight="1"/g, '$1');

/** The pages of a wide sheet in the order in which its rows are read. */
const acrossThenDown = (xml: string): string =>
  xml.replace(/<pageSetup (?=[^>]*fitToWidth="(?!1")\d+")/, '$&pageOrder="overThenDown" ');

/**
 * Excel marks a corner of each cell where text looks like a number ("97%" as somebody typed it) or a formula
 * isn't its neighbour's: both are meant, and a page full of marks hides the ones that matter.
 */
function withoutMarks(xml: string): string {
  const range = /<dimension ref="([^"]+)"/.exec(xml)?.[1];
  if (range === undefined) return xml;
  const ignored = `<ignoredErrors><ignoredError sqref="${range}" numberStoredAsText="1" formula="1" twoDigitTextYear="1"/></ignoredErrors>`;
  return xml.replace(/(?=<drawing |<legacyDrawing |<tableParts |<extLst>(?!.*<extLst>)|<\/worksheet>)/, ignored);
}

function withCursorAtA1(xml: string, selected: boolean): string {
  return xml.replace(
    /<sheetView ([^>]*?)(\/?)>(<pane [^>]*\/>)?/,
    (_, attributes: string, closed: string, pane = '') => {
      const inPane = /activePane="(\w+)"/.exec(pane)?.[1];
      const selection = `<selection${inPane ? ` pane="${inPane}"` : ''} activeCell="A1" sqref="A1"/>`;
      return `<sheetView ${selected ? 'tabSelected="1" ' : ''}${attributes}>${pane}${selection}${closed ? '</sheetView>' : ''}`;
    },
  );
}
