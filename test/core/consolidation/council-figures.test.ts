import type { CouncilFigureRow } from '../../../src/core/consolidation/council-figures';
import { receivedReturn } from '../../../src/core/consolidation/kept-return';
import { updateYear } from '../../../src/core/consolidation/update-year';
import type { CouncilYear } from '../../../src/core/consolidation/council-year';
import { resultsOf } from '../../../src/documents/council-workbook';
import { readBack, yearOf } from '../../builders/council';
import { handedIn, type Typed } from '../../builders/handed-in';
import { planOf } from '../../builders/returns';

const plan = planOf({
  measures: [
    {
      id: 'visits',
      title: 'Visits to parks',
      target: { rule: 'at least', value: 10 },
      reporters: ['green-trust', 'bin-crew'],
    },
    {
      id: 'share',
      title: 'Bins emptied',
      priority: 'Parks 2',
      answer: { kind: 'percentage', decimals: 1, mayExceed100: false },
      parts: { numerator: 'emptied', denominator: 'all', required: false },
      target: { rule: 'at least', value: 50 },
    },
    { id: 'rank', title: 'Rank', priority: 'Parks 2', answer: { kind: 'rank', of: 12, best: 'lowest' } },
    { id: 'open', title: 'Open', priority: 'Parks 2', answer: { kind: 'yes-no' }, target: { rule: 'yes' } },
  ],
  priorities: [{ ref: 'Parks 1' }, { ref: 'Parks 2' }],
});

const row = (some: Partial<CouncilFigureRow>): CouncilFigureRow => ({
  measure: 'visits',
  partner: 'green-trust',
  value: 9,
  qualifier: '',
  numerator: '',
  denominator: '',
  reason: 'Two counters had failed.',
  from: 'by telephone from Ann Lee of Green Trust',
  by: 'J. Officer',
  on: '2025-05-12',
  typedOver: '',
  ...some,
});

const count = (value: number): Typed => ({ kind: 'number', value, qualifier: 'exactly' });
const sent = (visits: Typed, file = 'trust.xlsx', partner = 'green-trust') =>
  handedIn(plan, { partner, file, figures: { visits }, texts: {}, signed: '2025-05-01' });

const yearWith = (...councilFigures: readonly CouncilFigureRow[]): CouncilYear =>
  readBack(yearOf(plan, [sent(count(12))], {}, { councilFigures }));

const evidenceFor = (year: CouncilYear, measure = 'visits') =>
  resultsOf(year).consolidated.evidence.find((each) => each.measure === measure);
const findingsOf = (year: CouncilYear, check: string) =>
  resultsOf(year).findings.filter((finding) => finding.check === check);

describe("the council's own figure", () => {
  it('is used, and the partner’s stays beside it', () => {
    const year = yearWith(row({}));
    expect(evidenceFor(year)).toMatchObject({
      state: 'entered',
      figure: { value: 9 },
      partner: 'green-trust',
      source: { file: 'council workbook', sheet: 'Council figures', cell: 'C6' },
      council: {
        by: 'J. Officer',
        on: '2025-05-12',
        reason: 'Two counters had failed.',
        from: 'by telephone from Ann Lee of Green Trust',
        instead: { state: 'entered', figure: { value: 12 }, source: { file: 'trust.xlsx' } },
      },
    });
    expect(year.returns[0]?.figures[0]).toMatchObject({ figure: { value: 12 }, at: { file: 'trust.xlsx' } });
    expect(resultsOf(year).statuses[0]).toMatchObject({ computed: 'not-achieved' });
    expect(findingsOf(year, 'council-figure').map(({ message }) => message)).toEqual([
      "Parks 1, Visits to parks: the council's own figure, 9, is used in place of 12 from Green Trust, trust.xlsx " +
        '(Figures G8). Entered by J. Officer, 12 May 2025, by telephone from Ann Lee of Green Trust: Two counters had ' +
        'failed.',
    ]);
  });

  it('comes back as it was typed, used or not, in whatever kind', () => {
    const rows = [
      row({ value: 8, on: '' }),
      row({ partner: '' }),
      row({ measure: 'share', partner: '', value: '97.5%' }),
      row({ measure: 'share', partner: '', value: '', numerator: 39, denominator: 40, on: '2025-05-13' }),
      row({ measure: 'rank', partner: '', value: 'third of twelve' }),
      row({ measure: 'open', partner: 'nobody known', value: 'Yes' }),
      row({ measure: 'no such measure', by: '' }),
      row({ measure: '', value: '12', reason: '' }),
    ];
    expect(yearWith(...rows).councilFigures).toEqual(rows);
  });

  it.each<[string, Partial<CouncilFigureRow>, number | boolean]>([
    ['a percentage with its sign', { measure: 'share', value: '97.5%' }, 97.5],
    ['a percentage as a number', { measure: 'share', value: 97.5 }, 97.5],
    ['two parts', { measure: 'share', value: '', numerator: 39, denominator: 40 }, 97.5],
    ['an ordinal', { measure: 'rank', value: '3rd' }, 3],
    ['a word', { measure: 'open', value: 'yes' }, true],
    ['a truth value', { measure: 'open', value: 'TRUE' }, true],
    ['thousands', { measure: 'visits', value: '1,513' }, 1513],
  ])('is read as a partner’s is: %s', (_, typed, value) => {
    const year = yearWith(row({ partner: '', ...typed }));
    expect(evidenceFor(year, typed.measure)?.figure?.value).toBe(value);
  });

  it.each<[string, Partial<CouncilFigureRow>, string, string, string]>([
    ['lots', { value: 'lots' }, 'unusable-council-figure', 'C', '"lots"'],
    [
      'a fraction that can be two percentages',
      { measure: 'share', value: 0.97 },
      'unusable-council-figure',
      'C',
      '"0.97"',
    ],
    ['a position that nobody holds', { measure: 'rank', value: 13 }, 'unusable-council-figure', 'C', '"13"'],
    ['half a visit', { value: 12.5 }, 'unusable-council-figure', 'C', '"12.5"'],
    [
      'more than all',
      { measure: 'share', value: '', numerator: 50, denominator: 40 },
      'unusable-council-figure',
      'C',
      '"50 of 40"',
    ],
    [
      'a value that its parts deny',
      { measure: 'share', value: 50, numerator: 39, denominator: 40 },
      'unusable-council-figure',
      'C',
      '"50"',
    ],
    ['a qualifier of one’s own', { qualifier: 'sort of' }, 'unusable-council-figure', 'D', '"sort of"'],
    ['no figure', { value: '' }, 'unclear-council-figure', 'C', 'lacks a figure'],
    ['no reason and no name', { reason: '', by: '' }, 'unclear-council-figure', 'G', 'lacks a reason and a name'],
    ['no date', { on: '' }, 'unclear-council-figure', 'J', 'lacks a date'],
    ['another date', { on: 'last week' }, 'unclear-council-figure', 'J', '"last week" isn\'t a date'],
    ['a partner who isn’t there', { partner: 'Kent' }, 'unclear-council-figure', 'B', '"Kent"'],
    [
      'a partner who isn’t asked',
      { measure: 'share', partner: 'bin-crew' },
      'unclear-council-figure',
      'B',
      "isn't asked",
    ],
  ])('isn’t used, and says why at its cell: %s', (_, typed, check, column, words) => {
    const year = yearWith(row({ ...(typed.measure !== undefined && { partner: '' }), ...typed }));
    const [finding, ...others] = findingsOf(year, check);
    expect(others).toEqual([]);
    expect(finding?.message).toContain(words);
    expect(finding?.place).toMatchObject({ sheet: 'Council figures' });
    expect(finding?.place.cell?.charAt(0)).toBe(column);
    expect(evidenceFor(year, typed.measure)?.council).toBeUndefined();
  });

  it('is the latest of several, and the others say so', () => {
    const year = yearWith(row({ value: 8, on: '2025-05-20' }), row({}));
    expect(evidenceFor(year)?.figure).toMatchObject({ value: 8 });
    expect(findingsOf(year, 'unclear-council-figure').map(({ message }) => message)).toEqual([
      'Parks 1, Visits to parks: the council has entered a figure more than once. The one of 20 May 2025 is used.',
    ]);
  });

  it('settles values that disagree', () => {
    const all = [sent(count(12)), sent(count(15), 'crew.xlsx', 'bin-crew')];
    const year = readBack(yearOf(plan, all, {}, { councilFigures: [row({ partner: '' })] }));
    const { conflicts } = resultsOf(year).consolidated;
    expect(conflicts).toEqual([]);
    expect(findingsOf(year, 'conflicting-values')).toMatchObject([
      { explained: expect.stringContaining('Two counters had failed.') as string },
    ]);
    expect(findingsOf(year, 'conflicting-values')[0]?.message).toContain("The council's own figure, 9, is used.");
  });

  it('stands for a figure that never came, which the partner still owes', () => {
    const year = readBack(yearOf(plan, [], {}, { councilFigures: [row({})] }));
    expect(evidenceFor(year)).toMatchObject({ state: 'entered', owedBy: ['green-trust', 'bin-crew'] });
    expect(resultsOf(year).consolidated.receipts[0]).toMatchObject({ state: 'not received' });
  });

  it('is flagged once its partner has sent another figure, until it is dated anew', () => {
    const received = (visits: Typed) => [receivedReturn(plan, sent(visits))];
    const same = updateYear(yearWith(row({})), { received: received(count(12)) });
    expect(findingsOf(same, 'council-figure-outdated')).toEqual([]);
    const moved = readBack(updateYear(same, { received: received(count(9)) }));
    expect(findingsOf(moved, 'council-figure-outdated')).toMatchObject([
      { then: '12', now: '9', place: { sheet: 'Council figures', cell: 'J6', measure: 'visits' } },
    ]);
    expect(findingsOf(moved, 'council-figure-outdated')[0]?.message).toBe(
      'Parks 1, Visits to parks: what partners sent has moved since the council entered its own figure: then 12, now ' +
        "9. The council's stays as it is: 9 (J. Officer, 12 May 2025).",
    );
    expect(evidenceFor(moved)?.council).toBeDefined();
    const confirmed = readBack({ ...moved, councilFigures: [row({ on: '2025-06-01' })] });
    expect(findingsOf(confirmed, 'council-figure-outdated')).toEqual([]);
  });
});
