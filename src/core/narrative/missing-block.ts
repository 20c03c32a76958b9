import type { Plan } from '../plan/plan';
import { measureTitle, partnerName } from '../plan/plan-index';
import type { PriorityStatus } from '../status/priority-status';
import { inWords } from '../words/english';
import { list, paragraphs, type Block, type BlockPart } from './block';
import type { NarrativeInput } from './narrative-input';

/** What was asked and not received, by priority, naming whom it is awaited from. Nothing missing makes no block. */
export function missingBlock({ plan, statuses }: NarrativeInput): Block | undefined {
  const lacking = statuses.filter((status) => status.published === 'not-received');
  const others = statuses.filter((status) => status.published !== 'not-received' && status.owed.length > 0);
  if (lacking.length + others.length === 0) return undefined;
  return {
    id: 'missing',
    kind: 'missing',
    heading: 'Information not received',
    parts: [...group(plan, lacking, LACKING), ...group(plan, others, lacking.length > 0 ? OTHERS_BESIDE : OTHERS)],
    sources: [{ kind: 'plan', what: 'Measures asked of each partner' }],
  };
}

const LACKING = (count: number): string =>
  count === 1
    ? 'The status of one priority cannot be given, because information was not received:'
    : `The statuses of ${inWords(count)} priorities cannot be given, because information was not received:`;

const OTHERS = (count: number): string =>
  `For ${inWords(count)} ${count === 1 ? 'priority' : 'priorities'}, some of the information asked for was not received:`;

const OTHERS_BESIDE = (count: number): string => OTHERS(count).replace(/ (priority|priorities),/, ' other $1,');

function group(
  plan: Plan,
  statuses: readonly PriorityStatus[],
  opening: (count: number) => string,
): readonly BlockPart[] {
  if (statuses.length === 0) return [];
  return [...paragraphs([opening(statuses.length)]), ...list(statuses.map((status) => awaited(plan, status)))];
}

/** "Safe 4: Kent County Council (people killed or seriously injured on local roads)". */
function awaited(plan: Plan, { priority, owed }: PriorityStatus): string {
  if (owed.length === 0) return priority;
  return `${priority}: ${owed.map(({ partner, measures }) => awaitedFrom(plan, partner, measures)).join('; ')}`;
}

function awaitedFrom(plan: Plan, partner: string, measures: readonly string[]): string {
  const titles = measures.map((id) => measureTitle(plan, id));
  return `${partnerName(plan, partner)}${titles.length === 0 ? '' : ` (${titles.join('; ')})`}`;
}
