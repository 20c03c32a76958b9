import { isOwed } from './combined-status';
import type { Outcome } from './outcome';
import type { Owed } from './priority-status';

/**
 * Who owes which of these outcomes' measures; partners in the order in which the plan first asks them.
 * A measure asked of several is owed by each of them until one has sent it, and then by none.
 */
export function owedOf(outcomes: readonly Outcome[]): readonly Owed[] {
  const byPartner = new Map<string, string[]>();
  for (const { measure, evidence } of outcomes.filter(isOwed)) {
    for (const partner of evidence.owedBy) byPartner.set(partner, [...(byPartner.get(partner) ?? []), measure]);
  }
  return [...byPartner].map(([partner, measures]) => ({ partner, measures }));
}
