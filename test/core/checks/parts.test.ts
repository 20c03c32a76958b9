import { findingsOf } from '../../../src/core/checks';
import type { EntrySketch } from '../../../src/core/checks/example';
import { PERCENTAGE } from '../../../src/core/checks/example-measures';
import type { Finding } from '../../../src/core/finding';
import { returnOf } from '../../builders/returns';

const PARTS = { numerator: 'Bins emptied on time', denominator: 'Bins due to be emptied' };

function found(entry: EntrySketch, missingColumn?: string): readonly Finding[] {
  return findingsOf(
    returnOf({
      entries: [entry],
      deviations:
        missingColumn === undefined
          ? []
          : [{ kind: 'missing-column', sheet: 'Figures', table: 'Figures', column: missingColumn }],
    }),
  );
}

describe('A numerator and denominator that are required', () => {
  const entry = { measure: { ...PERCENTAGE, parts: { ...PARTS, required: true } }, value: 97 };

  it('are asked for in the row, each by itself', () => {
    expect(found(entry).map(({ check, place }) => [check, place.cell])).toEqual([
      ['parts-missing', 'I5'],
      ['parts-missing', 'J5'],
    ]);
  });

  it.each(['Numerator', 'Denominator'])('are not asked for where the column of one is gone: %s', (column) => {
    expect(found(entry, column).map(({ check }) => check)).toEqual(['missing-column']);
  });
});

describe('A numerator without its denominator', () => {
  const entry = { measure: { ...PERCENTAGE, parts: { ...PARTS, required: false } }, value: 97, numerator: 97 };

  it('is asked about, unless there is no column for the other', () => {
    expect(found(entry).map(({ check }) => check)).toEqual(['parts-incomplete']);
    expect(found(entry, 'Denominator').map(({ check }) => check)).toEqual(['missing-column']);
  });
});

describe('A qualified value beside its parts', () => {
  const entry = (qualifier: 'under' | 'at most' | 'over' | 'at least', numerator: number): EntrySketch => ({
    measure: PERCENTAGE,
    value: 90,
    qualifier,
    numerator,
    denominator: 100,
  });

  it.each([
    ['under', 89],
    ['at most', 90],
    ['over', 91],
    ['at least', 90],
  ] as const)('agrees with parts on its side: %s 90%% and %d of 100', (qualifier, numerator) => {
    expect(found(entry(qualifier, numerator))).toEqual([]);
  });

  it.each([
    ['under', 95, 'parts that give at most 90.5%'],
    ['at most', 95, 'parts that give at most 90.5%'],
    ['over', 85, 'parts that give at least 89.5%'],
    ['at least', 85, 'parts that give at least 89.5%'],
  ] as const)('disagrees with parts on the other side: %s 90%% and %d of 100', (qualifier, numerator, expected) => {
    expect(found(entry(qualifier, numerator))).toMatchObject([{ check: 'parts-disagree', expected }]);
  });
});
