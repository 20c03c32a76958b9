import { findingsIn, inShort, returnedFile, type Put } from '../builders/returned-file';

const visits = async (put: Put): Promise<readonly string[]> =>
  inShort(await findingsIn(await returnedFile({ cells: { 'Figures!G5': put } })));

describe('A return filled in as asked', () => {
  it('has no findings, with the plan at hand and without', async () => {
    const bytes = await returnedFile();
    expect(await findingsIn(bytes)).toEqual([]);
    expect(await findingsIn(bytes, undefined)).toEqual([]);
  });
});

describe('What people type where a count belongs', () => {
  it.each<[Put, readonly string[]]>([
    ['1,700', ['error number-as-text Figures G5']],
    ['  1 700 ', ['error number-as-text Figures G5']],
    ['over 1,700', ['error number-as-text Figures G5']],
    ['97 provisional', ['error wording Figures G5']],
    ['1,700*', ['error wording Figures G5']],
    ['five to ten', ['error range Figures G5']],
    ['a dozen', ['error wording Figures G5']],
    ['1.700', ['error decimal-mark Figures G5']],
    ['£5k', ['error other-unit Figures G5']],
    ['1e3', ['error wording Figures G5']],
    ['N/K', ['error placeholder Figures G5']],
    ['nil', ['error nil Figures G5']],
    ['11/05/2022', ['error date Figures G5']],
    ["=cmd|' /C calc'!A0", ['error not-a-number Figures G5']],
    [17000, ['query unlikely-change Figures G5']],
    [1e300, ['error out-of-range Figures G5']],
    [1700.5, ['error fractional-count Figures G5']],
    [-3, ['error out-of-range Figures G5']],
    [{ attributes: 't="b"', xml: '<v>1</v>' }, ['error not-a-number Figures G5']],
    [{ attributes: 't="e"', xml: '<v>#N/A</v>' }, ['error error-value Figures G5']],
    [{ xml: '<f>A1+B1</f>' }, ['error missing Figures G5']],
    [{ xml: '<f>1/0</f><v>#DIV/0!</v>', attributes: 't="e"' }, ['error error-value Figures G5']],
    [{ xml: '<f>[1]Sheet1!A1</f><v>1700</v>' }, ['note formula Figures G5']],
  ])('%j gives one finding in its cell', async (put, expected) => expect(await visits(put)).toEqual(expected));

  it('keeps the mark of a footnote out of the number', async () => {
    const xml = '<is><r><t>1,700</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>2</t></r></is>';
    const [finding] = await findingsIn(
      await returnedFile({ cells: { 'Figures!G5': { attributes: 't="inlineStr"', xml } } }),
    );
    expect(finding).toMatchObject({ check: 'wording', found: '1,700²' });
  });

  it('says that a formula has no result, and what it is', async () => {
    const [finding] = await findingsIn(await returnedFile({ cells: { 'Figures!G5': { xml: '<f>SUM(A1:A9)</f>' } } }));
    expect(finding).toMatchObject({
      message: 'Parks 1, Visits to parks: a formula stands in the cell, and the file holds no result of it.',
      found: '=SUM(A1:A9)',
    });
  });
});

describe('Percentages and their parts', () => {
  it.each<[Readonly<Record<string, Put>>, readonly string[]]>([
    [{ 'Figures!G6': 97 }, ['error hundredfold Figures G6']],
    [{ 'Figures!G6': '97%' }, ['error number-as-text Figures G6']],
    [{ 'Figures!G6': '0.97' }, ['error fraction Figures G6']],
    [{ 'Figures!G6': 1.000001, 'Figures!I6': 365, 'Figures!J6': 365 }, ['error out-of-range Figures G6']],
    [{ 'Figures!I6': 400, 'Figures!J6': 365 }, ['error numerator-above-denominator Figures I6']],
    [{ 'Figures!I6': 354, 'Figures!J6': 0 }, ['error zero-denominator Figures J6']],
    [{ 'Figures!I6': 300, 'Figures!J6': 365 }, ['error parts-disagree Figures G6']],
    [{ 'Figures!I6': '354 days', 'Figures!J6': 365 }, ['error number-as-text Figures I6']],
    [
      { 'Figures!G5': 'over 900', 'Figures!H5': 'under' },
      ['error number-as-text Figures G5', 'error two-qualifiers Figures H5'],
    ],
    [{ 'Figures!I7': 5 }, ['note unused-parts Figures I7']],
  ])('%j is said once, where it stands', async (cells, expected) =>
    expect(inShort(await findingsIn(await returnedFile({ cells })))).toEqual(expected),
  );
});

describe('Sign-off', () => {
  it.each<[Readonly<Record<string, Put>>, readonly string[]]>([
    [{ 'Start here!B26': null, 'Start here!B27': null, 'Start here!B28': null }, ['query unsigned Start here B26']],
    [{ 'Start here!B28': 'last Tuesday' }, ['query sign-off-date Start here B28']],
    [{ 'Start here!B28': '05/13/2025' }, ['query sign-off-date Start here B28']],
    [{ 'Start here!B28': '11 May 2052' }, ['note late-sign-off Start here B28']],
    [{ 'Start here!B28': '1 March 2025' }, ['query sign-off-date Start here B28']],
    [{ 'Start here!B5': 'Bin Crew' }, ['query changed-definition Start here B5']],
  ])('%j', async (cells, expected) =>
    expect(inShort(await findingsIn(await returnedFile({ cells })))).toEqual(expected),
  );
});

describe('Texts', () => {
  it('are taken as they are, whatever they look like', async () => {
    const text = "=cmd|' /C calc'!A0 <script>alert(1)</script> 👮🏽‍♀️ مرحبا __proto__ constructor";
    expect(await findingsIn(await returnedFile({ cells: { 'Narrative!D5': text } }))).toEqual([]);
  });

  it.each<[Put, readonly string[]]>([
    ['Good.', ['query text-too-short Narrative D5']],
    ['a'.repeat(32_767), ['query text-too-short Narrative D5']],
    ['word '.repeat(5000), ['note text-too-long Narrative D5']],
    [{ xml: '<f>Notes!A1</f>' }, ['error missing-text Narrative D5']],
  ])('are asked about: %#', async (put, expected) =>
    expect(inShort(await findingsIn(await returnedFile({ cells: { 'Narrative!D5': put } })))).toEqual(expected),
  );
});
