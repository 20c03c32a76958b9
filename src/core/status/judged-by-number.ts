import type { Measure } from '../plan/measure';
import type { Target } from '../plan/target';
import type { Figure } from '../values/figure';
import { changeDemand, type ChangeTarget } from './change-targets';
import { possibleOutcomes, type Demand } from './demand';
import { point, type Interval } from './interval';
import { intervalOf, type NumberFigure } from './interval-of';
import type { Judgement } from './judgement';
import { lastYearOf } from './last-year';
import { levelDemand } from './level-targets';
import type { Evidence } from './outcome';
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
import type { Setting } from './setting';

/** A number held against its target; undefined where the target isn't one for numbers. */
export function judgedByNumber(
  measure: Measure,
  target: Target,
  figure: NumberFigure,
  evidence: Evidence,
  setting: Setting,
): Judgement | undefined {
  const value = intervalOf(figure, measure.answer, setting.aboutMargin);
  if (!value) return { kind: 'not known', why: 'entry in error', explanation: unusableWords(measure, figure) };
  switch (target.rule) {
    case 'provided':
      return { kind: 'met', explanation: statedWords(measure, figure, 'met', setting) };
    case 'at least':
    case 'at most':
    case 'between':
    case 'rank at most':
      return heldAgainst(levelDemand(target, measure.tolerance), value, measure, { figure }, setting);
    case 'increase':
    case 'decrease':
    case 'no change':
      return judgedByChange(measure, target, { figure, value }, evidence, setting);
    default:
      return undefined;
  }
}

function judgedByChange(
  measure: Measure,
  target: ChangeTarget,
  { figure, value }: { figure: NumberFigure; value: Interval },
  evidence: Evidence,
  setting: Setting,
): Judgement {
  const why = target.on === 'baseline' ? 'no baseline' : 'no value for last year';
  const base = baseOf(measure, target, evidence);
  if (base?.kind !== 'number') return { kind: 'not known', why, explanation: noBaseWords(target, setting) };
  const said = baseWords(target, measure, base, setting);
  const mark = markOf(base, measure, target, setting);
  if (!mark) return { kind: 'not known', why, explanation: wrongBaseWords(target, said) };
  return heldAgainst(changeDemand(target, mark, measure.tolerance), value, measure, { figure, base: said }, setting);
}

function baseOf(measure: Measure, target: ChangeTarget, evidence: Evidence): Figure | undefined {
  if (target.on === 'last year') return lastYearOf(measure, evidence);
  return measure.baseline && { kind: 'number', value: measure.baseline.value, qualifier: 'exactly' };
}

/** A baseline may be an average, so it needn't be a whole number even of people; last year's figure must. */
function markOf(base: NumberFigure, measure: Measure, target: ChangeTarget, setting: Setting): Interval | undefined {
  return target.on === 'baseline' ? point(base.value) : intervalOf(base, measure.answer, setting.aboutMargin);
}

function heldAgainst(
  demand: Demand,
  value: Interval,
  measure: Measure,
  compared: Compared,
  setting: Setting,
): Judgement {
  const possible = possibleOutcomes(value, demand);
  const [kind, ...others] = possible;
  if (kind && others.length === 0) return { kind, explanation: decidedWords(measure, compared, kind, setting) };
  return {
    kind: 'not known',
    why: 'straddles the target',
    explanation: straddlingWords(measure, compared, possible, setting),
  };
}
