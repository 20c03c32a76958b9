import { singular } from '../words/singular';
import { numeralOf, NUMERAL } from './numeral';

/** What follows a number: what was to be expected there, another base ("per 1,000"), or words unknown. */
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

/** Says something about a number, and nothing of what is counted. */
const REMARK =
  /^-?(ish|provisional|prov|unconfirmed|unaudited|unverified|revised|draft|interim|final|actual|in total|total|altogether|overall|to date|so far|only|subject to|incl|including|excl|excluding)\b/;

/** True for words after a number that are no unit: "provisional", "in total". */
export function isRemark(tail: string): boolean {
  return REMARK.test(tail);
}

/** What follows a number, once marks at its end are taken off; `read` is how the kind of number reads such words. */
export function tailReading(tail: string, read: (words: string) => Tail): Tail {
  const words = tail.replace(/[.;,!]+$/, '').trim();
  return words === '' ? KNOWN_TAIL : read(words);
}

/** "%", "per cent" and the like after a percentage; nothing else belongs there. */
export function percentTail(words: string): Tail {
  return PERCENT.test(words) ? { kind: 'known', percent: true } : UNKNOWN_TAIL;
}

/** "pounds", "GBP" after an amount of money. */
export function poundsTail(words: string): Tail {
  return POUNDS.test(words) ? KNOWN_TAIL : UNKNOWN_TAIL;
}

/** The unit, its head noun ("tonnes" of "tonnes of waste"), its singular or its short form. */
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

/** "per 100,000", "incidents per 100,000 people"; another base is told apart. */
export function rateTail(words: string, rate: { unit: string; per: number; perUnit: string }): Tail {
  if (isUnit(words, rate.unit)) return KNOWN_TAIL;
  const [, unit = '', base, scale, of = ''] = PER.exec(words) ?? [];
  if (base === undefined || (unit !== '' && !isUnit(unit, rate.unit))) return UNKNOWN_TAIL;
  const numeral = numeralOf(base, 0);
  const times = scale === undefined ? 1 : scale === 'million' ? 1e6 : 1e3;
  if (numeral.state !== 'plain' || numeral.value * times !== rate.per) return { kind: 'other base' };
  return of === '' || isUnit(of, rate.perUnit) || of === 'population' ? KNOWN_TAIL : UNKNOWN_TAIL;
}
