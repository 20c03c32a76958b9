import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { withSolidBars } from './solid-bars';

/** What the corrections of a finished file depend on. */
export interface Mending {
  /** Index of the sheet that is shown when the workbook opens, counted from 0. */
  activeSheet: number;
  /** The number of our own sheets, which come first; the sheets after them are carried over as they were. */
  ownSheets: number;
  /** A BCP 47 tag, such as "en-GB". */
  language: string;
}

const APPLICATION = 'Partner Returns';

/**
 * Corrects in a finished file what the .xlsx library leaves out or fills in by itself: it puts the cursor at A1, sets
 * the language and our name, lets rows grow, and gives all parts one fixed date, so that the same description gives the
 * same bytes. The patterns match markup that no text typed by a person can contain.
 */
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

/** Marks row heights as automatic and not set by a person, so that a row grows when somebody types into it. */
const withHeightsFree = (xml: string): string => xml.replace(/(<row r="\d+" ht="[\d.]+") customHeight="1"/g, '$1');

/** Orders the pages of a sheet that is several pages wide across, then down, as its rows are read. */
const acrossThenDown = (xml: string): string =>
  xml.replace(/<pageSetup (?=[^>]*fitToWidth="(?!1")\d+")/, '$&pageOrder="overThenDown" ');

/**
 * Switches off the marks that Excel puts into a corner of cells whose text looks like a number ("97%" as somebody typed
 * it) or whose formula differs from its neighbours': both are meant, and many marks hide the ones that matter.
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
