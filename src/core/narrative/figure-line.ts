import type { Measure } from '../plan/measure';
import type { Plan } from '../plan/plan';
import { measureIn } from '../plan/plan-index';
import type { Figure } from '../returns/partner-return';
import type { Outcome } from '../status/outcome';
import type { PriorityStatus } from '../status/priority-status';
import { capitalised, grouped, listed } from '../words/english';
import { saidFigure, shownFigure } from '../words/figure-words';
import { targetWords } from '../words/target-words';
import { comparison } from './change-words';
import { partnerNames } from './narrative-input';
import { readableFigure } from '../words/readable-figure';
import { targetSentence } from './target-sentence';

/** What is known of one measure, in words: as a sentence for the text, and in pieces for a table. */
export interface FigureLine {
  measure: string;
  title: string;
  /** "7,056", "over 5,000", "Not received". */
  value: string;
  /** Last period's value; empty where there is none. */
  previous: string;
  /** The change on last period's value, "+265 (3.9%)"; empty where no difference can be given. */
  change: string;
  /** "At least 85%: met"; empty where there is no target. */
  target: string;
  /** All of it as one item of a list. */
  sentence: string;
}

/** The lines of a priority's figures: the deciding ones first, each in the plan's order. */
export function figureLines(plan: Plan, status: PriorityStatus): readonly FigureLine[] {
  const named = status.computed === 'not-received' ? status.owed.map(({ partner }) => partner) : [];
  return [...status.deciding, ...status.context].flatMap((outcome) => {
    const measure = measureIn(plan, outcome.measure);
    return measure ? [figureLine(plan, measure, { outcome, named })] : [];
  });
}

/** @param named the partners whom the sentence on the status has named already as owing something */
function figureLine(
  plan: Plan,
  measure: Measure,
  { outcome, named }: { outcome: Outcome; named: readonly string[] },
): FigureLine {
  const { evidence } = outcome;
  const figure = evidence.figure && readableFigure(evidence.figure, measure, evidence.previous?.figure);
  const before = evidence.previous && readableFigure(evidence.previous.figure, measure, evidence.figure);
  const line = { measure: measure.id, title: measure.title, previous: before ? shownInTable(before, measure) : '' };
  if (evidence.state !== 'entered' || !figure) {
    const lacking = lackingWords(plan, measure, { outcome, named });
    return {
      ...line,
      value: lacking.short,
      change: '',
      target: targetCell(plan, measure, outcome),
      sentence: `${measure.title}: ${lacking.words}.`,
    };
  }
  const compared = comparedWith(plan, measure, figure, before);
  const target = targetSentence(plan, measure, outcome);
  return {
    ...line,
    value: shownInTable(figure, measure),
    change: (before && comparison(figure, before, measure.answer, '')?.short) ?? '',
    target: targetCell(plan, measure, outcome),
    sentence:
      `${measure.title}: ${saidHere(figure, measure)}${compared?.words ?? ''}.${target && ` ${target}`}`.replace(
        /\.\.$/,
        '.',
      ),
  };
}

/** Held against the baseline where the target is, else against the last period where that is known. */
function comparedWith(
  { period }: Plan,
  measure: Measure,
  figure: Figure,
  before: Figure | undefined,
): ReturnType<typeof comparison> {
  const { target, baseline, answer } = measure;
  if (target && 'on' in target && target.on === 'baseline' && baseline) {
    return comparison(
      figure,
      { kind: 'number', value: baseline.value, qualifier: 'exactly' },
      answer,
      `in ${baseline.period}`,
    );
  }
  return before && comparison(figure, before, answer, `in ${period.previousLabel}`);
}

/** Why no figure can be given, for a sentence and for a table's cell. */
function lackingWords(
  plan: Plan,
  measure: Measure,
  { outcome, named }: { outcome: Outcome; named: readonly string[] },
): { words: string; short: string } {
  const { evidence } = outcome;
  if (outcome.kind === 'not due' && evidence.state === 'owed')
    return {
      words: targetSentence(plan, measure, outcome).replace(/^It is |\.$/g, '') || 'not due yet',
      short: 'Not due yet',
    };
  if (evidence.state === 'conflict')
    return {
      words: 'the figures received do not agree, and none is used until that is settled',
      short: 'Figures disagree',
    };
  if (evidence.state === 'in error')
    return { words: 'a figure was received that cannot be used until it is corrected', short: 'Being corrected' };
  const from = evidence.owedBy.every((partner) => named.includes(partner))
    ? ''
    : listed(partnerNames(plan, evidence.owedBy));
  return { words: from === '' ? 'not received' : `not received from ${from}`, short: 'Not received' };
}

/** With its unit, unless the title names it already, and with the numbers that a share was computed from. */
function saidHere(figure: Figure, measure: Measure): string {
  const { answer, title } = measure;
  const named = answer.kind === 'count' && title.toLowerCase().includes(answer.unit.toLowerCase());
  const said = named ? shownFigure(figure, answer) : saidFigure(figure, answer);
  const best =
    answer.kind === 'rank' && !title.toLowerCase().includes(answer.best) ? ` (1st is the ${answer.best})` : '';
  return said + best + partsOf(figure);
}

function partsOf(figure: Figure): string {
  if (figure.kind !== 'number' || !figure.parts) return '';
  const { numerator, denominator } = figure.parts;
  return ` (${plain(numerator)} of ${plain(denominator)})`;
}

function plain(value: number): string {
  return grouped(value, Number.isInteger(value) ? 0 : 1);
}

function shownInTable(figure: Figure, { answer }: Measure): string {
  if (answer.kind === 'rank' || answer.kind === 'amount' || answer.kind === 'rate') return saidFigure(figure, answer);
  return shownFigure(figure, answer);
}

/** "At least 85%: met"; where the outcome isn't known, with the reason. */
function targetCell(plan: Plan, measure: Measure, outcome: Outcome): string {
  if (!measure.target) return '';
  const words = capitalised(targetWords(measure, plan.period.noun));
  const lacks = measure.target.rule === 'provided' && outcome.kind === 'not known';
  if (measure.target.rule === 'decided by an officer' || lacks) return words;
  return `${words}: ${outcome.kind === 'not due' ? 'not due yet' : outcome.kind}${reasonInCell(plan, outcome)}`;
}

function reasonInCell({ period }: Plan, { why }: Outcome): string {
  if (why === 'no value for last year') return `, no figure for ${period.previousLabel}`;
  if (why === 'no baseline') return ', no baseline';
  return why === 'straddles the target' ? ', the figure is a range' : '';
}
