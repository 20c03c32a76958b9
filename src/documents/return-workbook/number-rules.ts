import { numberKindOf } from '../../core/measure-kinds';
import type { NumberKind } from '../../core/measure-kinds/measure-kind';
import type { Measure } from '../../core/plan/measure';
import { expectsSmallShare } from '../../core/returns/value-reading';
import { BINARY_ERROR } from '../../core/values/decimal';
import { CHECK_MESSAGES as MESSAGES } from './check-messages';
import { typedNumber, qualifierIs, statedNumber, statesNumber } from './figure-expression';
import {
  above,
  all,
  any,
  atLeast,
  atMost,
  below,
  call,
  cell,
  isNumber,
  minus,
  not,
  unequal,
  when,
  type Case,
  type Expression,
  type Term,
} from './formula/expression';

/** Cases of a typed number that is impossible for its measure kind and must be corrected. */
export function impossibleNumberRules(measure: Measure): readonly Case[] {
  const kind = numberKindOf(measure.answer);
  if (!kind) return [];
  const fraction = above(call('ABS', minus(cell('value'), call('ROUND', cell('value'), 0))), BINARY_ERROR);
  return [
    ...percentRules(kind, measure),
    ...limitRules(kind, typedNumber(measure)),
    ...(kind.isWhole ? [[allOfTypedNumber(fraction), MESSAGES.whole] as const] : []),
  ];
}

/** True where a number is typed and all conditions hold. */
function allOfTypedNumber(...conditions: readonly Term[]): Expression {
  return when(isNumber(cell('value')), all(...conditions), false);
}

/** Cases of a percentage that the cell shows a hundred times too large or too small. */
function percentRules({ notation }: NumberKind, measure: Measure): readonly Case[] {
  if (!notation.percent) return [];
  const value = typedNumber(measure);
  const hundredfold = atLeast(call('ABS', cell('value')), notation.percent.hundredfoldFrom);
  return [
    [allOfTypedNumber(hundredfold), MESSAGES.hundredfold],
    ...(expectsSmallShare(measure)
      ? []
      : [[allOfTypedNumber(unequal(value, 0), below(call('ABS', value), 1)), MESSAGES.fraction] as const]),
  ];
}

/**
 * Cases of a value beyond the kind's limits, the qualifier included ("over 100%"). Where both ends have the same
 * message, they make one case.
 */
function limitRules({ limits, words }: NumberKind, value: Expression): readonly Case[] {
  const tooLow = [below(value, limits.low), all(atMost(value, limits.low), qualifierIs('under'))];
  const tooHigh = [above(value, limits.high), all(atLeast(value, limits.high), qualifierIs('over'))];
  const [lowMessage, highMessage] = [MESSAGES.beyond(words.beyond('below')), MESSAGES.beyond(words.beyond('above'))];
  const [hasLow, hasHigh] = [Number.isFinite(limits.low), Number.isFinite(limits.high)];
  if (hasLow && hasHigh && lowMessage === highMessage)
    return [[allOfTypedNumber(any(...tooLow, ...tooHigh)), lowMessage]];
  return [
    ...(hasLow ? [[allOfTypedNumber(any(...tooLow)), lowMessage] as const] : []),
    ...(hasHigh ? [[allOfTypedNumber(any(...tooHigh)), highMessage] as const] : []),
  ];
}

/**
 * Cases of a number outside the plausible range, to be corrected or explained; a qualified number only where all that
 * it may be lies outside.
 */
export function unlikelyNumberRules(measure: Measure): readonly Case[] {
  const kind = numberKindOf(measure.answer);
  if (!kind) return [];
  const { low, high } = measure.plausible ?? {};
  const value = statedNumber(measure);
  const states = statesNumber(measure);
  const noneOf = (words: readonly string[]): Expression => not(any(...words.map(qualifierIs)));
  const { shown } = kind.words;
  const rules: Case[] = [];
  if (low !== undefined)
    rules.push([all(states, below(value, low), noneOf(['over', 'at least'])), MESSAGES.belowLikely(shown(low))]);
  if (high !== undefined)
    rules.push([all(states, above(value, high), noneOf(['under', 'at most'])), MESSAGES.aboveLikely(shown(high))]);
  if (kind.asksBelowZero && low === undefined) rules.push([all(states, below(value, 0)), MESSAGES.belowZero]);
  return rules;
}
