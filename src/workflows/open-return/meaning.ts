import { isOpen, type Finding } from '../../core/finding';
import type { Measure } from '../../core/plan/measure';
import type { Plan } from '../../core/plan/plan';
import { previousFigure } from '../../core/returns/previous-figure';
import type { Entry } from '../../core/returns/partner-return';
import type { OutcomeKind } from '../../core/status/outcome';
import { outcomeOf } from '../../core/status/outcome-of';
import type { Tone } from '../../documents/report';
import type { MeasureQuestion } from './return-view';

const TONES: Record<OutcomeKind, Tone> = {
  'met': 'good',
  'nearly met': 'partly',
  'missed': 'bad',
  'not known': 'open',
  'not due': 'neutral',
};

const NOTHING: Pick<MeasureQuestion, 'meaning' | 'meaningTone'> = { meaning: '', meaningTone: 'neutral' };

/**
 * What an entry means against its target, in a sentence; empty while nothing is entered, while an
 * error stands in the way, and where no rule decides.
 */
export function meaningOf(
  measure: Measure,
  entry: Entry,
  findings: readonly Finding[],
  plan: Plan,
): Pick<MeasureQuestion, 'meaning' | 'meaningTone'> {
  if (!entry.figure || findings.some((finding) => finding.severity === 'error' && isOpen(finding))) return NOTHING;
  const previous = measure.previous && { figure: previousFigure(measure.previous) };
  const outcome = outcomeOf(
    measure,
    {
      measure: measure.id,
      state: 'entered',
      figure: entry.figure,
      source: entry.value.at,
      owedBy: [],
      ...(previous && { previous }),
    },
    plan,
  );
  if (outcome.why === 'no rule') return NOTHING;
  return { meaning: outcome.explanation, meaningTone: TONES[outcome.kind] };
}
