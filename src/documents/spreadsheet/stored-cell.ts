import type { CellContent } from '../../core/values/cell';
import type { CellDescription, Role } from '../sheet';
import { isoOfSerial, serialOf } from './date-serial';
import { formatCode } from './number-format-code';

/** The role given, or what the cell plainly is. */
export function roleOf({ role, link, value }: CellDescription, inTable = false): Role {
  return role ?? (link ? 'link' : typeof value === 'number' && inTable ? 'figure' : 'text');
}

/** What the cell holds as Excel keeps it: a date is its serial, an empty text nothing. */
export function storedValue({ value, format }: CellDescription): string | number | boolean | null {
  if (typeof value === 'string' && format?.kind === 'date') return serialOf(value) ?? value;
  return value === '' ? null : value;
}

/** True for a text that Excel would take for a formula when the cell is edited: it is given the format for text. */
export const readsAsFormula = (text: string): boolean => /^[=+\-@]/.test(text);

/** What a described cell holds once it is printed and read again; undefined where it holds nothing. */
export function cellContent(cell: CellDescription): CellContent | undefined {
  const { formula } = cell;
  const held = heldValue(cell);
  if (!held && formula === undefined) return undefined;
  const format = formatCodeOf(cell);
  return {
    ...(held ?? { kind: 'text', value: '' }),
    ...(format !== undefined && { format }),
    ...(formula !== undefined && { formula }),
  };
}

function heldValue({ value, format }: CellDescription): Pick<CellContent, 'kind' | 'value'> | undefined {
  if (value === null || value === '') return undefined;
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (typeof value === 'number') return { kind: 'number', value: value + 0 };
  const serial = format?.kind === 'date' ? serialOf(value) : undefined;
  const date = serial === undefined ? undefined : isoOfSerial(serial, false);
  return date === undefined ? { kind: 'text', value } : { kind: 'date', value: date };
}

function formatCodeOf({ value, format, formula }: CellDescription): string | undefined {
  if (format) return formatCode(format);
  return formula === undefined && typeof value === 'string' && readsAsFormula(value) ? '@' : undefined;
}
