import type { Measure } from '../plan/measure';

/** Measures that examples share; one that an example doesn't name is a count of visits to parks. */
export const PERCENTAGE: Partial<Measure> = {
  title: 'Bins emptied on time',
  answer: { kind: 'percentage', decimals: 0, mayExceed100: false },
  parts: { numerator: 'Bins emptied on time', denominator: 'Bins due to be emptied', required: false },
};

export const RANK: Partial<Measure> = {
  title: 'Position in the county',
  answer: { kind: 'rank', of: 12, best: 'lowest' },
  polarity: 'lower',
};

export const MONEY: Partial<Measure> = { title: 'Money raised', answer: { kind: 'money', decimals: 0 } };

export const YES_NO: Partial<Measure> = { title: 'Paths kept open', answer: { kind: 'yes-no' } };

export const MILESTONE: Partial<Measure> = { title: 'New path built', answer: { kind: 'milestone' } };

export const LAST_YEAR: Partial<Measure> = { previous: { value: 1513, qualifier: 'exactly' } };
