import { addressParts, cellAddress } from '../../core/place';

/** A rectangle of a sheet; rows and columns are counted from 0, inclusive. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** The rectangle of "G5" or "G5:G7"; undefined for whole rows, whole columns and anything else. */
export function areaOf(range: string): Area | undefined {
  const [first = '', last = first, ...more] = range.split(':');
  const from = addressParts(first);
  const to = addressParts(last);
  if (!from || !to || more.length > 0) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

export function rangeOf({ top, left, bottom, right }: Area): string {
  const first = cellAddress(top, left);
  const last = cellAddress(bottom, right);
  return first === last ? first : `${first}:${last}`;
}

export const cellsIn = ({ top, left, bottom, right }: Area): number => (bottom - top + 1) * (right - left + 1);

/** What two rectangles have in common; undefined where it is nothing. */
export function commonArea(one: Area, other: Area): Area | undefined {
  const common = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return common.top <= common.bottom && common.left <= common.right ? common : undefined;
}
