import { strToU8 } from 'fflate';
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
import { withZip64 } from '../../builders/zip64-bytes';
import { contentOf, firstSheet, troubleOf } from './reading';

const PIECES = { sheet: '<sheetData><row><c t="s"><v>0</v></c></row></sheetData>', strings: '<si><t>yes</t></si>' };
const encoded = (text: string, special: Readonly<Record<string, number>>): Uint8Array =>
  Uint8Array.from([...text].map((letter) => special[letter] ?? letter.charCodeAt(0)));
const wide = (text: string): Uint8Array =>
  new Uint8Array(Uint16Array.from([...text].map((letter) => letter.charCodeAt(0))).buffer);
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

  it.each([
    ['at its end', { entries: false }],
    ['for every entry', { entries: true }],
  ])('is read with the records of huge archives %s', async (_where, kind) => {
    const bytes = withZip64(xlsxOf(PIECES), kind);
    expect((await firstSheet(bytes)).rows[0]?.[0]?.value).toBe('yes');
    const lost = bytes.slice();
    lost.fill(0, lost.length - 42, lost.length - 22);
    expect((await troubleOf(lost)).code).toBe('file-corrupt');
  });

  it.each<[string, string, (text: string) => Uint8Array]>([
    ['windows-1252', 'Café £5 – “so”', (text) => encoded(text, { '–': 0x96, '“': 0x93, '”': 0x94 })],
    ['ISO-8859-1', 'Café £5', (text) => encoded(text, {})],
    ['iso-8859-15', 'Café €5', (text) => encoded(text, { '€': 0xa4 })],
    ['UTF-8', 'Café €5 –', (text) => strToU8(`\uFEFF${text}`)],
    ['UTF-16', 'Café €5 –', (text) => wide(text)],
    ['utf-16', 'Café €5 –', (text) => wide(`\uFEFF${text}`)],
    // What a program of .NET declares by mistake.
    ['utf-16', 'Café €5 –', (text) => strToU8(text)],
  ])('is read in the encoding that a part declares: %s, "%s"', async (encoding, said, encode) => {
    const cell = `<sheetData><row><c t="inlineStr"><is><t>${said}</t></is></c></row></sheetData>`;
    const xml = `<?xml version="1.0" encoding="${encoding}"?><worksheet xmlns="${MAIN}">${cell}</worksheet>`;
    const sheet = await firstSheet(xlsxOf({ parts: { 'xl/worksheets/sheet1.xml': encode(xml) } }));
    expect(sheet.rows[0]?.[0]?.value).toBe(said);
  });

  it('is read with a replacement character that was typed, and refused with a letter that cannot be told', async () => {
    const part = (text: Uint8Array): Uint8Array => xlsxOf({ parts: { 'xl/worksheets/sheet1.xml': text } });
    const xml = '<worksheet><sheetData><row><c t="str"><v>Caf\uFFFD</v></c></row></sheetData></worksheet>';
    expect((await firstSheet(part(strToU8(xml)))).rows[0]?.[0]?.value).toBe('Caf\uFFFD');
    expect((await troubleOf(part(encoded(xml, { '\uFFFD': 0xe9 })))).code).toBe('file-corrupt');
    const unknown = await troubleOf(part(strToU8(`<?xml version="1.0" encoding="x-secret"?>${xml}`)));
    expect(unknown.message).toMatch(/encoding that isn't known/);
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
