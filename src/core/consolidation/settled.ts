import type { Finding } from '../finding';
import type { Plan } from '../plan/plan';
import type { Evidence } from '../status/outcome';
import type { Choice, Conflict, ConsolidatedText, Given } from './consolidated';
import { settledMeasure } from './settled-measure';
import { settledTexts } from './settled-texts';
import { unusedChoices } from './unused-choices';

export interface Settled {
  /** One for each measure of the plan, in its order. */
  evidence: readonly Evidence[];
  texts: readonly ConsolidatedText[];
  conflicts: readonly Conflict[];
  findings: readonly Finding[];
}

/**
 * What is known of each measure and said of each priority, once everything given is held against each
 * other and the officers' choices are made. The same from the returns as from a council workbook.
 */
export function settled(plan: Plan, given: Given, choices: readonly Choice[]): Settled {
  const [figures, previous] = [byMeasure(given.figures), byMeasure(given.previous)];
  const measures = plan.measures.map((measure) =>
    settledMeasure(plan, measure, { figures: figures.get(measure.id) ?? [], previous: previous.get(measure.id) ?? [] }, choices),
  );
  const texts = settledTexts(plan, given.texts, choices);
  const conflicts = [...measures.flatMap(({ conflict }) => conflict ?? []), ...texts.conflicts];
  return {
    evidence: measures.map(({ evidence }) => evidence),
    texts: texts.texts,
    conflicts,
    findings: [...measures.flatMap(({ findings }) => findings), ...texts.findings, ...unusedChoices(plan, conflicts, choices)],
  };
}

function byMeasure<Each extends { measure: string }>(all: readonly Each[]): ReadonlyMap<string, readonly Each[]> {
  const groups = new Map<string, Each[]>();
  for (const each of all) {
    const group = groups.get(each.measure);
    if (group) group.push(each);
    else groups.set(each.measure, [each]);
  }
  return groups;
}
