import { areaAddress, type Area } from '../sheet-area';
import { untrackRange } from '../run-in-excel';
import { applyLook, applyPlainLook, lookKey, PLAIN_LOOK, type CellLook } from './cell-look';
import type { PlacedBlock } from './placed-cells';
import { uncheckedJob, type PrintJob } from './print-job';
import { rectanglesOf } from './rectangles';

/** Bytes of the request for the largest look, which has all borders. */
const LOOK_BYTES = 3_000;
/** The most characters of a list of addresses ("A1:B2,D4") that every Excel takes. */
const LONGEST_ADDRESS_LIST = 250;

/** Formats the cells: the plain look on all of them, then each other look on lists of rectangles. */
export function lookJobs(blocks: readonly PlacedBlock[], extent: Area): readonly PrintJob[] {
  const looks = new Map<string, CellLook>();
  const cells = blocks
    .flatMap(({ rows }) => rows.flat())
    .map(({ row, column, look }) => {
      const key = lookKey(look);
      looks.set(key, look);
      return { row, column, key };
    });
  const plain = uncheckedJob(LOOK_BYTES, (sheet) => applyPlainLook(untrackRange(sheet.getRange(areaAddress(extent)))));
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
        ? addressLists([first, ...others]).map((list) =>
            uncheckedJob(LOOK_BYTES, (sheet) =>
              applyLook(rangesIn(sheet, list), look, { isTall: isTall(first), isWide: isWide(first) }),
            ),
          )
        : [],
    ),
  ];
}

/** Only a range of several rows has inside borders between rows. */
const isTall = ({ top, bottom }: Area): boolean => bottom > top;
const isWide = ({ left, right }: Area): boolean => right > left;

function addressLists(areas: readonly Area[]): readonly string[] {
  const all: string[] = [];
  for (const address of areas.map(areaAddress)) {
    const last = all.at(-1);
    if (last !== undefined && last.length + address.length < LONGEST_ADDRESS_LIST)
      all[all.length - 1] = `${last},${address}`;
    else all.push(address);
  }
  return all;
}

function rangesIn(sheet: Excel.Worksheet, list: string): Pick<Excel.Range, 'format'> {
  if (!list.includes(',')) return untrackRange(sheet.getRange(list));
  const ranges = sheet.getRanges(list);
  ranges.untrack();
  return ranges;
}
