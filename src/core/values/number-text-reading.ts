import { isTypedFormula, isErrorName, saysNil } from './stand-in';
import { plainText } from './plain-text';
import type { Reading } from './reading';
import { currencyWhereNoneBelongs, percentageWithoutSign } from './number-cell';
import { numbersIn, numberText, type NumberText } from './number-text';
import {
  meaning,
  meanings,
  unclear,
  type NumberNotation,
  type NumericQuestion,
  type QualifiedNumber,
} from './numeric-question';
import { isPlaceholderForFigure } from './placeholder';
import { rangeIn, rangeInWords } from './range';
import { withoutPeriods } from './period-words';
import { shareReading } from './share';
import { withPlainFractions, wordForSoMany } from './loose-words';
import { looksLikeDate } from './date-in-number';
import { isRemark, tailReading } from './tail';

/** Longer texts aren't searched for a number: they are prose. */
const LONGEST_NUMBER_TEXT = 160;

/** Reads a text in a cell that asks for a number. */
export function numberTextReading(found: string, question: NumericQuestion): Reading<QualifiedNumber> {
  const { notation } = question;
  const plain = plainText(found);
  if (plain.length > LONGEST_NUMBER_TEXT) return { state: 'unusable', reason: 'not-a-number' };
  return standIn(plain, notation) ?? readingOfNumber(withoutMarks(plain), question);
}

/** The reading of a text that stands in for a number: an error's name, "tbc", "nil"; undefined for any other. */
function standIn(plain: string, notation: NumberNotation): Reading<never> | undefined {
  if (isErrorName(plain)) return { state: 'unusable', reason: 'error-value' };
  const isTie = notation.position !== undefined && /^'?= ?\d/.test(plain);
  if (isTypedFormula(plain) && !isTie) return { state: 'unusable', reason: 'not-a-number' };
  const text = withoutQuotes(plain);
  if (isPlaceholderForFigure(text)) return { state: 'unusable', reason: 'placeholder' };
  if (!saysNil(text, notation.unit)) return undefined;
  const zero = meanings([0], notation);
  return zero.length > 0
    ? unclear('zero', [...zero, 'no figure to give'])
    : { state: 'unusable', reason: 'not-a-number' };
}

function readingOfNumber(text: string, question: NumericQuestion): Reading<QualifiedNumber> {
  const { notation } = question;
  if (/^[-+]?\d+(\.\d+)?e[-+]?\d{1,3}$/.test(text)) return exponent(Number(text), notation);
  if (looksLikeDate(text)) return { state: 'unclear', reason: 'date', meanings: [] };
  const many = wordForSoMany(text);
  if (many !== undefined) return unclear('wording', meanings([many], notation));
  const share = shareReading(text, notation);
  if (share) return share;
  const range = rangeIn(text, notation) ?? rangeInWords(text, notation);
  if (range) return unclear('range', meanings(range, notation));
  const parts = numberText(text, notation.decimals);
  if (parts) return partsReading(parts, text, question);
  return notation.wordsAlone?.(text, notation.withUnit) ?? notPlain(text, notation);
}

/** Small letters, fractions written out, no quotation marks around it and no apostrophes between thousands. */
function withoutMarks(plain: string): string {
  const text = withoutQuotes(plain)
    .replace(/(?<=\d)['’‘`´](?=\d{3}(?!\d))/g, '')
    .replace(/(?<=\d)·(?=\d)/g, '.');
  return withPlainFractions(text.toLowerCase());
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
  return unclear('wording', meanings([value], notation));
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
      [...qualifiers].flatMap((each) => meanings([value], notation, each)),
    );
  if (currency !== undefined && currency !== notation.currency) return currencyWhereNoneBelongs(value, notation);
  if (notation.wholeText) return notation.wholeText(parts, notation.withUnit);
  if (parts.position || parts.ordinal) return unclear('wording', meanings([value], notation));
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
  if (values.length > 1) return unclear('decimal-mark', meanings(values, notation, qualifier));
  if (letter && mayBeUnit(letter.name, notation))
    return unclear('other-unit', meanings([letter.unscaled, value], notation));
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
  const isUnit = /^[a-z%/]/.test(tail) && !isRemark(tail);
  return unclear(isUnit ? 'other-unit' : 'wording', meanings([value], notation));
}

/** "5m" may be five metres, and "5k" five kilometres, where the measure counts in them. */
function mayBeUnit(letter: string, { unit }: NumberNotation): boolean {
  return unit?.toLowerCase().startsWith(letter) ?? false;
}

/** Words for a number that isn't reached. */
const NOT_REACHED = /^(nearly|almost|not quite|close to|just short of|approaching)\b/;

/** Reads a text that doesn't plainly begin with a number: unclear if it holds any, else unusable. */
function notPlain(text: string, notation: NumberNotation): Reading<never> {
  const all = numbersIn(withoutPeriods(text), notation.decimals).filter((value) => Number.isFinite(value));
  const numbers = [...new Set(all)].slice(0, 4);
  const [first] = numbers;
  if (first === undefined) return { state: 'unusable', reason: 'not-a-number' };
  if (numbers.length > 1) return unclear('several-numbers', meanings(numbers, notation));
  if (!NOT_REACHED.test(text)) return unclear('wording', meanings([first], notation));
  return unclear(
    'wording',
    (['under', 'about'] as const).flatMap((each) => meanings([first], notation, each)),
  );
}
