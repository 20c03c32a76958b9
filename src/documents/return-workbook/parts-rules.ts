import { kindOf, numberKindOf } from '../../core/measure-kinds';
import type { Measure } from '../../core/plan/measure';
import type { Plan } from '../../core/plan/plan';
import { BINARY_ERROR } from '../../core/values/decimal';
import { askedDecimals } from '../../core/words/answer-words';
import { CHECK_MESSAGES as MESSAGES } from './check-messages';
import { computedNumber, partsUsable, asksForParts, formatLetter, typedNumber, qualifierIs } from './figure-expression';
import {
  above,
  all,
  any,
  atMost,
  below,
  call,
  cell,
  equal,
  firstOf,
  isBlank,
  isNumber,
  joinTexts,
  minus,
  not,
  over,
  plus,
  times,
  unequal,
  when,
  type Expression,
  type Case,
} from './formula/expression';

/** The most decimals of a typed number that are told apart. */
const TOLD_DECIMALS = 6;

interface PartsRules {
  mistakes: readonly Case[];
  disagreements: readonly Case[];
  queries: readonly Case[];
}

/**
 * The cases about numerator and denominator: mistakes, parts that disagree with the value or each other, and queries.
 * All are empty where the measure doesn't ask for parts.
 */
export function partsRules(measure: Measure, { aboutMargin }: Pick<Plan, 'aboutMargin'>): PartsRules {
  if (!asksForParts(measure)) return { mistakes: [], disagreements: [], queries: [] };
  const [numerator, denominator] = [cell('numerator'), cell('denominator')];
  const both = partsUsable(measure);
  const isShare = numberKindOf(measure.answer)?.quotient?.isShare === true;
  const oneGiven = unequal(isBlank(numerator), isBlank(denominator));
  const required = measure.parts?.required === true;
  return {
    mistakes: [
      [any(wordsIn(numerator), wordsIn(denominator), ...KEYS.map(showsOtherUnit)), MESSAGES.partDigits],
      [all(isNumber(denominator), equal(denominator, 0)), MESSAGES.zeroDenominator],
      [any(negative(numerator), negative(denominator)), MESSAGES.negativePart],
      ...(required ? [[any(isBlank(numerator), isBlank(denominator)), MESSAGES.partsNeeded] as const] : []),
    ],
    disagreements: [
      ...(isShare ? [[all(both, above(numerator, denominator)), MESSAGES.partAboveWhole] as const] : []),
      [
        when(both, when(isNumber(cell('value')), disagrees(measure, aboutMargin), false), false),
        joinTexts(MESSAGES.partsDisagree, computedWords(measure)),
      ],
    ],
    queries: required ? [] : [[oneGiven, MESSAGES.onePart]],
  };
}

const KEYS = ['numerator', 'denominator'] as const;

/** True where the cell of a part shows its number as a date, a time or a percentage. */
function showsOtherUnit(key: (typeof KEYS)[number]): Expression {
  const letter = formatLetter(key, { unknown: 'G' });
  return isNumber(call('FIND', letter, 'DP'));
}

function wordsIn(part: Expression): Expression {
  return all(not(isBlank(part)), any(not(isNumber(part)), call('ISLOGICAL', part)));
}

function negative(part: Expression): Expression {
  return when(isNumber(part), below(part, 0), false);
}

/**
 * True where the value worked out from the parts is neither the typed number when rounded nor in keeping with its
 * qualifier.
 */
function disagrees(measure: Measure, aboutMargin: number): Expression {
  const value = typedNumber(measure);
  const computed = computedNumber(measure);
  const keepsTo = any(
    all(any(qualifierIs('over'), qualifierIs('at least')), above(computed, value)),
    all(any(qualifierIs('under'), qualifierIs('at most')), below(computed, value)),
    all(
      qualifierIs('about'),
      atMost(call('ABS', minus(computed, value)), over(times(call('ABS', value), aboutMargin), 100)),
    ),
  );
  return all(isNotRounding(measure), not(keepsTo));
}

/**
 * True where the typed number isn't the value of the parts rounded to the typed decimals; value and parts must be
 * numbers.
 */
export function isNotRounding(measure: Measure): Expression {
  const value = typedNumber(measure);
  const computed = computedNumber(measure);
  const binaryError = times(call('MAX', 1, call('ABS', computed)), BINARY_ERROR);
  return above(call('ABS', minus(value, computed)), plus(halfUnit(value), binaryError));
}

/** Half a unit of the number's last decimal place: 0.05 for 12.3. */
function halfUnit(value: Expression): Expression {
  const cases = Array.from({ length: TOLD_DECIMALS }, (_, decimals): Case => [
    equal(call('ROUND', value, decimals), value),
    Number((0.5 / 10 ** decimals).toPrecision(1)),
  ]);
  return firstOf(cases, 0.5 / 10 ** TOLD_DECIMALS);
}

function computedWords(measure: Measure): Expression {
  const { answer } = measure;
  const sign = kindOf(answer).format?.kind === 'percent' ? '%' : '';
  return joinTexts(call('FIXED', computedNumber(measure), askedDecimals(answer) + 1), sign);
}
