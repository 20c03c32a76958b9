import type { Plan } from '../plan/plan';

/** What a choice names: the measure's id, or "Safe 2 text", with the partner where several write for the priority. */
export function conflictKey(plan: Plan, about: { measure: string } | { priority: string; partner: string }): string {
  if ('measure' in about) return about.measure;
  const writers = plan.priorities.find(({ ref }) => ref === about.priority)?.text?.from ?? [];
  return writers.length > 1 ? `${about.priority} text from ${about.partner}` : `${about.priority} text`;
}

/** True where the key names a conflict that could exist in this plan. */
export function isConflictKey(plan: Plan, key: string): boolean {
  return (
    plan.measures.some(({ id }) => id === key) ||
    plan.priorities.some(({ ref, text }) => (text?.from ?? []).some((partner) => conflictKey(plan, { priority: ref, partner }) === key))
  );
}
