import { numberKindOf } from '../../core/measure-kinds';
import type { Measure } from '../../core/plan/measure';
import type { PeriodNoun } from '../../core/returns/layout';
import { BINARY_ERROR } from '../../core/values/decimal';
import { shownNumber } from '../../core/words/answer-words';
import { BEGINNINGS, CHECK_MESSAGES as MESSAGES } from './check-messages';
import {
  above,
  all,
  any,
  atLeast,
  atMost,
  below,
  call,
  equal,
  joinTexts,
  minus,
  not,
  over,
  times,
  unequal,
  when,
  type Expression,
  type Case,
  type Term,
} from './formula/expression';
import { asksForParts, qualifierIs, statedNumber, statesNumber } from './figure-expression';

/**
 * The same limits as in the check "unlikely-change": a change is queried from this ratio up (or its inverse down),
 * unless both numbers are below SMALL.
 */
const SLIP = 9.5;
const SMALL = 10;

/**
 * Cases for a number beside last period's: `unlikely` for too large a change, `same` for none at all. Both are empty
 * where last period's value isn't a number.
 */
export function changeRules(measure: Measure, noun: PeriodNoun): { unlikely: readonly Case[]; same: readonly Case[] } {
  const previous = measure.previous?.value;
  if (typeof previous !== 'number') return { unlikely: [], same: [] };
  const value = statedNumber(measure);
  const unlikely = previous === 0 ? undefined : unlikelyChange(measure, value, previous);
  // A value that may be worked out from parts is a long expression, and Excel's formulas have an end.
  const said = asksForParts(measure)
    ? MESSAGES.largeChange(noun, shownNumber(previous, measure.answer))
    : joinTexts(
        `${BEGINNINGS.explain} `,
        comparison(value, previous),
        MESSAGES.change(noun, shownNumber(previous, measure.answer)),
      );
  const exact = not(any(...['over', 'at least', 'about', 'at most', 'under'].map(qualifierIs)));
  return {
    unlikely: unlikely ? [[all(statesNumber(measure), unlikely, not(mayBeNearer(value, previous))), said]] : [],
    same: asksOfSame(measure, previous)
      ? [[all(statesNumber(measure), equal(value, previous), exact), MESSAGES.same(noun)]]
      : [],
  };
}

/** True where the qualifier allows a value nearer to last period's, such as "over 5,000" where last period had more. */
function mayBeNearer(value: Expression, previous: number): Expression {
  const upwards = any(qualifierIs('over'), qualifierIs('at least'));
  const downwards = any(qualifierIs('under'), qualifierIs('at most'));
  return any(all(upwards, below(value, previous)), all(downwards, above(value, previous)));
}

function asksOfSame({ answer }: Measure, previous: number): boolean {
  return Math.abs(previous) >= SMALL && numberKindOf(answer)?.change.mayRepeat(previous) === false;
}

function unlikelyChange({ answer, plausible }: Measure, value: Expression, previous: number): Expression | undefined {
  const limit = plausible?.change;
  const size = Math.abs(previous);
  if (limit !== undefined)
    return above(call('ABS', minus(value, previous)), (size * limit) / 100 + BINARY_ERROR * size);
  if (!numberKindOf(answer)?.change.isMeasured) return undefined;
  const ratio = call('ABS', over(value, previous));
  const enough: readonly Term[] = size >= SMALL ? [] : [atLeast(call('ABS', value), SMALL)];
  return all(...enough, unequal(value, 0), any(atLeast(ratio, SLIP), atMost(ratio, 1 / SLIP)));
}

/** How the number compares with last period's, in words: "10 times", "44% above" or "44% below". */
function comparison(value: Expression, previous: number): Expression {
  const ratio = over(value, previous);
  const percent = call('ROUND', times(over(call('ABS', minus(value, previous)), Math.abs(previous)), 100), 0);
  return when(
    atLeast(ratio, SLIP),
    joinTexts(call('ROUND', ratio, 0), ' times'),
    joinTexts(percent, when(above(value, previous), '% above', '% below')),
  );
}
