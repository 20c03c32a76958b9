import { plainText } from './plain-text';
import type { Reading } from './reading';
import { formatNumber } from '../words/english';
import { placesOf } from './decimal';
import { currencyWhereNoneBelongs, percentageWithoutSign } from './number-cell';
import { numbersIn, numberText, type NumberText } from './number-text';
import {
  meaning,
  SOMETHING_ELSE,
  unclear,
  type NumberNotation,
  type NumericQuestion,
  type QualifiedNumber,
} from './numeric-question';
import { isPlaceholderForFigure } from './placeholder';
import { rangeIn, rangeInWords } from './range';
import { withPlainFractions, wordForSoMany } from './loose-words';
import { looksLikeDate } from './date-in-number';
import { isRemark, tailReading } from './tail';

/** Longer texts aren't searched for a number: they are prose. */
const LONGEST_NUMBER_TEXT = 160;

/** Reads a text in a cell that asks for a number. */
export function numberTextReading(found: string, question: NumericQuestion): Reading<QualifiedNumber> {
  const { notation } = question;
  const text = withPlainFractions(withoutQuotes(plainText(found)).toLowerCase());
  if (text.length > LONGEST_NUMBER_TEXT) return { state: 'unusable', reason: 'not-a-number' };
  if (isPlaceholderForFigure(text)) return { state: 'unusable', reason: 'placeholder' };
  if (ERROR_NAME.test(text)) return { state: 'unusable', reason: 'error-value' };
  if (saysNothing(text, notation)) return unclear('zero', [meaning(0, notation), 'no figure to give']);
  if (/^[-+]?\d+(\.\d+)?e[-+]?\d{1,3}$/.test(text)) return exponent(Number(text), notation);
  if (looksLikeDate(text)) return { state: 'unclear', reason: 'date', meanings: [] };
  const many = wordForSoMany(text);
  if (many !== undefined) return unclear('wording', [meaning(many, notation), SOMETHING_ELSE]);
  const range = rangeIn(text, notation) ?? rangeInWords(text, notation);
  if (range) return unclear('range', [...range.map((end) => meaning(end, notation)), plainText(found)]);
  const parts = numberText(text, notation.decimals);
  if (parts) return partsReading(parts, text, question);
  return notation.wordsAlone?.(text, notation.withUnit) ?? notPlain(text, notation);
}

/** The name of an error, pasted as text. */
const ERROR_NAME = /^#(n\/a|ref!|value!|div\/0!|name\?|num!|null!)$/;

/** True for "nil", "none reported", "no incidents", which may mean zero or that there is no figure. */
function saysNothing(text: string, { unit }: NumberNotation): boolean {
  if (/\d/.test(text)) return false;
  const none = /^(nil|none|nought|nothing|no)\b\.?\s?(.*)$/.exec(text);
  if (!none) return false;
  const [, word, rest = ''] = none;
  return word !== 'no' || rest === '' || /\b(reported|recorded)$/.test(rest) || rest === unit?.toLowerCase();
}

/** Takes off a leading apostrophe, which keeps a number as text in a spreadsheet, and quotation marks around it. */
function withoutQuotes(text: string): string {
  return text
    .replace(/^['‘’`]+(?=.)/, '')
    .replace(/^["“”'‘’](.*)["“”'‘’]$/, '$1')
    .trim();
}

function exponent(value: number, notation: NumberNotation): Reading<never> {
  if (!Number.isFinite(value)) return { state: 'unusable', reason: 'not-a-number' };
  return unclear('wording', [meaning(value, notation), SOMETHING_ELSE]);
}

function partsReading(parts: NumberText, text: string, question: NumericQuestion): Reading<QualifiedNumber> {
  const { notation } = question;
  const { values, currency } = parts;
  const [value = 0] = values;
  const qualifiers = new Set(parts.qualifiers);
  if (values.some((each) => !Number.isFinite(each))) return { state: 'unusable', reason: 'not-a-number' };
  if (qualifiers.size > 1)
    return unclear(
      'wording',
      [...qualifiers].map((each) => meaning(value, notation, each)),
    );
  if (currency !== undefined && currency !== notation.currency)
    return currencyWhereNoneBelongs(value, currency, notation);
  if (notation.wholeText) return notation.wholeText(parts, notation.withUnit);
  if (parts.position || parts.ordinal) return unclear('wording', [meaning(value, notation), SOMETHING_ELSE]);
  return readingBeforeTail(parts, text, question);
}

/** Reads a number together with the words after it. */
function readingBeforeTail(parts: NumberText, text: string, question: NumericQuestion): Reading<QualifiedNumber> {
  const { notation } = question;
  const { values, letter } = parts;
  const [value = 0] = values;
  const [qualifier] = parts.qualifiers;
  const tail = tailReading(parts.tail, notation.tail);
  if (tail.kind === 'unknown' && /\d/.test(parts.tail)) return notPlain(text, notation);
  if (tail.kind !== 'known') return otherUnit(value, parts.tail, notation);
  if (values.length > 1)
    return unclear(
      'decimal-mark',
      values.map((each) => meaning(each, notation, qualifier)),
    );
  if (letter && mayBeUnit(letter.name, notation))
    return unclear('other-unit', [meaning(letter.unscaled, notation), meaning(value, notation)]);
  if (question.part && qualifier !== undefined && qualifier !== 'exactly')
    return unclear('wording', [meaning(value, notation), meaning(value, notation, qualifier)]);
  const reading: Reading<QualifiedNumber> =
    notation.percent && !tail.percent ? percentageWithoutSign(value, notation) : { state: 'read', value: { value } };
  return reading.state === 'read' ? { ...reading, value: { value, qualifier } } : reading;
}

/**
 * The unclear reading of a number with other words after it than expected: another unit ("110 kg" where tonnes are
 * asked), another base ("6.8 per 1,000"), a remark, or a mark such as "*".
 */
function otherUnit(value: number, tail: string, notation: NumberNotation): Reading<never> {
  if (!/^[a-z%/]/.test(tail) || isRemark(tail)) return unclear('wording', [meaning(value, notation), SOMETHING_ELSE]);
  const number = formatNumber(value, Math.min(placesOf(value), 6));
  return unclear('other-unit', [
    meaning(value, notation),
    tail.startsWith('%') ? `${number}${tail}` : `${number} ${tail}`,
  ]);
}

/** "5m" may be five metres, and "5k" five kilometres, where the measure counts in them. */
function mayBeUnit(letter: string, { unit }: NumberNotation): boolean {
  return unit?.toLowerCase().startsWith(letter) ?? false;
}

/** Reads a text that doesn't plainly begin with a number: unclear if it holds any, else unusable. */
function notPlain(text: string, notation: NumberNotation): Reading<never> {
  const all = numbersIn(text, notation.decimals).filter((value) => Number.isFinite(value));
  const numbers = [...new Set(all)].slice(0, 4);
  const [first] = numbers;
  if (first === undefined) return { state: 'unusable', reason: 'not-a-number' };
  if (numbers.length === 1) return unclear('wording', [meaning(first, notation), SOMETHING_ELSE]);
  return unclear(
    'several-numbers',
    numbers.map((value) => meaning(value, notation)),
  );
}
