import type { CellContent } from '../../core/values/cell';
import type { CellDescription } from '../sheet';
import { isoOfSerial } from './date-of-serial';
import { formatCode } from './number-format-code';
import { readsAsFormula } from './reads-as-formula';
import { serialOf } from './serial-of-date';

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
