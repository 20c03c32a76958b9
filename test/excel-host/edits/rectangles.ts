import type { Area } from '../area';

export interface Spot {
  row: number;
  column: number;
}

/** Cells put together to as few rectangles as going along rows, then down, makes of them; spots come row by row. */
export function rectanglesOf(spots: Iterable<Spot>): readonly Area[] {
  const done: Area[] = [];
  let open: Area[] = [];
  const runs: Area[] = [];
  for (const { row, column } of spots) {
    const last = runs.at(-1);
    if (last && last.top === row && last.right === column - 1) last.right = column;
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  for (const run of runs) {
    done.push(...open.filter(({ bottom }) => bottom < run.top - 1));
    open = open.filter(({ bottom }) => bottom >= run.top - 1);
    const above = open.find(
      ({ left, right, bottom }) => left === run.left && right === run.right && bottom === run.top - 1,
    );
    if (above) above.bottom = run.top;
    else open.push(run);
  }
  return [...done, ...open].sort((a, b) => a.top - b.top || a.left - b.left);
}
