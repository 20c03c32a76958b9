import type { CellContent } from '../../../core/values/cell';
import { areaOf } from './table-part';

type Area = NonNullable<ReturnType<typeof areaOf>>;

/** A conditional format that strikes through what it applies to. */
export interface StrikingRule {
  /** Addresses and ranges with spaces between: "G5 G7:G9". */
  cells: string;
}

/** More areas than this are taken for the one that holds them all: a file may list any number of them. */
const MOST_AREAS = 200;

/**
 * Marks the filled cells that a conditional format may strike through. Whether it does is for the office program to say:
 * a rule may be any formula.
 */
export function markStruckByRules(rows: readonly (CellContent | undefined)[][], rules: readonly StrikingRule[]): void {
  const listed = rules.flatMap(({ cells }) => cells.split(/\s+/).flatMap((range) => areaOf(range.toUpperCase()) ?? []));
  const areas = listed.length > MOST_AREAS ? [listed.reduce(around)] : listed;
  for (const { top, bottom, left, right } of areas)
    for (let row = top; row <= Math.min(bottom, rows.length - 1); row++) {
      const cells = rows[row] ?? [];
      for (let column = left; column <= Math.min(right, cells.length - 1); column++) {
        const cell = cells[column];
        if (cell && cell.struck === undefined) cells[column] = { ...cell, struck: 'by rule' };
      }
    }
}

const around = (one: Area, other: Area): Area => ({
  top: Math.min(one.top, other.top),
  left: Math.min(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.max(one.right, other.right),
});
