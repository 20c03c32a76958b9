import { singular } from '../words/singular';
import { numeralOf, NUMERAL } from './numeral';
import type { NumericQuestion } from './numeric-question';

/** What follows a number: what was to be expected there, another base ("per 1,000"), or words unknown. */
export type Tail = { kind: 'known'; percent: boolean } | { kind: 'other base' } | { kind: 'unknown' };

const KNOWN: Tail = { kind: 'known', percent: false };
const UNKNOWN: Tail = { kind: 'unknown' };
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

/** What the words after a number are, in plain small letters, for what is asked. */
export function tailReading(tail: string, question: NumericQuestion): Tail {
  const { answer, part } = question;
  const words = tail.replace(/[.;,!]+$/, '').trim();
  if (words === '') return KNOWN;
  if (answer.kind === 'percentage') return PERCENT.test(words) ? { kind: 'known', percent: true } : UNKNOWN;
  if ((answer.kind === 'money' || part) && POUNDS.test(words)) return KNOWN;
  if (answer.kind === 'rate') return rateTail(words, answer);
  // What a part counts is a phrase of the plan's own: its first word will do.
  if (part && 'unit' in answer && words === answer.unit.toLowerCase().split(' ')[0]) return KNOWN;
  return 'unit' in answer && isUnit(words, answer.unit) ? KNOWN : UNKNOWN;
}

/** True for the unit, its head noun ("tonnes" of "tonnes of waste"), its singular or its short form. */
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

function rateTail(words: string, answer: Extract<NumericQuestion['answer'], { kind: 'rate' }>): Tail {
  if (isUnit(words, answer.unit)) return KNOWN;
  const [, unit = '', base, scale, of = ''] = PER.exec(words) ?? [];
  if (base === undefined || (unit !== '' && !isUnit(unit, answer.unit))) return UNKNOWN;
  const numeral = numeralOf(base, 0);
  const times = scale === undefined ? 1 : scale === 'million' ? 1e6 : 1e3;
  if (numeral.state !== 'plain' || numeral.value * times !== answer.per) return { kind: 'other base' };
  return of === '' || isUnit(of, answer.perUnit) || of === 'population' ? KNOWN : UNKNOWN;
}
