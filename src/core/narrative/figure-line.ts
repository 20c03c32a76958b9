import { numberKindOf } from '../measure-kinds';
import type { Measure } from '../plan/measure';
import type { Plan } from '../plan/plan';
import { measureIn, partnerNames } from '../plan/plan-index';
import { ABSENCE_WORDS } from '../values/absence';
import type { Figure } from '../values/figure';
import type { Outcome } from '../status/outcome';
import type { PriorityStatus } from '../status/priority-status';
import { capitalise, formatNumber, formatList, withFullStop } from '../words/english';
import { saidFigure, shownFigure } from '../words/figure-words';
import { smallNumberNote, smallNumberWords } from '../words/small-number';
import { targetWords } from '../words/target-words';
import { readableFigure, readableFigures, type ComparedFigures } from '../words/readable-figure';
import { absenceClause, publicReason } from './absence-sentence';
import type { FigureLine } from './block';
import { compareFigures, type FigureComparison } from './figure-comparison';
import { notDueClause, targetSentence } from './target-sentence';

/** The lines of a priority's figures: the deciding ones first, each in the plan's order. */
export function figureLines(plan: Plan, status: PriorityStatus): readonly FigureLine[] {
  const named = status.computed === 'not-received' ? status.owed.map(({ partner }) => partner) : [];
  return [...status.deciding, ...status.context].flatMap((outcome) => {
    const measure = measureIn(plan, outcome.measure);
    return measure ? [figureLine(plan, measure, { outcome, named })] : [];
  });
}

/** Says of numbers that are too small to be given exactly why they aren't; empty where there are none. */
export function smallNumbersSentence(plan: Plan, { deciding, context }: PriorityStatus): string {
  const notes = [...deciding, ...context].flatMap(({ measure: id, evidence: { figure, previous } }) => {
    const measure = measureIn(plan, id);
    const isSmall = measure && [figure, previous?.figure].some((each) => smallNumberWords(plan, measure, each));
    return measure && isSmall ? [smallNumberNote(plan, measure)] : [];
  });
  return [...new Set(notes)].join(' ');
}

/** @param named ids of the partners whom the sentence on the status has named already as owing something */
function figureLine(
  plan: Plan,
  measure: Measure,
  { outcome, named }: { outcome: Outcome; named: readonly string[] },
): FigureLine {
  const { evidence } = outcome;
  const previous = evidence.previous?.figure;
  const compared = evidence.figure && readableFigures(evidence.figure, measure, previous);
  const before = compared ? compared.before : previous && readableFigure(previous, measure);
  const line = {
    kind: 'figure' as const,
    measure: measure.id,
    title: measure.title,
    previous: before ? (smallNumberWords(plan, measure, previous) ?? figureInTable(before, measure)) : '',
    target: targetInTable(plan, measure, outcome),
  };
  if (evidence.state !== 'entered' || !compared) {
    const missing = missingWords(plan, measure, { outcome, named });
    return {
      ...line,
      value: missing.short,
      change: '',
      sentence: `${measure.title}: ${missing.words}.`,
    };
  }
  const figure = compared.now;
  const small = smallNumberWords(plan, measure, evidence.figure);
  // A change on a number that isn't given, or of one that isn't, would give it away.
  const isCompared = small === undefined && smallNumberWords(plan, measure, previous) === undefined;
  const comparison = isCompared ? comparisonInSentence(plan, measure, compared) : undefined;
  const said = `${measure.title}: ${small ?? figureInSentence(figure, measure)}${comparison?.words ?? ''}`;
  const target = targetSentence(plan, measure, outcome);
  const isCouncils = evidence.council !== undefined || evidence.isByHand === true;
  const whose = isCouncils ? `This figure was entered by ${plan.council.name}.` : '';
  return {
    ...line,
    value: `${small ?? figureInTable(figure, measure)}${isCouncils ? ' (entered by the council)' : ''}`,
    change: (isCompared && before && compareFigures(figure, before, measure, '')?.short) || '',
    sentence: [withFullStop(said), target, whose].filter((sentence) => sentence !== '').join(' '),
  };
}

/** Compares with the baseline where the target does, else with last period's value where it is known. */
function comparisonInSentence(
  { period }: Plan,
  measure: Measure,
  { now, before }: ComparedFigures,
): FigureComparison | undefined {
  const { target, baseline } = measure;
  if (target && 'on' in target && target.on === 'baseline' && baseline) {
    const base = { kind: 'number', value: baseline.value, qualifier: 'exactly' } as const;
    return compareFigures(now, base, measure, `in ${baseline.period}`);
  }
  return before && compareFigures(now, before, measure, `in ${period.previousLabel}`);
}

/**
 * That there is no figure: `words` for a sentence, `short` for a table's cell. What keeps the council from using one
 * that it has is told to officers, not to the public.
 */
function missingWords(
  plan: Plan,
  measure: Measure,
  { outcome, named }: { outcome: Outcome; named: readonly string[] },
): { words: string; short: string } {
  const { evidence } = outcome;
  if (outcome.kind === 'not due' && evidence.state === 'owed')
    return { words: notDueClause(measure), short: 'Not due yet' };
  const [stated] = evidence.absences ?? [];
  if (evidence.state === 'absent' && stated)
    return { words: absenceClause(plan, stated), short: capitalise(ABSENCE_WORDS[stated.absence].word) };
  if (evidence.state === 'conflict' || evidence.state === 'in error')
    return { words: 'no figure can be given', short: 'Not available' };
  const from = evidence.owedBy.every((partner) => named.includes(partner))
    ? ''
    : formatList(partnerNames(plan, evidence.owedBy));
  const why = stated && stated.absence === 'not-available' ? ` (not available: ${publicReason(stated)})` : '';
  return { words: `${from === '' ? 'not received' : `not received from ${from}`}${why}`, short: 'Not received' };
}

/** The figure with its unit, unless the title names it already, and with the parts that it was worked out from. */
function figureInSentence(figure: Figure, measure: Measure): string {
  const { answer, title } = measure;
  const under = numberKindOf(answer)?.words.underTitle(title);
  const said = under?.showsUnit === false ? shownFigure(figure, answer) : saidFigure(figure, answer);
  return said + (under?.remark ?? '') + shareParts(figure);
}

function shareParts(figure: Figure): string {
  if (figure.kind !== 'number' || !figure.parts) return '';
  const { numerator, denominator } = figure.parts;
  return ` (${partNumber(numerator)} of ${partNumber(denominator)})`;
}

function partNumber(value: number): string {
  return formatNumber(value, Number.isInteger(value) ? 0 : 1);
}

function figureInTable(figure: Figure, { answer }: Measure): string {
  return numberKindOf(answer)?.words.unitInTable ? saidFigure(figure, answer) : shownFigure(figure, answer);
}

/** "At least 85%: met"; where the outcome isn't known, with the reason. */
function targetInTable(plan: Plan, measure: Measure, outcome: Outcome): string {
  if (!measure.target) return '';
  const words = capitalise(targetWords(measure, plan.period.noun));
  const lacks = measure.target.rule === 'provided' && outcome.kind === 'not known';
  if (measure.target.rule === 'decided by an officer' || lacks) return words;
  return `${words}: ${outcome.kind === 'not due' ? 'not due yet' : outcome.kind}${reasonInTable(plan, outcome)}`;
}

function reasonInTable({ period }: Plan, { why }: Outcome): string {
  if (why === 'no value for last year') return `, no figure for ${period.previousLabel}`;
  if (why === 'no baseline') return ', no baseline';
  return why === 'straddles the target' ? ', the figure is a range' : '';
}
