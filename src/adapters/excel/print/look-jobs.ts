import { rangeOf, type Area } from '../area';
import { passing } from '../in-excel';
import { applyLook, applyPlainLook, lookKey, PLAIN_LOOK, type CellLook } from './cell-look';
import type { PlacedBlock } from './placed-cells';
import { unchecked, type PrintJob } from './print-job';
import { rectanglesOf } from './rectangles';

/** What the look of one rectangle takes, lines on all sides included. */
const LOOK_BYTES = 3_000;

/** How the cells look: one look under all of them, and over it as few rectangles as there can be. */
export function lookJobs(blocks: readonly PlacedBlock[], extent: Area): readonly PrintJob[] {
  const looks = new Map<string, CellLook>();
  const cells = blocks.flatMap(({ rows }) => rows.flat()).map(({ row, column, look }) => {
    const key = lookKey(look);
    looks.set(key, look);
    return { row, column, key };
  });
  const plain = unchecked(LOOK_BYTES, (sheet) => applyPlainLook(passing(sheet.getRange(rangeOf(extent)))));
  const others = rectanglesOf(cells.filter(({ key }) => key !== lookKey(PLAIN_LOOK)));
  return [plain, ...others.map(({ key, area }) => unchecked(LOOK_BYTES, (sheet) => putLook(sheet, area, looks.get(key) ?? PLAIN_LOOK)))];
}

function putLook(sheet: Excel.Worksheet, area: Area, look: CellLook): void {
  applyLook(passing(sheet.getRange(rangeOf(area))), look, { rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 });
}
