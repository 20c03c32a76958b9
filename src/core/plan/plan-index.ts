import { groupBy } from '../group-by';
import type { Measure } from './measure';
import type { Partner, Plan, Priority, Theme } from './plan';

/** A plan's parts by id, code or ref, so that looking one up costs the same whatever the plan's size. */
export interface PlanIndex {
  measures: ReadonlyMap<string, Measure>;
  priorities: ReadonlyMap<string, Priority>;
  partners: ReadonlyMap<string, Partner>;
  themes: ReadonlyMap<string, Theme>;
  /** By code of the theme, in the plan's order. */
  prioritiesOfTheme: ReadonlyMap<string, readonly Priority[]>;
  /** By ref of the priority, each priority's measures in the plan's order. */
  measuresOfPriority: ReadonlyMap<string, readonly Measure[]>;
  /** By id of the partner, in the order of the priorities; without priorities that no longer apply. */
  measuresOfPartner: ReadonlyMap<string, readonly Measure[]>;
  /** The priorities that a partner writes about, by id of the partner; without those that no longer apply. */
  textsOfPartner: ReadonlyMap<string, readonly Priority[]>;
  /** Each part's position, counted from 0, among the plan's themes, priorities or partners. */
  ranks: ReadonlyMap<Theme | Priority | Partner, number>;
}

/** Plans are never changed once read, so each is indexed once. */
const indexes = new WeakMap<Plan, PlanIndex>();

export function planIndex(plan: Plan): PlanIndex {
  const known = indexes.get(plan);
  if (known) return known;
  const index = indexPlan(plan);
  indexes.set(plan, index);
  return index;
}

function indexPlan(plan: Plan): PlanIndex {
  const measuresOfPriority = groupBy(plan.measures, ({ priority }) => priority);
  const asked = plan.priorities.filter((priority) => priority.notApplicable === undefined);
  return {
    measures: new Map(plan.measures.map((measure) => [measure.id, measure])),
    priorities: new Map(plan.priorities.map((priority) => [priority.ref, priority])),
    partners: new Map(plan.partners.map((partner) => [partner.id, partner])),
    themes: new Map(plan.themes.map((theme) => [theme.code, theme])),
    prioritiesOfTheme: groupBy(plan.priorities, ({ theme }) => theme),
    measuresOfPriority,
    measuresOfPartner: groupByEach(
      asked.flatMap(({ ref }) => measuresOfPriority.get(ref) ?? []),
      (measure) => measure.reporters,
    ),
    textsOfPartner: groupByEach(asked, (priority) => priority.text?.from ?? []),
    ranks: new Map(
      [plan.themes, plan.priorities, plan.partners].flatMap((parts) =>
        parts.map((part, rank) => [part, rank] as const),
      ),
    ),
  };
}

/** Items under each of their keys: a measure under every partner that reports it. */
function groupByEach<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): ReadonlyMap<string, readonly Item[]> {
  const keyed = items.flatMap((item) => [...new Set(keysOf(item))].map((key) => ({ key, item })));
  return new Map([...groupBy(keyed, ({ key }) => key)].map(([key, group]) => [key, group.map(({ item }) => item)]));
}

export const measureIn = (plan: Plan, id: string): Measure | undefined => planIndex(plan).measures.get(id);
export const priorityIn = (plan: Plan, ref: string): Priority | undefined => planIndex(plan).priorities.get(ref);

/** The priorities of a theme, in the plan's order. */
export const prioritiesOf = (plan: Plan, theme: string): readonly Priority[] =>
  planIndex(plan).prioritiesOfTheme.get(theme) ?? [];

/** A measure's title; an id that the plan doesn't know stands for itself. */
export const measureTitle = (plan: Plan, id: string): string => measureIn(plan, id)?.title ?? id;

/** A partner's name as printed; an id that the plan doesn't know stands for itself. */
export const partnerName = (plan: Plan, id: string): string => planIndex(plan).partners.get(id)?.name ?? id;

/** Partners' names as printed, each partner once. */
export const partnerNames = (plan: Plan, ids: readonly string[]): readonly string[] =>
  [...new Set(ids)].map((id) => partnerName(plan, id));

/** A theme's name; a code that the plan doesn't know stands for itself. */
export const themeName = (plan: Plan, code: string): string => planIndex(plan).themes.get(code)?.name ?? code;

/** Ids of the checks that the plan says aren't to be made. */
export function switchedOffIds({ switchedOff }: Pick<Plan, 'switchedOff'>): ReadonlySet<string> {
  return new Set(switchedOff.map(({ check }) => check));
}
