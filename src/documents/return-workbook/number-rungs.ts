import type { Measure } from '../../core/plan/measure';
import { numericQuestion } from '../../core/values/numeric-question';
import { shownNumber } from '../../core/words/answer-words';
import { CHECK_MESSAGES as SAID } from './check-messages';
import { typedNumber } from './figure-expression';
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
  type Expression,
  type Rung,
  type Term,
} from './formula/expression';
import { qualifierIs, statedNumber, statesNumber } from './stated-number';

/** From here on, a number in a percentage cell was more likely meant as it stands: 2 is 200%. */
const LEAST_HUNDREDFOLD = 2;
const LEAST_HUNDREDFOLD_ABOVE_100 = 10;
/** What a whole number may be off by: the dust of binary fractions. */
const DUST = 1e-9;

/** What a typed number can't be. */
export function possibleRungs(measure: Measure): readonly Rung[] {
  const { answer } = measure;
  const value = typedNumber(measure);
  const typed = (...conditions: readonly Term[]): Expression =>
    when(isNumber(cell('value')), all(...conditions), false);
  const fractional = above(call('ABS', minus(cell('value'), call('ROUND', cell('value'), 0))), DUST);
  const tooLow = any(below(value, 0), all(atMost(value, 0), qualifierIs('under')));
  switch (answer.kind) {
    case 'count':
      return [
        [typed(tooLow), SAID.negative],
        [typed(fractional), SAID.whole],
      ];
    case 'rate':
      return [[typed(tooLow), SAID.negative]];
    case 'rank':
      return [
        [
          typed(
            any(
              below(value, 1),
              all(atMost(value, 1), qualifierIs('under')),
              above(value, answer.of),
              all(atLeast(value, answer.of), qualifierIs('over')),
            ),
          ),
          SAID.position(answer.of),
        ],
        [typed(fractional), SAID.whole],
      ];
    case 'percentage':
      return percentageRungs(measure, value, tooLow, typed);
    default:
      return [];
  }
}

function percentageRungs(
  measure: Measure,
  value: Expression,
  tooLow: Expression,
  typed: (...conditions: readonly Term[]) => Expression,
): readonly Rung[] {
  const { answer } = measure;
  const mayExceed100 = answer.kind === 'percentage' && answer.mayExceed100;
  const least = mayExceed100 ? LEAST_HUNDREDFOLD_ABOVE_100 : LEAST_HUNDREDFOLD;
  const rungs: Rung[] = [[typed(atLeast(call('ABS', cell('value')), least)), SAID.hundredfold]];
  if (!numericQuestion(measure)?.smallShare)
    rungs.push([typed(unequal(value, 0), below(call('ABS', value), 1)), SAID.fraction]);
  if (mayExceed100) return rungs;
  return [
    ...rungs,
    [typed(tooLow), SAID.negative],
    [typed(any(above(value, 100), all(atLeast(value, 100), qualifierIs('over')))), SAID.above100],
  ];
}

/** What a number is not likely to be; a qualified one only where all that it can mean lies outside. */
export function likelyRungs(measure: Measure): readonly Rung[] {
  const { answer, plausible } = measure;
  const { low, high } = plausible ?? {};
  const value = statedNumber(measure);
  const open = (side: 'low' | 'high'): Expression => {
    const words = side === 'low' ? ['over', 'at least'] : ['under', 'at most'];
    return not(any(...words.map(qualifierIs)));
  };
  const rungs: Rung[] = [];
  if (low !== undefined)
    rungs.push([
      all(statesNumber(measure), below(value, low), open('low')),
      SAID.belowLikely(shownNumber(low, answer)),
    ]);
  if (high !== undefined)
    rungs.push([
      all(statesNumber(measure), above(value, high), open('high')),
      SAID.aboveLikely(shownNumber(high, answer)),
    ]);
  const measured = answer.kind === 'money' || answer.kind === 'amount';
  if (measured && low === undefined) rungs.push([all(statesNumber(measure), below(value, 0)), SAID.belowZero]);
  return rungs;
}
