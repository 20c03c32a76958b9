import { columnsByPage, firstPageRoom, pagesWide } from '../../src/documents/pages-wide';
import { COLUMN_PADDING, roomAcross, SMALLEST_SCALE } from '../../src/documents/paper';
import { BODY_SIZE } from '../../src/documents/styles';

const wide = (widths: readonly number[], more: { keyColumns?: number; printedColumns?: number } = {}) => ({
  widths,
  orientation: 'landscape' as const,
  ...more,
});
const PAGE = Math.floor(roomAcross('landscape'));

test('nothing is printed in letters below 10 points', () => {
  expect(BODY_SIZE * SMALLEST_SCALE).toBeGreaterThanOrEqual(10);
});

describe('the pages across', () => {
  test('are one, as long as the columns and the space beside them find room', () => {
    expect(pagesWide(wide([PAGE - 20 - 2 * COLUMN_PADDING, 20]))).toBe(1);
    expect(pagesWide(wide([PAGE - 20, 20]))).toBe(2);
  });

  test('begin with the key columns again, which take their room on each', () => {
    expect(columnsByPage(wide([10, 20, 90, 90, 90], { keyColumns: 2 }))).toEqual([
      [0, 1, 2],
      [0, 1, 3],
      [0, 1, 4],
    ]);
    expect(columnsByPage(wide([10, 20, 90, 60, 60]))).toEqual([
      [0, 1, 2],
      [3, 4],
    ]);
  });

  test('leave out the columns that are not printed', () => {
    expect(columnsByPage(wide([10, 100, 40], { printedColumns: 2 }))).toEqual([[0, 1]]);
  });

  test('give a column wider than a page one of its own, and come to an end', () => {
    expect(columnsByPage(wide([10, 300, 20], { keyColumns: 1 }))).toEqual([[0], [0, 1], [0, 2]]);
    expect(columnsByPage(wide([300]))).toEqual([[0]]);
  });

  test('are fewer on paper laid across', () => {
    expect(pagesWide({ widths: [60, 60], orientation: 'portrait' })).toBe(2);
  });
});

test('a line may run on over the columns of the first page alone', () => {
  expect(firstPageRoom(wide([10, 90, 90], { keyColumns: 1 }))).toBe(100);
});
