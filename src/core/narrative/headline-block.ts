import type { Plan } from '../plan/plan';
import { REPORTED_STATUSES } from '../plan/status-kind';
import type { Headline } from '../status/priority-status';
import { recordByStatus } from '../status/status-counts';
import { paragraphs, type Block, type NarrativeInput } from './block';
import { statusSources, withoutRepeats } from './block-sources';
import { tallySentences, type Tally } from './tally';

export function headlineBlock({ plan, statuses, headline }: NarrativeInput): Block {
  return {
    id: 'headline',
    kind: 'headline',
    heading: 'Our performance',
    parts: paragraphs([headlineSentences(headline, plan).join(' ')]),
    sources: withoutRepeats([
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

function reportedTally({ counts, percentOfReported, reported }: Headline): Tally {
  return {
    counts: recordByStatus((kind) => (REPORTED_STATUSES.includes(kind) ? counts[kind] : 0)),
    percent: percentOfReported,
    total: reported,
    one: 'priority reported on',
    many: 'priorities reported on',
  };
}
