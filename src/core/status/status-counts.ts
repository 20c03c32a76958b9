import { groupBy } from '../group-by';
import type { Plan } from '../plan/plan';
import { priorityIn } from '../plan/plan-index';
import { STATUS_KINDS, type StatusCounts, type StatusKind } from '../plan/status-kind';
import type { PriorityStatus } from './priority-status';

/** How many priorities are published with each status. */
export function countStatuses(statuses: readonly PriorityStatus[]): StatusCounts {
  const counts = new Map<StatusKind, number>();
  for (const { published } of statuses) counts.set(published, (counts.get(published) ?? 0) + 1);
  return recordByStatus((kind) => counts.get(kind) ?? 0);
}

export interface GroupCounts {
  /** Name of the theme, or "All themes". */
  name: string;
  priorities: number;
  counts: StatusCounts;
}

/** The counts of each theme, in the plan's order. */
export function countByTheme(plan: Plan, statuses: readonly PriorityStatus[]): readonly GroupCounts[] {
  const byTheme = groupBy(statuses, ({ priority }) => priorityIn(plan, priority)?.theme);
  return plan.themes.map(({ code, name }) => groupCounts(name, byTheme.get(code) ?? []));
}

export function countAllThemes(statuses: readonly PriorityStatus[]): GroupCounts {
  return groupCounts('All themes', statuses);
}

function groupCounts(name: string, statuses: readonly PriorityStatus[]): GroupCounts {
  return { name, priorities: statuses.length, counts: countStatuses(statuses) };
}

export function recordByStatus(countOf: (kind: StatusKind) => number): StatusCounts {
  return Object.fromEntries(STATUS_KINDS.map((kind) => [kind, countOf(kind)])) as Record<StatusKind, number>;
}
