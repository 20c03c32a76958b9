import { parseAddress, cellAddress, columnLetters } from '../../core/place';

/** A rectangle of a sheet: its first and last row and column, counted from 0. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** The rectangle of "G5" or "G5:G7"; undefined for whole rows, whole columns and anything else. */
export function parseArea(range: string): Area | undefined {
  const [first = '', last = first, ...more] = range.split(':');
  const from = parseAddress(first);
  const to = parseAddress(last);
  if (!from || !to || more.length > 0) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

export function areaAddress({ top, left, bottom, right }: Area): string {
  const first = cellAddress(top, left);
  const last = cellAddress(bottom, right);
  return first === last ? first : `${first}:${last}`;
}

export const cellCountOf = ({ top, left, bottom, right }: Area): number => (bottom - top + 1) * (right - left + 1);

/** The overlap of two rectangles; undefined where there is none. */
export function commonArea(one: Area, other: Area): Area | undefined {
  const common = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return common.top <= common.bottom && common.left <= common.right ? common : undefined;
}

/** The address of whole columns, counted from 0: 0 and 1 give "A:B". */
export const wholeColumns = (first: number, last: number): string => `${columnLetters(first)}:${columnLetters(last)}`;

/** The address of whole rows, counted from 0: 0 and 3 give "1:4". */
export const wholeRows = (first: number, last: number): string => `${first + 1}:${last + 1}`;

/** Joins equal neighbours to runs, each with the index of its first and last value. */
export function equalRuns<Value>(values: readonly Value[]): readonly { first: number; last: number; value: Value }[] {
  const runs: { first: number; last: number; value: Value }[] = [];
  values.forEach((value, index) => {
    const run = runs.at(-1);
    if (run && run.value === value) run.last = index;
    else runs.push({ first: index, last: index, value });
  });
  return runs;
}

/** A key for a sheet's name, in lower case: Excel takes names that differ by case alone for the same sheet. */
export const sheetKey = (name: string): string => name.toLowerCase();
