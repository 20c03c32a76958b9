import { rangeOf, type Area } from '../area';
import { passing } from '../in-excel';
import { applyLook, applyPlainLook, lookKey, PLAIN_LOOK, type CellLook } from './cell-look';
import type { PlacedBlock } from './placed-cells';
import { unchecked, type PrintJob } from './print-job';
import { rectanglesOf } from './rectangles';

/** What a look takes, lines on all sides included. */
const LOOK_BYTES = 3_000;
/** So long a list of ranges every Excel takes. */
const LONGEST_LIST = 250;

/** How the cells look: one look under all of them, and over it each other look on as many rectangles at once as go into a list. */
export function lookJobs(blocks: readonly PlacedBlock[], extent: Area): readonly PrintJob[] {
  const looks = new Map<string, CellLook>();
  const cells = blocks
    .flatMap(({ rows }) => rows.flat())
    .map(({ row, column, look }) => {
      const key = lookKey(look);
      looks.set(key, look);
      return { row, column, key };
    });
  const plain = unchecked(LOOK_BYTES, (sheet) => applyPlainLook(passing(sheet.getRange(rangeOf(extent)))));
  const alike = new Map<string, { look: CellLook; areas: Area[] }>();
  for (const { key, area } of rectanglesOf(cells.filter((cell) => cell.key !== lookKey(PLAIN_LOOK)))) {
    const shape = `${key}|${isTall(area)}|${isWide(area)}`;
    const known = alike.get(shape);
    if (known) known.areas.push(area);
    else alike.set(shape, { look: looks.get(key) ?? PLAIN_LOOK, areas: [area] });
  }
  return [
    plain,
    ...[...alike.values()].flatMap(({ look, areas: [first, ...others] }) =>
      first
        ? lists([first, ...others]).map((list) =>
            unchecked(LOOK_BYTES, (sheet) =>
              applyLook(rangesIn(sheet, list), look, { isTall: isTall(first), isWide: isWide(first) }),
            ),
          )
        : [],
    ),
  ];
}

/** Only in one that is several rows high are there lines between rows. */
const isTall = ({ top, bottom }: Area): boolean => bottom > top;
const isWide = ({ left, right }: Area): boolean => right > left;

function lists(areas: readonly Area[]): readonly string[] {
  const all: string[] = [];
  for (const address of areas.map(rangeOf)) {
    const last = all.at(-1);
    if (last !== undefined && last.length + address.length < LONGEST_LIST) all[all.length - 1] = `${last},${address}`;
    else all.push(address);
  }
  return all;
}

function rangesIn(sheet: Excel.Worksheet, list: string): Pick<Excel.Range, 'format'> {
  if (!list.includes(',')) return passing(sheet.getRange(list));
  const ranges = sheet.getRanges(list);
  ranges.untrack();
  return ranges;
}
