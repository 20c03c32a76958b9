import { roundTo } from '../values/decimal';

/** "a, b and c". An empty list gives an empty text. */
export function formatList(items: readonly string[], last = 'and'): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}

const SMALL_NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "1 priority", "26 priorities", "0 priorities". */
export function formatCount(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count, 0)} ${count === 1 ? one : many}`;
}

/** A number as in running text: "no", "one" to "ten", then figures. */
export function spellNumber(count: number): string {
  return SMALL_NUMBERS[count] ?? formatNumber(count, 0);
}

/** A count as in running text: "no priorities", "one priority", "11 priorities". */
export function spellCount(count: number, one: string, many = `${one}s`): string {
  return `${spellNumber(count)} ${count === 1 ? one : many}`;
}

/** A number with thousands commas, a true minus sign and the given decimals: "1,513", "−0.4". */
export function formatNumber(value: number, decimals: number): string {
  const [whole = '', fraction] = roundTo(Math.abs(value), decimals).toFixed(decimals).split('.');
  const digits = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',') + (fraction ? `.${fraction}` : '');
  return value < 0 && /[1-9]/.test(digits) ? `−${digits}` : digits;
}

/** As `formatNumber`, with up to six decimals where the value has more than asked: nothing is rounded out of sight. */
export function formatUnrounded(value: number, decimals: number): string {
  const written = Number(Math.abs(value).toPrecision(12)).toString();
  const own = /e/.test(written) ? 0 : (written.split('.')[1]?.length ?? 0);
  return formatNumber(value, Math.max(decimals, Math.min(own, MOST_DECIMALS)));
}

/** A number is never shown with more decimals than this. */
export const MOST_DECIMALS = 6;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "2022-03-31" as "31 March 2022"; a text that is no ISO date stays as it is. */
export function longDate(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  const month = match && MONTHS[Number(match[2]) - 1];
  return match && month ? `${Number(match[3])} ${month} ${match[1]}` : iso;
}

/** 2 as "2nd". */
export function ordinal(value: number): string {
  const tens = value % 100;
  if (tens >= 11 && tens <= 13) return `${value}th`;
  return `${value}${['th', 'st', 'nd', 'rd'][value % 10] ?? 'th'}`;
}

/** Adds a full stop, unless the text ends as a sentence does. */
export function withFullStop(text: string): string {
  return /[.!?…]["”’)]?$/.test(text) ? text : `${text}.`;
}

/** Puts the first letter into upper case and leaves the rest. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Puts the first letter into lower case, unless the word is written in capitals. */
export function inRunningText(word: string): string {
  return /^[A-Z][a-z]/.test(word) ? word.charAt(0).toLowerCase() + word.slice(1) : word;
}
