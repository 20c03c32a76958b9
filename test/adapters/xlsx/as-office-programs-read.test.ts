import {
  odsOf,
  OFFICE,
  MAIN,
  relation,
  relations,
  xlsxOf,
  xlsxParts,
  zipOf,
  type Parts,
} from '../../builders/package-bytes';
import { contentOf, firstSheet } from './reading';

const PIECES = { sheet: '<sheetData><row><c t="s"><v>0</v></c></row></sheetData>', strings: '<si><t>yes</t></si>' };
const renamed = (parts: Parts, rename: (path: string) => string): Uint8Array =>
  zipOf(Object.fromEntries(Object.entries(parts).map(([path, part]) => [rename(path), part])));

describe('what office programs read, though no standard asks for it', () => {
  it.each([
    ['the text table in another case', (path: string) => path.replace('sharedStrings', 'SharedStrings')],
    ['a sheet in another case', (path: string) => path.replace('sheet1', 'Sheet1')],
    ['backslashes and small letters', (path: string) => path.toLowerCase().replaceAll('/', '\\')],
  ])('is read with the name of %s', async (_what, rename) => {
    expect((await firstSheet(renamed(xlsxParts(PIECES), rename))).rows[0]?.[0]?.value).toBe('yes');
  });

  it('is read with addresses in small letters', async () => {
    const parts = {
      'xl/worksheets/_rels/sheet1.xml.rels': relations(relation('r', 'table', '../tables/table1.xml')),
      'xl/tables/table1.xml': `<table xmlns="${MAIN}" displayName="Figures" ref="b4:e9"/>`,
    };
    const sheet = await firstSheet(
      xlsxOf({ sheet: '<sheetData><row r="1"><c r="ab1"><v>1</v></c></row></sheetData>', parts }),
    );
    expect(sheet.rows[0]?.[27]?.value).toBe(1);
    expect(sheet.tables).toEqual([{ name: 'Figures', top: 3, left: 1, bottom: 8, right: 4 }]);
  });

  it('is read with the name of a module that has no sheet', async () => {
    const sheets = '<sheets><sheet name="Sheet1" r:id="rId1"/><sheet name="Module1" r:id=""/></sheets>';
    const parts = { 'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${sheets}</workbook>` };
    expect((await contentOf(xlsxOf({ parts }))).sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  });

  it('is read as .ods without the entry that says so first, if the manifest does', async () => {
    const type = 'application/vnd.oasis.opendocument.spreadsheet';
    const manifest = `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="${type}"/></manifest:manifest>`;
    const bytes = odsOf({
      spreadsheet: '<table:table table:name="A"/>',
      parts: { 'META-INF/manifest.xml': manifest },
      withoutType: true,
    });
    expect((await contentOf(bytes)).format).toBe('ods');
  });
});
