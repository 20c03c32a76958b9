import type { Area } from '../sheet-area';

export interface KeyedCell {
  row: number;
  column: number;
  /** Equal for cells that may share a rectangle. */
  key: string;
}

/** Joins cells of the same key to rectangles, along rows or along columns first, whichever gives fewer. */
export function rectanglesOf(cells: readonly KeyedCell[]): readonly { key: string; area: Area }[] {
  const along = runs(cells, false);
  const down = runs(cells.map(transposeCell), true);
  return along.length <= down.length ? along : down;
}

const transposeCell = ({ row, column, key }: KeyedCell): KeyedCell => ({ row: column, column: row, key });

/** Rectangles joined along rows; `isTurned` says that the cells' rows and columns were exchanged before. */
function runs(cells: readonly KeyedCell[], isTurned: boolean): readonly { key: string; area: Area }[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const done: { key: string; area: Area }[] = [];
  /** Rectangles that end in the row above, by their columns and key. */
  let above = new Map<string, { key: string; area: Area }>();
  for (const row of byRow(sorted)) {
    const here = new Map<string, { key: string; area: Area }>();
    for (const run of row) {
      const place = `${run.area.left}:${run.area.right}:${run.key}`;
      const upper = above.get(place);
      if (upper && upper.area.bottom === run.area.top - 1) upper.area.bottom = run.area.top;
      else done.push(run);
      here.set(place, upper && upper.area.bottom === run.area.top ? upper : run);
    }
    above = here;
  }
  return isTurned
    ? done.map(({ key, area: { top, left, bottom, right } }) => ({
        key,
        area: { top: left, left: top, bottom: right, right: bottom },
      }))
    : done;
}

/** The runs of equal neighbours of each row. */
function byRow(sorted: readonly KeyedCell[]): readonly { key: string; area: Area }[][] {
  const rows: { key: string; area: Area }[][] = [];
  for (const { row, column, key } of sorted) {
    const current = rows.at(-1);
    const last = current?.at(-1);
    if (last?.area.top === row && last.key === key && last.area.right === column - 1) last.area.right = column;
    else if (current && last?.area.top === row)
      current.push({ key, area: { top: row, left: column, bottom: row, right: column } });
    else rows.push([{ key, area: { top: row, left: column, bottom: row, right: column } }]);
  }
  return rows;
}
