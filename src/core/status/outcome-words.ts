import type { Measure } from '../plan/measure';
import type { Figure } from '../values/figure';
import { capitalised, listed, longDate } from '../words/english';
import { saidFigure } from '../words/figure-words';
import { readableFigure } from '../words/readable-figure';
import { targetWords } from '../words/target-words';
import type { ChangeTarget } from './change-targets';
import type { Decided } from './demand';
import type { Setting } from './setting';

/** The figure, with what it is compared with: "1,513 incidents, compared with 2,690 incidents last year,". */
export interface Compared {
  figure: Figure;
  /** "2,690 incidents last year"; absent where the target is no comparison. */
  base?: string;
}

/** "97% against a target of at least 85%: met." */
export function decidedWords(measure: Measure, compared: Compared, kind: Decided, setting: Setting): string {
  return `${subject(measure, compared)} against ${targetOf(measure, setting)}: ${kind}.`;
}

/** "About 84% could meet or nearly meet a target of at least 85%, so the outcome can't be told." */
export function straddlingWords(
  measure: Measure,
  compared: Compared,
  possible: readonly Decided[],
  setting: Setting,
): string {
  const verbs = possible.map((kind) => VERBS[kind]);
  return `${subject(measure, compared)} could ${listed(verbs, 'or')} ${targetOf(measure, setting)}, so the outcome can't be told.`;
}

const VERBS: Record<Decided, string> = { 'met': 'meet', 'nearly met': 'nearly meet', 'missed': 'miss' };

function subject(measure: Measure, { figure, base }: Compared): string {
  const value = capitalised(said(figure, measure));
  return base === undefined ? value : `${value}, compared with ${base},`;
}

/** With a share that was reckoned from its parts no longer than it takes to be told from the target. */
function said(figure: Figure, measure: Measure): string {
  return saidFigure(readableFigure(figure, measure), measure.answer);
}

function targetOf(measure: Measure, setting: Setting): string {
  return `a target of ${targetWords(measure, setting.noun)}`;
}

/** "Yes, where the target is yes: met." */
export function statedWords(measure: Measure, figure: Figure, kind: Decided, setting: Setting): string {
  if (measure.target?.rule !== 'provided') {
    return `${capitalised(said(figure, measure))}, where the target is ${targetWords(measure, setting.noun)}: ${kind}.`;
  }
  const what = figure.kind === 'text' ? 'A text' : capitalised(said(figure, measure));
  return `${what} given, which is all that the target asks: ${kind}.`;
}

/** "2,690 incidents last year", "a baseline of 2,690 incidents". */
export function baseWords(target: ChangeTarget, measure: Measure, base: Figure, setting: Setting): string {
  const value = said(base, measure);
  return target.on === 'baseline' ? `a baseline of ${value}` : `${value} last ${setting.noun}`;
}

/** "No figure for last year, so an increase can't be shown." */
export function noBaseWords(target: ChangeTarget, setting: Setting): string {
  const lacking = target.on === 'baseline' ? 'No baseline' : `No figure for last ${setting.noun}`;
  return `${lacking}, so ${CHANGES[target.rule]} can't be shown.`;
}

/** "98.5 visits last year can't be right, so an increase can't be shown." */
export function wrongBaseWords(target: ChangeTarget, base: string): string {
  return `${capitalised(base)} can't be right, so ${CHANGES[target.rule]} can't be shown.`;
}

const CHANGES: Record<ChangeTarget['rule'], string> = {
  'increase': 'an increase',
  'decrease': 'a decrease',
  'no change': 'that nothing changed',
};

export function notDueWords(due: string): string {
  return `Not due until ${longDate(due)}.`;
}

export function notReceivedWords(isAsked: boolean): string {
  return isAsked ? 'Not received yet.' : 'No partner is asked for it.';
}

export const CONFLICT_WORDS = 'The figures received disagree, so none of them is held against the target.';

/** A figure that can't be right for its measure, or an entry that can't be read. */
export function unusableWords(measure: Measure, figure?: Figure): string {
  if (!figure) return "The entry can't be used as it stands, so it isn't held against the target.";
  return `${capitalised(said(figure, measure))} can't be right here, so it isn't held against the target.`;
}

/** Why no rule decides: it is for information, the council's judgement, or a target that doesn't fit the answer. */
export function noRuleWords(measure: Measure, figure: Figure): string {
  const value = figure.kind === 'text' ? 'A text was given' : capitalised(said(figure, measure));
  if (measure.role === 'context') return `${value}. For information: no target is set.`;
  if (!measure.target) return `${value}. No target is set, so the council decides.`;
  if (measure.target.rule === 'decided by an officer') return `${value}. No rule decides; the council does.`;
  return `${value}. The target can't be held against an answer of this kind, so the council decides.`;
}
