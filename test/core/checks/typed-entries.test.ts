import fc from 'fast-check';
import { findingsOf } from '../../../src/core/checks';
import { isOpen, type Finding } from '../../../src/core/finding';
import type { Measure } from '../../../src/core/plan/measure';
import type { Plan } from '../../../src/core/plan/plan';
import type { FigureKey } from '../../../src/core/returns/layout';
import type { PartnerReturn } from '../../../src/core/returns/partner-return';
import { returnOf as readReturn } from '../../../src/core/returns/read-return';
import { Trouble } from '../../../src/core/trouble';
import { date, error, percent, returnContent, type Typed } from '../../builders/return-content';
import { PARTNER, planOf } from '../../builders/returns';
import { propertyRuns } from '../../builders/property-runs';

const COUNT: Partial<Measure> = { title: 'Visits to parks', previous: { value: 1513, qualifier: 'exactly' } };
const SHARE: Partial<Measure> = {
  title: 'Bins emptied on time',
  answer: { kind: 'percentage', decimals: 0, mayExceed100: false },
  parts: { numerator: 'bins emptied', denominator: 'bins', required: false },
};
const RATE: Partial<Measure> = {
  title: 'Missed collections',
  answer: { kind: 'rate', unit: 'missed collections', per: 100000, perUnit: 'collections', decimals: 1 },
};
const RANK: Partial<Measure> = { title: 'Position in the county', answer: { kind: 'rank', of: 12, best: 'lowest' } };
const MONEY: Partial<Measure> = { title: 'Money raised', answer: { kind: 'money', decimals: 0 } };
const TONNES: Partial<Measure> = { title: 'Waste recycled', answer: { kind: 'amount', unit: 'tonnes', decimals: 1 } };
const YES_NO: Partial<Measure> = { title: 'Paths kept open', answer: { kind: 'yes-no' } };
const MILESTONE: Partial<Measure> = { title: 'New path built', answer: { kind: 'milestone' } };
const WORDS: Partial<Measure> = { title: 'Where the trees stand', answer: { kind: 'text' } };
const KINDS = [COUNT, SHARE, RATE, RANK, MONEY, TONNES, YES_NO, MILESTONE, WORDS];

type Row = Partial<Record<FigureKey, Typed>>;

const plans = new Map<Partial<Measure>, Plan>();

function planWith(measure: Partial<Measure>): Plan {
  const plan = plans.get(measure) ?? planOf({ measures: [measure] });
  plans.set(measure, plan);
  return plan;
}

function returned(measure: Partial<Measure>, row: Row): PartnerReturn {
  const plan = planWith(measure);
  const typed = { lastYear: plan.measures[0]?.previous?.value as number | undefined, ...row };
  const signed = { name: 'Ann Lee', role: 'Director', date: date('2025-05-11') };
  const ret = readReturn(returnContent(plan, PARTNER, { figures: { 'parks-1-visits': typed }, signed }));
  if (ret instanceof Trouble) throw ret;
  return ret;
}

const found = (measure: Partial<Measure>, row: Row): readonly Finding[] => findingsOf(returned(measure, row));

describe('What was typed, read and checked', () => {
  const cases: readonly (readonly [string, Partial<Measure>, Row, readonly string[]])[] = [
    ['a number', COUNT, { value: 1600 }, []],
    ['a number as text', COUNT, { value: '1,600' }, ['number-as-text']],
    ['a number with its qualifier', COUNT, { value: 'over 1500' }, ['number-as-text']],
    ['nothing', COUNT, {}, ['missing']],
    ['nothing, with a reason', COUNT, { comment: 'The counter broke in May' }, ['not-available']],
    ['tbc', COUNT, { value: 'tbc' }, ['placeholder']],
    ['tbc, with a reason', COUNT, { value: 'tbc', comment: 'Our survey closes in June' }, ['not-available']],
    ['tbc, with another in the comment', COUNT, { value: 'tbc', comment: 'n/a' }, ['placeholder']],
    ['an error value', COUNT, { value: error('#REF!') }, ['error-value']],
    ['words', COUNT, { value: 'lots' }, ['not-a-number']],
    ['a digit too many', COUNT, { value: 15130 }, ['unlikely-change']],
    ['last year’s number', COUNT, { value: 1513 }, ['same-as-last-year']],
    ['another number for last year', COUNT, { value: 1600, lastYear: 1500 }, ['last-year-changed']],
    ['a negative count', COUNT, { value: -5 }, ['out-of-range']],
    ['half a visit', COUNT, { value: 12.5, lastYear: 1513 }, ['fractional-count']],
    ['two ends of a range', COUNT, { value: '1500-1600' }, ['range']],
    ['a date', COUNT, { value: date('2025-04-03') }, ['date']],
    ['nil', COUNT, { value: 'nil' }, ['nil']],
    ['a per cent where visits are counted', COUNT, { value: '97%' }, ['other-unit']],
    ['two numbers', COUNT, { value: 'over 5,000 (5,213)' }, ['several-numbers']],
    ['a qualifier of its own', COUNT, { value: 1600, qualifier: 'ish' }, ['not-a-choice']],
    ['two qualifiers', COUNT, { value: 'over 1600', qualifier: 'under' }, ['number-as-text', 'two-qualifiers']],
    ['97 in a percentage cell', SHARE, { value: { kind: 'number', value: 97, format: '0%' } }, ['hundredfold']],
    ['97% in a percentage cell', SHARE, { value: percent(0.97) }, []],
    ['0.97 in a plain cell', SHARE, { value: 0.97 }, ['fraction']],
    ['97 in a plain cell', SHARE, { value: 97 }, ['number-as-text']],
    ['parts alone', SHARE, { numerator: 35, denominator: 36 }, []],
    [
      'parts that give another value',
      SHARE,
      { value: percent(0.97), numerator: 30, denominator: 36 },
      ['parts-disagree'],
    ],
    ['a value rounded from its parts', SHARE, { value: percent(0.97), numerator: 35, denominator: 36 }, []],
    ['one part', SHARE, { value: percent(0.97), numerator: 35 }, ['parts-incomplete']],
    ['parts in each other’s place', SHARE, { numerator: 36, denominator: 35 }, ['numerator-above-denominator']],
    ['nothing to divide by', SHARE, { numerator: 0, denominator: 0 }, ['zero-denominator']],
    ['the 13th of 12', RANK, { value: 13 }, ['out-of-range']],
    ['yes', YES_NO, { value: 'Yes' }, []],
    ['neither yes nor no', YES_NO, { value: 'mostly' }, ['not-a-choice']],
    ['a stage', MILESTONE, { value: 'On track' }, []],
    ['a few words', WORDS, { value: 'In the north park' }, []],
  ];

  it.each(cases)('%s', (_what, measure, row, expected) => {
    expect(found(measure, row).map(({ check }) => check)).toEqual(expected);
  });
});

const oddTexts = [
  '',
  ' ',
  '0',
  '1,513',
  '1.513',
  '97%',
  '9700%',
  '£5k',
  'over',
  'over 5',
  '>3',
  '20-25',
  '3/4',
  'n/a',
  'tbc',
  '-',
  '–',
  '=1+1',
  '+44',
  '@here',
  '#REF!',
  '2nd',
  '2nd of 12',
  'Yes',
  'on track',
  '1e400',
  '∞',
  '٣',
  '𝟙',
  '\u0000',
  '__proto__',
];
const anything: fc.Arbitrary<Typed> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...oddTexts) },
  { weight: 2, arbitrary: fc.double({ noNaN: true }) },
  { weight: 2, arbitrary: fc.integer({ min: -20, max: 20000 }) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.string() },
  {
    weight: 1,
    arbitrary: fc
      .double({ min: -2, max: 200, noNaN: true })
      .map((value) => ({ kind: 'number' as const, value, format: '0%' })),
  },
  { weight: 1, arbitrary: fc.constant(date('2025-04-03')) },
  { weight: 1, arbitrary: fc.constantFrom('#N/A', '#DIV/0!').map(error) },
  { weight: 3, arbitrary: fc.constant(null) },
);
const anyRow: fc.Arbitrary<Row> = fc.record({
  value: anything,
  qualifier: fc.oneof(fc.constant(null), fc.constantFrom('over', 'under', 'about'), anything),
  numerator: anything,
  denominator: anything,
  comment: anything,
  lastYear: anything,
});

describe('Whatever is typed', () => {
  it('never makes a check throw, and every finding says what and what to do', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), anyRow, (measure, row) => {
        for (const { message, fix, place } of found(measure, row)) {
          expect(message).toMatch(/\S\.$/);
          expect(message).not.toMatch(/undefined|NaN|\[object/);
          expect(fix).toMatch(/\S\.$/);
          expect(place.sheet).toBeDefined();
        }
      }),
      propertyRuns(200),
    );
  });

  it('is asked about wherever it makes no figure', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), anyRow, (measure, row) => {
        const ret = returned(measure, row);
        if (ret.entries[0]?.figure !== undefined) return;
        const asked = findingsOf(ret).filter(
          ({ severity, place }) => severity !== 'note' && place.measure === 'parks-1-visits',
        );
        expect(asked.some((finding) => isOpen(finding) || finding.explained !== undefined)).toBe(true);
      }),
      propertyRuns(200),
    );
  });
});
