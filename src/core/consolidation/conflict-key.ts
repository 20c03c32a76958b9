import type { Plan } from '../plan/plan';
import { planIndex, priorityIn } from '../plan/plan-index';

/** What a choice names: the measure's id, or "Safe 2 text", with the partner where several write for the priority. */
export function conflictKey(plan: Plan, about: { measure: string } | { priority: string; partner: string }): string {
  if ('measure' in about) return about.measure;
  const writers = priorityIn(plan, about.priority)?.text?.from ?? [];
  return writers.length > 1 ? `${about.priority} text from ${about.partner}` : `${about.priority} text`;
}

/** True where the key names a conflict that could exist in this plan. */
export function isConflictKey(plan: Plan, key: string): boolean {
  return planIndex(plan).measures.has(key) || textKeys(plan).has(key);
}

/** Worked out once for each plan, however many keys are asked about. */
const TEXT_KEYS = new WeakMap<Plan, ReadonlySet<string>>();

function textKeys(plan: Plan): ReadonlySet<string> {
  const known = TEXT_KEYS.get(plan);
  if (known) return known;
  const keys = new Set(
    plan.priorities.flatMap(({ ref, text }) =>
      (text?.from ?? []).map((partner) => conflictKey(plan, { priority: ref, partner })),
    ),
  );
  TEXT_KEYS.set(plan, keys);
  return keys;
}
