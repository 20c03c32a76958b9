import { columnLetters } from '../../../core/place';

/** Whole columns, counted from 0: "A:B". */
export const columnRange = (first: number, last: number): string => `${columnLetters(first)}:${columnLetters(last)}`;

/** Whole rows, counted from 0: "1:4". */
export const rowRange = (first: number, last: number): string => `${first + 1}:${last + 1}`;

/** Neighbours that are the same, as runs. */
export function runsOf<Value>(values: readonly Value[]): readonly { first: number; last: number; value: Value }[] {
  const runs: { first: number; last: number; value: Value }[] = [];
  values.forEach((value, index) => {
    const run = runs.at(-1);
    if (run && run.value === value) run.last = index;
    else runs.push({ first: index, last: index, value });
  });
  return runs;
}
