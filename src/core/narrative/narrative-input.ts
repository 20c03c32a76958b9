import type { ConsolidatedText, Receipt } from '../consolidation/consolidated';
import type { Plan } from '../plan/plan';
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

/** A partner's name as printed; an id that the plan doesn't know stands for itself. */
export function partnerName(plan: Plan, id: string): string {
  return plan.partners.find((partner) => partner.id === id)?.name ?? id;
}

export function partnerNames(plan: Plan, ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].map((id) => partnerName(plan, id));
}
