import type { Plan } from '../plan/plan';
import { REPORTED_STATUSES, type StatusCounts } from '../plan/status-kind';
import type { Headline } from '../status/priority-status';
import { addUpOtherwise } from '../status/share';
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

/**
 * The headline in sentences: shares of all priorities, then of those reported on where that differs, each with a note
 * where rounding keeps them from adding up to 100.
 */
export function headlineSentences(headline: Headline, plan: Plan): readonly string[] {
  const { counts, priorities, reported } = headline;
  const ofAll = tallySentences(
    { counts, percent: headline.percentOfAll, total: priorities, one: 'priority', many: 'priorities' },
    plan,
  );
  const noteOnAll = isOff(headline.percentOfAll) ? [NOTE_ON_ROUNDING] : [];
  if (reported === priorities) return [...ofAll, ...noteOnAll];
  if (reported === 0) return [...ofAll, ...noteOnAll, 'No priority can be reported on yet.'];
  const ofReported = tallySentences(reportedTally(headline), plan);
  if (!isOff(headline.percentOfReported)) return [...ofAll, ...noteOnAll, ...ofReported];
  return [...ofAll, ...ofReported, noteOnAll.length > 0 ? NOTE_ON_BOTH : NOTE_ON_REPORTED];
}

const NOTE_ON_ROUNDING = 'These shares do not add up to 100%, because each is rounded.';
const NOTE_ON_REPORTED = 'The shares of those reported on do not add up to 100%, because each is rounded.';
const NOTE_ON_BOTH = 'Neither set of shares adds up to 100%, because each share is rounded.';

function isOff(percents: StatusCounts): boolean {
  return addUpOtherwise(Object.values(percents));
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
