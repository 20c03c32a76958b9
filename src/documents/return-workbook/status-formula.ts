import { isNumeric, kindOf, numberKindOf } from '../../core/measure-kinds';
import type { ChoiceKind, NumberKind } from '../../core/measure-kinds/measure-kind';
import type { Measure } from '../../core/plan/measure';
import type { Plan } from '../../core/plan/plan';
import { PROVISIONAL_WORDS as WORDS } from '../../core/status/outcome-words';
import { absenceTreatments, type AbsenceTreatment } from '../../core/plan/absence-treatment';
import { ABSENCES } from '../../core/values/absence';
import { isDueLater, targetTerms } from '../../core/status/target-terms';
import { BEGINNINGS, CHECK_MESSAGES } from './check-messages';
import { isAmong, phraseIn } from './no-answer';
import {
  asksForParts,
  computedNumber,
  isUnqualified,
  partsUsable,
  typedNumber,
  qualifierIs,
  saysAbsence,
  statesNumber,
} from './figure-expression';
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
  isNumber,
  not,
  when,
  type Expression,
  type Case,
} from './formula/expression';
import { isNotRounding } from './parts-rules';
import { targetTests, type TargetTests } from './target-tests';
import { exactBounds, finiteLimits, qualifiedBounds, type ValueBounds } from './value-bounds';

const NOTHING = '';

/**
 * The formula of the Provisional status column: the entry's outcome by the same rule that the council's statuses use.
 * It is empty where nothing is entered or no rule decides, and "not known" where the row's Check says that something
 * must be corrected.
 */
export function statusExpression(measure: Measure, plan: Plan): Expression {
  if (isDueLater(measure.due, targetTerms(plan))) return expression(WORDS['not due']);
  const held = measure.role === 'context' ? undefined : heldAgainstTarget(measure, plan);
  if (held === undefined) return expression(NOTHING);
  const toCorrect = checkBegins(BEGINNINGS.fix);
  // A position in words that is none is to correct, so that it needn't be looked at again.
  const mayBeBlank = numberKindOf(measure.answer)?.notation.position === undefined && isNumeric(measure.answer);
  const unusable = mayBeBlank ? any(toCorrect, not(statesNumber(measure))) : toCorrect;
  const cases: readonly Case[] = [
    ...absenceOutcomes(measure, plan),
    [saysNothing(), NOTHING],
    [unusable, WORDS['not known']],
  ];
  return call('IFERROR', firstOf(cases, held), WORDS['not known']);
}

/** Cases of an entry that says why there is no figure to publish, by what the plan does with each. */
function absenceOutcomes(measure: Measure, plan: Plan): readonly Case[] {
  const treatments = absenceTreatments(plan);
  const treated = (treatment: AbsenceTreatment, outcome: string): Case[] => {
    const absences = ABSENCES.filter((absence) => treatments[absence] === treatment);
    return absences.length === 0 ? [] : [[saysAbsence(measure, absences), outcome]];
  };
  return [
    [all(saysAbsence(measure), checkBegins(BEGINNINGS.fix)), WORDS['not known']],
    [all(saysAbsence(measure), checkBegins(BEGINNINGS.toDo)), NOTHING],
    ...treated('decision', WORDS['not known']),
    ...treated('owed', NOTHING),
    ...treated('left-out', WORDS['not applicable']),
  ];
}

/** True where the row's Check says that nothing is entered. */
function saysNothing(): Expression {
  return any(...[BEGINNINGS.toDo, CHECK_MESSAGES.noFigure, CHECK_MESSAGES.notDue].map(checkBegins));
}

function checkBegins(beginning: string): Expression {
  return equal(call('LEFT', cell('check'), beginning.length), beginning);
}

/** The outcome of a usable entry against its target; undefined where no rule decides. */
function heldAgainstTarget(measure: Measure, plan: Plan): Expression | undefined {
  const { target, answer } = measure;
  if (!target || target.rule === 'decided by an officer') return undefined;
  if (target.rule === 'provided') return expression(WORDS.met);
  const kind = kindOf(answer);
  if (kind.takes === 'number') return numberAgainstTarget(measure, kind, plan);
  const accepted = kind.takes === 'choice' ? kind.accepted(target) : undefined;
  const words = accepted?.flatMap(({ word, alsoSaid }) => [word.toLowerCase(), ...alsoSaid]);
  if (!words) return undefined;
  const isAccepted = isAmong(phraseIn('value'), words);
  const value = cell('value');
  return metWhere(
    kind.takes === 'choice' && takesTrue(kind) ? when(call('ISLOGICAL', value), value, isAccepted) : isAccepted,
  );
}

/** True for a yes or no, for which TRUE and FALSE stand as well; LibreOffice gives no words for them. */
function takesTrue({ choices }: ChoiceKind): boolean {
  return choices.some(({ alsoSaid }) => alsoSaid.includes('true'));
}

function metWhere(condition: Expression): Expression {
  return when(condition, WORDS.met, WORDS.missed);
}

function numberAgainstTarget(measure: Measure, kind: NumberKind, { aboutMargin }: Plan): Expression | undefined {
  const tests = targetTests(measure, { aboutMargin });
  if (tests === undefined) return undefined;
  if (tests === 'no base') return expression(WORDS['not known']);
  const value = asksForParts(measure)
    ? when(partsUsable(measure), computedNumber(measure), typedNumber(measure))
    : typedNumber(measure);
  const decide = (bounds: ValueBounds): Expression => decideOutcome(tests(bounds));
  const exact = any(isUnqualified(), ...(asksForParts(measure) ? [isPinnedByParts(measure)] : []));
  const qualified = decide(qualifiedBounds(value, kind, aboutMargin));
  return firstOf([[exact, decide(exactBounds(value))], ...impossibleCases(measure, kind, value)], qualified);
}

/**
 * True where value and parts are given and differ by more than rounding, without "about". Since the Check finds no
 * fault, the parts keep to the qualifier and give the exact value: "over 90%", and 35 of 36.
 */
function isPinnedByParts(measure: Measure): Expression {
  const bothGiven = all(isNumber(cell('value')), partsUsable(measure));
  return when(bothGiven, all(not(qualifierIs('about')), isNotRounding(measure)), false);
}

/**
 * Cases of a qualifier that reaches beyond the limits, "over 100%", where the value comes from the parts alone and so
 * isn't a mistake of the Check.
 */
function impossibleCases(measure: Measure, kind: NumberKind, value: Expression): readonly Case[] {
  if (!asksForParts(measure)) return [];
  const { low, high } = finiteLimits(kind);
  return [
    [
      any(all(qualifierIs('under'), atMost(value, low)), all(qualifierIs('over'), atLeast(value, high))),
      WORDS['not known'],
    ],
  ];
}

/** The outcome where all numbers that the value may be have the same one, else "not known". */
function decideOutcome({ real, loose }: TargetTests): Expression {
  const cases: Case[] = [
    [real.all, WORDS.met],
    [(loose ?? real).none, WORDS.missed],
  ];
  if (loose) cases.push([all(real.none, loose.all), WORDS['nearly met']]);
  return firstOf(cases, WORDS['not known']);
}
