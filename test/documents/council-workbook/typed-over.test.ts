import type { CouncilYear } from '../../../src/core/consolidation/council-year';
import { councilWorkbook, lostFromCouncil, resultsOf } from '../../../src/documents/council-workbook';
import { cellUnder, contentOf, readBack, tableRows, yearOf } from '../../builders/council';
import { handedIn } from '../../builders/handed-in';
import { planOf } from '../../builders/returns';

const plan = planOf({
  measures: [
    { id: 'visits', title: 'Visits to parks', target: { rule: 'at least', value: 10 } },
    { id: 'trees', title: 'Trees', priority: 'Parks 2', reporters: ['bin-crew'] },
  ],
  priorities: [
    { ref: 'Parks 1', text: { from: ['green-trust'], prompt: 'What was done.', minWords: 1, maxWords: 50 } },
    { ref: 'Parks 2' },
  ],
});
const year = yearOf(plan, [
  handedIn(plan, {
    partner: 'green-trust',
    file: 'trust.xlsx',
    figures: { visits: { kind: 'number', value: 12, qualifier: 'over' } },
    texts: { 'Parks 1': 'We planted oaks.' },
    signed: '2025-05-01',
  }),
]);
const workbook = councilWorkbook(year);
const at = (sheet: string, key: string, header: string): string => cellUnder(workbook, sheet, key, header);
const typed = (header: string, value: string | number | null, key = 'Parks 1', sheet = 'Figures') =>
  readBack(year, { [sheet]: { [at(sheet, key, header)]: value } });
const findings = (of: CouncilYear) => resultsOf(of).findings.filter(({ check }) => check === 'figure-typed-over');
const value = (of: CouncilYear) => of.returns[0]?.figures[0]?.figure;

describe('what is typed over what a partner sent', () => {
  it('is noticed, asked about and kept, and the partner’s is used', () => {
    const read = typed('This year', 9);
    expect(value(read)).toEqual({ kind: 'number', value: 12, qualifier: 'over' });
    expect(read.councilFigures).toMatchObject([
      { measure: 'visits', partner: 'green-trust', value: 9, qualifier: 'over', typedOver: 'Figures, This year: "12"' },
    ]);
    expect(findings(read)).toMatchObject([
      {
        message:
          'Parks 1, Visits to parks: what Green Trust sent was typed over (Figures, This year: "12"). "over 9" was typed ' +
          'there; what was sent is used.',
        place: { sheet: 'Council figures', measure: 'visits' },
      },
    ]);
  });

  it('stays noticed through the next update, and is the council’s once it says why, who and when', () => {
    const read = readBack(typed('This year', 9));
    expect(findings(read)).toHaveLength(1);
    expect(tableRows(councilWorkbook(read), 'Figures', ['This year', 'Qualifier'])[0]).toEqual([12, 'over']);
    const [row] = read.councilFigures;
    if (!row) throw new Error('Nothing was kept.');
    const owned = readBack({
      ...read,
      councilFigures: [{ ...row, reason: 'They rang.', by: 'J. O.', on: '2025-05-12' }],
    });
    expect(findings(owned)).toEqual([]);
    expect(resultsOf(owned).consolidated.evidence[0]).toMatchObject({ figure: { value: 9 }, council: { by: 'J. O.' } });
  });

  it.each<[string, string | number | null]>([
    ['Qualifier', 'about'],
    ['Qualifier', null],
    ['This year', null],
    ['This year', 'lots'],
    ['Source', 'A counter'],
    ['Comment', 'They told me so'],
  ])('is noticed in %s: %s', (header, now) => {
    const read = typed(header, now);
    expect(read.returns).toEqual(year.returns);
    expect(findings(read)).toHaveLength(1);
    if (now !== null) expect(JSON.stringify(read.councilFigures)).toContain(now);
  });

  it('is noticed in a text, whose whole wording is kept', () => {
    const read = typed('Text', 'We planted elms.', 'Parks 1', 'Texts');
    expect(read.returns[0]?.texts[0]?.text).toBe('We planted oaks.');
    expect(read.councilFigures).toMatchObject([{ measure: 'Parks 1 text', value: 'We planted elms.' }]);
    expect(findings(read)[0]?.fix).toContain('Narrative');
  });

  it('is noticed where a figure is owed, under the name of a file that came, and in a row of no file', () => {
    const owed = typed('This year', 30, 'Parks 2');
    expect(owed.councilFigures).toMatchObject([{ measure: 'trees', partner: 'bin-crew', value: 30 }]);
    const under = readBack(year, {
      Figures: { A20: 'Parks 2', D20: 31, N20: 'trust.xlsx', Q20: 'trees', R20: 'bin-crew' },
    });
    expect(under.councilFigures).toMatchObject([{ measure: 'trees', partner: 'bin-crew', value: 31 }]);
    const bare = readBack(year, { Figures: { A20: 'Parks 2', B20: 'Trees', C20: 'Bin Crew', D20: 32 } });
    expect(bare.councilFigures).toMatchObject([{ measure: 'trees', partner: 'bin-crew', value: 32 }]);
    for (const read of [owed, under, bare]) expect(findings(read)).toHaveLength(1);
  });

  it('is noticed where a row was cleared', () => {
    const cells = Object.fromEntries(
      'ABCDEFGHIJKLMNOPQRS'
        .split('')
        .map((letter) => [`${letter}${at('Figures', 'Parks 1', 'This year').slice(1)}`, null]),
    );
    const read = readBack(year, { Figures: cells });
    expect(read.returns).toEqual(year.returns);
    expect(findings(read)[0]?.message).toContain('It was cleared');
  });

  it('isn’t told as lost, for it is kept', () => {
    const opened = contentOf(workbook, { Figures: { [at('Figures', 'Parks 1', 'This year')]: 9 } });
    const read = typed('This year', 9);
    expect(lostFromCouncil(opened, contentOf(councilWorkbook(read)))).toEqual([]);
  });

  it('leaves a return alone that an officer types for a partner whose file never came, and says whose it is', () => {
    const row = {
      A20: 'Parks 2',
      D20: 33,
      I20: 'Used',
      N20: 'by telephone',
      O20: 'Figures',
      P20: 'G5',
      Q20: 'trees',
      R20: 'bin-crew',
    };
    const read = readBack(year, { Figures: row });
    expect(findings(read)).toEqual([]);
    const again = readBack(read);
    expect(again.returns).toMatchObject([{ file: 'trust.xlsx' }, { file: 'by telephone', isByHand: true }]);
    const { consolidated, blocks } = resultsOf(again);
    expect(consolidated.evidence[1]).toMatchObject({ figure: { value: 33 }, isByHand: true });
    const source = blocks
      .flatMap(({ sources }) => sources)
      .find((each) => each.kind === 'cell' && each.file === 'by telephone');
    expect(source).toMatchObject({ council: expect.stringContaining('for Bin Crew, without a return') as string });
  });
});
