import type { Answer } from '../../../src/core/measure-kinds';
import type { Qualifier } from '../../../src/core/values/qualifier';
import { figureOf, isRoundingOf, type FigureReadings } from '../../../src/core/returns/figure';
import type { EntryValue, Figure } from '../../../src/core/values/figure';
import type { Reading } from '../../../src/core/values/reading';

const PERCENTAGE: Answer = { kind: 'percentage', decimals: 0, mayExceed100: false };
const COUNT: Answer = { kind: 'count', unit: 'visits' };
const BLANK: Reading<never> = { state: 'blank' };
const UNCLEAR: Reading<never> = { state: 'unclear', reason: 'fraction', meanings: [] };
const PARTS = { numerator: 1177, denominator: 2690 };
const COMPUTED = (1177 * 100) / 2690;

const read = <T>(value: T | undefined): Reading<T> => (value === undefined ? BLANK : { state: 'read', value });

interface Typed {
  value?: EntryValue;
  own?: Qualifier;
  qualifier?: Qualifier;
  numerator?: number;
  denominator?: number;
}

function figure(answer: Answer, typed: Typed, overrides: Partial<FigureReadings> = {}): Figure | undefined {
  const { value, own, qualifier, numerator, denominator } = typed;
  return figureOf(
    answer,
    {
      value: read(value),
      ownQualifier: own,
      qualifier: read(qualifier),
      numerator: read(numerator),
      denominator: read(denominator),
      ...overrides,
    },
    10,
  );
}

describe('The figure of an entry', () => {
  it('is exact where nothing says otherwise', () =>
    expect(figure(COUNT, { value: 12 })).toEqual({ kind: 'number', value: 12, qualifier: 'exactly' }));

  it('has the qualifier of either place', () => {
    expect(figure(COUNT, { value: 12, own: 'over' })).toMatchObject({ qualifier: 'over' });
    expect(figure(COUNT, { value: 12, qualifier: 'under' })).toMatchObject({ qualifier: 'under' });
    expect(figure(COUNT, { value: 12, own: 'over', qualifier: 'over' })).toMatchObject({ qualifier: 'over' });
  });

  it('is none where two qualifiers disagree, or one can’t be used', () => {
    expect(figure(COUNT, { value: 12, own: 'over', qualifier: 'under' })).toBeUndefined();
    expect(figure(COUNT, { value: 12 }, { qualifier: { state: 'unusable', reason: 'not-a-choice' } })).toBeUndefined();
  });

  it('is none where the value is blank, unclear or unusable', () => {
    expect(figure(COUNT, {})).toBeUndefined();
    expect(figure(COUNT, {}, { value: UNCLEAR })).toBeUndefined();
    expect(figure(PERCENTAGE, PARTS, { value: UNCLEAR })).toBeUndefined();
    expect(figure(PERCENTAGE, PARTS, { value: { state: 'unusable', reason: 'placeholder' } })).toBeUndefined();
  });

  it.each([43.8, 44, 43.75, COMPUTED])('is computed from its parts, unrounded, where %d agrees with them', (value) => {
    expect(figure(PERCENTAGE, { value, ...PARTS })).toEqual({
      kind: 'number',
      value: COMPUTED,
      qualifier: 'exactly',
      parts: PARTS,
    });
  });

  it('is computed where only the parts are given', () => {
    expect(figure(PERCENTAGE, PARTS)).toEqual({ kind: 'number', value: COMPUTED, qualifier: 'exactly', parts: PARTS });
    expect(
      figure(
        { kind: 'rate', unit: 'incidents', per: 1000, perUnit: 'people', decimals: 1 },
        { numerator: 68, denominator: 10_000 },
      ),
    ).toMatchObject({ value: 6.8 });
  });

  it.each([43, 45, 43.7, 56])('is none where %d isn’t what its parts give', (value) =>
    expect(figure(PERCENTAGE, { value, ...PARTS })).toBeUndefined(),
  );

  it('is exactly what the parts give where the value is a bound that they keep to', () => {
    expect(figure(PERCENTAGE, { value: 40, own: 'over', ...PARTS })).toMatchObject({
      value: COMPUTED,
      qualifier: 'exactly',
    });
    expect(figure(PERCENTAGE, { value: 50, qualifier: 'at most', ...PARTS })).toMatchObject({
      value: COMPUTED,
      qualifier: 'exactly',
    });
    expect(figure(PERCENTAGE, { value: 50, own: 'over', ...PARTS })).toBeUndefined();
  });

  it('stays "about" within the margin of "about"', () => {
    expect(figure(PERCENTAGE, { value: 40, own: 'about', ...PARTS })).toMatchObject({
      value: COMPUTED,
      qualifier: 'about',
    });
    expect(figure(PERCENTAGE, { value: 30, own: 'about', ...PARTS })).toBeUndefined();
  });

  it('is the value alone where the parts give nothing', () => {
    expect(figure(PERCENTAGE, { value: 44, numerator: 1177 })).toEqual({
      kind: 'number',
      value: 44,
      qualifier: 'exactly',
    });
    expect(figure(PERCENTAGE, { value: 44, numerator: 1177, denominator: 0 })).toEqual({
      kind: 'number',
      value: 44,
      qualifier: 'exactly',
    });
    expect(figure(COUNT, { value: 44, numerator: 1, denominator: 2 })).toEqual({
      kind: 'number',
      value: 44,
      qualifier: 'exactly',
    });
  });

  it('is the word that was chosen', () => {
    expect(figure({ kind: 'yes-no' }, { value: false })).toEqual({ kind: 'yes-no', value: false });
    expect(figure({ kind: 'milestone' }, { value: 'on track' })).toEqual({ kind: 'milestone', value: 'on track' });
    expect(figure({ kind: 'text' }, { value: 'Two new paths' })).toEqual({ kind: 'text', value: 'Two new paths' });
    expect(figure({ kind: 'text' }, {})).toBeUndefined();
  });
});

describe('A rounded value', () => {
  it('agrees with what it may have been rounded from, both ways at the half', () => {
    expect([
      isRoundingOf(44, 43.5),
      isRoundingOf(43, 43.5),
      isRoundingOf(43.8, 43.7546),
      isRoundingOf(0.3, 0.25),
    ]).toEqual([true, true, true, true]);
  });

  it('disagrees with anything further off', () =>
    expect([isRoundingOf(44, 43.49), isRoundingOf(43.8, 43.7)]).toEqual([false, false]));
});
