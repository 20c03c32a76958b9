import { QUALIFIERS } from '../../core/values/qualifier';
import type { Measure } from '../../core/plan/measure';
import type { Plan } from '../../core/plan/plan';
import { priorityIn } from '../../core/plan/plan-index';
import { isDueLater, settingOf } from '../../core/status/setting';
import { changeRungs } from './change-rungs';
import { CHECK_MESSAGES as SAID } from './check-messages';
import { hasReason } from './no-answer';
import { MILESTONE_WORDS, YES_NO_WORDS } from './entry-validation';
import { asksNumber, nothingEntered } from './figure-expression';
import {
  all,
  any,
  call,
  cell,
  equal,
  firstOf,
  isBlank,
  isNumber,
  not,
  when,
  type Expression,
  type Rung,
} from './formula/expression';
import { likelyRungs, possibleRungs } from './number-rungs';
import { partsRungs } from './parts-rungs';

/**
 * The Check column: the most important thing to say of an entry, in words; nothing where all is well.
 * What must be corrected comes before what may be explained. It sees plain numbers and words from the
 * lists; the checks in code see the rest, such as "1,513" pasted as text.
 */
export function checkExpression(measure: Measure, plan: Plan): Expression {
  const { noun } = plan.period;
  const explicable = firstOf(queriesOf(measure, plan), SAID.fine);
  const rungs: readonly Rung[] = [
    [
      nothingEntered(measure),
      when(hasReason(), SAID.noFigure, isDueLaterIn(plan, measure) ? SAID.notDue : SAID.toDo(measure, noun)),
    ],
    ...mistakesOf(measure, plan),
  ];
  const said = queriesOf(measure, plan).length === 0 ? SAID.fine : explainedOr(explicable, measure, plan);
  return call('IFERROR', firstOf(rungs, said), SAID.errorValue);
}

/** True where the measure or its priority is not due before a later period: a blank is then no fault. */
function isDueLaterIn(plan: Plan, measure: Measure): boolean {
  const setting = settingOf(plan);
  return [measure.due, priorityIn(plan, measure.priority)?.due].some((due) => isDueLater(due, setting));
}

/** What may be explained is said only where the comment gives no reason. */
function explainedOr(explicable: Expression, measure: Measure, plan: Pick<Plan, 'period' | 'aboutMargin'>): Expression {
  return when(
    hasReason(),
    when(any(...queriesOf(measure, plan).map(([condition]) => condition)), SAID.explained, SAID.fine),
    explicable,
  );
}

/** What must be corrected, in order of importance. */
function mistakesOf(measure: Measure, plan: Pick<Plan, 'aboutMargin'>): readonly Rung[] {
  const { answer } = measure;
  if (answer.kind === 'yes-no') return [[notAmong(YES_NO_WORDS, 'value'), SAID.choice(measure)]];
  if (answer.kind === 'milestone') return [[notAmong(MILESTONE_WORDS, 'value'), SAID.choice(measure)]];
  if (!asksNumber(measure)) return [];
  return [
    [all(not(isBlank(cell('value'))), not(isNumber(cell('value')))), SAID.digits],
    [all(not(isBlank(cell('qualifier'))), notAmong(QUALIFIERS, 'qualifier')), SAID.qualifier],
    ...partsRungs(measure, plan).mistakes,
    ...possibleRungs(measure),
    ...partsRungs(measure, plan).disagreements,
  ];
}

function queriesOf(measure: Measure, plan: Pick<Plan, 'period' | 'aboutMargin'>): readonly Rung[] {
  if (!asksNumber(measure)) return [];
  const { unlikely, same } = changeRungs(measure, plan.period.noun);
  return [...partsRungs(measure, plan).queries, ...unlikely, ...likelyRungs(measure), ...same];
}

function notAmong(words: readonly string[], key: string): Expression {
  return not(any(...words.map((word) => equal(call('TRIM', cell(key)), word))));
}
