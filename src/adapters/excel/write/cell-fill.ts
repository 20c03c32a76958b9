import type { CellContent } from '../../../core/values/cell';
import { formatCode } from '../../../documents/spreadsheet/number-format-code';
import { serialOf } from '../../../documents/spreadsheet/serial-of-date';
import type { CellEdit } from '../../../workflows/ports';
import { cellContent } from '../read/cell-block';
import { textForExcel } from './needs-apostrophe';

/** What a cell is to hold, in Excel's own terms. */
export interface CellFill {
  /** Empty text for a blank cell. */
  value: string | number | boolean;
  /** With the equals sign; `value` is then left out of account. */
  formula?: string;
  format: string;
}

/** A cell as it was read: what it holds, and what it takes to make it so again. */
export interface HeldCell {
  content: CellContent | undefined;
  fill: CellFill;
}

export function heldCell(value: unknown, type: unknown, format: unknown, formula: unknown): HeldCell {
  const content = cellContent(value, type, format, formula);
  const known = typeof value === 'number' || typeof value === 'boolean' ? value : String(value ?? '');
  return {
    content,
    fill: {
      value: known,
      format: typeof format === 'string' ? format : GENERAL,
      ...(content?.formula !== undefined && { formula: `=${content.formula}` }),
    },
  };
}

/** What an edit makes of a cell that holds something already. */
export function editedFill({ value, format }: Pick<CellEdit, 'value' | 'format'>, held: CellFill): CellFill {
  const code = format ? formatCode(format) : held.format;
  if (value === null) return { value: '', format: code };
  if (typeof value !== 'string') return { value, format: code };
  const serial = format?.kind === 'date' ? serialOf(value) : undefined;
  return { value: serial ?? value.replace(/\r\n?/g, '\n'), format: code };
}

const GENERAL = 'General';
const TEXT = '@';

/** What is handed over so that the cell comes to hold the fill. */
export function handedOver({ value, formula }: CellFill): string | number | boolean {
  if (formula !== undefined) return formula;
  return typeof value === 'string' && value !== '' ? textForExcel(value) : value;
}

/** The format that a cell must have while it is written: in a text cell, Excel would make text of a number or a formula. */
export function formatWhileWriting({ value, formula, format }: CellFill): string {
  return format === TEXT && (formula !== undefined || typeof value !== 'string') ? GENERAL : format;
}

/**
 * Whether a cell came to hold what it was to hold. The format's code isn't compared: Excel writes some in
 * words of its own. It keeps fifteen digits of a number.
 */
export function holds(held: CellFill, wanted: CellFill): boolean {
  if (held.formula !== undefined || wanted.formula !== undefined) return held.formula === wanted.formula;
  if (typeof held.value === 'number' && typeof wanted.value === 'number')
    return Math.abs(held.value - wanted.value) <= Math.abs(wanted.value) * 1e-14;
  return held.value === wanted.value;
}

/** Whether two readings of a cell found the same. */
export const isUnchanged = (now: CellFill, before: CellFill): boolean =>
  holds(now, before) && now.format === before.format;
