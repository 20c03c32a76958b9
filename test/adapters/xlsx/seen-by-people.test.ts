import { odsOf, relation, relations, xlsxOf, type Parts } from '../../builders/package-bytes';
import { contentOf, firstRow, firstSheet } from './reading';

const FONTS = '<fonts><font/><font><strike/></font><font><strike val="0"/></font></fonts>';
const styles = (...xfs: string[]): string => `${FONTS}<cellXfs>${xfs.join('')}</cellXfs>`;
const inline = (runs: string, style = 0): string => `<c s="${style}" t="inlineStr"><is>${runs}</is></c>`;

describe('what is struck through', () => {
  const STYLES = styles('<xf/>', '<xf fontId="1"/>', '<xf fontId="2"/>');

  it.each([
    ['a number', '<c s="1"><v>8</v></c>', 'all'],
    ['a number in a font that says it does not', '<c s="2"><v>8</v></c>', undefined],
    ['a text', inline('<t>gone</t>', 1), 'all'],
    ['some words of a text', inline('<r><t>rose </t></r><r><rPr><strike/></rPr><t>fast</t></r>'), ['fast']],
    [
      'words in pieces',
      inline(
        '<r><rPr><strike/></rPr><t>very </t></r><r><rPr><b/><strike val="1"/></rPr><t>fast</t></r><r><t>.</t></r>',
      ),
      ['very fast'],
    ],
    ['every piece', inline('<r><rPr><strike/></rPr><t>gone</t></r><r><t> </t></r>'), 'all'],
    [
      'a piece that looks as its cell does',
      inline('<r><t>gone</t></r><r><rPr><b/></rPr><t> stays</t></r>', 1),
      ['gone'],
    ],
    ['no piece', inline('<r><rPr><strike val="0"/></rPr><t>stays</t></r>', 1), undefined],
  ])('is told of %s', async (_what, cell, struck) => {
    expect((await firstRow(cell, { styles: STYLES }))[0]?.struck).toEqual(struck);
  });

  it('is told of texts in the table of texts', async () => {
    const strings = '<si><t>plain</t></si><si><r><t>rose </t></r><r><rPr><strike/></rPr><t>fast</t></r></si>';
    const row = await firstRow('<c t="s"><v>0</v></c><c t="s"><v>1</v></c>', { strings });
    expect(row.map((cell) => cell?.struck)).toEqual([undefined, ['fast']]);
  });

  it('is told of cells that a conditional format may strike through, however many there are', async () => {
    const rule = (cells: string, look: number): string =>
      `<conditionalFormatting sqref="${cells}"><cfRule type="expression" dxfId="${look}"><formula>A1</formula></cfRule></conditionalFormatting>`;
    const dxfs = '<dxfs><dxf><font><b/></font></dxf><dxf><font><strike/></font></dxf></dxfs>';
    const cells =
      '<sheetData><row><c r="A1"><v>1</v></c><c r="B1"><v>1</v></c><c r="C1"><v>1</v></c></row></sheetData>';
    const marks = async (rules: string): Promise<unknown> =>
      (await firstSheet(xlsxOf({ sheet: cells + rules, styles: dxfs }))).rows[0]?.map((cell) => cell?.struck);
    expect(await marks(rule('A1', 0) + rule('B1:XFD1048576 Z9', 1))).toEqual([undefined, 'by rule', 'by rule']);
    expect(await marks(rule('C1:C9', 1).repeat(5000))).toEqual([undefined, undefined, 'by rule']);
  });

  it('is told of an .ods by the styles of cells, of what they are made from, of rows, columns and words', async () => {
    const style = (name: string, family: string, properties: string, more = ''): string =>
      `<style:style style:name="${name}" style:family="${family}" ${more}>${properties}</style:style>`;
    const line = '<style:text-properties style:text-line-through-style="solid"/>';
    const automaticStyles =
      style('struck', 'table-cell', line) +
      style('made-from', 'table-cell', '', 'style:parent-style-name="Named"') +
      style('not', 'table-cell', '<style:text-properties style:text-line-through-style="none"/>') +
      style('words', 'text', line);
    const named = `<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"><office:styles>${style('Named', 'table-cell', line)}</office:styles></office:document-styles>`;
    const cell = (text: string, attributes = ''): string =>
      `<table:table-cell office:value-type="string" ${attributes}><text:p>${text}</text:p></table:table-cell>`;
    const cells =
      cell('a') +
      cell('a', 'table:style-name="struck"') +
      cell('a', 'table:style-name="made-from"') +
      cell('rose <text:span text:style-name="words">fast</text:span>') +
      cell('a');
    const columns = `<table:table-column table:number-columns-repeated="4"/><table:table-column table:default-cell-style-name="struck"/>`;
    const rows = `<table:table-row>${cells}</table:table-row><table:table-row table:default-cell-style-name="struck">${cell('a')}${cell('a', 'table:style-name="not"')}</table:table-row>`;
    const rules = `<calcext:conditional-formats><calcext:conditional-format calcext:target-range-address="'A B'.A3:'A B'.A3"><calcext:condition calcext:apply-style-name="Named"/></calcext:conditional-format></calcext:conditional-formats>`;
    const spreadsheet = `<table:table table:name="A B">${columns}${rows}<table:table-row>${cell('a')}</table:table-row>${rules}</table:table>`;
    const sheet = await firstSheet(odsOf({ spreadsheet, automaticStyles, parts: { 'styles.xml': named } }));
    expect(sheet.rows.map((row) => row.map((each) => each?.struck))).toEqual([
      [undefined, 'all', 'all', ['fast'], 'all'],
      ['all', undefined],
      ['by rule'],
    ]);
  });
});

const XDR = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const DRAWINGML = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const shape = (text: string): string =>
  `<xdr:sp><xdr:nvSpPr/><xdr:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></xdr:txBody></xdr:sp>`;
const drawing = (...within: string[]): string =>
  `<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${DRAWINGML}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${within.join('')}</xdr:wsDr>`;

describe('what lies on a sheet and in no cell', () => {
  const withDrawing = (xml: string, more: Parts = {}): Uint8Array =>
    xlsxOf({
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': relations(relation('d', 'drawing', '../drawings/drawing1.xml')),
        'xl/drawings/drawing1.xml': xml,
        ...more,
      },
    });

  it('is told of boxes with text, alone, in groups and among alternatives, with their cells', async () => {
    const at = '<xdr:from><xdr:col>3</xdr:col><xdr:row>4</xdr:row></xdr:from>';
    const xml = drawing(
      `<xdr:twoCellAnchor>${at}${shape('Provisional')}</xdr:twoCellAnchor>`,
      `<xdr:oneCellAnchor>${at}<xdr:grpSp><xdr:grpSp>${shape('In a group')}</xdr:grpSp></xdr:grpSp></xdr:oneCellAnchor>`,
      `<xdr:absoluteAnchor><mc:AlternateContent><mc:Choice Requires="new">${shape('no')}</mc:Choice><mc:Fallback>${shape('Instead')}</mc:Fallback></mc:AlternateContent></xdr:absoluteAnchor>`,
      `<xdr:twoCellAnchor>${at}${shape(' ')}<xdr:pic/></xdr:twoCellAnchor>`,
    );
    expect((await firstSheet(withDrawing(xml))).annotations).toEqual([
      { kind: 'drawing', text: 'Provisional', at: { row: 4, column: 3 } },
      { kind: 'drawing', text: 'In a group', at: { row: 4, column: 3 } },
      { kind: 'drawing', text: 'Instead' },
    ]);
  });

  it('is told of the words of a diagram', async () => {
    const dgm = 'http://schemas.openxmlformats.org/drawingml/2006/diagram';
    const data = `<dgm:dataModel xmlns:dgm="${dgm}" xmlns:a="${DRAWINGML}"><dgm:ptLst><dgm:pt><dgm:t><a:p><a:r><a:t>Plan</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst></dgm:dataModel>`;
    const parts = {
      'xl/drawings/_rels/drawing1.xml.rels': relations(relation('r', 'diagramData', '../diagrams/data1.xml')),
      'xl/diagrams/data1.xml': data,
    };
    expect((await firstSheet(withDrawing(drawing(), parts))).annotations).toEqual([{ kind: 'drawing', text: 'Plan' }]);
  });

  it('is told of notes, and of comments with their replies in place of the note that stands for them', async () => {
    const comments = `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><commentList><comment ref="G5"><text><t>Ask </t><r><t>Jo</t></r></text></comment><comment ref="G6"><text><t>[Threaded comment]</t></text></comment></commentList></comments>`;
    const threads = `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="G6"><text>Is it?</text></threadedComment><threadedComment ref="G6"><text>Yes.</text></threadedComment></ThreadedComments>`;
    const thread =
      '<Relationship Id="t" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/>';
    const parts = {
      'xl/worksheets/_rels/sheet1.xml.rels': relations(relation('c', 'comments', '../comments1.xml'), thread),
      'xl/comments1.xml': comments,
      'xl/threadedComments/threadedComment1.xml': threads,
    };
    expect((await firstSheet(xlsxOf({ parts }))).annotations).toEqual([
      { kind: 'note', text: 'Ask Jo', at: { row: 4, column: 6 } },
      { kind: 'note', text: 'Is it?\nYes.', at: { row: 5, column: 6 } },
    ]);
  });

  it('is told of an .ods, with what is written there', async () => {
    const box =
      '<draw:frame><draw:text-box><text:p>Over <text:span>it</text:span></text:p></draw:text-box></draw:frame>';
    const noted = `<table:table-cell/><table:table-cell office:value-type="string"><office:annotation><dc:creator xmlns:dc="d">Jo</dc:creator><text:p>Ask Jo</text:p></office:annotation>${box}<text:p>value</text:p></table:table-cell>`;
    const shapes = `<table:shapes><draw:g><draw:custom-shape><text:p>On the sheet</text:p></draw:custom-shape></draw:g></table:shapes>`;
    const spreadsheet = `<table:table table:name="A">${shapes}<table:table-row>${noted}</table:table-row></table:table>`;
    const sheet = await firstSheet(odsOf({ spreadsheet }));
    expect(sheet.rows).toEqual([[undefined, { kind: 'text', value: 'value' }]]);
    expect(sheet.annotations).toEqual([
      { kind: 'drawing', text: 'On the sheet' },
      { kind: 'note', text: 'Ask Jo', at: { row: 0, column: 1 } },
      { kind: 'drawing', text: 'Over it', at: { row: 0, column: 1 } },
    ]);
  });

  it('is told of sheets that hold no cells', async () => {
    const part = (name: string): string => `<sheet name="${name}" sheetId="1" r:id="${name}"/>`;
    const parts = {
      'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${['A', 'B', 'C', 'D'].map(part).join('')}</sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': relations(
        relation('A', 'worksheet', 'worksheets/sheet1.xml'),
        relation('B', 'chartsheet', 'chartsheets/sheet1.xml'),
        relation('C', 'dialogsheet', 'dialogsheets/sheet1.xml'),
        '<Relationship Id="D" Type="http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet" Target="macrosheets/sheet1.xml"/>',
      ),
    };
    const { sheets, sheetsWithoutCells } = await contentOf(xlsxOf({ parts }));
    expect(sheets.map(({ name }) => name)).toEqual(['A']);
    expect(sheetsWithoutCells).toEqual([
      { name: 'B', kind: 'chart sheet' },
      { name: 'C', kind: 'dialog sheet' },
      { name: 'D', kind: 'macro sheet' },
    ]);
  });
});

describe('what is too small to be seen', () => {
  it('counts as hidden: rows without height, columns without width', async () => {
    const sheet =
      '<cols><col min="1" max="1" width="0" customWidth="1"/><col min="2" max="2" width="9"/><col min="3" max="3" width="0.1"/></cols>' +
      '<sheetData><row r="1" ht="0" customHeight="1"><c r="A1"><v>1</v></c></row><row r="2" ht="15"><c r="A2"><v>1</v></c></row><row r="3" ht="0.75"><c r="A3"><v>1</v></c></row></sheetData>';
    const { hiddenRows, hiddenColumns } = await firstSheet(xlsxOf({ sheet }));
    expect([[...hiddenRows], [...hiddenColumns]]).toEqual([
      [0, 2],
      [0, 2],
    ]);
  });

  it('counts as hidden in an .ods, too', async () => {
    const automaticStyles =
      '<style:style style:name="c" style:family="table-column"><style:table-column-properties style:column-width="0.1mm"/></style:style>' +
      '<style:style style:name="r" style:family="table-row"><style:table-row-properties style:row-height="0in"/></style:style>' +
      '<style:style style:name="s" style:family="table-row"><style:table-row-properties style:row-height="0.18in"/></style:style>';
    const row = (style: string): string =>
      `<table:table-row table:style-name="${style}"><table:table-cell office:value-type="float" office:value="1"/></table:table-row>`;
    const spreadsheet = `<table:table table:name="A"><table:table-column table:style-name="c"/>${row('s')}${row('r')}</table:table>`;
    const { hiddenRows, hiddenColumns } = await firstSheet(odsOf({ spreadsheet, automaticStyles }));
    expect([[...hiddenRows], [...hiddenColumns]]).toEqual([[1], [0]]);
  });

  it('shows what an .ods cell shows where its number is missing', async () => {
    const cell = '<table:table-cell office:value-type="float"><text:p>7,056</text:p></table:table-cell>';
    const spreadsheet = `<table:table table:name="A"><table:table-row>${cell}</table:table-row></table:table>`;
    expect((await firstSheet(odsOf({ spreadsheet }))).rows[0]?.[0]).toEqual({ kind: 'text', value: '7,056' });
  });
});
