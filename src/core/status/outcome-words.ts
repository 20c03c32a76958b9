import type { Measure } from '../plan/measure';
import type { ChangeTarget } from '../plan/target';
import { ABSENCE_WORDS } from '../values/absence';
import type { Figure } from '../values/figure';
import { capitalise, formatList, longDate, withFullStop } from '../words/english';
import { saidFigure } from '../words/figure-words';
import { readableFigure, readableFigures } from '../words/readable-figure';
import { targetWords } from '../words/target-words';
import type { Decided } from './demand';
import type { Evidence, Outcome, OutcomeKind, StatedAbsence } from './outcome';
import type { TargetTerms } from './target-terms';

/** The figure, with what it is compared with: "1,513 incidents, compared with 2,690 incidents last year,". */
export interface Compared {
  figure: Figure;
  /** "2,690 incidents last year"; absent where the target is no comparison. */
  base?: string;
  /** The same as a figure. */
  before?: Figure;
}

/** "97% against a target of at least 85%: met." */
export function decidedWords(measure: Measure, compared: Compared, kind: Decided, terms: TargetTerms): string {
  return `${subject(measure, compared)} against ${targetOf(measure, terms)}: ${kind}.`;
}

/** "About 84% could meet or nearly meet a target of at least 85%, so the outcome can't be told." */
export function straddlingWords(
  measure: Measure,
  compared: Compared,
  possible: readonly Decided[],
  terms: TargetTerms,
): string {
  const verbs = possible.map((kind) => VERBS[kind]);
  return `${subject(measure, compared)} could ${formatList(verbs, 'or')} ${targetOf(measure, terms)}, so the outcome can't be told.`;
}

const VERBS: Record<Decided, string> = { 'met': 'meet', 'nearly met': 'nearly meet', 'missed': 'miss' };

function subject(measure: Measure, { figure, base, before }: Compared): string {
  const value = capitalise(figureInSentence(figure, measure, before));
  return base === undefined ? value : `${value}, compared with ${base},`;
}

/** A figure with its unit, and with the decimals that `readableFigure` gives it. */
function figureInSentence(figure: Figure, measure: Measure, before?: Figure): string {
  return saidFigure(readableFigure(figure, measure, before), measure.answer);
}

function targetOf(measure: Measure, terms: TargetTerms): string {
  return `a target of ${targetWords(measure, terms.noun)}`;
}

/** "Yes, where the target is yes: met." */
export function statedWords(measure: Measure, figure: Figure, kind: Decided, terms: TargetTerms): string {
  if (measure.target?.rule !== 'provided') {
    return `${capitalise(figureInSentence(figure, measure))}, where the target is ${targetWords(measure, terms.noun)}: ${kind}.`;
  }
  const what = figure.kind === 'text' ? 'A text' : capitalise(figureInSentence(figure, measure));
  return `${what} given, which is all that the target asks: ${kind}.`;
}

/** "2,690 incidents last year", "a baseline of 2,690 incidents". */
export function baseWords(
  target: ChangeTarget,
  measure: Measure,
  { figure, base }: { figure: Figure; base: Figure },
  terms: TargetTerms,
): string {
  const isPlans = target.on === 'baseline';
  const value = saidFigure(isPlans ? base : readableFigures(figure, measure, base).before, measure.answer);
  return target.on === 'baseline' ? `a baseline of ${value}` : `${value} last ${terms.noun}`;
}

/** "No figure for last year, so an increase can't be shown." */
export function noBaseWords(target: ChangeTarget, terms: TargetTerms): string {
  const lacking = target.on === 'baseline' ? 'No baseline' : `No figure for last ${terms.noun}`;
  return `${lacking}, so ${CHANGES[target.rule]} can't be shown.`;
}

/** "98.5 visits last year can't be right, so an increase can't be shown." */
export function wrongBaseWords(target: ChangeTarget, base: string): string {
  return `${capitalise(base)} can't be right, so ${CHANGES[target.rule]} can't be shown.`;
}

const CHANGES: Record<ChangeTarget['rule'], string> = {
  'increase': 'an increase',
  'decrease': 'a decrease',
  'no change': 'that nothing changed',
};

export function notDueWords(due: string): string {
  return `Not due until ${longDate(due)}.`;
}

/** "Not received yet. Not available: The counter broke in May." */
export function notReceivedWords({ owedBy, absences = [] }: Pick<Evidence, 'owedBy' | 'absences'>): string {
  if (owedBy.length === 0) return 'No partner is asked for it.';
  return ['Not received yet.', absenceWords(absences)].filter((said) => said !== '').join(' ');
}

/** What was said in place of a figure, with each reason once, for officers: "None arose: No case was reported." */
export function absenceWords(absences: readonly StatedAbsence[]): string {
  const each = absences.map(({ absence, reason }) =>
    withFullStop([capitalise(ABSENCE_WORDS[absence].word), reason].filter((part) => part !== '').join(': ')),
  );
  return [...new Set(each)].join(' ');
}

export const CONFLICT_WORDS = 'The figures received disagree, so none of them is held against the target.';

/** A figure that can't be right for its measure, or an entry that can't be read. */
export function unusableWords(measure: Measure, figure?: Figure): string {
  if (!figure) return "The entry can't be used as it stands, so it isn't held against the target.";
  return `${capitalise(figureInSentence(figure, measure))} can't be right here, so it isn't held against the target.`;
}

/** Why no rule decides: it is for information, the council's judgement, or a target that doesn't fit the answer. */
export function noRuleWords(measure: Measure, figure: Figure): string {
  const value = figure.kind === 'text' ? 'A text was given' : capitalise(figureInSentence(figure, measure));
  if (measure.role === 'context') return `${value}. For information: no target is set.`;
  if (!measure.target) return `${value}. No target is set, so the council decides.`;
  if (measure.target.rule === 'decided by an officer') return `${value}. No rule decides; the council does.`;
  return `${value}. The target can't be held against an answer of this kind, so the council decides.`;
}

/** The words that the return workbook shows for an entry's outcome; the council may still decide otherwise. */
export const PROVISIONAL_WORDS: Readonly<Record<OutcomeKind, string>> = {
  'met': 'Meets the target',
  'nearly met': 'Nearly meets the target',
  'missed': 'Misses the target',
  'not known': "Can't be told yet",
  'not due': 'Not due yet',
  'not applicable': 'Not applicable',
};

/** The short words for an outcome; empty where nothing is entered yet or no rule decides, as for context measures. */
export function provisionalWords({ kind, why }: Outcome): string {
  return why === 'no entry' || why === 'no rule' ? '' : PROVISIONAL_WORDS[kind];
}
