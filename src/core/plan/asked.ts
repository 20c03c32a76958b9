import type { Measure } from './measure';
import type { Partner, Plan, Priority, Theme } from './plan';
import { planIndex, type PlanIndex } from './plan-index';

/** The measures that a partner reports, in the plan's order of priorities. */
export function measuresAskedOf(plan: Plan, partner: string): readonly Measure[] {
  return planIndex(plan).measuresOfPartner.get(partner) ?? [];
}

/** The measures of a priority, in the plan's order. */
export function measuresOf(plan: Plan, ref: string): readonly Measure[] {
  return planIndex(plan).measuresOfPriority.get(ref) ?? [];
}

/** The priorities that a partner writes about, in the plan's order. */
export function textsAskedOf(plan: Plan, partner: string): readonly Priority[] {
  return planIndex(plan).textsOfPartner.get(partner) ?? [];
}

/**
 * The part of a plan that one partner is asked: a plan in itself, with only the measures, priorities
 * and themes that matter to the return. It travels with the return, so that the return can be checked
 * where the plan isn't at hand. Of the other partners it names those who lead or report beside this
 * one, and gives no addresses.
 */
export function planFor(plan: Plan, partner: string): Plan {
  const measures = measuresAskedOf(plan, partner);
  const writing = new Set(textsAskedOf(plan, partner).map((priority) => priority.ref));
  const index = planIndex(plan);
  const priorities = inPlanOrder(index, index.priorities, [
    ...measures.map((measure) => measure.priority),
    ...writing,
  ]).map((priority) => ({
    ...priority,
    text: writing.has(priority.ref) ? priority.text : undefined,
  }));
  const named = [
    partner,
    ...priorities.flatMap(({ lead, text }) => [lead, ...(text?.from ?? [])]),
    ...measures.flatMap(({ reporters }) => reporters),
  ];
  return {
    ...plan,
    vision: [],
    introduction: [],
    partnership: { ...plan.partnership, about: [] },
    themes: inPlanOrder(
      index,
      index.themes,
      priorities.map((priority) => priority.theme),
    ),
    priorities,
    measures: [...measures],
    partners: inPlanOrder(index, index.partners, named).map(({ id, name, email }) =>
      id === partner ? { id, name, email } : { id, name },
    ),
  };
}

/** The parts with these keys, each once, in the plan's order; it doesn't go through the other parts. */
function inPlanOrder<Part extends Theme | Priority | Partner>(
  { ranks }: PlanIndex,
  parts: ReadonlyMap<string, Part>,
  keys: readonly string[],
): Part[] {
  const rank = (part: Part): number => ranks.get(part) ?? 0;
  return [...new Set(keys)].flatMap((key) => parts.get(key) ?? []).sort((a, b) => rank(a) - rank(b));
}
