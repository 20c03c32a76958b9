import type { Measure } from './measure';
import type { Plan, Priority } from './plan';

/** The measures that a partner reports, in the plan's order of priorities. */
export function measuresAskedOf(plan: Plan, partner: string): readonly Measure[] {
  return plan.priorities
    .filter((priority) => priority.notApplicable === undefined)
    .flatMap((priority) => measuresOf(plan, priority.ref).filter((measure) => measure.reporters.includes(partner)));
}

/** The measures of a priority, in the plan's order. */
export function measuresOf(plan: Plan, ref: string): readonly Measure[] {
  return plan.measures.filter((measure) => measure.priority === ref);
}

/** The priorities that a partner writes about, in the plan's order. */
export function textsAskedOf(plan: Plan, partner: string): readonly Priority[] {
  return plan.priorities.filter((priority) => priority.text?.from.includes(partner) && priority.notApplicable === undefined);
}

/**
 * The part of a plan that one partner is asked: a plan in itself, with only the measures, priorities,
 * themes and partners that matter to the return. It travels with the return, so that the return can
 * be checked where the plan isn't at hand. It names the other partners but gives no addresses of theirs.
 */
export function planFor(plan: Plan, partner: string): Plan {
  const measures = measuresAskedOf(plan, partner);
  const writing = new Set(textsAskedOf(plan, partner).map((priority) => priority.ref));
  const refs = new Set([...measures.map((measure) => measure.priority), ...writing]);
  const priorities = plan.priorities
    .filter((priority) => refs.has(priority.ref))
    .map((priority) => ({ ...priority, text: writing.has(priority.ref) ? priority.text : undefined }));
  const themes = new Set(priorities.map((priority) => priority.theme));
  return {
    ...plan,
    vision: [],
    introduction: [],
    partnership: { ...plan.partnership, about: [] },
    themes: plan.themes.filter((theme) => themes.has(theme.code)),
    priorities,
    measures: [...measures],
    partners: plan.partners.map(({ id, name, email }) => (id === partner ? { id, name, email } : { id, name })),
  };
}

/** The definitions alone, without last year's values: what must be the same wherever a plan version is named. */
export function definitionsOf(plan: Plan): Plan {
  return { ...plan, measures: plan.measures.map((measure) => ({ ...measure, previous: undefined })) };
}
