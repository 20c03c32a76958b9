import type { Measure } from '../plan/measure';
import type { ChangeTarget, Target } from '../plan/target';
import { previousFigure } from '../returns/previous-figure';
import type { Figure } from '../values/figure';
import { changeDemand, levelDemand, possibleOutcomes, type Demand } from './demand';
import { point, type Interval } from './interval';
import { intervalOf, isNoNumber, type NumberFigure } from './interval-of';
import type { Evidence, TargetResult } from './outcome';
import {
  baseWords,
  decidedWords,
  noBaseWords,
  statedWords,
  straddlingWords,
  unusableWords,
  wrongBaseWords,
  type Compared,
} from './outcome-words';
import type { TargetTerms } from './target-terms';

/** A number held against its target; undefined where the target isn't one for numbers. */
export function judgeNumber(
  measure: Measure,
  target: Target,
  figure: NumberFigure,
  evidence: Evidence,
  terms: TargetTerms,
): TargetResult | undefined {
  const value = intervalOf(figure, measure.answer, terms.aboutMargin);
  if (!value) return { kind: 'not known', why: 'entry in error', explanation: unusableWords(measure, figure) };
  switch (target.rule) {
    case 'provided':
      return { kind: 'met', explanation: statedWords(measure, figure, 'met', terms) };
    case 'at least':
    case 'at most':
    case 'between':
    case 'rank at most':
      return heldAgainst(levelDemand(target, measure.tolerance), value, measure, { figure }, terms);
    case 'increase':
    case 'decrease':
    case 'no change':
      return judgeChange(measure, target, { figure, value }, evidence, terms);
    default:
      return undefined;
  }
}

function judgeChange(
  measure: Measure,
  target: ChangeTarget,
  { figure, value }: { figure: NumberFigure; value: Interval },
  evidence: Evidence,
  terms: TargetTerms,
): TargetResult {
  const why = target.on === 'baseline' ? 'no baseline' : 'no value for last year';
  const base = baseOf(measure, target, evidence);
  if (base?.kind !== 'number') return { kind: 'not known', why, explanation: noBaseWords(target, terms) };
  const said = baseWords(target, measure, { base, figure }, terms);
  const mark = markOf(base, measure, target, terms);
  if (!mark) return { kind: 'not known', why, explanation: wrongBaseWords(target, said) };
  return heldAgainst(
    changeDemand(target, mark, measure.tolerance),
    value,
    measure,
    { figure, base: said, before: base },
    terms,
  );
}

function baseOf(measure: Measure, target: ChangeTarget, evidence: Evidence): Figure | undefined {
  if (target.on === 'last year') return lastYearFigure(measure, evidence);
  return measure.baseline && { kind: 'number', value: measure.baseline.value, qualifier: 'exactly' };
}

/** Last year's figure: as the evidence has it, else as the plan does. */
function lastYearFigure(measure: Measure, evidence: Evidence): Figure | undefined {
  if (evidence.previous) return isNoNumber(evidence.previous.figure) ? undefined : evidence.previous.figure;
  return measure.previous && previousFigure(measure.previous);
}

/**
 * The value compared with, as an interval. A baseline is taken as it is, as it may be an average of counts; last
 * year's figure gives undefined where it isn't possible for the kind, such as 4.5 people.
 */
function markOf(base: NumberFigure, measure: Measure, target: ChangeTarget, terms: TargetTerms): Interval | undefined {
  return target.on === 'baseline' ? point(base.value) : intervalOf(base, measure.answer, terms.aboutMargin);
}

function heldAgainst(
  demand: Demand,
  value: Interval,
  measure: Measure,
  compared: Compared,
  terms: TargetTerms,
): TargetResult {
  const possible = possibleOutcomes(value, demand);
  const [kind, ...others] = possible;
  if (kind && others.length === 0) return { kind, explanation: decidedWords(measure, compared, kind, terms) };
  return {
    kind: 'not known',
    why: 'straddles the target',
    explanation: straddlingWords(measure, compared, possible, terms),
  };
}
