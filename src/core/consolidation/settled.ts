import type { Finding } from '../finding';
import { groupedBy } from '../grouped-by';
import type { Plan } from '../plan/plan';
import type { Evidence } from '../status/outcome';
import type { Choice, Conflict, ConsolidatedText, Given } from './types';
import { settleMeasure } from './settle-measure';
import { settleTexts } from './settle-texts';
import { standingChoices } from './standing-choices';
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
  const [figures, previous] = [
    groupedBy(given.figures, ({ measure }) => measure),
    groupedBy(given.previous, ({ measure }) => measure),
  ];
  const standing = standingChoices(choices);
  const measures = plan.measures.map((measure) =>
    settleMeasure(
      plan,
      measure,
      { figures: figures.get(measure.id) ?? [], previous: previous.get(measure.id) ?? [] },
      standing,
    ),
  );
  const texts = settleTexts(plan, given.texts, standing);
  const conflicts = [...measures.flatMap(({ conflict }) => conflict ?? []), ...texts.conflicts];
  return {
    evidence: measures.map(({ evidence }) => evidence),
    texts: texts.texts,
    conflicts,
    findings: [
      ...measures.flatMap(({ findings }) => findings),
      ...texts.findings,
      ...unusedChoices(plan, conflicts, choices),
    ],
  };
}
