import { type Qualifier, qualifierAfter, qualifierBefore } from './qualifier';
import { shiftPoint } from './decimal';
import { numberInWords } from './number-words';
import { NUMERAL, numeralOf } from './numeral';

/** A text taken apart: the number that it begins with, and what stands around it. */
export interface NumberText {
  qualifiers: readonly Qualifier[];
  currency?: string;
  /** One value, or two where the decimal mark is unclear. */
  values: readonly number[];
  /** Present for "k" and "m", which may mean thousands or millions, or a unit ("5m"); `unscaled` is 5 for "5m". */
  letter?: { name: string; unscaled: number };
  ordinal: boolean;
  /** True where the number was written in words. */
  words: boolean;
  /** True where words that go with ranks stand before it: "joint 2nd", "position 2", "no. 2". */
  position: boolean;
  /** True where the position is said to be shared: "joint 2nd", "2nd=". */
  isShared: boolean;
  /** What follows the number, in small letters. */
  tail: string;
}

/** Words and letters for hundreds and more, as powers of ten. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 2],
  ['k', 3],
  ['thousand', 3],
  ['m', 6],
  ['mn', 6],
  ['million', 6],
  ['bn', 9],
  ['billion', 9],
]);
const CURRENCIES = new Map([
  ['gbp', '£'],
  ['eur', '€'],
  ['usd', '$'],
]);
const POSITION =
  /^(?:(?:joint|jointly|equal|tied|ranked|ranking|rank|position|placed|place|number|no\.?|#|=)(?:\s*[:-])?\s*)*(?=[\d£=]|[a-z]{3})/;
const SHARED = /joint|equal|tied|=/;
const SHARED_AFTER = /^(=|\(?(joint|jointly|equal|tied|shared)\b)/;
const START = new RegExp(
  String.raw`^([-–+](?! ))?(£|\$|€|gbp|eur|usd)?\s?([-–])?(${NUMERAL})(?:\s?(k|mn|m|bn|hundred|thousand|million|billion)(?![a-z0-9]))?(st|nd|rd|th)?(?![a-z0-9]*\d)(.*)$`,
);

/**
 * Takes apart a text in plain small letters that begins with a number, perhaps after a qualifier, a sign, a
 * currency or a word that goes with ranks; undefined for any other text.
 */
export function numberText(text: string, decimals: number): NumberText | undefined {
  const before = qualifierBefore(text);
  const after = qualifierAfter(before.rest);
  const qualifiers = [before.qualifier, after.qualifier].filter((qualifier) => qualifier !== undefined);
  const [position = ''] = POSITION.exec(after.rest) ?? [];
  const core = after.rest.slice(position.length);
  const taken = digitsAt(core, decimals) ?? wordsAt(core);
  return (
    taken && {
      ...taken,
      qualifiers,
      position: position !== '',
      isShared: SHARED.test(position) || SHARED_AFTER.test(taken.tail),
    }
  );
}

type Taken = Omit<NumberText, 'qualifiers' | 'position' | 'isShared'>;

function digitsAt(core: string, decimals: number): Taken | undefined {
  const match = START.exec(core);
  if (!match) return undefined;
  const [, sign, currency, signAfter, token = '', scale, ordinal, tail = ''] = match;
  const minus = (sign !== undefined && sign !== '+') !== (signAfter !== undefined) ? -1 : 1;
  const places = SCALES.get(scale ?? '') ?? 0;
  const numeral = numeralOf(token, scale === undefined ? decimals : Infinity);
  const values = (numeral.state === 'plain' ? [numeral.value] : numeral.values).map(
    (value) => minus * shiftPoint(value, places) + 0,
  );
  return {
    currency: CURRENCIES.get(currency ?? '') ?? currency,
    values,
    letter: scale === 'm' || scale === 'k' ? { name: scale, unscaled: shiftPoint(values[0] ?? 0, -places) } : undefined,
    ordinal: ordinal !== undefined,
    words: false,
    tail: tail.trim(),
  };
}

function wordsAt(core: string): Taken | undefined {
  const taken = numberInWords(core);
  return taken && { values: [taken.value], ordinal: taken.ordinal, words: true, tail: taken.rest };
}

const NUMBERS = new RegExp(String.raw`(?<![a-z\d.,])${NUMERAL}(?![a-z]*\d)`, 'g');

/** Every number in a text that isn't part of a word such as "Q3"; where a decimal mark is unclear, one of the two. */
export function numbersIn(text: string, decimals: number): readonly number[] {
  return [...text.matchAll(NUMBERS)].flatMap(([token]) => {
    const numeral = numeralOf(token, decimals);
    return numeral.state === 'plain' ? [numeral.value] : [...numeral.values.slice(0, 1)];
  });
}
