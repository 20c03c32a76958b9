import type { Measure } from '../../core/plan/measure';
import { measureIn, partnerName, priorityIn, themeName } from '../../core/plan/plan-index';
import { ABSENCE_WORDS } from '../../core/values/absence';
import type { Figure } from '../../core/values/figure';
import { statusWord } from '../../core/plan/status-kind';
import { absenceClause } from '../../core/narrative/absence-sentence';
import type { Plan } from '../../core/plan/plan';
import type { Evidence, Outcome } from '../../core/status/outcome';
import type { Basis, PriorityStatus } from '../../core/status/priority-status';
import { capitalise, inRunningText, formatList } from '../../core/words/english';
import { saidFigure, shownFigure } from '../../core/words/figure-words';
import { readableFigure } from '../../core/words/readable-figure';
import { smallNumberWords } from '../../core/words/small-number';
import { targetWords } from '../../core/words/target-words';
import { OUTDATED_SIGN } from '../report';
import { SHORTHAND } from '../../core/returns/layout';
import type { YearResults } from './year-results';
import { BY_COUNCIL, statusCell } from './in-words';
import { COUNCIL_LAYOUT, type CouncilKey } from './layout';
import { wordsCell, type CouncilRow } from './list-sheet';

type Key = CouncilKey<'summary'>;

const BASIS_WORDS: Record<Basis, string> = {
  figure: 'Figure',
  milestone: 'Milestone',
  decision: 'Decision',
  missing: 'Missing',
  none: 'None',
};

/**
 * The row of one priority on the Summary. Several deciding measures are listed under its title as (a), (b) and so on,
 * and other cells have a line for each of those letters.
 */
export function summaryRow(state: YearResults, status: PriorityStatus): CouncilRow<Key> {
  const { plan } = state;
  const priority = priorityIn(plan, status.priority);
  const measures = status.deciding.flatMap(({ measure, evidence }) => {
    const found = measureIn(plan, measure);
    return found ? [{ measure: found, evidence }] : [];
  });
  const lines = (of: (measure: Measure, evidence: Evidence) => string): string =>
    letterLines(measures.map(({ measure, evidence }) => of(measure, evidence)));
  return {
    ref: { value: status.priority, role: 'label' },
    theme: wordsCell(themeName(plan, priority?.theme ?? '')),
    priority: wordsCell(
      [priority?.title ?? '', measureNames(measures.map(({ measure }) => measure.title))].join('\n').trim(),
    ),
    status: statusCell(status.published, plan),
    basis: wordsCell(BASIS_WORDS[status.basis]),
    figure: wordsCell(lines((measure, evidence) => figureWords(plan, measure, evidence))),
    target: wordsCell(lines((measure) => capitalise(targetWords(measure, plan.period.noun)))),
    lastYear: wordsCell(
      lines((measure, { previous, figure }) =>
        previous
          ? (smallNumberWords(plan, measure, previous.figure) ?? formatFigure(previous.figure, measure, figure))
          : SHORTHAND.notAvailable,
      ),
    ),
    owes: wordsCell(formatList([...new Set(status.owed.map(({ partner }) => partnerName(plan, partner)))])),
    reason: wordsCell(reasonWords(state, status)),
  };
}

/**
 * One line a deciding measure, "(a) 52" and "(b) 31"; a single line where all are the same, [z] where there are none.
 */
function letterLines(lines: readonly string[]): string {
  const [first = SHORTHAND.notApplicable] = lines;
  if (lines.every((line) => line === first)) return first;
  return lines.map(asItem).join('\n');
}

/** The titles of several deciding measures, "(a) Grants given; (b) Grants paid"; an empty text for fewer than two. */
function measureNames(titles: readonly string[]): string {
  return titles.length > 1 ? titles.map(asItem).join('; ') : '';
}

const SMALL_A = 97;

function asItem(text: string, index: number): string {
  return `(${String.fromCharCode(SMALL_A + index)}) ${text}`;
}

/**
 * A figure with its unit: "52 households", "Yes".
 * @param beside the figure for the other period
 */
function formatFigure(figure: Figure, measure: Measure, beside?: Figure): string {
  const readable = readableFigure(figure, measure, beside);
  return figure.kind === 'number' ? saidFigure(readable, measure.answer) : shownFigure(readable, measure.answer);
}

function figureWords(
  plan: Plan,
  measure: Measure,
  { state, figure, previous, council, isByHand, absences = [] }: Evidence,
): string {
  if (figure)
    return `${smallNumberWords(plan, measure, figure) ?? formatFigure(figure, measure, previous?.figure)}${council || isByHand ? ` (${BY_COUNCIL})` : ''}`;
  const [stated] = absences;
  return {
    'entered': SHORTHAND.notAvailable,
    'owed': SHORTHAND.notAvailable,
    'absent': stated ? ABSENCE_WORDS[stated.absence].shorthand : SHORTHAND.notAvailable,
    'in error': 'To correct',
    'conflict': 'In conflict',
  }[state];
}

/**
 * The officer's reason, after a warning where the decision is outdated and followed by the status by the rules where that is another one. Name and date are on the
 * Decisions sheet.
 */
function reasonWords(
  { plan, outdatedDecisions }: YearResults,
  { priority, decision, computed, published, deciding }: PriorityStatus,
): string {
  const isOutdated = outdatedDecisions.some(({ kind, about }) => kind === 'status' && about === priority);
  const outdated = isOutdated ? `${OUTDATED} ` : '';
  const stated = absencesSaid(plan, deciding);
  if (!decision)
    return computed === 'needs-decision' ? `${stated} See the ${COUNCIL_LAYOUT.decisions.sheet} sheet.`.trim() : stated;
  const ruled = computed !== published && computed !== 'needs-decision';
  const byRule = ruled ? ` By rule: ${inRunningText(statusWord(computed, plan))}.` : '';
  return `${outdated}${decision.reason}${byRule}`;
}

/** Why there is no figure, measure by measure: "Not applicable this year: no cases arose (Kent Police)." */
function absencesSaid(plan: Plan, deciding: readonly Outcome[]): string {
  const each = deciding.flatMap(({ evidence: { state, absences = [] } }) =>
    state === 'absent' || state === 'owed'
      ? absences.slice(0, 1).map((stated) => `${capitalise(absenceClause(plan, stated))}.`)
      : [],
  );
  return [...new Set(each)].join(' ');
}

const OUTDATED = `${OUTDATED_SIGN} Decided before figures or texts moved: see the ${COUNCIL_LAYOUT.decisions.sheet} sheet.`;
