import {
  customPropertiesPart,
  MAIN,
  OFFICE,
  relation,
  relations,
  RELATIONSHIPS,
  xlsxOf,
  xlsxParts,
  zipOf,
  type Parts,
} from '../../builders/package-bytes';
import { contentOf, firstRow, firstSheet, troubleOf } from './reading';

const OTHER = 'http://example.org/other';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const X15 = 'http://schemas.microsoft.com/office/spreadsheetml/2010/11/main';
const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const SHEET = 'xl/worksheets/sheet1.xml';
const DATE = '<numFmts><numFmt numFmtId="164" formatCode="d mmmm yyyy"/></numFmts>';
const FORMATS = '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>';

/** Something of a later version or another maker, at a part's end. */
const extension = (inner: string): string =>
  `<extLst><ext uri="{0}" xmlns:x14="${X14}" xmlns:x15="${X15}">${inner}</ext></extLst>`;
const valuesOf = async (bytes: Uint8Array): Promise<unknown> =>
  (await firstSheet(bytes)).rows.map((row) => row.map((cell) => cell?.value));
const sheetPart = (xml: string): Uint8Array => xlsxOf({ parts: { [SHEET]: xml } });
const workbookPart = (inner: string, declarations = ''): Parts => ({
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}" ${declarations}>${inner}</workbook>`,
});
const SHEETS = '<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets>';

describe('the date system', () => {
  const dateIn = async (workbook: string): Promise<unknown> => {
    const sheet = '<sheetData><row><c s="1"><v>43230</v></c></row></sheetData>';
    return (await firstSheet(xlsxOf({ sheet, styles: DATE + FORMATS, parts: workbookPart(workbook) }))).rows[0]?.[0]
      ?.value;
  };

  it("is the workbook's, whatever Excel since 2013 writes of the same name among its extensions", async () => {
    expect(
      await dateIn(`<workbookPr date1904="1"/>${SHEETS}${extension('<x15:workbookPr chartTrackingRefBase="1"/>')}`),
    ).toBe('2022-05-11');
    expect(await dateIn(`<workbookPr date1904="1"/>${SHEETS}${extension('<workbookPr date1904="0"/>')}`)).toBe(
      '2022-05-11',
    );
    expect(await dateIn(`<workbookPr/>${SHEETS}${extension('<x15:workbookPr date1904="1"/>')}`)).toBe('2018-05-10');
  });

  it("isn't taken from an attribute of another namespace, nor from words inside an attribute", async () => {
    expect(await dateIn(`<workbookPr x:date1904="1" xmlns:x="${OTHER}"/>${SHEETS}`)).toBe('2018-05-10');
    expect(await dateIn(`<workbookPr codeName=' date1904="1"' a=" date1904=" b="1"/>${SHEETS}`)).toBe('2018-05-10');
  });
});

describe('number formats', () => {
  const formatWith = async (styles: string): Promise<unknown> =>
    (await firstRow('<c s="1"><v>44692</v></c>', { styles }))[0];
  const date = { kind: 'date', value: '2022-05-11', format: 'd mmmm yyyy' };

  it("are the cells', whatever number the same format has among those for conditions", async () => {
    expect(
      await formatWith(`${DATE}${FORMATS}<dxfs><dxf><numFmt numFmtId="164" formatCode="0%"/></dxf></dxfs>`),
    ).toEqual(date);
    const builtIn =
      '<cellXfs><xf/><xf numFmtId="14"/></cellXfs><dxfs><dxf><numFmt numFmtId="14" formatCode="0%"/></dxf></dxfs>';
    expect(await formatWith(builtIn)).toEqual({ ...date, format: 'dd/mm/yyyy' });
  });

  it("are the cells', not those of named styles, extensions or other makers", async () => {
    const decoys =
      '<numFmts><numFmt numFmtId="164" formatCode="0%"/></numFmts><cellXfs><xf numFmtId="9"/><xf numFmtId="9"/></cellXfs>';
    expect(
      await formatWith(`${DATE}<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>${FORMATS}${extension(decoys)}`),
    ).toEqual(date);
    expect(
      await formatWith(`${DATE}<cellXfs><xf/><o:xf xmlns:o="${OTHER}" numFmtId="9"/><xf numFmtId="164"/></cellXfs>`),
    ).toEqual(date);
    expect(
      await formatWith(
        `${DATE}${FORMATS}<o:numFmts xmlns:o="${OTHER}">${DATE.replace('d mmmm yyyy', '0%')}</o:numFmts>`,
      ),
    ).toEqual(date);
  });
});

describe('the list of sheets', () => {
  const namesIn = async (parts: Parts): Promise<string[]> =>
    (await contentOf(xlsxOf({ parts }))).sheets.map(({ name }) => name);

  it("holds the workbook's own, not those named among extensions or by other makers", async () => {
    const decoy = '<sheets><sheet name="No" sheetId="2" r:id="rId1"/></sheets>';
    expect(
      await namesIn(
        workbookPart(
          SHEETS + extension(`${decoy}<x14:sheet name="No"/>`) + `<o:sheets xmlns:o="${OTHER}">${decoy}</o:sheets>`,
        ),
      ),
    ).toEqual(['Sheet1']);
  });

  it('leads to each sheet by the namespace of relationships, under whatever prefix', async () => {
    const sheet = `<sheets><sheet o:id="wrong" id="wrong" name="One" a:id="rId1"/></sheets>`;
    expect(await namesIn(workbookPart(sheet, `xmlns:a="${OFFICE}" xmlns:o="${OTHER}"`))).toEqual(['One']);
    expect(await namesIn(workbookPart(`<sheets><sheet name="Two" q:id="rId1" xmlns:q="${OFFICE}"/></sheets>`))).toEqual(
      ['Two'],
    );
  });

  it('takes no relationship of another namespace or of a type that others call alike', async () => {
    const foreign = `<o:Relationship xmlns:o="${OTHER}" Id="rId1" Type="${OFFICE}/worksheet" Target="nowhere.xml"/>`;
    const alike = `<Relationship Id="rId0" Type="${OTHER}/sharedStrings" Target="nowhere.xml"/>`;
    const own = [
      relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
      relation('rId2', 'sharedStrings', 'sharedStrings.xml'),
    ];
    const parts = { 'xl/_rels/workbook.xml.rels': relations(foreign, alike, ...own) };
    const sheet = '<sheetData><row><c t="s"><v>0</v></c></row></sheetData>';
    expect(await valuesOf(xlsxOf({ sheet, strings: '<si><t>yes</t></si>', parts }))).toEqual([['yes']]);
  });
});

describe('cells', () => {
  const cell = (value: string): string =>
    `<sheetData><row r="1"><c r="A1" t="str"><v>${value}</v></c></row></sheetData>`;

  it.each([
    ['in extensions of the sheet', cell('yes') + extension(cell('no'))],
    [
      'in extensions of a row and a cell',
      `<sheetData><row r="1"><c r="A1" t="str"><v>yes</v>${extension('<v>no</v><is><t>no</t></is>')}</c>${extension('<c r="B1"><v>1</v></c>')}</row></sheetData>`,
    ],
    [
      "of another maker's namespace",
      `<sheetData><row r="1"><c r="A1" t="str"><v>yes</v><o:v xmlns:o="${OTHER}">no</o:v></c><o:c xmlns:o="${OTHER}" r="B1"><v>no</v></o:c></row></sheetData>`,
    ],
    [
      'where the namespace without a prefix changes',
      `${cell('yes')}<sheetData xmlns="${OTHER}"><row><c r="B1"><v>1</v></c></row></sheetData>`,
    ],
    ['where no namespace holds', `${cell('yes')}<sheetData xmlns=""><row><c r="B1"><v>1</v></c></row></sheetData>`],
    [
      'outside rows and outside the cells',
      `<c r="B1"><v>1</v></c><row><c r="C1"><v>1</v></c></row><sheetData><c r="D1"><v>1</v></c>${cell('yes').slice(11)}`,
    ],
    [
      'of another scenario or view',
      `${cell('yes')}<scenarios><sheetData><row><c r="B1"><v>1</v></c></row></sheetData></scenarios>`,
    ],
  ])('are not taken from those %s', async (_where, sheet) => {
    expect(await valuesOf(xlsxOf({ sheet }))).toEqual([['yes']]);
  });

  it.each([
    [
      'one prefix',
      `<x:worksheet xmlns:x="${MAIN}" xmlns="${OTHER}"><x:sheetData><x:row><x:c t="str"><x:v>yes</x:v><v>no</v></x:c><c><v>1</v></c></x:row></x:sheetData><sheetData><row/></sheetData></x:worksheet>`,
    ],
    [
      'two prefixes',
      `<x:worksheet xmlns:x="${MAIN}" xmlns:y="${MAIN}"><y:sheetData><x:row><y:c t="str"><x:v>yes</x:v></y:c></x:row></y:sheetData></x:worksheet>`,
    ],
    [
      'a prefix declared within',
      `<worksheet xmlns="${MAIN}"><sheetData><z:row xmlns:z="${MAIN}"><z:c t="str"><v>yes</v></z:c></z:row><z:row xmlns:z="${OTHER}"><z:c><v>1</v></z:c></z:row></sheetData></worksheet>`,
    ],
    [
      'a prefix that means something else within',
      `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row><x:c t="str"><x:v>yes</x:v></x:c><x:c xmlns:x="${OTHER}"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    ],
    [
      'the namespace of Strict files',
      '<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"><sheetData><row><c t="str"><v>yes</v></c></row></sheetData></worksheet>',
    ],
  ])('are read under %s', async (_what, xml) => {
    expect(await valuesOf(sheetPart(xml))).toEqual([['yes']]);
  });

  it('are placed and styled by their own attributes alone', async () => {
    const cells = `<c o:r="Z9" x14ac:s="1" note=" t=" r="B1" t='str'><v>yes</v></c>`;
    const xml = `<worksheet xmlns="${MAIN}" xmlns:o="${OTHER}" xmlns:x14ac="${X14}"><sheetData><row o:r="7" o:hidden="1">${cells}</row></sheetData></worksheet>`;
    const sheet = await firstSheet(sheetPart(xml));
    expect(sheet.rows).toEqual([[undefined, { kind: 'text', value: 'yes' }]]);
    expect(sheet.hiddenRows.size).toBe(0);
  });

  it('take of alternatives the first that can be read, or else what stands for all others', async () => {
    const row = (name: string): string => `<row><c t="str"><v>${name}</v></c></row>`;
    const alternatives = (...branches: string[]): string =>
      `<worksheet xmlns="${MAIN}" xmlns:s="${MAIN}" xmlns:x14="${X14}" xmlns:mc="${MC}"><sheetData><mc:AlternateContent>${branches.join('')}</mc:AlternateContent></sheetData></worksheet>`;
    const later = `<mc:Choice Requires="x14">${row('later')}</mc:Choice>`;
    const known = `<mc:Choice Requires="s">${row('known')}</mc:Choice>`;
    const fallback = `<mc:Fallback>${row('fallback')}</mc:Fallback>`;
    expect(await valuesOf(sheetPart(alternatives(later, fallback)))).toEqual([['fallback']]);
    expect(await valuesOf(sheetPart(alternatives(later, known, known, fallback)))).toEqual([['known']]);
    expect(await valuesOf(sheetPart(alternatives(later)))).toEqual([]);
  });

  it('tell what is hidden by their own columns', async () => {
    const decoys = `<o:cols xmlns:o="${OTHER}"><col min="1" max="1" hidden="1"/></o:cols>${extension('<cols><col min="1" max="1" hidden="1"/></cols>')}`;
    expect((await firstSheet(xlsxOf({ sheet: `<sheetData/>${decoys}` }))).hiddenColumns.size).toBe(0);
  });
});

describe('texts', () => {
  it("are the table's own, and so are their runs", async () => {
    const own = `<si><t>yes</t><o:t xmlns:o="${OTHER}">no</o:t>${extension('<t>no</t>')}<rPh><r><t>no</t></r></rPh></si>`;
    const strings = `<o:si xmlns:o="${OTHER}"><t>no</t></o:si>${own}<si><r><rPr><o:vertAlign xmlns:o="${OTHER}" val="superscript"/></rPr><t>2</t></r></si>${extension('<si><t>no</t></si>')}`;
    const cells = '<c t="s"><v>0</v></c><c t="s"><v>1</v></c>';
    expect((await firstRow(cells, { strings })).map((each) => each?.value)).toEqual(['yes', '2']);
    const sheet = `<sheetData><row>${cells}<c t="s"><v>2</v></c></row></sheetData>`;
    expect((await troubleOf(xlsxOf({ sheet, strings }))).message).toMatch(/texts of its cells are missing/);
  });
});

describe('tables and properties', () => {
  it('takes a table of the sheet, and nothing that others call so', async () => {
    const table = (declaration: string): Parts => ({
      'xl/worksheets/_rels/sheet1.xml.rels': relations(relation('r', 'table', '../tables/table1.xml')),
      'xl/tables/table1.xml': `<table ${declaration} displayName="Figures" o:ref="A1:B2" ref="B4:E9" xmlns:o="${OTHER}"><tableColumns/>${extension('<table displayName="No" ref="A1:B2"/>')}</table>`,
    });
    expect((await firstSheet(xlsxOf({ parts: table(`xmlns="${MAIN}"`) }))).tables).toEqual([
      { name: 'Figures', top: 3, left: 1, bottom: 8, right: 4 },
    ]);
    expect((await troubleOf(xlsxOf({ parts: table(`xmlns="${OTHER}"`) }))).code).toBe('file-corrupt');
  });

  it("takes the file's own properties, by their names and values", async () => {
    const decoys = `<o:property xmlns:o="${OTHER}" name="plan"><vt:lpwstr>no</vt:lpwstr></o:property>`;
    const own = `<property fmtid="{0}" o:name="no" name="plan" xmlns:o="${OTHER}"><o:lpwstr>no</o:lpwstr><vt:lpwstr>yes</vt:lpwstr></property>`;
    const { properties } = await contentOf(
      xlsxOf({ parts: { 'docProps/custom.xml': customPropertiesPart(decoys + own + decoys) } }),
    );
    expect([...properties]).toEqual([['plan', 'yes']]);
  });
});

describe('whole files', () => {
  it('are read in the Strict form, with their properties', async () => {
    const strict = (xml: string): string =>
      xml
        .replaceAll(
          `${OFFICE}/custom-properties`,
          'http://purl.oclc.org/ooxml/officeDocument/relationships/customProperties',
        )
        .replaceAll(OFFICE, 'http://purl.oclc.org/ooxml/officeDocument/relationships')
        .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
          'http://purl.oclc.org/ooxml/officeDocument/customProperties',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
          'http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes',
        );
    const parts = xlsxParts({
      sheet: '<sheetData><row><c s="1"><v>44692</v></c><c t="s"><v>0</v></c></row></sheetData>',
      strings: '<si><t>yes</t></si>',
      styles: DATE + FORMATS,
      parts: {
        'docProps/custom.xml': customPropertiesPart('<property name="plan"><vt:lpwstr>safer</vt:lpwstr></property>'),
      },
    });
    const content = await contentOf(
      zipOf(Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, strict(String(part))]))),
    );
    expect(content.sheets[0]?.rows[0]?.map((each) => each?.value)).toEqual(['2022-05-11', 'yes']);
    expect([...content.properties]).toEqual([['plan', 'safer']]);
  });

  it.each([
    ['a sheet that is something else', `<chartsheet xmlns="${MAIN}"/>`],
    ['a sheet in the namespace of another maker', `<worksheet xmlns="${OTHER}"><sheetData/></worksheet>`],
    ['a sheet without anything', ''],
    [
      'tags that end each other',
      `<worksheet xmlns="${MAIN}"><sheetData><row><c><v>1</c></v></row></sheetData></worksheet>`,
    ],
    ['two outermost elements', `<worksheet xmlns="${MAIN}"/><worksheet xmlns="${MAIN}"/>`],
    ['an attribute without quotes', `<worksheet xmlns="${MAIN}"><sheetData><row r=1/></sheetData></worksheet>`],
  ])('are damaged that have %s', async (_what, xml) => {
    expect((await troubleOf(sheetPart(xml))).code).toBe('file-corrupt');
  });

  it('are damaged whose relationships are of another namespace', async () => {
    const parts = {
      'xl/_rels/workbook.xml.rels': relations(relation('rId1', 'worksheet', 'worksheets/sheet1.xml')).replace(
        RELATIONSHIPS,
        OTHER,
      ),
    };
    expect((await troubleOf(xlsxOf({ parts }))).code).toBe('file-corrupt');
  });
});
