import type { Finding } from '../finding';
import type { Plan } from '../plan/plan';

/** Findings of a plan: those of the whole plan first, then priority by priority, measure by measure. */
export function byPriority(findings: readonly Finding[], plan: Plan): readonly Finding[] {
  const priorities = new Map(plan.priorities.map(({ ref }, index) => [ref, index]));
  const measures = new Map(
    plan.measures.map(({ id, priority }, index) => [id, [priorities.get(priority) ?? -1, index] as const]),
  );
  const rank = ({ place }: Finding): readonly [number, number] =>
    place.measure === undefined
      ? [priorities.get(place.priority ?? '') ?? -1, -1]
      : (measures.get(place.measure) ?? [-1, -1]);
  return findings
    .map((finding) => ({ finding, rank: rank(finding) }))
    .sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1])
    .map(({ finding }) => finding);
}
