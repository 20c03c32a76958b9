import type { Measure } from '../../src/core/plan/measure';
import { measureOf } from './returns';

/** A measure to make entries for, with the numbers at which its checks and its status may change. */
export interface AskedMeasure {
  measure: Measure;
  /** Numbers at and beside each limit, target and other mark, in the measure's unit. */
  near: readonly number[];
  /** Pairs of numerator and denominator, for a measure that is worked out from them. */
  parts?: readonly (readonly [number, number])[];
}

type Sketch = Omit<Partial<Measure>, 'previous'> & {
  last?: number;
  lastQualifier?: NonNullable<Measure['previous']>['qualifier'];
};

function asked(
  id: string,
  { last, lastQualifier = 'exactly', ...sketch }: Sketch,
  near: readonly number[],
  parts?: AskedMeasure['parts'],
): AskedMeasure {
  const previous = last === undefined ? {} : { previous: { value: last, qualifier: lastQualifier } };
  return { measure: measureOf({ ...sketch, ...previous, id, title: id }), near, parts };
}

const COUNT: Measure['answer'] = { kind: 'count', unit: 'visits' };
const MONEY: Measure['answer'] = { kind: 'money', decimals: 2 };
const TONNES: Measure['answer'] = { kind: 'amount', unit: 'tonnes', decimals: 1 };
const SHARE: Measure['answer'] = { kind: 'percentage', decimals: 0, mayExceed100: false };
const GROWTH: Measure['answer'] = { kind: 'percentage', decimals: 1, mayExceed100: true };
const RATE: Measure['answer'] = {
  kind: 'rate',
  unit: 'missed bins',
  per: 100_000,
  perUnit: 'collections',
  decimals: 1,
};
const RANK: Measure['answer'] = { kind: 'rank', of: 12, best: 'lowest' };
const PARTS = { numerator: 'actions done', denominator: 'actions planned', required: false };

const COUNTS: readonly AskedMeasure[] = [
  asked(
    'count-at-least',
    { answer: COUNT, target: { rule: 'at least', value: 100 } },
    [0, 1, 99, 100, 101, 110, 111, 91, 90, -1, 99.5, 1e6],
  ),
  asked(
    'count-at-least-nearly',
    { answer: COUNT, target: { rule: 'at least', value: 100 }, tolerance: { percent: 5 } },
    [94, 95, 96, 99, 100, 101, 105, 106, 111, 112],
  ),
  asked(
    'count-at-most',
    { answer: COUNT, target: { rule: 'at most', value: 40 }, tolerance: { amount: 3 } },
    [0, 36, 37, 39, 40, 41, 43, 44, 45, 47, 48],
  ),
  asked(
    'count-between',
    { answer: COUNT, target: { rule: 'between', low: 10, high: 20 }, tolerance: { amount: 2 } },
    [7, 8, 9, 10, 11, 12, 15, 19, 20, 21, 22, 23],
  ),
  asked(
    'count-increase',
    { answer: COUNT, target: { rule: 'increase', on: 'last year' }, last: 1513 },
    [1512, 1513, 1514, 15130, 151, 150, 3026, 0, 14374, 159],
  ),
  asked(
    'count-increase-by',
    {
      answer: COUNT,
      target: { rule: 'increase', on: 'last year', by: { percent: 10 } },
      last: 200,
      plausible: { change: 50 },
    },
    [200, 201, 219, 220, 221, 300, 301, 100, 99],
  ),
  asked(
    'count-increase-nearly',
    {
      answer: COUNT,
      target: { rule: 'increase', on: 'last year', by: { amount: 20 } },
      tolerance: { amount: 5 },
      last: 200,
    },
    [195, 199, 200, 214, 215, 216, 220, 221],
  ),
  asked(
    'count-decrease-over',
    { answer: COUNT, target: { rule: 'decrease', on: 'last year' }, last: 50, lastQualifier: 'over' },
    [49, 50, 51, 52, 500, 5],
  ),
  asked(
    'count-decrease-about',
    {
      answer: COUNT,
      target: { rule: 'decrease', on: 'last year', by: { amount: 0 } },
      last: 50,
      lastQualifier: 'about',
    },
    [44, 45, 46, 50, 55, 56],
  ),
  asked(
    'count-decrease-baseline',
    {
      answer: COUNT,
      target: { rule: 'decrease', on: 'baseline', by: { percent: 5 } },
      baseline: { value: 80.5, period: '2019/20' },
    },
    [75, 76, 77, 80, 81],
  ),
  asked(
    'count-no-change',
    { answer: COUNT, target: { rule: 'no change', on: 'last year', by: { percent: 2 } }, last: 250 },
    [244, 245, 246, 250, 255, 256],
  ),
  asked(
    'count-same',
    { answer: COUNT, target: { rule: 'no change', on: 'last year' }, tolerance: { amount: 1 }, last: 9 },
    [7, 8, 9, 10, 11, 95],
  ),
  asked('count-no-last', { answer: COUNT, target: { rule: 'increase', on: 'last year' } }, [0, 5, 50]),
  asked(
    'count-last-zero',
    { answer: COUNT, target: { rule: 'increase', on: 'last year', by: { percent: 50 } }, last: 0 },
    [0, 1, 10, 11, 95],
  ),
  asked(
    'count-plausible',
    { answer: COUNT, target: { rule: 'at least', value: 10 }, plausible: { low: 5, high: 500 } },
    [4, 5, 6, 500, 501],
  ),
  asked('count-provided', { answer: COUNT, target: { rule: 'provided' } }, [0, 3, -3, 2.5]),
  asked('count-officer', { answer: COUNT, target: { rule: 'decided by an officer' } }, [0, 3, -3]),
  asked('count-context', { answer: COUNT, role: 'context', target: undefined, last: 620 }, [626, 620, 6200, 62, -1]),
  asked('count-not-due', { answer: COUNT, target: { rule: 'at least', value: 10 }, due: '2027-03-31' }, [5, 10, -1]),
];

const AMOUNTS: readonly AskedMeasure[] = [
  asked(
    'money-at-least',
    { answer: MONEY, target: { rule: 'at least', value: 5000 }, tolerance: { percent: 2 } },
    [4899.99, 4900, 4999.99, 5000, 5000.01, 5555.56, 4545.45, -1, 0.1],
  ),
  asked(
    'money-decrease',
    { answer: MONEY, target: { rule: 'decrease', on: 'last year' }, last: 1200.5, plausible: { low: 0, change: 20 } },
    [1200.49, 1200.5, 1200.51, 1440.6, 1440.61, 960.4, 960.39, -0.01],
  ),
  asked('amount-at-most', { answer: TONNES, target: { rule: 'at most', value: 12.3 } }, [
    12.2,
    12.3,
    12.4,
    11.1,
    11.2,
    13.6,
    -0.1,
    0.1 + 0.2,
  ]),
  asked(
    'amount-negative',
    {
      answer: TONNES,
      target: { rule: 'decrease', on: 'last year', by: { percent: 10 } },
      last: -100,
      plausible: { low: -500 },
    },
    [-109.9, -110, -110.1, -100, -90, -500.1, 100],
  ),
  asked(
    'amount-under-last',
    {
      answer: TONNES,
      target: { rule: 'increase', on: 'last year', by: { amount: 1.5 } },
      tolerance: { amount: 0.5 },
      last: 30,
      lastQualifier: 'under',
    },
    [29.9, 30, 30.9, 31, 31.4, 31.5, 32],
  ),
  asked(
    'rate-at-most',
    { answer: RATE, target: { rule: 'at most', value: 6.8 }, parts: PARTS, last: 7.1, polarity: 'lower' },
    [6.7, 6.8, 6.9, 0, -0.1, 71, 0.7, 7.1],
    [
      [68, 1_000_000],
      [69, 1_000_000],
      [34, 500_000],
      [0, 10],
      [-1, 10],
      [5, 0],
      [71, 1_000_000],
    ],
  ),
];

const PERCENTAGES: readonly AskedMeasure[] = [
  asked(
    'share-at-least',
    { answer: SHARE, target: { rule: 'at least', value: 85 } },
    [84, 84.9, 85, 85.1, 97, 100, 100.5, 0, 0.97, 1, 7, 29, 57, 58, 9700, 150, 199, 200, -5, 77.3, 94.4, 94.5],
  ),
  asked(
    'share-nearly',
    {
      answer: SHARE,
      target: { rule: 'at least', value: 90 },
      tolerance: { amount: 5 },
      last: 88,
      plausible: { low: 50, high: 99, change: 10 },
    },
    [84.9, 85, 89.9, 90, 88, 96.8, 96.9, 49, 99.5],
  ),
  asked(
    'share-small',
    { answer: { kind: 'percentage', decimals: 2, mayExceed100: false }, target: { rule: 'at most', value: 0.8 } },
    [0.79, 0.8, 0.81, 0.05, 1, 8, 0.0001],
  ),
  asked(
    'share-parts',
    { answer: SHARE, target: { rule: 'at least', value: 85 }, parts: PARTS, last: 80 },
    [97, 97.2, 97.22, 85, 84, 80, 90, 100, 0.97, 50],
    [
      [35, 36],
      [34, 40],
      [33, 40],
      [36, 36],
      [37, 36],
      [0, 36],
      [-1, 36],
      [5, 0],
      [17, 20],
      [4, 5],
      [63, 100],
      [1, 3],
    ],
  ),
  asked(
    'share-parts-needed',
    {
      answer: SHARE,
      target: { rule: 'increase', on: 'last year', by: { amount: 2 } },
      parts: { ...PARTS, required: true },
      last: 60,
    },
    [60, 61.9, 62, 62.1, 63],
    [
      [62, 100],
      [61, 100],
      [63, 100],
      [31, 50],
      [60, 100],
    ],
  ),
  asked(
    'growth',
    { answer: GROWTH, target: { rule: 'at least', value: 5 }, last: 4 },
    [4, 4.9, 5, 5.1, 120, 999, 1000, 1200, -3, -0.5, 40],
  ),
];

const WORDS: readonly AskedMeasure[] = [
  asked(
    'rank',
    { answer: RANK, target: { rule: 'rank at most', value: 3 }, polarity: 'lower', tolerance: { amount: 1 }, last: 1 },
    [0, 1, 2, 3, 4, 5, 11, 12, 13, 2.5, -1],
  ),
  asked(
    'rank-plain',
    { answer: RANK, target: { rule: 'rank at most', value: 1 }, polarity: 'lower' },
    [1, 2, 12, 13, 1.5],
  ),
  asked('yes-no', { answer: { kind: 'yes-no' }, target: { rule: 'yes' } }, []),
  asked('yes-no-provided', { answer: { kind: 'yes-no' }, target: { rule: 'provided' } }, []),
  asked(
    'milestone',
    { answer: { kind: 'milestone' }, target: { rule: 'milestone', accept: ['completed', 'on track'] } },
    [],
  ),
  asked('text', { answer: { kind: 'text' }, target: { rule: 'provided' } }, []),
];

export const ASKED_MEASURES: readonly AskedMeasure[] = [...COUNTS, ...AMOUNTS, ...PERCENTAGES, ...WORDS];
