import { customPropertiesPart, MAIN, relation, relations, xlsxOf } from '../../builders/package-bytes';
import { contentOf, firstRow, firstSheet } from './reading';

const STYLES =
  '<numFmts><numFmt numFmtId="164" formatCode="d mmmm yyyy"/><numFmt numFmtId="165" formatCode="[h]:mm"/><numFmt numFmtId="166" formatCode="[$£-809]#,##0"/></numFmts>' +
  '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="14"/><xf numFmtId="20"/><xf numFmtId="22"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs>';

describe('values', () => {
  it('tells texts, numbers, yes and no, and errors apart', async () => {
    const cells =
      '<c t="s"><v>1</v></c><c><v>1513</v></c><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#N/A</v></c><c t="n"><v>-1.5E3</v></c>';
    expect(await firstRow(cells, { strings: '<si><t>no</t></si><si><t>Lowest</t></si>' })).toEqual([
      { kind: 'text', value: 'Lowest' },
      { kind: 'number', value: 1513 },
      { kind: 'boolean', value: true },
      { kind: 'boolean', value: false },
      { kind: 'error', value: '#N/A' },
      { kind: 'number', value: -1500 },
    ]);
  });

  it('takes formatted blanks and empty texts for blank', async () => {
    expect(
      await firstRow('<c s="1"/><c t="s"><v>0</v></c><c t="inlineStr"><is><t></t></is></c><c t="n"><v></v></c>', {
        strings: '<si><t/></si>',
        styles: STYLES,
      }),
    ).toEqual([]);
  });

  it('keeps spaces, line breaks and non-breaking spaces as typed', async () => {
    const strings =
      '<si><t xml:space="preserve">  over\u00A05,000 \n people </t></si><si><t>a_x000D_b_x005F_x0041_</t></si>';
    const [spaced, escaped] = await firstRow('<c t="s"><v>0</v></c><c t="s"><v>1</v></c>', { strings });
    expect(spaced?.value).toBe('  over\u00A05,000 \n people ');
    expect(escaped?.value).toBe('a\rb_x0041_');
  });

  it('reads rich text and inline text as plain, without phonetic guides', async () => {
    const strings =
      '<si><r><rPr><b/></rPr><t>Safer </t></r><r><t>streets</t></r><rPh sb="0" eb="1"><t>guide</t></rPh></si>';
    const cells =
      '<c t="s"><v>0</v></c><c t="inlineStr"><is><t>plain</t></is></c><c t="inlineStr"><is><r><t>in </t></r><r><t>runs</t></r><rPh><t>guide</t></rPh></is></c>';
    expect((await firstRow(cells, { strings })).map((cell) => cell?.value)).toEqual([
      'Safer streets',
      'plain',
      'in runs',
    ]);
  });

  it('keeps a superscript from becoming a digit of the number before it', async () => {
    const run = '<r><t>6,400</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>2</t></r><r><t> a</t></r>';
    const cells = `<c t="s"><v>0</v></c><c t="inlineStr"><is>${run}</is></c>`;
    expect((await firstRow(cells, { strings: `<si>${run}</si>` })).map((cell) => cell?.value)).toEqual([
      '6,400² a',
      '6,400² a',
    ]);
  });

  it('tells of comments wherever a program puts them', async () => {
    for (const path of ['xl/comments1.xml', 'xl/comments/comment1.xml', 'xl/threadedComments/threadedComment1.xml']) {
      expect((await contentOf(xlsxOf({ parts: { [path]: '<comments/>' } }))).extras).toEqual(['comments']);
    }
  });

  it('resolves entities, in values and in attributes', async () => {
    const content = await contentOf(
      xlsxOf({
        name: 'Q&amp;A &#x2013; &lt;1&gt;',
        sheet: '<sheetData><row><c t="str"><v>&#163;5 &amp; more<![CDATA[ <b>]]></v></c></row></sheetData>',
      }),
    );
    expect(content.sheets[0]).toMatchObject({ name: 'Q&A – <1>', rows: [[{ value: '£5 & more <b>' }]] });
  });

  it('places cells by their address, and next to the last one without', async () => {
    const sheet = await firstSheet(
      xlsxOf({
        sheet:
          '<sheetData><row r="3"><c r="AB3"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>',
      }),
    );
    expect(sheet.rows.slice(0, 2)).toEqual([[], []]);
    expect([sheet.rows[2]?.[27]?.value, sheet.rows[2]?.[28]?.value, sheet.rows[3]?.[0]?.value]).toEqual([1, 2, 3]);
  });
});

describe('number formats and dates', () => {
  const styled = (style: number, value: number | string, workbook = ''): Promise<unknown> =>
    firstRow(`<c s="${style}"><v>${value}</v></c>`, { styles: STYLES, workbook }).then(([cell]) => cell);

  it('gives the format that says what a number means', async () => {
    expect(await styled(1, 0.97)).toEqual({ kind: 'number', value: 0.97, format: '0%' });
    expect(await styled(7, 5000)).toEqual({ kind: 'number', value: 5000, format: '[$£-809]#,##0' });
  });

  it('gives dates, dates with a time, and times of day in ISO form', async () => {
    expect(await styled(2, 44692)).toEqual({ kind: 'date', value: '2022-05-11', format: 'dd/mm/yyyy' });
    expect(await styled(5, 44692)).toMatchObject({ kind: 'date', value: '2022-05-11' });
    expect(await styled(4, 44692.604166666664)).toMatchObject({ kind: 'date', value: '2022-05-11T14:30:00' });
    expect(await styled(3, 0.604166666666667)).toMatchObject({ kind: 'date', value: '14:30:00' });
  });

  it('knows the date system that starts in 1904', async () => {
    expect(await styled(2, 43230, 'date1904="1"')).toMatchObject({ value: '2022-05-11' });
    expect(await styled(2, 43230, 'date1904="true"')).toMatchObject({ value: '2022-05-11' });
  });

  it('knows the first weeks of 1900, and the day that never was', async () => {
    expect(await styled(2, 1)).toMatchObject({ value: '1900-01-01' });
    expect(await styled(2, 59)).toMatchObject({ value: '1900-02-28' });
    expect(await styled(2, 60)).toMatchObject({ kind: 'number', value: 60 });
    expect(await styled(2, 61)).toMatchObject({ value: '1900-03-01' });
  });

  it('keeps lengths of time, negative dates and noughts as numbers', async () => {
    expect(await styled(6, 1.5)).toMatchObject({ kind: 'number', value: 1.5, format: '[h]:mm' });
    expect(await styled(2, -3)).toMatchObject({ kind: 'number', value: -3 });
    expect(await styled(2, 0)).toMatchObject({ kind: 'number', value: 0 });
  });

  it('reads the dates of Strict files', async () => {
    const cells =
      '<c t="d"><v>2022-05-11</v></c><c t="d"><v>2022-05-11T14:30:00Z</v></c><c t="d"><v>2022-05-11T00:00:00.000</v></c>';
    expect((await firstRow(cells)).map((cell) => cell?.value)).toEqual([
      '2022-05-11',
      '2022-05-11T14:30:00',
      '2022-05-11',
    ]);
  });
});

describe('formulas', () => {
  it('gives the formula beside its last value', async () => {
    const cells =
      '<c t="str"><f>IF(A1="","Missing","")</f><v></v></c><c><f>1+1</f><v>2</v></c><c><f>B1</f></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c>';
    expect(await firstRow(cells)).toEqual([
      { kind: 'text', value: '', formula: 'IF(A1="","Missing","")' },
      { kind: 'number', value: 2, formula: '1+1' },
      { kind: 'text', value: '', formula: 'B1' },
      { kind: 'error', value: '#DIV/0!', formula: '1/0' },
    ]);
  });

  it('spells shared formulas out in every cell', async () => {
    const formula = 'A1*$B$1+SUM(A:A)+Sheet2!A$1&amp;"A1"&amp;\'A1 sheet\'!C2+Table1[A1]+LOG10(A1)';
    const sheet = await firstSheet(
      xlsxOf({
        sheet: `<sheetData><row r="1"><c r="C1"><f t="shared" ref="C1:D2" si="0">${formula}</f><v>1</v></c></row><row r="2"><c r="D2"><f t="shared" si="0"/><v>1</v></c></row></sheetData>`,
      }),
    );
    expect(sheet.rows[1]?.[3]?.formula).toBe('B2*$B$1+SUM(B:B)+Sheet2!B$1&"A1"&\'A1 sheet\'!D3+Table1[A1]+LOG10(B2)');
  });
});

describe('sheets', () => {
  it('tells what is hidden', async () => {
    const sheet = await firstSheet(
      xlsxOf({
        sheet:
          '<cols><col min="2" max="3" hidden="1"/><col min="4" max="4" width="9"/></cols><sheetData><row r="1"><c><v>1</v></c></row><row r="2" hidden="1"><c><v>2</v></c></row><row r="3" hidden="1"/></sheetData>',
      }),
    );
    expect([...sheet.hiddenRows]).toEqual([1]);
    expect([...sheet.hiddenColumns]).toEqual([1, 2]);
  });

  it('gives tables without their totals row', async () => {
    const parts = {
      'xl/worksheets/_rels/sheet1.xml.rels': relations(relation('r', 'table', '../tables/table1.xml')),
      'xl/tables/table1.xml': `<x:table xmlns:x="${MAIN}" name="Table1" displayName="Figures" ref="B4:E9" totalsRowCount="1"><x:autoFilter ref="B4:E8"/></x:table>`,
    };
    expect((await firstSheet(xlsxOf({ parts }))).tables).toEqual([
      { name: 'Figures', top: 3, left: 1, bottom: 7, right: 4 },
    ]);
  });

  it('reads elements under any prefix, attributes in either kind of quotes, tags over several lines', async () => {
    const parts = {
      'xl/worksheets/sheet1.xml': `<?xml version='1.0'?>\r\n<!-- c --><x:worksheet xmlns:x='${MAIN}'><x:sheetData><x:row\n r = '1' ><x:c r='A1' t='str' note='a > b'><x:v>ok</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    };
    expect((await firstSheet(xlsxOf({ parts }))).rows).toEqual([[{ kind: 'text', value: 'ok' }]]);
  });

  it('reads parts in UTF-16 and parts with a mark at their start', async () => {
    const xml = '\uFEFF<worksheet><sheetData><row><c t="str"><v>£</v></c></row></sheetData></worksheet>';
    const wide = new Uint8Array(Uint16Array.from([...xml].map((letter) => letter.charCodeAt(0))).buffer);
    expect((await firstSheet(xlsxOf({ parts: { 'xl/worksheets/sheet1.xml': wide } }))).rows[0]?.[0]?.value).toBe('£');
    expect((await firstSheet(xlsxOf({ parts: { 'xl/worksheets/sheet1.xml': xml } }))).rows[0]?.[0]?.value).toBe('£');
  });

  it('names what a return has no use for', async () => {
    const paths = [
      'xl/vbaProject.bin',
      'xl/externalLinks/externalLink1.xml',
      'xl/comments1.xml',
      'xl/media/image1.png',
      'xl/charts/chart1.xml',
      'xl/embeddings/oleObject1.bin',
      'xl/pivotTables/pivotTable1.xml',
    ];
    const { extras } = await contentOf(xlsxOf({ parts: Object.fromEntries(paths.map((path) => [path, ''])) }));
    expect(extras).toEqual([
      'macros',
      'links to other workbooks',
      'embedded objects',
      'comments',
      'pictures',
      'charts',
      'pivot tables',
    ]);
  });

  it('gives custom properties as text', async () => {
    const parts = {
      'docProps/custom.xml': customPropertiesPart(
        '<property name="plan"><vt:lpwstr>safer &amp; greener</vt:lpwstr></property><property name="year"><vt:i4>2021</vt:i4></property>',
      ),
    };
    expect([...(await contentOf(xlsxOf({ parts }))).properties]).toEqual([
      ['plan', 'safer & greener'],
      ['year', '2021'],
    ]);
  });
});
