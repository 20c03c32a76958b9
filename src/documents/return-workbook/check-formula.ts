import { QUALIFIERS } from '../../core/values/qualifier';
import { isNumeric, kindOf } from '../../core/measure-kinds';
import type { Measure } from '../../core/plan/measure';
import type { Plan } from '../../core/plan/plan';
import { priorityIn } from '../../core/plan/plan-index';
import { isDueLater, targetTerms } from '../../core/status/target-terms';
import { ABSENCE_WORDS } from '../../core/values/absence';
import { changeRules } from './change-rules';
import { CHECK_MESSAGES as MESSAGES } from './check-messages';
import { hasReason } from './no-answer';
import { nothingEntered, qualifierIs, saysAbsence } from './figure-expression';
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
  plus,
  when,
  type Expression,
  type Case,
} from './formula/expression';
import { unlikelyNumberRules, impossibleNumberRules } from './number-rules';
import { partsRules } from './parts-rules';

/**
 * The formula of the Check column: the most important message about an entry, or an empty text where all is well. What
 * must be corrected comes before what may be explained. It sees only numbers and words from the lists; the checks in
 * code see the rest, such as "1,513" pasted as text.
 */
export function checkExpression(measure: Measure, plan: Plan): Expression {
  const { noun } = plan.period;
  const explicable = firstOf(queriesOf(measure, plan), MESSAGES.fine);
  const cases: readonly Case[] = [
    [
      nothingEntered(measure),
      call(
        'CHOOSE',
        plus(plus(1, when(hasReason(), 1, 0)), when(saysAbsence(measure), 2, 0)),
        isDueLaterIn(plan, measure) ? MESSAGES.notDue : MESSAGES.toDo(measure, noun),
        MESSAGES.noFigure,
        MESSAGES.absenceUnexplained,
        MESSAGES.explained,
      ),
    ],
    ...mistakesOf(measure, plan),
  ];
  const said = queriesOf(measure, plan).length === 0 ? MESSAGES.fine : askUnlessExplained(explicable, measure, plan);
  return call('IFERROR', firstOf(cases, said), MESSAGES.errorValue);
}

/** The only word beside which a value may stand, with a reason. */
const CONFIDENTIAL = ABSENCE_WORDS.confidential.word;

/** True where the measure or its priority is due only in a later period, so that a blank is right. */
function isDueLaterIn(plan: Plan, measure: Measure): boolean {
  const terms = targetTerms(plan);
  return [measure.due, priorityIn(plan, measure.priority)?.due].some((due) => isDueLater(due, terms));
}

/** The queries' message; where the comment gives a reason, "Explained in the comment" instead. */
function askUnlessExplained(
  explicable: Expression,
  measure: Measure,
  plan: Pick<Plan, 'period' | 'aboutMargin'>,
): Expression {
  return when(
    hasReason(),
    when(any(...queriesOf(measure, plan).map(([condition]) => condition)), MESSAGES.explained, MESSAGES.fine),
    explicable,
  );
}

/** Cases of what must be corrected, the most important first. */
function mistakesOf(measure: Measure, plan: Pick<Plan, 'aboutMargin'>): readonly Case[] {
  const kind = kindOf(measure.answer);
  if (kind.takes === 'text') return [];
  if (kind.takes === 'choice') {
    const words = kind.choices.map(({ word }) => word);
    return [[notAmong(words, 'value'), MESSAGES.choice(words)]];
  }
  return [
    [all(not(isBlank(cell('value'))), not(isNumber(cell('value')))), MESSAGES.digits],
    [all(not(isBlank(cell('qualifier'))), notAmong([...QUALIFIERS, CONFIDENTIAL], 'qualifier')), MESSAGES.qualifier],
    ...partsRules(measure, plan).mistakes,
    ...impossibleNumberRules(measure),
    ...partsRules(measure, plan).disagreements,
  ];
}

/** Cases of what must be corrected or explained, the most important first; only numbers have any. */
function queriesOf(measure: Measure, plan: Pick<Plan, 'period' | 'aboutMargin'>): readonly Case[] {
  if (!isNumeric(measure.answer)) return [];
  const { unlikely, same } = changeRules(measure, plan.period.noun);
  return [
    [qualifierIs(CONFIDENTIAL), MESSAGES.absenceUnexplained],
    ...partsRules(measure, plan).queries,
    ...unlikely,
    ...unlikelyNumberRules(measure),
    ...same,
  ];
}

function notAmong(words: readonly string[], key: string): Expression {
  return not(any(...words.map((word) => equal(call('TRIM', cell(key)), word))));
}
