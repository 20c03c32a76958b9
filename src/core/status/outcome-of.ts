import { kindOf, type Answer } from '../measure-kinds';
import type { Measure } from '../plan/measure';
import type { Plan } from '../plan/plan';
import type { Target } from '../plan/target';
import type { Figure } from '../values/figure';
import { isNoNumber } from './interval-of';
import { judgeNumber } from './judge-number';
import type { Evidence, TargetResult, Outcome } from './outcome';
import {
  absenceWords,
  CONFLICT_WORDS,
  noRuleWords,
  notDueWords,
  notReceivedWords,
  statedWords,
  unusableWords,
} from './outcome-words';
import { isDueLater, targetTerms, type TargetTerms } from './target-terms';

/** A measure's value held against its target. What isn't known is said to be so, never counted as missed. */
export function outcomeOf(measure: Measure, evidence: Evidence, plan: Plan): Outcome {
  return outcomeIn(measure, evidence, targetTerms(plan));
}

/** As `outcomeOf`, for callers that have the plan's target terms already. */
export function outcomeIn(measure: Measure, evidence: Evidence, terms: TargetTerms): Outcome {
  return { measure: measure.id, evidence, ...judge(measure, evidence, terms) };
}

function judge(measure: Measure, evidence: Evidence, terms: TargetTerms): TargetResult {
  if (isDueLater(measure.due, terms)) return { kind: 'not due', explanation: notDueWords(measure.due) };
  const { state, figure } = evidence;
  if (state === 'conflict') return { kind: 'not known', why: 'conflicting entries', explanation: CONFLICT_WORDS };
  if (state === 'in error') return { kind: 'not known', why: 'entry in error', explanation: unusableWords(measure) };
  if (state === 'absent') return judgeAbsence(evidence, terms);
  if (state === 'owed' || !figure)
    return { kind: 'not known', why: 'no entry', explanation: notReceivedWords(evidence) };
  if (isNoNumber(figure)) return { kind: 'not known', why: 'entry in error', explanation: unusableWords(measure) };
  if (!fits(figure, measure.answer))
    return { kind: 'not known', why: 'entry in error', explanation: unusableWords(measure, figure) };
  return judgeByRule(measure, figure, evidence, terms);
}

function judgeAbsence({ absences = [] }: Evidence, terms: TargetTerms): TargetResult {
  const explanation = absenceWords(absences);
  const isLeftOut = absences.every(({ absence }) => terms.absences[absence] === 'left-out');
  return isLeftOut
    ? { kind: 'not applicable', explanation }
    : { kind: 'not known', why: 'stated absence', explanation };
}

function judgeByRule(measure: Measure, figure: Figure, evidence: Evidence, terms: TargetTerms): TargetResult {
  const { target } = measure;
  const noRule: TargetResult = { kind: 'not known', why: 'no rule', explanation: noRuleWords(measure, figure) };
  if (!target || measure.role === 'context' || target.rule === 'decided by an officer') return noRule;
  const judgement =
    figure.kind === 'number'
      ? judgeNumber(measure, target, figure, evidence, terms)
      : judgeChoice(measure, target, figure, terms);
  return judgement ?? noRule;
}

function judgeChoice(measure: Measure, target: Target, figure: Figure, terms: TargetTerms): TargetResult | undefined {
  const meets = target.rule === 'provided' || meetsByChoice(measure.answer, target, figure);
  if (meets === undefined) return undefined;
  const kind = meets ? 'met' : 'missed';
  return { kind, explanation: statedWords(measure, figure, kind, terms) };
}

/** Undefined where the target can't be held against such an answer. */
function meetsByChoice(answer: Answer, target: Target, figure: Figure): boolean | undefined {
  const kind = kindOf(answer);
  const accepted = kind.takes === 'choice' ? kind.accepted(target) : undefined;
  return accepted?.some((choice) => choice.figure.value === figure.value);
}

/** True where the figure is of the kind that the answer takes. */
function fits(figure: Figure, answer: Answer): boolean {
  const kind = kindOf(answer);
  if (kind.takes === 'choice') return kind.choices.some((choice) => choice.figure.kind === figure.kind);
  return kind.takes === figure.kind;
}
