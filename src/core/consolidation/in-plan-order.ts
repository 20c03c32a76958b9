import type { Plan } from '../plan/plan';
import type { Source } from '../place';

interface Placed {
  partner: string;
  at: Source;
  measure?: string;
  priority?: string;
}

/** What was given, in the plan's order of what it is about, then of partners, then by file: as consolidating has it. */
export function inPlanOrder<Each extends Placed>(plan: Plan, all: readonly Each[]): readonly Each[] {
  const abouts = ranks([
    ...plan.measures.map(({ id }) => `measure ${id}`),
    ...plan.priorities.map(({ ref }) => `priority ${ref}`),
  ]);
  const partners = ranks(plan.partners.map(({ id }) => id));
  const rank = (known: ReadonlyMap<string, number>, key: string): number => known.get(key) ?? known.size;
  const about = ({ measure, priority }: Each): number =>
    rank(abouts, measure === undefined ? `priority ${priority ?? ''}` : `measure ${measure}`);
  const byFile = (a: Each, b: Each): number => (a.at.file < b.at.file ? -1 : Number(a.at.file > b.at.file));
  return [...all].sort(
    (a, b) => about(a) - about(b) || rank(partners, a.partner) - rank(partners, b.partner) || byFile(a, b),
  );
}

function ranks(keys: readonly string[]): ReadonlyMap<string, number> {
  return new Map(keys.map((key, index) => [key, index]));
}
