import type { CellContent } from '../../../core/values/cell';
import { formatCode } from '../../../documents/spreadsheet/number-format-code';
import { serialOf } from '../../../core/values/date-serial';
import type { CellEdit } from '../../../workflows/ports';
import { contentOfCell } from '../read/cell-block';
import { textForExcel } from './text-for-excel';

/** What a cell is to hold, as Office.js takes it. */
export interface CellFill {
  /** '' for a blank cell. */
  value: string | number | boolean;
  /** With the equals sign; `value` is then ignored. */
  formula?: string;
  /** An Excel number format code, such as "0.0%". */
  format: string;
}

/** A cell as it was read, and the fill that restores it. */
export interface CellSnapshot {
  content: CellContent | undefined;
  fill: CellFill;
}

export function cellSnapshot(value: unknown, type: unknown, format: unknown, formula: unknown): CellSnapshot {
  const content = contentOfCell(value, type, format, formula);
  const known = typeof value === 'number' || typeof value === 'boolean' ? value : String(value ?? '');
  return {
    content,
    fill: {
      value: known,
      format: typeof format === 'string' ? format : GENERAL_FORMAT,
      ...(content?.formula !== undefined && { formula: `=${content.formula}` }),
    },
  };
}

/** The fill for an edit; the cell keeps its format where the edit gives none. */
export function editedFill({ value, format }: Pick<CellEdit, 'value' | 'format'>, held: CellFill): CellFill {
  const code = format ? formatCode(format) : held.format;
  if (value === null) return { value: '', format: code };
  if (typeof value !== 'string') return { value, format: code };
  const serial = format?.kind === 'date' ? serialOf(value) : undefined;
  return { value: serial ?? value.replace(/\r\n?/g, '\n'), format: code };
}

const GENERAL_FORMAT = 'General';
const TEXT_FORMAT = '@';

/** What to write to `range.formulas` or `range.values` so that the cell holds the fill. */
export function excelInput({ value, formula }: CellFill): string | number | boolean {
  if (formula !== undefined) return formula;
  return typeof value === 'string' && value !== '' ? textForExcel(value) : value;
}

/**
 * The format to set before a cell is filled: General where a number or formula goes into a text cell, because Excel
 * would turn it into text.
 */
export function formatWhileWriting({ value, formula, format }: CellFill): string {
  return format === TEXT_FORMAT && (formula !== undefined || typeof value !== 'string') ? GENERAL_FORMAT : format;
}

/**
 * Compares formulas or, where there are none, values (numbers to about Excel's fifteen digits), but no formats: Excel
 * rewrites some of their codes.
 */
export function holdsSameValue(held: CellFill, wanted: CellFill): boolean {
  if (held.formula !== undefined || wanted.formula !== undefined) return held.formula === wanted.formula;
  if (typeof held.value === 'number' && typeof wanted.value === 'number')
    return Math.abs(held.value - wanted.value) <= Math.abs(wanted.value) * 1e-14;
  return held.value === wanted.value;
}

/** The same value and the same format. */
export const isSameCell = (now: CellFill, before: CellFill): boolean =>
  holdsSameValue(now, before) && now.format === before.format;
