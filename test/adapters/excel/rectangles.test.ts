import fc from 'fast-check';
import { batchJobs, jsonBytes, uncheckedJob } from '../../../src/adapters/excel/print/print-job';
import { rectanglesOf, type KeyedCell } from '../../../src/adapters/excel/print/rectangles';
import { areaAddress } from '../../../src/adapters/excel/sheet-area';
import { propertyRuns } from '../../builders/property-runs';

/** One text a row, one letter a cell; a space is no cell. */
const cells = (...rows: readonly string[]): readonly KeyedCell[] =>
  rows.flatMap((row, at) => [...row].flatMap((key, column) => (key === ' ' ? [] : [{ row: at, column, key }])));
const said = (given: readonly KeyedCell[]): readonly string[] =>
  rectanglesOf(given)
    .map(({ key, area }) => `${key} ${areaAddress(area)}`)
    .sort();

describe('rectangles of cells that look the same', () => {
  it('take in whole blocks', () => {
    expect(said(cells('aab', 'aab', 'ccb'))).toEqual(['a A1:B2', 'b C1:C3', 'c A3:B3']);
  });

  it('go along columns where that gives fewer', () => {
    expect(said(cells('aba', 'aca', 'ada'))).toEqual(['a A1:A3', 'a C1:C3', 'b B1', 'c B2', 'd B3']);
  });

  it('do not bridge what lies between', () => {
    expect(said(cells('a a', '   ', 'a a'))).toEqual(['a A1', 'a A3', 'a C1', 'a C3']);
  });

  it('cover each cell once, with its own key', () => {
    const grid = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength: 5, maxLength: 5 }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(grid, (rows) => {
        const given = cells(...rows);
        const covered = rectanglesOf(given).flatMap(({ key, area }) => {
          const all: string[] = [];
          for (let row = area.top; row <= area.bottom; row += 1)
            for (let column = area.left; column <= area.right; column += 1) all.push(`${row},${column} ${key}`);
          return all;
        });
        expect(covered.sort()).toEqual(given.map(({ row, column, key }) => `${row},${column} ${key}`).sort());
      }),
      propertyRuns(100),
    );
  });
});

describe('what is printed at once', () => {
  const job = (bytes: number) => ({ sheet: 'Summary', job: uncheckedJob(bytes, () => undefined) });

  it('stays below half of what Excel takes, in the order of the jobs', () => {
    const batches = batchJobs([job(2_000_000), job(400_000), job(200_000), job(3_000_000), job(1)]);
    expect(batches.map((batch) => batch.map(({ job: { bytes } }) => bytes))).toEqual([
      [2_000_000, 400_000],
      [200_000],
      [3_000_000],
      [1],
    ]);
  });

  it('is never reckoned smaller than it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) => jsonBytes(text) >= Buffer.byteLength(JSON.stringify(text)),
      ),
      propertyRuns(100),
    );
  });
});
