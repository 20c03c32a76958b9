import type { ConsolidatedText, Receipt } from '../consolidation/types';
import type { Plan } from '../plan/plan';
import { partnerName } from '../plan/plan-index';
import type { Headline, PriorityStatus } from '../status/priority-status';

/** All that the report's texts are made from. */
export interface NarrativeInput {
  plan: Plan;
  /** One for each priority of the plan. */
  statuses: readonly PriorityStatus[];
  headline: Headline;
  texts: readonly ConsolidatedText[];
  receipts: readonly Receipt[];
}

/** Each partner's name once. */
export function partnerNames(plan: Plan, ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].map((id) => partnerName(plan, id));
}
