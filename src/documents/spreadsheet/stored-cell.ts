import type { CellDescription, Role } from '../sheet';
import { serialOf } from './serial-of-date';

/** The role given, or what the cell plainly is. */
export function roleOf({ role, link, value }: CellDescription, inTable = false): Role {
  return role ?? (link ? 'link' : typeof value === 'number' && inTable ? 'figure' : 'text');
}

/** What the cell holds as Excel keeps it: a date is its serial, an empty text nothing. */
export function storedValue({ value, format }: CellDescription): string | number | boolean | null {
  if (typeof value === 'string' && format?.kind === 'date') return serialOf(value) ?? value;
  return value === '' ? null : value;
}
