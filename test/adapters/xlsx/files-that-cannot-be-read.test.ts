import { strToU8 } from 'fflate';
import { readWorkbook } from '../../../src/adapters/xlsx/read-workbook';
import { MAIN, odsOf, OFFICE, xlsxOf, xlsxParts, zipOf } from '../../builders/package-bytes';
import { firstRow, troubleOf } from './reading';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** An OLE file as far as anybody looks: its header, and the names of streams in its directory. */
const oleWith = (...streams: readonly string[]): Uint8Array =>
  Uint8Array.from([
    ...OLE,
    ...new Array<number>(600).fill(0),
    ...streams.flatMap((stream) => [...stream].flatMap((letter) => [letter.charCodeAt(0), 0])),
  ]);

describe('files that are something else', () => {
  it.each<[string, Uint8Array, string, RegExp]>([
    ['an empty file', new Uint8Array(), 'file-empty', /empty/],
    ['a file of blanks', strToU8(' \n '), 'file-empty', /empty/],
    ['a workbook with a password', oleWith('EncryptedPackage'), 'file-password', /password/],
    ['a workbook locked by a label', oleWith('DRMEncryptedTransform', 'EncryptedPackage'), 'file-password', /label/],
    ['an old workbook with rights management', oleWith('\tDRMContent', 'Workbook'), 'file-password', /rights/],
    ['a message of Outlook', oleWith('__substg1.0_0037001F'), 'file-not-a-workbook', /e-mail/],
    ['a message', strToU8('Received: by mail\r\nMIME-Version: 1.0\r\n'), 'file-not-a-workbook', /e-mail/],
    ['a link to a page', strToU8('[InternetShortcut]\r\nURL=https://x'), 'file-not-a-workbook', /kept online/],
    ['a link to a Google sheet', strToU8('{"doc_id":"1","email":"a"}'), 'file-not-a-workbook', /kept online/],
    ['a photograph', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0]), 'file-not-a-workbook', /picture/],
    ['a packed archive', strToU8('Rar!\u001A\u0007'), 'file-not-a-workbook', /packed archive/],
    [
      'a spreadsheet of Apple Numbers',
      zipOf({ 'Index/Document.iwa': 'x', 'Index/Tables/DataList.iwa': 'x' }),
      'file-not-a-workbook',
      /Apple Numbers/,
    ],
    [
      'a presentation of Apple Keynote',
      zipOf({ 'Index/Document.iwa': 'x', 'Index/Slide-1.iwa': 'x' }),
      'file-not-a-workbook',
      /Keynote/,
    ],
    ['a workbook of Excel 97', oleWith('Workbook'), 'file-old-format', /\.xls/],
    ['a workbook of Excel 95', oleWith('Book'), 'file-old-format', /\.xls/],
    ['a Word document of 97', oleWith('WordDocument'), 'file-not-a-workbook', /text document/],
    ['another OLE file', oleWith('Thumbs'), 'file-not-a-workbook', /isn't a workbook/],
    ['a .csv', strToU8('Ref,Value\nSafe 2,4\n'), 'file-csv', /plain text/],
    ['a .csv with pounds in Windows’ own letters', Uint8Array.from([0x41, 0x2c, 0xa3, 0x35]), 'file-csv', /plain text/],
    ['Unicode text', Uint8Array.from([0xff, 0xfe, 0x41, 0, 0x09, 0, 0x42, 0]), 'file-csv', /plain text/],
    [
      'a web page called .xls',
      strToU8('<html><body><table><tr><td>1</td></tr></table></body></html>'),
      'file-not-a-workbook',
      /web page/,
    ],
    [
      'an XML spreadsheet of 2003',
      strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
      'file-old-format',
      /2003/,
    ],
    [
      'a flat .fods',
      strToU8('<office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet"/>'),
      'file-old-format',
      /fods/,
    ],
    ['a PDF', strToU8('%PDF-1.7 ...'), 'file-not-a-workbook', /PDF/],
    ['noise', Uint8Array.from([1, 2, 3, 4, 5]), 'file-not-a-workbook', /isn't a workbook/],
    [
      'a .docx',
      zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' }),
      'file-not-a-workbook',
      /text document/,
    ],
    ['an .odt', zipOf({ mimetype: 'application/vnd.oasis.opendocument.text' }), 'file-not-a-workbook', /text document/],
    ['a zip of other files', zipOf({ 'kent-police.xlsx': 'x' }), 'file-not-a-workbook', /zip archive/],
    [
      'a binary workbook',
      zipOf({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': 'x' }),
      'file-old-format',
      /xlsb/,
    ],
    [
      'an .ods with a password',
      odsOf({ spreadsheet: '', parts: { 'META-INF/manifest.xml': '<manifest:encryption-data/>' } }),
      'file-password',
      /password/,
    ],
    [
      'a workbook without its workbook part',
      zipOf({ '[Content_Types].xml': '<Types/>' }),
      'file-not-a-workbook',
      /zip archive/,
    ],
  ])('says so of %s, and what to do', async (_what, bytes, code, message) => {
    const trouble = await troubleOf(bytes);
    expect(trouble).toMatchObject({ code, file: 'return.xlsx' });
    expect(trouble.message).toMatch(message);
    expect(trouble.fix).toMatch(/^[A-Z].*\.$/);
  });
});

describe('damaged files', () => {
  const whole = xlsxOf({ sheet: '<sheetData><row><c t="b"><v>1</v></c></row></sheetData>' });

  it('says that the end is missing when the file was cut short', async () => {
    expect((await troubleOf(whole.slice(0, whole.length - 40))).message).toBe(
      'The file is incomplete: its end is missing.',
    );
  });

  it('survives a cut at any place', async () => {
    for (let length = 0; length < whole.length; length += 97) {
      expect(await readWorkbook({ name: 'cut.xlsx', bytes: whole.slice(0, length) })).toHaveProperty('code');
    }
  });

  it('survives a changed byte at any place, and reads no changed value', async () => {
    for (let at = 0; at < whole.length; at += 23) {
      const changed = whole.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      const answer = await readWorkbook({ name: 'changed.xlsx', bytes: changed });
      if ('sheets' in answer) expect(answer.sheets[0]?.rows[0]?.[0] ?? { value: true }).toMatchObject({ value: true });
    }
  });

  it.each([
    ['a tag that doesn’t end', '<sheetData><row><c r="A1"'],
    ['an element that doesn’t end', '<sheetData><row>'],
    ['an unknown entity', '<sheetData><row><c t="str"><v>&nbsp;</v></c></row></sheetData>'],
    ['a cell that is nowhere', '<sheetData><row><c r="ABC"><v>1</v></c></row></sheetData>'],
    ['a cell outside the grid', '<sheetData><row><c r="A1048577"><v>1</v></c></row></sheetData>'],
  ])('refuses %s', async (_what, sheet) => {
    expect((await troubleOf(xlsxOf({ sheet }))).code).toBe('file-corrupt');
  });

  it('refuses a sheet whose part is missing', async () => {
    const parts = xlsxParts({});
    delete parts['xl/worksheets/sheet1.xml'];
    expect((await troubleOf(zipOf(parts))).code).toBe('file-corrupt');
  });
});

describe('a look-up that leads nowhere', () => {
  const text = '<sheetData><row><c t="s"><v>1</v></c></row></sheetData>';
  const number = '<sheetData><row><c s="3"><v>44692</v></c></row></sheetData>';

  it('says that texts are missing, and blames nobody who typed', async () => {
    const withoutTable = xlsxParts({ sheet: text });
    delete withoutTable['xl/sharedStrings.xml'];
    for (const bytes of [zipOf(withoutTable), xlsxOf({ sheet: text, strings: '<si><t>only one</t></si>' })]) {
      const { code, message } = await troubleOf(bytes);
      expect([code, message]).toEqual(['file-corrupt', expect.stringMatching(/texts of its cells are missing/)]);
    }
  });

  it('says that formats are missing where a number needs one, and asks none of a text', async () => {
    const withoutStyles = xlsxParts({ sheet: number });
    delete withoutStyles['xl/styles.xml'];
    for (const bytes of [zipOf(withoutStyles), xlsxOf({ sheet: number, styles: '<cellXfs><xf/></cellXfs>' })])
      expect((await troubleOf(bytes)).message).toMatch(/formats of its cells are missing/);
    const cells = '<c s="3" t="str"><v>yes</v></c>';
    expect((await firstRow(cells, { styles: '<cellXfs><xf/></cellXfs>' }))[0]?.value).toBe('yes');
  });

  it.each([
    ['a relationship', '<sheet name="A" r:id="rId9"/>'],
    ['even its name', '<sheet name="A"/>'],
  ])('says that a sheet is missing that has lost %s', async (_what, sheet) => {
    const parts = {
      'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheet}</sheets></workbook>`,
    };
    expect((await troubleOf(xlsxOf({ parts }))).message).toMatch(/a sheet that it lists is missing/);
  });
});
