import type { Finding } from '../finding';
import { groupBy } from '../group-by';
import type { Plan } from '../plan/plan';
import { partnerName } from '../plan/plan-index';
import { formatList } from '../words/english';
import { conflictKey } from './choices';
import type { Choice, Conflict, ConsolidatedText, GivenText } from './types';
import { choiceReason } from './differing-values';
import { consolidationFinding } from './checks';
import { sourceWords } from './finding-words';
import { withSingleSpaces } from '../values/plain-text';
import { openingOf } from './text-opening';

interface SettledTexts {
  texts: readonly ConsolidatedText[];
  conflicts: readonly Conflict[];
  findings: readonly Finding[];
}

/**
 * Chooses the texts for the report, one for each priority and partner. Where a partner's returns hold different texts
 * there is a conflict, and only an officer's choice puts one of them into the report.
 */
export function settleTexts(
  plan: Plan,
  given: readonly GivenText[],
  choices: ReadonlyMap<string, Choice>,
): SettledTexts {
  const byWriter = groupBy(given, ({ priority, partner }) => JSON.stringify([priority, partner]));
  const each = [...byWriter.values()].map((group) => settleText(plan, group, choices));
  return {
    texts: each.flatMap(({ text }) => text ?? []),
    conflicts: each.flatMap(({ conflict }) => conflict ?? []),
    findings: each.flatMap(({ finding }) => finding ?? []),
  };
}

function settleText(
  plan: Plan,
  group: readonly [GivenText, ...GivenText[]],
  choices: ReadonlyMap<string, Choice>,
): { text?: ConsolidatedText; conflict?: Conflict; finding?: Finding } {
  const [first] = group;
  if (group.every(({ text }) => withSingleSpaces(text) === withSingleSpaces(first.text)))
    return { text: makeConsolidatedText(first) };
  const about = conflictKey(plan, first);
  const choice = choices.get(about);
  const chosen = choice && group.find(({ at }) => at.file === choice.file);
  const values = group.map(({ partner, text, at }) => ({ partner, shown: openingOf(text), source: at }));
  const conflict: Conflict = {
    about,
    kind: 'text',
    priority: first.priority,
    values,
    ...(chosen && choice && { choice }),
  };
  return { ...(chosen && { text: makeConsolidatedText(chosen) }), conflict, finding: conflictingTexts(plan, conflict) };
}

function makeConsolidatedText({ priority, partner, text, at, isByHand }: GivenText): ConsolidatedText {
  return { priority, partner, text, source: at, ...(isByHand && { isByHand }) };
}

function conflictingTexts(plan: Plan, { priority, values, choice }: Conflict): Finding {
  const [first] = values;
  const each = values.map(({ shown, source }) => `${shown} in ${sourceWords(source)}`);
  const outcome = choice
    ? `An officer chose the text from ${choice.file}.`
    : 'Neither goes into the report until one is chosen.';
  return consolidationFinding('conflicting-texts', {
    message: [
      `${priority}: ${partnerName(plan, first?.partner ?? '')} sent different texts, ${formatList(each)}.`,
      outcome,
    ].join(' '),
    place: { ...first?.source, priority },
    ...(choice && { explained: choiceReason(choice) }),
  });
}
