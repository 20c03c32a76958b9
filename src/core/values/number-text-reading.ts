import { plainText } from './plain-text';
import type { Reading } from './reading';
import { askedDecimals } from '../words/answer-words';
import { grouped } from '../words/english';
import { placesOf } from './decimal';
import { currencyWhereNoneBelongs, percentageWithoutSign, takesCurrency } from './number-cell';
import { numbersIn, numberText, type NumberText } from './number-text';
import { meaning, SOMETHING_ELSE, unclear, type NumericQuestion, type QualifiedNumber } from './numeric-question';
import { isPlaceholderForFigure } from './placeholder';
import { endOfRanking, rankReading } from './rank';
import { rangeIn, rangeInWords } from './range';
import { withPlainFractions, wordForSoMany } from './loose-words';
import { looksLikeDate } from './date-text';
import { isRemark, tailReading } from './tail';

/** Longer texts aren't searched for a number: they are prose. */
const LONGEST = 160;

/** What a text says where a number is asked. */
export function numberTextReading(found: string, question: NumericQuestion): Reading<QualifiedNumber> {
  const text = withPlainFractions(withoutQuotes(plainText(found)).toLowerCase());
  if (text.length > LONGEST) return { state: 'unusable', reason: 'not-a-number' };
  if (isPlaceholderForFigure(text)) return { state: 'unusable', reason: 'placeholder' };
  if (ERROR_NAME.test(text)) return { state: 'unusable', reason: 'error-value' };
  if (saysNothing(text, question)) return unclear('zero', [meaning(0, question), 'no figure to give']);
  if (/^[-+]?\d+(\.\d+)?e[-+]?\d{1,3}$/.test(text)) return exponent(Number(text), question);
  if (looksLikeDate(text)) return { state: 'unclear', reason: 'date', meanings: [] };
  const decimals = askedDecimals(question.answer);
  const many = wordForSoMany(text);
  if (many !== undefined) return unclear('wording', [meaning(many, question), SOMETHING_ELSE]);
  const range = rangeIn(text, question) ?? rangeInWords(text, question);
  if (range) return unclear('range', [...range.map((end) => meaning(end, question)), plainText(found)]);
  const parts = numberText(text, decimals);
  if (parts) return partsReading(parts, text, question);
  const end = endOfRanking(text, question);
  return end ?? notPlain(text, decimals, question);
}

/** The name of an error, pasted as text. */
const ERROR_NAME = /^#(n\/a|ref!|value!|div\/0!|name\?|num!|null!)$/;

/** "nil", "none reported", "no incidents": zero, or nothing to say? */
function saysNothing(text: string, { answer }: NumericQuestion): boolean {
  if (/\d/.test(text)) return false;
  const none = /^(nil|none|nought|nothing|no)\b\.?\s?(.*)$/.exec(text);
  if (!none) return false;
  const [, word, rest = ''] = none;
  return (
    word !== 'no' ||
    rest === '' ||
    /\b(reported|recorded)$/.test(rest) ||
    ('unit' in answer && rest === answer.unit.toLowerCase())
  );
}

/** A leading apostrophe keeps a number as text in a spreadsheet; people quote what they paste. */
function withoutQuotes(text: string): string {
  return text
    .replace(/^['‘’`]+(?=.)/, '')
    .replace(/^["“”'‘’](.*)["“”'‘’]$/, '$1')
    .trim();
}

function exponent(value: number, question: NumericQuestion): Reading<never> {
  if (!Number.isFinite(value)) return { state: 'unusable', reason: 'not-a-number' };
  return unclear('wording', [meaning(value, question), SOMETHING_ELSE]);
}

function partsReading(parts: NumberText, text: string, question: NumericQuestion): Reading<QualifiedNumber> {
  const { values, currency, letter } = parts;
  const [value = 0] = values;
  const qualifiers = new Set(parts.qualifiers);
  const [qualifier] = qualifiers;
  if (values.some((each) => !Number.isFinite(each))) return { state: 'unusable', reason: 'not-a-number' };
  if (qualifiers.size > 1)
    return unclear(
      'wording',
      [...qualifiers].map((each) => meaning(value, question, each)),
    );
  if (currency !== undefined && !takesCurrency(currency, question))
    return currencyWhereNoneBelongs(value, currency, question);
  if (question.answer.kind === 'rank') return rankReading(parts, question.answer, question);
  if (parts.position || parts.ordinal) return unclear('wording', [meaning(value, question), SOMETHING_ELSE]);
  const tail = tailReading(parts.tail, question);
  if (tail.kind === 'unknown')
    return /\d/.test(parts.tail)
      ? notPlain(text, askedDecimals(question.answer), question)
      : otherUnit(value, parts.tail, question);
  if (tail.kind === 'other base') return otherUnit(value, parts.tail, question);
  if (values.length > 1)
    return unclear(
      'decimal-mark',
      values.map((each) => meaning(each, question, qualifier)),
    );
  if (letter && mayBeUnit(letter.name, question))
    return unclear('other-unit', [meaning(letter.unscaled, question), meaning(value, question)]);
  if (question.part && qualifier !== undefined && qualifier !== 'exactly')
    return unclear('wording', [meaning(value, question), meaning(value, question, qualifier)]);
  const reading =
    question.answer.kind === 'percentage' && !tail.percent
      ? percentageWithoutSign(value, question)
      : { state: 'read' as const, value: { value } };
  return reading.state === 'read' ? { ...reading, value: { value, qualifier } } : reading;
}

/** "110 kg" where tonnes are asked, "6.8 per 1,000" where it is per 100,000; a mark such as "*" is no unit. */
function otherUnit(value: number, tail: string, question: NumericQuestion): Reading<never> {
  if (!/^[a-z%/]/.test(tail) || isRemark(tail)) return unclear('wording', [meaning(value, question), SOMETHING_ELSE]);
  const number = grouped(value, Math.min(placesOf(value), 6));
  return unclear('other-unit', [
    meaning(value, question),
    tail.startsWith('%') ? `${number}${tail}` : `${number} ${tail}`,
  ]);
}

/** "5m" may be five metres, and "5k" five kilometres, where the measure counts in them. */
function mayBeUnit(letter: string, { answer }: NumericQuestion): boolean {
  return 'unit' in answer && answer.unit.toLowerCase().startsWith(letter);
}

/** No number stands plainly at its start: it is asked about if it holds any. */
function notPlain(text: string, decimals: number, question: NumericQuestion): Reading<never> {
  const numbers = [...new Set(numbersIn(text, decimals))].filter((value) => Number.isFinite(value)).slice(0, 4);
  const [first] = numbers;
  if (first === undefined) return { state: 'unusable', reason: 'not-a-number' };
  if (numbers.length === 1) return unclear('wording', [meaning(first, question), SOMETHING_ELSE]);
  return unclear(
    'several-numbers',
    numbers.map((value) => meaning(value, question)),
  );
}
