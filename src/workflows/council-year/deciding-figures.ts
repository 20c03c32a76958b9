import { enteredWords } from '../../core/consolidation/council-figure-words';
import { sentEntries, type SentEntry } from '../../core/consolidation/sent-words';
import type { GivenFigure } from '../../core/consolidation/types';
import type { Measure } from '../../core/plan/measure';
import type { Plan } from '../../core/plan/plan';
import { measureIn, partnerName } from '../../core/plan/plan-index';
import { ABSENCE_WORDS } from '../../core/values/absence';
import type { Figure } from '../../core/values/figure';
import type { Evidence, Outcome } from '../../core/status/outcome';
import { capitalise, formatList } from '../../core/words/english';
import { shownFigure } from '../../core/words/figure-words';
import { readableFigure } from '../../core/words/readable-figure';
import { targetWords } from '../../core/words/target-words';

/** One measure of a priority in words: its figure, its target and how it meets it. Context measures have one too. */
export interface PriorityFigure {
  measure: string;
  title: string;
  isDeciding: boolean;
  /** The figure, or why there is none: "Not received from Kent County Council". */
  value: string;
  target: string;
  /** Last period's value, or "Not known". */
  lastYear: string;
  /** The outcome in a word or two; "For information" for a context measure. */
  outcome: string;
  /** What was compared, and with what result, in a sentence. */
  explanation: string;
  /** What partners typed, also where it can't be used. */
  sent: readonly SentEntry[];
}

export function decidingFigures(
  plan: Plan,
  outcomes: readonly Outcome[],
  given: readonly GivenFigure[],
): readonly PriorityFigure[] {
  return outcomes.flatMap(({ measure: id, kind, evidence, explanation }) => {
    const measure = measureIn(plan, id);
    if (!measure) return [];
    const isDeciding = measure.role === 'deciding';
    return [
      {
        measure: id,
        title: measure.title,
        isDeciding,
        value: valueWords(plan, measure, evidence),
        target: measure.target ? capitalise(targetWords(measure, plan.period.noun)) : 'None',
        lastYear: evidence.previous ? valueText(evidence.previous.figure, measure, evidence.figure) : 'Not known',
        outcome: isDeciding ? capitalise(kind) : 'For information',
        explanation,
        sent: sentEntries(plan, measure, given),
      },
    ];
  });
}

/** @param beside the figure for the other period */
function valueText(figure: Figure, measure: Measure, beside?: Figure): string {
  return shownFigure(readableFigure(figure, measure, beside), measure.answer);
}

function valueWords(plan: Plan, measure: Measure, evidence: Evidence): string {
  const { state, figure, previous, owedBy, council, isByHand, absences = [] } = evidence;
  const said = figure && valueText(figure, measure, previous?.figure);
  if (said && council) return `${said}, the council's own (${enteredWords(council)})`;
  if (said) return `${said}${isByHand ? ', entered by the council' : ''}`;
  const [stated] = absences;
  if (state === 'absent' && stated) return capitalise(ABSENCE_WORDS[stated.absence].word);
  if (state === 'in error') return 'To correct';
  if (state === 'conflict') return 'Values disagree';
  return owedBy.length > 0 ? `Not received from ${formatList(owedBy.map((id) => partnerName(plan, id)))}` : 'Not given';
}
