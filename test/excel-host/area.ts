import { parseAddress, columnLetters } from '../../src/core/place';
import { wrongArgument } from './host-error';

/** A rectangle of cells; rows and columns are counted from 0, inclusive. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** Parses an address: "G5", "G5:H7", "G:L" or "3:4", with or without dollar signs and a sheet's name. */
export function areaOf(address: string): Area {
  const plain = address.replace(/^.*!/, '').replace(/\$/g, '').toUpperCase();
  const [first = '', last = first] = plain.split(':');
  if (/^[A-Z]{1,3}$/.test(first) && /^[A-Z]{1,3}$/.test(last))
    return ordered(0, columnOf(first), LAST_ROW, columnOf(last));
  if (/^\d+$/.test(first) && /^\d+$/.test(last)) return ordered(Number(first) - 1, 0, Number(last) - 1, LAST_COLUMN);
  const [from, to] = [parseAddress(first), parseAddress(last)];
  if (!from || !to || plain.split(':').length > 2) throw wrongArgument(`the address "${address}"`);
  return ordered(from.row, from.column, to.row, to.column);
}

function columnOf(letters: string): number {
  return parseAddress(`${letters}1`)?.column ?? 0;
}

function ordered(top: number, left: number, bottom: number, right: number): Area {
  const area = {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
  if (area.top < 0 || area.bottom > LAST_ROW || area.right > LAST_COLUMN)
    throw wrongArgument('an address outside the sheet');
  return area;
}

export function inside(area: Area): Area {
  return ordered(area.top, area.left, area.bottom, area.right);
}

/** The address without the sheet's name. */
export function addressOf({ top, left, bottom, right }: Area): string {
  // The address of a whole sheet is that of its rows.
  const isAllColumns = left === 0 && right === LAST_COLUMN;
  if (top === 0 && bottom === LAST_ROW && !isAllColumns) return `${columnLetters(left)}:${columnLetters(right)}`;
  if (isAllColumns) return `${top + 1}:${bottom + 1}`;
  const first = `${columnLetters(left)}${top + 1}`;
  const last = `${columnLetters(right)}${bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

export const sheetPrefix = (name: string): string =>
  /^[A-Za-z_]\w*$/.test(name) ? `${name}!` : `'${name.replace(/'/g, "''")}'!`;

export const rowsIn = ({ top, bottom }: Area): number => bottom - top + 1;
export const columnsIn = ({ left, right }: Area): number => right - left + 1;

export function overlap(one: Area, other: Area): Area | undefined {
  const both = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return both.top <= both.bottom && both.left <= both.right ? both : undefined;
}

/** True where two areas have a cell in common. */
export const touch = (one: Area, other: Area): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;

export const sameArea = (one: Area, other: Area): boolean =>
  one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;

/** True for whole rows and whole columns. */
export const isUnbounded = ({ top, left, bottom, right }: Area): boolean =>
  (top === 0 && bottom === LAST_ROW) || (left === 0 && right === LAST_COLUMN);

export const isInside = (inner: Area, outer: Area): boolean =>
  inner.top >= outer.top && inner.left >= outer.left && inner.bottom <= outer.bottom && inner.right <= outer.right;

/** The smallest rectangle around both. */
export function around(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}
