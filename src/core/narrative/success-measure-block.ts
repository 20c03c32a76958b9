import type { ConsolidatedText } from '../consolidation/types';
import type { Plan, Priority } from '../plan/plan';
import { partnerName, partnerNames } from '../plan/plan-index';
import type { PriorityStatus } from '../status/priority-status';
import { formatList } from '../words/english';
import { basisSentence } from './basis-sentence';
import {
  list,
  paragraphs,
  priorityBlockId,
  type Block,
  type BlockPart,
  type BlockSource,
  type NarrativeInput,
} from './block';
import { byHandWords, decisionSources, figureSources, withoutRepeats } from './block-sources';
import { figureLines, smallNumbersSentence } from './figure-line';
import { textParts } from './text-parts';

/**
 * A priority's section: what its status rests on where that isn't the figures alone, its partners' texts and which
 * are missing, and its figures.
 */
export function successMeasureBlock({ plan, statuses, texts }: NarrativeInput, priority: Priority): Block {
  const status = statuses.find((each) => each.priority === priority.ref);
  const written = texts.filter((text) => text.priority === priority.ref && text.text.trim() !== '');
  const lines = status ? figureLines(plan, status) : [];
  return {
    id: priorityBlockId(priority.ref),
    kind: 'success-measure',
    theme: priority.theme,
    priority: priority.ref,
    heading: `${priority.ref}: ${priority.successMeasure ?? priority.title}`,
    parts: [
      ...paragraphs([status ? basisSentence(plan, priority, status) : '']),
      ...writtenParts(plan, written),
      ...paragraphs([missingTextSentence(plan, priority, written)]),
      ...paragraphs([status ? smallNumbersSentence(plan, status) : '']),
      ...list(lines),
    ],
    lines,
    sources: withoutRepeats(sourcesOf(plan, priority, status, written)),
  };
}

/** The texts in the order given, each after its partner's name, so that "we" in it is clear. */
function writtenParts(plan: Plan, written: readonly ConsolidatedText[]): readonly BlockPart[] {
  return written.flatMap(({ partner, text }) => [
    ...paragraphs([`${partnerName(plan, partner)} writes:`]),
    ...textParts(text),
  ]);
}

function missingTextSentence(plan: Plan, priority: Priority, written: readonly ConsolidatedText[]): string {
  if (priority.notApplicable !== undefined) return '';
  const missing = (priority.text?.from ?? []).filter((partner) => !written.some((text) => text.partner === partner));
  return missing.length === 0 ? '' : `No text was received from ${formatList(partnerNames(plan, missing), 'or')}.`;
}

function sourcesOf(
  plan: Plan,
  priority: Priority,
  status: PriorityStatus | undefined,
  written: readonly ConsolidatedText[],
): readonly BlockSource[] {
  const outcomes = status ? [...status.deciding, ...status.context] : [];
  return [
    { kind: 'plan', what: `${priority.ref}, heading` },
    ...written.map(({ partner, source, isByHand }) => ({
      kind: 'cell' as const,
      what: 'Text',
      isText: true as const,
      partner,
      ...(isByHand && { council: byHandWords(plan, partner) }),
      ...source,
    })),
    ...outcomes.flatMap((outcome) => figureSources(plan, outcome)),
    ...(status ? decisionSources(plan, status) : []),
  ];
}
