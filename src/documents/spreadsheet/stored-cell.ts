import type { CellContent } from '../../core/values/cell';
import type { CellDescription, Role } from '../sheet';
import { isoOfSerial, serialOf } from '../../core/values/date-serial';
import { formatCode } from './number-format-code';

/** The cell's role where it has one, else "link", "figure" (a number in a table) or "text". */
export function roleOf({ role, link, value }: CellDescription, inTable = false): Role {
  return role ?? (link ? 'link' : typeof value === 'number' && inTable ? 'figure' : 'text');
}

/** The value as Excel stores it: a date as its serial, an empty text as null. */
export function storedValue({ value, format }: CellDescription): string | number | boolean | null {
  if (typeof value === 'string' && format?.kind === 'date') return serialOf(value) ?? value;
  return value === '' ? null : value;
}

/** True for a text that Excel would take for a formula when the cell is edited; such cells get the text format. */
export const readsAsFormula = (text: string): boolean => /^[=+\-@]/.test(text);

/** The content that a described cell has once it is printed and read again; undefined where that is nothing. */
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
