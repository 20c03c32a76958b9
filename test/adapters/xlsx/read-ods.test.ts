import { ODS_NAMESPACES, odsOf } from '../../builders/package-bytes';
import { contentOf, firstSheet } from './reading';

const text = (words: string): string =>
  `<table:table-cell office:value-type="string"><text:p>${words}</text:p></table:table-cell>`;
const row = (...cells: string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`;
const sheet = (inner: string, attributes = ''): string =>
  `<table:table table:name="Figures" ${attributes}>${inner}</table:table>`;
const valuesOf = async (spreadsheet: string): Promise<unknown> =>
  (await firstSheet(odsOf({ spreadsheet }))).rows.map((cells) => cells.map((cell) => cell?.value));

describe('OpenDocument spreadsheets', () => {
  it('says by the type of a value what a number means', async () => {
    const cells = [
      '<table:table-cell office:value-type="percentage" office:value="0.97"><text:p>97%</text:p></table:table-cell>',
      '<table:table-cell office:value-type="float" office:value="1513"><text:p>1,513</text:p></table:table-cell>',
      '<table:table-cell office:value-type="currency" office:currency="GBP" office:value="5000"><text:p>£5,000</text:p></table:table-cell>',
      '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>TRUE</text:p></table:table-cell>',
      '<table:table-cell office:value-type="string" calcext:value-type="error"><text:p>#N/A</text:p></table:table-cell>',
    ];
    expect((await firstSheet(odsOf({ spreadsheet: sheet(row(...cells)) }))).rows[0]).toEqual([
      { kind: 'number', value: 0.97, format: '0%' },
      { kind: 'number', value: 1513 },
      { kind: 'number', value: 5000, format: '[$£-809]#,##0.00' },
      { kind: 'boolean', value: true },
      { kind: 'error', value: '#N/A' },
    ]);
  });

  it('keeps a superscript from becoming a digit of the number before it', async () => {
    const automaticStyles =
      '<style:style style:name="T1" style:family="text"><style:text-properties style:text-position="33% 58%"/></style:style><style:style style:name="T2" style:family="text"><style:text-properties style:text-position="-33% 58%"/></style:style>';
    const cell = text(
      '6,400<text:span text:style-name="T1">2</text:span> CO<text:span text:style-name="T2">2</text:span>',
    );
    expect((await firstSheet(odsOf({ spreadsheet: sheet(row(cell)), automaticStyles }))).rows[0]?.[0]?.value).toBe(
      '6,400² CO2',
    );
  });

  it('gives dates and times in ISO form', async () => {
    const cells = [
      '<table:table-cell office:value-type="date" office:date-value="2022-05-11"/>',
      '<table:table-cell office:value-type="date" office:date-value="2022-05-11T14:30:00"/>',
      '<table:table-cell office:value-type="time" office:time-value="PT09H15M00S"/>',
      '<table:table-cell office:value-type="time" office:time-value="PT36H00M00S"/>',
    ];
    const [day, moment, time, length] = (await firstSheet(odsOf({ spreadsheet: sheet(row(...cells)) }))).rows[0] ?? [];
    expect([day?.value, moment?.value, time?.value]).toEqual(['2022-05-11', '2022-05-11T14:30:00', '09:15:00']);
    expect(length).toEqual({ kind: 'number', value: 1.5, format: '[h]:mm:ss' });
  });

  it('finds rows inside header rows and groups', async () => {
    const grouped = `<table:table-header-rows>${row(text('Ref'))}</table:table-header-rows><table:table-row-group>${row(text('Safe 1'))}</table:table-row-group>${row(text('Safe 2'))}`;
    expect(await valuesOf(sheet(grouped))).toEqual([['Ref'], ['Safe 1'], ['Safe 2']]);
  });

  it('keeps counted spaces, tabs, line breaks and paragraphs, and not the markup between', async () => {
    expect(
      await valuesOf(
        sheet(
          row(
            text(
              '<text:s text:c="2"/>over <text:span>5,000</text:span>\n   people<text:tab/>!<text:line-break/>more</text:p><text:p>again ',
            ),
          ),
        ),
      ),
    ).toEqual([['  over 5,000 people\t!\nmore\nagain ']]);
  });

  it('repeats cells and rows, passes over covered and blank ones', async () => {
    const cells =
      '<table:table-cell table:number-columns-repeated="2"/><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="2"/><table:covered-table-cell/>';
    const rows = `<table:table-row table:number-rows-repeated="3"><table:table-cell/></table:table-row><table:table-row table:number-rows-repeated="2">${cells}${text('x')}</table:table-row>`;
    const [, , , fourth, fifth] = (await firstSheet(odsOf({ spreadsheet: sheet(rows) }))).rows;
    expect(fourth?.map((cell) => cell?.value)).toEqual([undefined, undefined, 1, 1, undefined, 'x']);
    expect(fifth).toEqual(fourth);
  });

  it('leaves notes, drawings and tracked changes out of the cells', async () => {
    const noted = `<table:table-cell office:value-type="string"><office:annotation><text:p>note</text:p></office:annotation><draw:frame><draw:text-box><text:p>box</text:p></draw:text-box></draw:frame><text:p>value</text:p></table:table-cell>`;
    const changes = `<table:tracked-changes><table:table-cell office:value-type="string"><text:p>old</text:p></table:table-cell></table:tracked-changes>`;
    const content = await contentOf(odsOf({ spreadsheet: changes + sheet(row(noted)) }));
    expect(content.sheets[0]?.rows).toEqual([[{ kind: 'text', value: 'value' }]]);
    expect(content.extras).toEqual(['comments']);
  });

  it('gives formulas in the spreadsheet way', async () => {
    const cell = `<table:table-cell table:formula="of:=IF([.B4]=&quot;[.A1];&quot;;['Start here'.C5];SUM([$Figures.A1:.A9]))" office:value-type="float" office:value="2"/>`;
    expect((await firstSheet(odsOf({ spreadsheet: sheet(row(cell)) }))).rows[0]?.[0]?.formula).toBe(
      `IF(B4="[.A1];",'Start here'!C5,SUM(Figures!A1:A9))`,
    );
  });

  it('tells what is hidden', async () => {
    const automaticStyles =
      '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const columns =
      '<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>';
    const rows = `${row(text('a'))}<table:table-row table:visibility="filter">${text('b')}</table:table-row>`;
    const hidden = await firstSheet(
      odsOf({ automaticStyles, spreadsheet: sheet(columns + rows, 'table:style-name="ta2"') }),
    );
    expect(hidden.visibility).toBe('hidden');
    expect([...hidden.hiddenRows]).toEqual([1]);
    expect([...hidden.hiddenColumns]).toEqual([1, 2]);
  });

  it('takes named database ranges for tables', async () => {
    const ranges =
      '<table:database-ranges><table:database-range table:name="Figures" table:target-range-address="\'It\'\'s: here\'.A7:\'It\'\'s: here\'.G47"/><table:database-range table:name="__Anonymous_Sheet_DB__0" table:target-range-address="Other.A1:Other.B2"/></table:database-ranges>';
    const named = await firstSheet(odsOf({ spreadsheet: `<table:table table:name="It's: here"/>${ranges}` }));
    expect(named.tables).toEqual([{ name: 'Figures', top: 6, left: 0, bottom: 46, right: 6 }]);
  });

  it('gives user-defined properties', async () => {
    const parts = {
      'meta.xml': `<office:document-meta ${ODS_NAMESPACES}><office:meta><meta:user-defined meta:name="plan">safer</meta:user-defined></office:meta></office:document-meta>`,
    };
    expect([...(await contentOf(odsOf({ spreadsheet: '', parts }))).properties]).toEqual([['plan', 'safer']]);
  });

  it('keeps the letters that help to read a word out of the word', async () => {
    const ruby = '<text:ruby><text:ruby-base>7</text:ruby-base><text:ruby-text>seven</text:ruby-text></text:ruby>,056';
    expect(await valuesOf(sheet(row(text(ruby))))).toEqual([['7,056']]);
  });

  it('reads a link, a field, and what another maker marks in a line', async () => {
    const line =
      '<text:a>one</text:a> <text:date>two</text:date> <o:mark xmlns:o="http://example.org/other">three</o:mark>';
    expect(await valuesOf(sheet(row(text(line))))).toEqual([['one two three']]);
  });
});

describe('elements of OpenDocument', () => {
  const OTHER = 'http://example.org/other';
  const value = '<table:table-cell office:value-type="float" office:value="1"/>';

  it('are read under whatever prefix', async () => {
    const spreadsheet = sheet(
      row(
        text('yes'),
        value,
        '<table:table-cell office:value-type="string" calcext:value-type="error"><text:p>#N/A</text:p></table:table-cell>',
      ),
    );
    const content = `<office:document-content ${ODS_NAMESPACES}><office:body><office:spreadsheet>${spreadsheet}</office:spreadsheet></office:body></office:document-content>`;
    const renamed = content
      .replace(/\b(office|table|text|calcext):(?=[a-z])/g, 'x$1:')
      .replace(/xmlns:(office|table|text|calcext)=/g, 'xmlns:x$1=')
      .replace(/urn:(\S*?:)?x(office|table|text|calcext):/g, 'urn:$1$2:');
    expect((await firstSheet(odsOf({ spreadsheet: '', parts: { 'content.xml': renamed } }))).rows).toEqual([
      [
        { kind: 'text', value: 'yes' },
        { kind: 'number', value: 1 },
        { kind: 'error', value: '#N/A' },
      ],
    ]);
  });

  it.each([
    [
      'under the usual prefix in a namespace of others',
      `${row(text('yes'))}<table:table-row xmlns:table="${OTHER}"><table:table-cell><text:p>no</text:p></table:table-cell></table:table-row>`,
    ],
    ["inside another maker's element", `${row(text('yes'))}<o:rows xmlns:o="${OTHER}">${row(text('no'))}</o:rows>`],
    [
      "inside another maker's element in a cell",
      row(
        `<table:table-cell office:value-type="string"><o:p xmlns:o="${OTHER}"><text:p>no</text:p></o:p><text:p>yes</text:p></table:table-cell>`,
      ),
    ],
    ['outside a row', `${row(text('yes'))}${text('no')}`],
    [
      'of a table within a cell',
      row(
        `<table:table-cell office:value-type="string"><text:p>yes</text:p><table:table>${row(text('no'))}</table:table></table:table-cell>`,
      ),
    ],
    [
      'of a scenario, a source or a drawing',
      `<table:scenario>${row(text('no'))}</table:scenario><table:table-source>${row(text('no'))}</table:table-source><table:shapes>${row(text('no'))}</table:shapes>${row(text('yes'))}`,
    ],
  ])('are not taken for the cells where they stand %s', async (_where, inner) => {
    expect(await valuesOf(sheet(inner))).toEqual([['yes']]);
  });

  it('are not taken for sheets and tables outside the spreadsheet', async () => {
    const decoy = `<o:copy xmlns:o="${OTHER}">${sheet(row(text('no')))}</o:copy><table:dde-links><table:dde-link>${sheet(row(text('no')))}</table:dde-link></table:dde-links>`;
    expect((await contentOf(odsOf({ spreadsheet: decoy + sheet(row(text('yes'))) }))).sheets).toHaveLength(1);
  });

  it('take attributes by their namespace', async () => {
    const cell = `<table:table-cell o:value-type="string" office:value-type="float" o:value="9" value="8" office:value="1" xmlns:o="${OTHER}"/>`;
    expect(await valuesOf(sheet(row(cell)))).toEqual([[1]]);
  });

  it("are styled by a style of their own family, whatever another family's of that name does", async () => {
    const automaticStyles =
      '<style:style style:name="A" style:family="table-cell"><style:text-properties style:text-position="super 58%"/></style:style>' +
      '<style:style style:name="A" style:family="table"><style:table-properties table:display="true"/></style:style>' +
      '<style:style style:name="A" style:family="table-row"><style:table-properties table:display="false"/></style:style>';
    const spanned = row(text('1<text:span text:style-name="A">2</text:span>'));
    const read = await firstSheet(odsOf({ automaticStyles, spreadsheet: sheet(spanned, 'table:style-name="A"') }));
    expect([read.visibility, read.rows[0]?.[0]?.value]).toEqual(['visible', '12']);
  });
});
