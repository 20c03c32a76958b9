import { parseAddress, cellAddress } from '../../../core/place';
import type { CellEdit } from '../../../workflows/ports';
import { sheetKey, type Area } from '../sheet-area';

/** Edits of adjoining cells, read and written as one range. */
export interface EditBlock {
  sheet: string;
  area: Area;
  /** One for every cell of the area, by row and column. */
  edits: readonly (readonly CellEdit[])[];
}

interface PlacedEdit {
  edit: CellEdit;
  row: number;
  column: number;
}

/** Groups edits of adjoining cells; of two for one cell the later counts. Undefined where an address is invalid. */
export function groupEdits(edits: readonly CellEdit[]): readonly EditBlock[] | undefined {
  const placed = new Map<string, PlacedEdit>();
  for (const edit of edits) {
    const at = parseAddress(edit.cell);
    if (!at) return undefined;
    placed.set(`${sheetKey(edit.sheet)}!${cellAddress(at.row, at.column)}`, { edit, ...at });
  }
  const bySheet = new Map<string, PlacedEdit[]>();
  for (const each of placed.values()) {
    const key = sheetKey(each.edit.sheet);
    bySheet.set(key, [...(bySheet.get(key) ?? []), each]);
  }
  return [...bySheet.values()].flatMap((each) => joinNeighbours(columnRuns(each)));
}

/** Joins edits of cells that stand one under another to blocks of one column. */
function columnRuns(edits: readonly PlacedEdit[]): EditBlock[] {
  const sorted = [...edits].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: EditBlock[] = [];
  for (const { edit, row, column } of sorted) {
    const last = runs.at(-1);
    const area = { top: row, left: column, bottom: row, right: column };
    if (last && last.area.left === column && last.area.bottom === row - 1)
      runs[runs.length - 1] = { ...last, area: { ...last.area, bottom: row }, edits: [...last.edits, [edit]] };
    else runs.push({ sheet: edit.sheet, area, edits: [[edit]] });
  }
  return runs;
}

/** Joins blocks that take up the same rows of neighbouring columns. */
function joinNeighbours(runs: readonly EditBlock[]): EditBlock[] {
  const blocks: EditBlock[] = [];
  for (const run of runs) {
    const index = blocks.findIndex(
      ({ area }) => area.top === run.area.top && area.bottom === run.area.bottom && area.right === run.area.left - 1,
    );
    const left = blocks[index];
    if (left)
      blocks[index] = {
        ...left,
        area: { ...left.area, right: run.area.right },
        edits: left.edits.map((row, down) => [...row, ...(run.edits[down] ?? [])]),
      };
    else blocks.push(run);
  }
  return blocks;
}
