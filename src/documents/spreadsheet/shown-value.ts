import { shiftPoint } from '../../core/values/decimal';
import { formatNumber, longDate } from '../../core/words/english';
import type { CellDescription } from '../sheet';

type ValueAndFormat = Pick<CellDescription, 'value' | 'format'>;

/** The text that a cell shows for its value in its format. */
export function shownValue({ value, format }: ValueAndFormat): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return format?.kind === 'date' ? shownDate(value) : value;
  switch (format?.kind) {
    case 'number':
      return formatNumber(value, format.decimals);
    case 'percent':
      return `${formatNumber(shiftPoint(value, 2), format.decimals)}%`;
    case 'money':
      return formatNumber(value, format.decimals).replace(/\d/, '£$&');
    default:
      return String(value);
  }
}

/** The text that somebody would type to get the cell's value; numbers keep all their decimals. */
export function formatAsTyped({ value, format }: ValueAndFormat): string {
  if (typeof value === 'number') return format?.kind === 'percent' ? `${shiftPoint(value, 2)}%` : String(value);
  return shownValue({ value, format });
}

/** "11 May 2022", with the time where there is one. */
function shownDate(iso: string): string {
  const time = /^\d{4}-\d{2}-\d{2}T(\d{2}:\d{2})/.exec(iso)?.[1];
  return time === undefined ? longDate(iso) : `${longDate(iso)}, ${time}`;
}
