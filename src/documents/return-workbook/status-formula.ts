import type { Measure } from '../../core/plan/measure';
import type { Plan } from '../../core/plan/plan';
import { PROVISIONAL_WORDS as WORDS } from '../../core/status/provisional';
import { isDueLater, settingOf } from '../../core/status/setting';
import { BEGINNINGS } from './check-messages';
import { MILESTONE_WORDS } from './entry-validation';
import { asksNumber, computedNumber, nothingEntered, partsUsable, takesParts, typedNumber } from './figure-expression';
import {
  all,
  any,
  atLeast,
  atMost,
  call,
  cell,
  equal,
  expression,
  firstOf,
  isBlank,
  isNumber,
  not,
  when,
  type Expression,
  type Rung,
} from './formula/expression';
import { isNotRounding } from './parts-rungs';
import { qualifierIs, statesNumber } from './stated-number';
import { targetTests, type TargetTests } from './target-tests';
import { exactBounds, limitsOf, qualifiedBounds, type ValueBounds } from './value-bounds';

const NOTHING = '';

/**
 * The Provisional status column: the outcome of an entry by the plan's rule, as the council's own
 * reckoning will have it; nothing where nothing is entered or no rule decides. It leans on the row's
 * Check: what must be corrected can't be told.
 */
export function statusExpression(measure: Measure, plan: Plan): Expression {
  if (isDueLater(measure.due, settingOf(plan))) return expression(WORDS['not due']);
  const held = measure.role === 'context' ? undefined : heldAgainstTarget(measure, plan);
  if (held === undefined) return expression(NOTHING);
  const toCorrect = equal(call('LEFT', cell('check'), BEGINNINGS.fix.length), BEGINNINGS.fix);
  const unusable = asksNumber(measure) ? any(toCorrect, not(statesNumber(measure))) : toCorrect;
  const rungs: readonly Rung[] = [
    [nothingEntered(measure), NOTHING],
    [unusable, WORDS['not known']],
  ];
  return call('IFERROR', firstOf(rungs, held), WORDS['not known']);
}

/** Undefined where no rule decides on such an answer. */
function heldAgainstTarget(measure: Measure, plan: Plan): Expression | undefined {
  const { target, answer } = measure;
  if (!target || target.rule === 'decided by an officer') return undefined;
  if (target.rule === 'provided') return expression(WORDS.met);
  if (answer.kind === 'yes-no') return target.rule === 'yes' ? metWhere(valueAmong(['Yes'])) : undefined;
  if (answer.kind === 'milestone')
    return target.rule === 'milestone' ? metWhere(valueAmong(acceptedWords(target.accept))) : undefined;
  return asksNumber(measure) ? numberAgainstTarget(measure, plan) : undefined;
}

function metWhere(condition: Expression): Expression {
  return when(condition, WORDS.met, WORDS.missed);
}

function valueAmong(words: readonly string[]): Expression {
  return any(...words.map((word) => equal(call('TRIM', cell('value')), word)));
}

function acceptedWords(states: readonly string[]): readonly string[] {
  return MILESTONE_WORDS.filter((word) => states.includes(word.toLowerCase()));
}

function numberAgainstTarget(measure: Measure, { aboutMargin }: Plan): Expression | undefined {
  const tests = targetTests(measure, { aboutMargin });
  if (tests === undefined) return undefined;
  if (tests === 'no base') return expression(WORDS['not known']);
  const value = takesParts(measure)
    ? when(partsUsable(measure), computedNumber(measure), typedNumber(measure))
    : typedNumber(measure);
  const decide = (bounds: ValueBounds): Expression => decided(tests(bounds));
  const exact = any(
    isBlank(cell('qualifier')),
    qualifierIs('exactly'),
    ...(takesParts(measure) ? [pinnedByParts(measure)] : []),
  );
  const qualified = decide(qualifiedBounds(value, measure.answer, aboutMargin));
  return firstOf([[exact, decide(exactBounds(value))], ...impossibleRungs(measure, value)], qualified);
}

/** A qualified value whose parts give one that keeps to it is known exactly: "over 90%", and 35 of 36. */
function pinnedByParts(measure: Measure): Expression {
  const bothGiven = all(isNumber(cell('value')), partsUsable(measure));
  return when(bothGiven, all(not(qualifierIs('about')), isNotRounding(measure)), false);
}

/** "over 100%", where the parts alone give 100%. */
function impossibleRungs(measure: Measure, value: Expression): readonly Rung[] {
  if (!takesParts(measure)) return [];
  const { low, high } = limitsOf(measure.answer);
  return [
    [
      any(all(qualifierIs('under'), atMost(value, low)), all(qualifierIs('over'), atLeast(value, high))),
      WORDS['not known'],
    ],
  ];
}

/** One outcome alone is the outcome; of several, none can be told yet. */
function decided({ real, loose }: TargetTests): Expression {
  const rungs: Rung[] = [
    [real.all, WORDS.met],
    [(loose ?? real).none, WORDS.missed],
  ];
  if (loose) rungs.push([all(real.none, loose.all), WORDS['nearly met']]);
  return firstOf(rungs, WORDS['not known']);
}
