import { singular } from '../words/singular';
import { numeralOf, NUMERAL } from './numeral';

/** What the words after a number are: as expected, another base than the rate's ("per 1,000"), or unknown. */
export type Tail = { kind: 'known'; percent: boolean } | { kind: 'other base' } | { kind: 'unknown' };

export const KNOWN_TAIL: Tail = { kind: 'known', percent: false };
export const UNKNOWN_TAIL: Tail = { kind: 'unknown' };
const PERCENT = /^(%|per ?cent|percent|pct|pc|%age|p\/c)\.?$/;
const POUNDS = /^(pounds?( sterling)?|gbp|sterling|£)$/;

/** Short forms of units as people write them. */
const SHORT = new Map([
  ['t', 'tonnes'],
  ['te', 'tonnes'],
  ['ha', 'hectares'],
  ['km', 'kilometres'],
  ['m', 'metres'],
  ['kg', 'kilograms'],
  ['l', 'litres'],
  ['hrs', 'hours'],
  ['hr', 'hours'],
  ['h', 'hours'],
  ['mins', 'minutes'],
  ['min', 'minutes'],
  ['yrs', 'years'],
  ['yr', 'years'],
  ['mi', 'miles'],
]);

/** Words that remark on a number and name no unit. */
const REMARK =
  /^-?(ish|provisional|prov|unconfirmed|unaudited|unverified|revised|draft|interim|final|actual|in total|total|altogether|overall|to date|so far|only|subject to|incl|including|excl|excluding)\b/;

/** True for words after a number that are no unit: "provisional", "in total". */
export function isRemark(tail: string): boolean {
  return REMARK.test(tail);
}

/** Judges a number's tail by the kind's own `read`, without punctuation at its end; an empty tail counts as known. */
export function tailReading(tail: string, read: (words: string) => Tail): Tail {
  const words = tail.replace(/[.;,!]+$/, '').trim();
  return words === '' ? KNOWN_TAIL : read(words);
}

/** Judges the words after a percentage: only "%", "per cent" and the like are known. */
export function percentTail(words: string): Tail {
  return PERCENT.test(words) ? { kind: 'known', percent: true } : UNKNOWN_TAIL;
}

/** Judges the words after an amount of money: "pounds", "GBP" and the like are known. */
export function poundsTail(words: string): Tail {
  return POUNDS.test(words) ? KNOWN_TAIL : UNKNOWN_TAIL;
}

/** Knows the unit, its head noun ("tonnes" of "tonnes of waste"), its singular and its short form. */
export function unitTail(words: string, unit: string): Tail {
  return isUnit(words, unit) ? KNOWN_TAIL : UNKNOWN_TAIL;
}

function isUnit(words: string, unit: string): boolean {
  const whole = unit.toLowerCase();
  const [head = whole] = whole.split(/ (?:of|in|on|at|to|by|for|from|with|who|that|per) /);
  const accepted = [whole, head, singular(whole), singular(head)];
  const long = SHORT.get(words) ?? words;
  return accepted.includes(words) || accepted.includes(long) || (words === 'persons' && head === 'people');
}

const PER = new RegExp(
  String.raw`^(.*?)\s?(?:per|/|for every|in every)\s?(${NUMERAL})(?:\s?(k|thousand|million))?\s?(.*)$`,
);

/** Judges the words after a rate: the rate's unit and base are known ("per 100,000"); another base is told apart. */
export function rateTail(words: string, rate: { unit: string; per: number; perUnit: string }): Tail {
  if (isUnit(words, rate.unit)) return KNOWN_TAIL;
  const [, unit = '', base, scale, of = ''] = PER.exec(words) ?? [];
  if (base === undefined || (unit !== '' && !isUnit(unit, rate.unit))) return UNKNOWN_TAIL;
  const numeral = numeralOf(base, 0);
  const times = scale === undefined ? 1 : scale === 'million' ? 1e6 : 1e3;
  if (numeral.state !== 'plain' || numeral.value * times !== rate.per) return { kind: 'other base' };
  return of === '' || isUnit(of, rate.perUnit) || of === 'population' ? KNOWN_TAIL : UNKNOWN_TAIL;
}
