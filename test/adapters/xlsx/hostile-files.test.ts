import { constants, deflateRawSync } from 'node:zlib';
import { LARGEST_FILE, LONGEST_TEXT, MOST_PARTS, MOST_TEXT } from '../../../src/adapters/xlsx/guard/limits';
import { customPropertiesPart, odsOf, xlsxOf, xlsxParts, zipOf, type Parts } from '../../builders/package-bytes';
import { contentOf, firstSheet, troubleOf } from './reading';

const MB = 1024 * 1024;

/** A deflated part of so many bytes, all alike: one piece's packing, repeated, and an empty last block. */
function bombOf(size: number): Uint8Array {
  const piece = deflateRawSync(new Uint8Array(MB).fill(0x41), { finishFlush: constants.Z_SYNC_FLUSH });
  return Buffer.concat([...Array.from({ length: size / MB }, () => piece), Buffer.from([3, 0])]);
}

/** The archive with one part's packed bytes and declared size replaced; everything else is honest. */
function withPart(parts: Parts, path: string, packed: Uint8Array, declared: number): Uint8Array {
  const name = new TextEncoder().encode(path);
  const rest = zipOf(parts);
  const view = new DataView(rest.buffer, rest.byteOffset, rest.byteLength);
  const end = rest.length - 22;
  const directory = view.getUint32(end + 16, true);
  const header = (signature: number, length: number, at: number): Uint8Array => {
    const bytes = new Uint8Array(length);
    const into = new DataView(bytes.buffer);
    into.setUint32(0, signature, true);
    into.setUint16(at, 8, true);
    into.setUint32(at + 10, packed.length, true);
    into.setUint32(at + 14, declared, true);
    into.setUint16(at + 18, name.length, true);
    return bytes;
  };
  const central = header(0x02014b50, 46, 10);
  new DataView(central.buffer).setUint32(42, directory, true);
  const ending = rest.slice(end);
  const endView = new DataView(ending.buffer);
  const added = 30 + name.length + packed.length;
  endView.setUint16(8, view.getUint16(end + 8, true) + 1, true);
  endView.setUint16(10, view.getUint16(end + 10, true) + 1, true);
  endView.setUint32(12, end - directory + 46 + name.length, true);
  endView.setUint32(16, directory + added, true);
  const pieces = [
    rest.subarray(0, directory),
    header(0x04034b50, 30, 8),
    name,
    packed,
    rest.subarray(directory, end),
    central,
    name,
    ending,
  ];
  const file = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  pieces.reduce((at, piece) => (file.set(piece, at), at + piece.length), 0);
  return file;
}

function without(parts: Parts, path: string): Parts {
  return Object.fromEntries(Object.entries(parts).filter(([each]) => each !== path));
}

describe('files made to hurt', () => {
  const strings = 'xl/sharedStrings.xml';
  const rest = without(xlsxParts({}), strings);
  const bomb = bombOf(300 * MB);

  it('refuses 300 MB of shared strings in a small file, by their declared size', async () => {
    const file = withPart(rest, strings, bomb, 300 * MB);
    expect(file.length).toBeLessThan(MB);
    expect((await troubleOf(file)).code).toBe('file-too-large');
  });

  it('stops unpacking when a part is longer than it says', async () => {
    const before = process.memoryUsage().arrayBuffers;
    expect((await troubleOf(withPart(rest, strings, bomb, 1000))).code).toBe('file-corrupt');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100 * MB);
  });

  it('refuses a small part that is longer than it says', async () => {
    expect((await troubleOf(withPart(rest, strings, bombOf(MB), 1000))).code).toBe('file-corrupt');
  });

  it('refuses a part that is shorter than it says', async () => {
    expect((await troubleOf(withPart(rest, strings, bombOf(MB), 2 * MB))).code).toBe('file-corrupt');
  });

  it('never unpacks a part that nobody needs, however large', async () => {
    const { sheets } = await contentOf(withPart(xlsxParts({}), 'xl/media/huge.bin', bomb, 300 * MB));
    expect(sheets).toHaveLength(1);
  });

  it('refuses a file larger than e-mail lets through, and one with thousands of parts', async () => {
    expect((await troubleOf(new Uint8Array(LARGEST_FILE + 1))).code).toBe('file-too-large');
    const many = Object.fromEntries(Array.from({ length: MOST_PARTS }, (_, index) => [`xl/${index}`, '']));
    expect((await troubleOf(xlsxOf({ parts: many }))).code).toBe('file-too-large');
  });

  it.each(['../evil.xml', '/etc/passwd', 'C:/evil.xml', 'xl/../../evil.xml', '..\\evil.xml'])(
    'refuses an entry called %s',
    async (path) => {
      expect((await troubleOf(xlsxOf({ parts: { [path]: 'x' } }))).code).toBe('file-corrupt');
    },
  );

  it('refuses two parts whose names differ in case alone', async () => {
    expect((await troubleOf(xlsxOf({ parts: { 'xl/Workbook.xml': 'x' } }))).code).toBe('file-corrupt');
  });

  it('refuses entities, declared in whichever part', async () => {
    const laughs = '<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>';
    const trouble = await troubleOf(xlsxOf({ parts: { [strings]: laughs } }));
    expect(trouble.message).toMatch(/declarations/);
    const external = '<!DOCTYPE x SYSTEM "file:///etc/passwd"><worksheet/>';
    expect((await troubleOf(xlsxOf({ parts: { 'xl/worksheets/sheet1.xml': external } }))).code).toBe('file-corrupt');
  });

  it('bears cells in the far corners of the grid', async () => {
    const sheet = await firstSheet(
      xlsxOf({
        sheet:
          '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData>',
      }),
    );
    expect(sheet.rows[0]?.[0]?.value).toBe(1);
    expect(sheet.rows[1_048_575]?.[16_383]?.value).toBe(2);
    expect(sheet.rows[500]).toEqual([]);
  });

  it('refuses more cells than a machine can bear', async () => {
    const row = '<c><v>1</v></c>'.repeat(5_000);
    expect((await troubleOf(xlsxOf({ sheet: `<sheetData>${`<row>${row}</row>`.repeat(101)}</sheetData>` }))).code).toBe(
      'file-too-large',
    );
  });

  const inline = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const words = (length: number): string => 'word '.repeat(length / 5);
  const sheetOf = (cells: string): Uint8Array => xlsxOf({ sheet: `<sheetData><row>${cells}</row></sheetData>` });
  const odsWith = (text: string): Uint8Array => {
    const cell = `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
    return odsOf({
      spreadsheet: `<table:table table:name="Figures"><table:table-row>${cell}</table:table-row></table:table>`,
    });
  };

  it('reads a text far longer than Excel lets anybody type, and refuses one that no person typed', async () => {
    const { rows } = await firstSheet(sheetOf(inline(words(LONGEST_TEXT))));
    expect(rows[0]?.[0]?.value).toHaveLength(LONGEST_TEXT);
    for (const file of [
      sheetOf(inline(words(10_000_000)).repeat(2)),
      sheetOf(`<c><f>${'1+'.repeat(LONGEST_TEXT)}1</f><v>1</v></c>`),
      odsWith(words(10_000_000)),
      xlsxOf({ name: words(10_000_000) }),
    ]) {
      const { code, message } = await troubleOf(file);
      expect({ code, message }).toEqual({
        code: 'file-too-large',
        message: 'A cell or a name in the file holds far more text than a spreadsheet is made for.',
      });
    }
  });

  it('refuses a long text that is shared by more cells than a machine can bear', async () => {
    const cells = '<c t="s"><v>0</v></c>'.repeat(MOST_TEXT / 30_000 + 1);
    const file = xlsxOf({
      sheet: `<sheetData><row>${cells}</row></sheetData>`,
      strings: `<si><t>${words(30_000)}</t></si>`,
    });
    expect((await troubleOf(file)).code).toBe('file-too-large');
  });

  it('refuses an element with more attributes than any program writes', async () => {
    const attributes = Array.from({ length: 100_000 }, (_, index) => `a${index}="1"`).join(' ');
    expect((await troubleOf(sheetOf(`<c ${attributes}><v>1</v></c>`))).code).toBe('file-corrupt');
  });

  it('reads a sheet called __proto__ as any other', async () => {
    const parts = {
      'docProps/custom.xml': customPropertiesPart(
        '<property name="__proto__"><vt:lpwstr>polluted</vt:lpwstr></property>',
      ),
    };
    const content = await contentOf(xlsxOf({ name: '__proto__', parts }));
    expect(content.sheets[0]?.name).toBe('__proto__');
    expect(content.properties.get('__proto__')).toBe('polluted');
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  describe('as .ods', () => {
    const tableOf = (rows: string): Uint8Array =>
      odsOf({ spreadsheet: `<table:table table:name="A">${rows}</table:table>` });
    const one = '<table:table-cell office:value-type="float" office:value="1"';

    it('makes nothing of blank cells and rows repeated to the end of the grid', async () => {
      const blank =
        '<table:table-row table:number-rows-repeated="1048574"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';
      const sheet = await firstSheet(tableOf(`<table:table-row>${one}/></table:table-row>${blank}`));
      expect(sheet.rows).toHaveLength(1);
    });

    it('refuses filled cells repeated beyond what a machine can bear', async () => {
      const cell = `${one} table:number-columns-repeated="16384"/>`;
      expect(
        (await troubleOf(tableOf(`<table:table-row table:number-rows-repeated="1048576">${cell}</table:table-row>`)))
          .code,
      ).toBe('file-too-large');
    });

    it('refuses a text of spaces by their count', async () => {
      const spaces =
        '<table:table-cell office:value-type="string"><text:p><text:s text:c="900000000"/></text:p></table:table-cell>';
      expect((await troubleOf(tableOf(`<table:table-row>${spaces}</table:table-row>`))).code).toBe('file-too-large');
    });

    it('refuses entities', async () => {
      const parts = { 'content.xml': '<!DOCTYPE x [<!ENTITY a "ha">]><office:document-content/>' };
      expect((await troubleOf(odsOf({ spreadsheet: '', parts }))).code).toBe('file-corrupt');
    });
  });
});
