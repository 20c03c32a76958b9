import { isNumeric, type Answer } from '../plan/answer';
import type { Measure } from '../plan/measure';
import type { Plan } from '../plan/plan';
import type { Target } from '../plan/target';
import type { Figure } from '../values/figure';
import { isNoNumber } from './interval-of';
import { judgedByNumber } from './judged-by-number';
import type { Judgement } from './judgement';
import type { Evidence, Outcome } from './outcome';
import {
  CONFLICT_WORDS,
  noRuleWords,
  notDueWords,
  notReceivedWords,
  statedWords,
  unusableWords,
} from './outcome-words';
import { isDueLater, settingOf, type Setting } from './setting';
import { meetsStated } from './stated-targets';

/** A measure's value held against its target. What isn't known is said to be so, never counted as missed. */
export function outcomeOf(measure: Measure, evidence: Evidence, plan: Plan): Outcome {
  return outcomeIn(measure, evidence, settingOf(plan));
}

/** As `outcomeOf`, with the plan's part in it worked out beforehand. */
export function outcomeIn(measure: Measure, evidence: Evidence, setting: Setting): Outcome {
  return { measure: measure.id, evidence, ...judged(measure, evidence, setting) };
}

function judged(measure: Measure, evidence: Evidence, setting: Setting): Judgement {
  if (isDueLater(measure.due, setting)) return { kind: 'not due', explanation: notDueWords(measure.due) };
  const { state, figure } = evidence;
  if (state === 'conflict') return { kind: 'not known', why: 'conflicting entries', explanation: CONFLICT_WORDS };
  if (state === 'in error') return { kind: 'not known', why: 'entry in error', explanation: unusableWords(measure) };
  if (state === 'owed' || !figure)
    return { kind: 'not known', why: 'no entry', explanation: notReceivedWords(evidence.owedBy.length > 0) };
  if (isNoNumber(figure)) return { kind: 'not known', why: 'entry in error', explanation: unusableWords(measure) };
  if (figure.kind !== figureKindOf(measure.answer))
    return { kind: 'not known', why: 'entry in error', explanation: unusableWords(measure, figure) };
  return judgedByRule(measure, figure, evidence, setting);
}

function judgedByRule(measure: Measure, figure: Figure, evidence: Evidence, setting: Setting): Judgement {
  const { target } = measure;
  const noRule: Judgement = { kind: 'not known', why: 'no rule', explanation: noRuleWords(measure, figure) };
  if (!target || measure.role === 'context' || target.rule === 'decided by an officer') return noRule;
  const judgement =
    figure.kind === 'number'
      ? judgedByNumber(measure, target, figure, evidence, setting)
      : judgedByStatement(measure, target, figure, setting);
  return judgement ?? noRule;
}

function judgedByStatement(measure: Measure, target: Target, figure: Figure, setting: Setting): Judgement | undefined {
  const meets = meetsStated(target, figure);
  if (meets === undefined) return undefined;
  const kind = meets ? 'met' : 'missed';
  return { kind, explanation: statedWords(measure, figure, kind, setting) };
}

function figureKindOf(answer: Answer): Figure['kind'] {
  return isNumeric(answer) ? 'number' : answer.kind;
}
