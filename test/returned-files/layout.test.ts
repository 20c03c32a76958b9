import { findingsIn, inShort, PLAN, returnedFile, type Edits } from '../builders/returned-file';

const FIGURES = 'xl/worksheets/sheet2.xml';
const said = async (edits: Edits): Promise<readonly string[]> => inShort(await findingsIn(await returnedFile(edits)));
const messages = async (edits: Edits): Promise<readonly string[]> =>
  (await findingsIn(await returnedFile(edits))).map(({ message }) => message);

/** Rows under each other change their addresses, as a sort or an insertion does. */
const moved =
  (from: number, to: number) =>
  (xml: string): string =>
    xml.replace(new RegExp(`<row r="${from}".*?</row>`), (row) =>
      row
        .replace(`<row r="${from}"`, `<row r="${to}"`)
        .replace(new RegExp(`<c r="([A-Z]+)${from}"`, 'g'), `<c r="$1${to}"`),
    );

describe('Columns', () => {
  it('names the column that stands in the place of a renamed one, and says it once', async () => {
    expect(await messages({ cells: { 'Figures!G4': 'Our figure' } })).toEqual([
      'The column "This year" isn\'t in the table "Figures". A column headed "Our figure" stands in its place, and isn\'t read. It holds "1700", "97%" and "40".',
    ]);
  });

  it('asks about a column of the partner’s own that holds something, and passes over an empty one', async () => {
    expect(await said({ cells: { 'Figures!P4': 'Checked by', 'Figures!P6': 'Jo' } })).toEqual([
      'query extra-column Figures P4',
    ]);
    expect(await said({ cells: { 'Figures!P4': 'Checked by' } })).toEqual([]);
  });

  it('asks about a second column of one heading where it says something else', async () => {
    expect(await messages({ cells: { 'Figures!P4': 'This year', 'Figures!P5': 1700, 'Figures!P7': 44 } })).toEqual([
      'A second column is headed "This year". The first is read, and this one isn\'t. It holds "44" in P7.',
    ]);
    expect(await said({ cells: { 'Figures!P4': 'This year', 'Figures!P5': 1700 } })).toEqual([]);
  });
});

describe('Rows', () => {
  it('are read where they stand after rows were inserted, and in another order', async () => {
    expect(await said({ parts: { [FIGURES]: (xml) => moved(5, 12)(xml) } })).toEqual([]);
  });

  it('are known by what the partner saw, not by an id beside it', async () => {
    const cells = { 'Figures!O5': 'parks-1-trees', 'Figures!O7': 'parks-1-visits' };
    expect(await messages({ cells })).toEqual([
      '"Measure id" now says "parks-1-trees", and was issued with "parks-1-visits".',
      '"Measure id" now says "parks-1-visits", and was issued with "parks-1-trees".',
    ]);
  });

  it('of the partner’s own under the table are asked about; notes there are noted', async () => {
    expect(await said({ cells: { 'Figures!A8': 'Parks 9', 'Figures!B8': 'Benches', 'Figures!G8': 12 } })).toEqual([
      'query extra-row Figures A8',
    ]);
    expect(await said({ cells: { 'Figures!A9': 'All figures provisional until July' } })).toEqual([
      'note stray-value Figures A9',
    ]);
  });

  it('that were copied are told of with what they say otherwise', async () => {
    const copy = (xml: string): string =>
      xml.replace(
        '</sheetData>',
        () =>
          `${
            /<row r="7".*?<\/row>/
              .exec(xml)?.[0]
              .replace(/(<row r="|<c r="[A-Z]+)7"/g, '$18"')
              .replace('<v>40</v>', '<v>44</v>') ?? ''
          }</sheetData>`,
      );
    expect(await messages({ parts: { [FIGURES]: copy } })).toEqual([
      '"Parks 1, Trees planted" has a second row, which isn\'t read. It says otherwise: "44".',
    ]);
  });
});

describe('What was issued', () => {
  it.each([
    ['Figures!B5', 'Visits, roughly'],
    ['Figures!C5', 'Whatever we counted'],
    ['Figures!D5', 'people'],
    ['Figures!E5', 'at least 1'],
  ])('is compared with what the sheet shows now: %s', async (place, text) => {
    expect(await said({ cells: { [place]: text } })).toEqual([`query changed-definition ${place.replace('!', ' ')}`]);
  });

  it('is told once where the hidden sheet was edited, and the plan is used', async () => {
    const edit = (xml: string): string => xml.replace('all gates were open', 'some gates were open');
    expect(
      await said({ parts: { 'xl/sharedStrings.xml': (xml) => xml.replace(/(<t[^>]*>\{.*?<\/t>)/, edit) } }),
    ).toEqual(['query damaged-definitions Return']);
  });

  it('says no more of a return of another period than that', async () => {
    const later = {
      ...PLAN,
      version: '2',
      period: { ...PLAN.period, label: '2025/26', start: '2025-04-01', end: '2026-03-31', returnBy: '2026-05-16' },
    };
    expect(inShort(await findingsIn(await returnedFile({ cells: { 'Figures!G5': null } }), later))).toEqual([
      'error other-period',
    ]);
  });

  it('is not missed where the measure is due later', async () => {
    const measures = PLAN.measures.map((measure) =>
      measure.id === 'parks-1-trees' ? { ...measure, due: '2026-03-31' } : measure,
    );
    const found = await findingsIn(await returnedFile({ cells: { 'Figures!G7': null } }), { ...PLAN, measures });
    expect(found.filter(({ check }) => check === 'missing')).toEqual([]);
  });
});

describe('Things besides', () => {
  it('are told of once: comments on cells, a sheet of the partner’s own, hidden rows', async () => {
    expect(await messages({ add: { 'xl/comments/comment1.xml': '<comments/>' } })).toEqual([
      'The workbook holds comments. Nothing of it was read, run or followed.',
    ]);
    expect(await said({ parts: { [FIGURES]: (xml) => xml.replace('<row r="6"', '<row r="6" hidden="1"') } })).toEqual([
      'note hidden-content Figures',
    ]);
  });

  it('changes nothing that a sheet is no longer protected, or a table is a plain range', async () => {
    const plain = {
      [FIGURES]: (xml: string) =>
        xml.replace(/<sheetProtection[^>]*\/>/, '').replace(/<tableParts.*?<\/tableParts>/, ''),
      'xl/worksheets/_rels/sheet2.xml.rels': () => '<Relationships/>',
    };
    expect(await said({ parts: plain })).toEqual([]);
  });
});
