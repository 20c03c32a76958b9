import { strFromU8, unzipSync } from 'fflate';

/** A printed workbook as its XML has it, for tests of what a reader of values doesn't give. */
export interface OpenedWorkbook {
  sheets: readonly OpenedSheet[];
  workbookXml: string;
  coreXml: string;
  stylesXml: string;
}

export interface OpenedSheet {
  name: string;
  visible: boolean;
  xml: string;
  cells: readonly OpenedCell[];
  tables: readonly OpenedTable[];
  /** In characters, from column A. */
  widths: readonly number[];
  /** In points, by row counted from 1. */
  heights: ReadonlyMap<number, number>;
}

export interface OpenedCell {
  row: number;
  column: number;
  /** Blank cells are left out. */
  value: string | number;
  style: OpenedStyle;
}

export interface OpenedStyle {
  font: { name: string; size: number; bold: boolean };
  /** The format code; empty for General. */
  format: string;
  horizontal: string;
  wrap: boolean;
  indent: number;
}

export interface OpenedTable {
  name: string;
  headers: readonly string[];
  filtered: boolean;
  /** Rows and columns counted from 1, inclusive. */
  top: number;
  left: number;
  bottom: number;
  right: number;
}

const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };
const plain = (xml: string): string =>
  xml.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity] ?? entity);
const attribute = (xml: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(xml)?.[1];
  return found === undefined ? undefined : plain(found);
};
const all = (xml: string, pattern: RegExp): string[] => [...xml.matchAll(pattern)].map(([match]) => match);

export function openedWorkbook(bytes: Uint8Array): OpenedWorkbook {
  const parts = unzipSync(bytes);
  const part = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  const workbookXml = part('xl/workbook.xml');
  const stylesXml = part('xl/styles.xml');
  const strings = all(part('xl/sharedStrings.xml'), /<si>.*?<\/si>/gs).map((item) =>
    all(item, /<t[ >].*?<\/t>/gs)
      .map((text) => plain(text.replace(/<[^>]*>/g, '')))
      .join(''),
  );
  const styles = stylesIn(stylesXml);
  const sheets = all(workbookXml, /<sheet [^>]*\/>/g).map((sheet, index): OpenedSheet => {
    const xml = part(`xl/worksheets/sheet${index + 1}.xml`);
    const tables = all(part(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`), /Target="[^"]*tables\/[^"]*"/g).map(
      (target) => tableIn(part(`xl/tables/${/(table\d+\.xml)/.exec(target)?.[1]}`)),
    );
    const widths = all(xml, /<col [^>]*\/>/g).map((column) => Number(attribute(column, 'width')));
    const heights = new Map(
      all(xml, /<row [^>]*>/g).map((row) => [Number(attribute(row, 'r')), Number(attribute(row, 'ht'))]),
    );
    return {
      name: attribute(sheet, 'name') ?? '',
      visible: attribute(sheet, 'state') === undefined,
      xml,
      cells: cellsIn(xml, strings, styles),
      tables,
      widths,
      heights,
    };
  });
  return { sheets, workbookXml, stylesXml, coreXml: part('docProps/core.xml') };
}

function cellsIn(xml: string, strings: readonly string[], styles: readonly OpenedStyle[]): OpenedCell[] {
  return all(xml, /<c r="[^>]*?(?:\/>|>.*?<\/c>)/gs).flatMap((cell) => {
    const place = placeOf(attribute(cell, 'r') ?? '');
    const style = styles[Number(attribute(cell, 's') ?? 0)];
    const raw = /<v>(.*?)<\/v>/s.exec(cell)?.[1] ?? '';
    const type = attribute(/^<c [^>]*>/.exec(cell)?.[0] ?? '', 't');
    const value =
      type === 's'
        ? (strings[Number(raw)] ?? '')
        : type === undefined || type === 'n'
          ? raw === ''
            ? ''
            : Number(raw)
          : plain(raw);
    return value === '' || !style ? [] : [{ ...place, value, style }];
  });
}

function tableIn(xml: string): OpenedTable {
  const [first = '', last = ''] = (attribute(xml, 'ref') ?? '').split(':');
  const [start, end] = [placeOf(first), placeOf(last)];
  const headers = all(xml, /<tableColumn [^>]*>/g).map((column) => attribute(column, 'name') ?? '');
  return {
    name: attribute(xml, 'name') ?? '',
    headers,
    filtered: xml.includes('<autoFilter'),
    top: start.row,
    left: start.column,
    bottom: end.row,
    right: end.column,
  };
}

export function placeOf(address: string): { row: number; column: number } {
  const [, letters = '', digits = ''] = /^\$?([A-Z]+)\$?(\d*)$/.exec(address) ?? [];
  return { row: Number(digits), column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) };
}

function stylesIn(xml: string): OpenedStyle[] {
  const within = (name: string): string => new RegExp(`<${name} .*?</${name}>`, 's').exec(xml)?.[0] ?? '';
  const formats = new Map(
    all(xml, /<numFmt [^>]*\/>/g).map((format) => [
      attribute(format, 'numFmtId'),
      attribute(format, 'formatCode') ?? '',
    ]),
  );
  const fonts = all(within('fonts'), /<font>.*?<\/font>/gs).map((font) => ({
    name: attribute(/<name[^>]*>/.exec(font)?.[0] ?? '', 'val') ?? '',
    size: Number(attribute(/<sz[^>]*>/.exec(font)?.[0] ?? '', 'val')),
    bold: font.includes('<b/>'),
  }));
  return all(within('cellXfs'), /<xf [^>]*?(?:\/>|>.*?<\/xf>)/gs).map((xf) => {
    const alignment = /<alignment[^>]*>/.exec(xf)?.[0] ?? '';
    return {
      font: fonts[Number(attribute(xf, 'fontId'))] ?? { name: '', size: 0, bold: false },
      format: formats.get(attribute(xf, 'numFmtId')) ?? '',
      horizontal: attribute(alignment, 'horizontal') ?? 'general',
      wrap: attribute(alignment, 'wrapText') === 'true',
      indent: Number(attribute(alignment, 'indent') ?? 0),
    };
  });
}
