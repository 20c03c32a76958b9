import type { CouncilOverview } from '../../../workflows/council-overview';
import type { Step, YearState } from './year-state';

/** The step in which there is something to do first. */
export function nextStep(
  { plan, record, issuing, isBehind, isPlanNewer }: YearState,
  overview: CouncilOverview | undefined,
  isDirty: boolean,
): Step {
  if (!plan) return 'plan';
  if (!record || !overview) return issuing?.state === 'made' ? 'returns' : 'issue';
  if (isPlanNewer) return 'returns';
  if (isBehind) return 'summary';
  const { returns, decisions } = overview;
  if (returns.received === 0) return 'returns';
  if (decisions.waiting.length + decisions.conflicts > 0) return 'decisions';
  return isDirty ? 'summary' : 'report';
}
