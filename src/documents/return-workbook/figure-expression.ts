import { isNumeric, kindOf, numberKindOf } from '../../core/measure-kinds';
import type { Measure } from '../../core/plan/measure';
import { ABSENCES, ABSENCE_WORDS, type Absence } from '../../core/values/absence';
import { isOneOf, isPlaceholderOrAbsence } from './no-answer';
import {
  above,
  all,
  any,
  call,
  cell,
  equal,
  isBlank,
  isNumber,
  over,
  times,
  when,
  type Expression,
} from './formula/expression';

/**
 * Decimals to which a percentage from a cell is rounded, since multiplying the stored fraction by 100 adds a binary
 * error.
 */
const PERCENT_DECIMALS = 12;

/** The typed value as a number in the measure's own unit; the cell must hold a number. */
export function typedNumber({ answer }: Measure): Expression {
  const value = cell('value');
  const isPercent = kindOf(answer).format?.kind === 'percent';
  return isPercent ? call('ROUND', times(value, 100), PERCENT_DECIMALS) : value;
}

/** The value worked out from numerator and denominator, in the measure's own unit; both must hold numbers. */
export function computedNumber({ answer }: Measure): Expression {
  return over(times(cell('numerator'), numberKindOf(answer)?.quotient?.times ?? 1), cell('denominator'));
}

/** True for a measure that asks for a numerator and a denominator beside its value. */
export function asksForParts({ answer, parts }: Measure): boolean {
  return parts !== undefined && numberKindOf(answer)?.quotient !== undefined;
}

/** True where both parts are numbers that can be divided. */
export function partsUsable(measure: Measure): Expression {
  if (!asksForParts(measure)) return when(false, true, false);
  return all(isNumber(cell('numerator')), isNumber(cell('denominator')), above(cell('denominator'), 0));
}

/**
 * True where the value and any parts asked for are blank. A placeholder such as "tbc" counts as a blank value, and so
 * do the words that say why there is none.
 */
export function nothingEntered(measure: Measure): Expression {
  const value = any(isBlank(cell('value')), isPlaceholderOrAbsence('value'));
  return asksForParts(measure) ? all(value, isBlank(cell('numerator')), isBlank(cell('denominator'))) : value;
}

/** True where the value's cell, or the qualifier of a number, says one of these in place of a figure. */
export function saysAbsence({ answer }: Measure, absences: readonly Absence[] = ABSENCES): Expression {
  const typed = absences.flatMap((absence) => ABSENCE_WORDS[absence].typed);
  const words = absences.map((absence) => ABSENCE_WORDS[absence].word);
  const inValue = isOneOf(cell('value'), typed);
  return isNumeric(answer) ? any(inValue, isOneOf(cell('qualifier'), words)) : inValue;
}

/** The number that the entry states: the typed one, else the one worked out from its parts, else 0. */
export function statedNumber(measure: Measure): Expression {
  const computed = asksForParts(measure) ? when(partsUsable(measure), computedNumber(measure), 0) : 0;
  return when(isNumber(cell('value')), typedNumber(measure), computed);
}

/** True where a number is typed or can be worked out from the parts. */
export function statesNumber(measure: Measure): Expression {
  const typed = isNumber(cell('value'));
  return asksForParts(measure) ? call('OR', typed, partsUsable(measure)) : typed;
}

export function qualifierIs(word: string): Expression {
  return equal(call('TRIM', cell('qualifier')), word);
}
