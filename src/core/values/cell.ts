import { longDate } from '../words/english';
import { shiftPoint } from './decimal';
import { currencyOfFormat, isDurationFormat, isPercentFormat, shownWithWords } from './number-format';
import { looksBlank } from './plain-text';

/** A cell that holds something. A formula's cell holds its last computed value. */
export interface CellContent {
  /**
   * text: a string, rich text as plain text. number, boolean: the value.
   * date: ISO, "2022-05-11" or "2022-05-11T14:30:00", both date systems already resolved; a time of
   * day alone is "14:30:00".
   * error: its name, "#N/A".
   */
  kind: 'text' | 'number' | 'boolean' | 'date' | 'error';
  value: string | number | boolean;
  /** The number format's code, such as "0%"; absent for General. */
  format?: string;
  /** Without the equals sign. */
  formula?: string;
  /** Present where something in the cell is struck through, which a person may take for deleted. */
  struck?: StruckOut;
}

/**
 * What of a cell is struck through: all of it, all where a conditional format applies, these words of its text, or
 * some words where it isn't known which.
 */
export type StruckOut = 'all' | 'by rule' | 'some words' | readonly string[];

export function isBlankCell(cell: CellContent): boolean {
  return typeof cell.value === 'string' && cell.kind !== 'error' && looksBlank(cell.value);
}

/** What a person reads in the cell, near enough: 0.97 in a percentage cell is "97%". */
export function cellText(cell: CellContent): string {
  const { value } = cell;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return numberText(value, cell.format);
  return cell.kind === 'date' ? longDate(value) : value;
}

/** A number with what its format adds to it, but for pounds and marks between thousands. */
function numberText(value: number, format: string | undefined): string {
  if (format === undefined) return String(value);
  if (isDurationFormat(format)) return durationText(value);
  const shown = shownWithWords(value, format);
  if (shown !== undefined) return shown;
  if (isPercentFormat(format)) return `${shiftPoint(value, 2)}%`;
  const currency = currencyOfFormat(format);
  return currency === undefined || currency === '£' ? String(value) : `${currency}${value}`;
}

/** Days as hours, minutes and seconds: "36:30:00" for 1.5208333. */
function durationText(days: number): string {
  const seconds = Math.round(Math.abs(days) * 86_400);
  const two = (value: number): string => String(value % 60).padStart(2, '0');
  const [minutes, hours] = [Math.floor(seconds / 60), Math.floor(seconds / 3600)];
  return `${days < 0 ? '-' : ''}${hours}:${two(minutes)}:${two(seconds)}`;
}
