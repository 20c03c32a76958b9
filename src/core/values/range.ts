import { shiftPoint } from './decimal';
import { SCALES } from './number-text';
import { numberInWords } from './number-words';
import { NUMERAL, numeralOf } from './numeral';
import type { NumberNotation } from './numeric-question';
import { tailReading } from './tail';

const SCALE = '(?:st|nd|rd|th|(k|mn|m|bn)(?![a-z])| (thousand|million|billion))?';
const RANGE = new RegExp(
  String.raw`^(?:between |from |c\. ?|about |approx\.? )?£?(${NUMERAL})${SCALE}(?: ?%)? ?(?:-|–|—|to|and|or) ?£?(${NUMERAL})${SCALE}(?: ?(%.*|[a-z].*))?$`,
);

/** The two ends of a range such as "20-25", "between 20 and 25", "6 or 7 people"; undefined for anything else. */
export function rangeIn(text: string, notation: NumberNotation): readonly [number, number] | undefined {
  const [, from, letterFrom, wordFrom, to, letterTo, wordTo, tail = ''] = RANGE.exec(text) ?? [];
  if (from === undefined || to === undefined || tailReading(tail, notation.tail).kind !== 'known') return undefined;
  return [endOf(from, letterFrom ?? wordFrom, notation), endOf(to, letterTo ?? wordTo, notation)];
}

function endOf(token: string, scale: string | undefined, notation: NumberNotation): number {
  const numeral = numeralOf(token, notation.decimals);
  return shiftPoint(numeral.state === 'plain' ? numeral.value : numeral.values[0], SCALES.get(scale ?? '') ?? 0);
}

const QUALIFIED = /^(?:from |c\. ?|about |around |approx\.? )?(.+)$/;
const BETWEEN = /^between (.+?) and (.+)$/;
const TO = /^(.+?) (?:to|or|-|–|—) (.+)$/;

/** The two ends of a range of which one at least is in words: "five to ten", "between 5 and ten people". */
export function rangeInWords(text: string, notation: NumberNotation): readonly [number, number] | undefined {
  const [, bare = ''] = QUALIFIED.exec(text) ?? [];
  const [, from = '', to = ''] = BETWEEN.exec(bare) ?? TO.exec(bare) ?? [];
  const [low, high] = [numberAt(from, notation), numberAt(to, notation)];
  if (!low || !high || low.rest !== '' || tailReading(high.rest, notation.tail).kind !== 'known') return undefined;
  return [low.value, high.value];
}

const DIGITS = new RegExp(String.raw`^£?(${NUMERAL})(?![a-z\d])(.*)$`);

function numberAt(text: string, notation: NumberNotation): { value: number; rest: string } | undefined {
  const [, token, rest = ''] = DIGITS.exec(text) ?? [];
  if (token !== undefined) return { value: endOf(token, undefined, notation), rest: rest.trim() };
  return numberInWords(text);
}
