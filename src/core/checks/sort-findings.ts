import type { Finding } from '../finding';
import { parseAddress, type Place } from '../place';
import type { Plan } from '../plan/plan';
import { RETURN_SHEETS } from '../returns/layout';

const SHEET_ORDER: readonly string[] = Object.values(RETURN_SHEETS);

/** Ranks findings about the whole workbook first, then by sheet, row and column. */
function rankOf(place: Place): readonly number[] {
  const sheet = place.sheet === undefined ? -1 : SHEET_ORDER.indexOf(place.sheet);
  const cell = place.cell === undefined ? undefined : parseAddress(place.cell);
  return [place.sheet !== undefined && sheet < 0 ? SHEET_ORDER.length : sheet, cell?.row ?? -1, cell?.column ?? -1];
}

/** Sorted by place; findings of one place stay in the order they came. */
export function sortByPlace<Each extends Finding>(findings: readonly Each[]): readonly Each[] {
  return findings
    .map((finding) => ({ finding, rank: rankOf(finding.place) }))
    .sort((a, b) => firstDifference(a.rank, b.rank))
    .map(({ finding }) => finding);
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, at) => value !== b[at]);
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}

/** Findings of a plan: those of the whole plan first, then priority by priority, measure by measure. */
export function sortByPriority(findings: readonly Finding[], plan: Plan): readonly Finding[] {
  const priorities = new Map(plan.priorities.map(({ ref }, index) => [ref, index]));
  const measures = new Map(
    plan.measures.map(({ id, priority }, index) => [id, [priorities.get(priority) ?? -1, index] as const]),
  );
  const rankIn = ({ place }: Finding): readonly [number, number] =>
    place.measure === undefined
      ? [priorities.get(place.priority ?? '') ?? -1, -1]
      : (measures.get(place.measure) ?? [-1, -1]);
  return findings
    .map((finding) => ({ finding, rank: rankIn(finding) }))
    .sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1])
    .map(({ finding }) => finding);
}
