import type { Measure } from '../../core/plan/measure';
import { call, cell, equal, isNumber, when, type Expression } from './formula/expression';
import { computedNumber, partsUsable, asksForParts, typedNumber } from './figure-expression';

/** The number that the entry states: the typed one, else what its parts give; 0 where neither is there. */
export function statedNumber(measure: Measure): Expression {
  const computed = asksForParts(measure) ? when(partsUsable(measure), computedNumber(measure), 0) : 0;
  return when(isNumber(cell('value')), typedNumber(measure), computed);
}

/** True where the entry states a number. */
export function statesNumber(measure: Measure): Expression {
  const typed = isNumber(cell('value'));
  return asksForParts(measure) ? call('OR', typed, partsUsable(measure)) : typed;
}

export function qualifierIs(word: string): Expression {
  return equal(call('TRIM', cell('qualifier')), word);
}
