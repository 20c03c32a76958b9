import type { Plan } from '../plan/plan';
import { STATUS_KINDS, type StatusKind } from '../plan/status-kind';
import type { Headline } from '../status/priority-status';
import { paragraphs, type Block } from './block';
import type { NarrativeInput } from './narrative-input';
import { statusSources, unrepeated } from './block-sources';
import { tallySentences } from './tally';

/** Kinds of which nothing is reported: not received, not due, not applicable, still to be decided. */
const REPORTED: readonly StatusKind[] = ['achieved', 'partly-achieved', 'not-achieved'];

export function headlineBlock({ plan, statuses, headline }: NarrativeInput): Block {
  return {
    id: 'headline',
    kind: 'headline',
    heading: 'Our performance',
    parts: paragraphs([headlineSentences(headline, plan).join(' ')]),
    sources: unrepeated([
      { kind: 'plan', what: 'Priorities and their rules' },
      ...statuses.flatMap((status) => statusSources(plan, status)),
    ]),
  };
}

/** The headline in sentences: shares of all priorities, then of those reported on where that differs. */
export function headlineSentences(headline: Headline, plan: Plan): readonly string[] {
  const { counts, priorities, reported } = headline;
  const ofAll = tallySentences(
    { counts, percent: headline.percentOfAll, total: priorities, one: 'priority', many: 'priorities' },
    plan,
  );
  if (reported === priorities) return ofAll;
  if (reported === 0) return [...ofAll, 'No priority can be reported on yet.'];
  return [...ofAll, ...tallySentences(reportedTally(headline), plan)];
}

function reportedTally({ counts, percentOfReported, reported }: Headline): Parameters<typeof tallySentences>[0] {
  const kept = Object.fromEntries(
    STATUS_KINDS.map((kind) => [kind, REPORTED.includes(kind) ? counts[kind] : 0]),
  ) as Record<StatusKind, number>;
  return {
    counts: kept,
    percent: percentOfReported,
    total: reported,
    one: 'priority reported on',
    many: 'priorities reported on',
  };
}
