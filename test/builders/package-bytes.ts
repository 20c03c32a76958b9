import { strToU8, zipSync, type Zippable } from 'fflate';

export type Parts = Record<string, string | Uint8Array>;

export function zipOf(parts: Parts): Uint8Array {
  const zippable: Zippable = {};
  for (const [path, part] of Object.entries(parts)) zippable[path] = typeof part === 'string' ? strToU8(part) : part;
  return zipSync(zippable, { mtime: new Date(2022, 0, 1) });
}

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const relations = (...all: string[]): string =>
  `<Relationships xmlns="${RELATIONSHIPS}">${all.join('')}</Relationships>`;
export const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;

/** The part docProps/custom.xml, with the given elements inside <Properties>. */
export const customPropertiesPart = (properties: string): string =>
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ' +
  `xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${properties}</Properties>`;

export interface XlsxPieces {
  /** What stands inside <worksheet>. */
  sheet?: string;
  name?: string;
  /** What stands inside <sst>. */
  strings?: string;
  /** What stands inside <styleSheet>. */
  styles?: string;
  /** Attributes of <workbookPr>. */
  workbook?: string;
  /** Parts to add, or to put in place of those made here. */
  parts?: Parts;
}

/** The parts of a workbook with one sheet: no more than a reader needs to accept it. */
export function xlsxParts({
  sheet = '<sheetData/>',
  name = 'Sheet1',
  strings = '',
  styles = '',
  workbook = '',
  parts = {},
}: XlsxPieces): Parts {
  return {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations(
      relation('rId1', 'officeDocument', 'xl/workbook.xml'),
      relation('rId2', 'custom-properties', 'docProps/custom.xml'),
    ),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr ${workbook}/><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
      relation('rId2', 'sharedStrings', 'sharedStrings.xml'),
      relation('rId3', 'styles', '/xl/styles.xml'),
    ),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}">${sheet}</worksheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`,
    ...parts,
  };
}

export const xlsxOf = (pieces: XlsxPieces): Uint8Array => zipOf(xlsxParts(pieces));

const CALCEXT = 'urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0';
/** Declarations of OpenDocument's namespaces, under the prefixes that programs usually give them. */
export const ODS_NAMESPACES = [
  ...['office', 'table', 'text', 'style', 'meta'].map((name) => [
    name,
    `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`,
  ]),
  ['draw', 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'],
  ['calcext', CALCEXT],
]
  .map(([prefix, address]) => `xmlns:${prefix}="${address}"`)
  .join(' ');

export interface OdsPieces {
  /** What stands inside <office:spreadsheet>. */
  spreadsheet: string;
  automaticStyles?: string;
  parts?: Parts;
  /** Leaves the entry "mimetype" out. */
  withoutType?: boolean;
}

export function odsOf({ spreadsheet, automaticStyles = '', parts = {}, withoutType = false }: OdsPieces): Uint8Array {
  return zipOf({
    ...(!withoutType && { mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }),
    'content.xml': `<office:document-content ${ODS_NAMESPACES}><office:automatic-styles>${automaticStyles}</office:automatic-styles><office:body><office:spreadsheet>${spreadsheet}</office:spreadsheet></office:body></office:document-content>`,
    ...parts,
  });
}
