import type { Plan } from '../plan/plan';
import { measureTitle, partnerName } from '../plan/plan-index';
import type { PriorityStatus } from '../status/priority-status';
import { spellNumber } from '../words/english';
import { publicReason } from './absence-sentence';
import { list, paragraphs, type Block, type BlockPart, type NarrativeInput } from './block';

/** What is owed for each priority, and by whom; undefined where nothing is. */
export function missingBlock({ plan, statuses }: NarrativeInput): Block | undefined {
  const lacking = statuses.filter((status) => status.published === 'not-received');
  const others = statuses.filter((status) => status.published !== 'not-received' && status.owed.length > 0);
  if (lacking.length + others.length === 0) return undefined;
  return {
    id: 'missing',
    kind: 'missing',
    heading: 'Information not received',
    parts: [
      ...owedParts(plan, lacking, withoutStatusSentence(lacking.length)),
      ...owedParts(plan, others, withStatusSentence(others.length, { besideOthers: lacking.length > 0 })),
    ],
    sources: [{ kind: 'plan', what: 'Measures asked of each partner' }],
  };
}

function withoutStatusSentence(count: number): string {
  return count === 1
    ? 'The status of one priority cannot be given, because information was not received:'
    : `The statuses of ${spellNumber(count)} priorities cannot be given, because information was not received:`;
}

function withStatusSentence(count: number, { besideOthers }: { besideOthers: boolean }): string {
  const which = `${besideOthers ? 'other ' : ''}${count === 1 ? 'priority' : 'priorities'}`;
  return `For ${spellNumber(count)} ${which}, some of the information asked for was not received:`;
}

function owedParts(plan: Plan, statuses: readonly PriorityStatus[], opening: string): readonly BlockPart[] {
  if (statuses.length === 0) return [];
  return [...paragraphs([opening]), ...list(statuses.map((status) => owedItem(plan, status)))];
}

/** "Safe 4: Kent County Council (people killed or seriously injured on local roads)". */
function owedItem(plan: Plan, { priority, owed, deciding }: PriorityStatus): string {
  if (owed.length === 0) return priority;
  const stated = deciding.flatMap(({ measure, evidence: { absences = [] } }) =>
    absences.map((each) => ({ ...each, measure })),
  );
  const reasonOf = (partner: string, id: string): string => {
    const said = stated.find(
      (each) => each.partner === partner && each.measure === id && each.absence === 'not-available',
    );
    return said ? `, not available: ${publicReason(said)}` : '';
  };
  const each = owed.map(({ partner, measures }) =>
    owedByPartner(
      plan,
      partner,
      measures.map((id) => `${measureTitle(plan, id)}${reasonOf(partner, id)}`),
    ),
  );
  return `${priority}: ${each.join('; ')}`;
}

function owedByPartner(plan: Plan, partner: string, titles: readonly string[]): string {
  return `${partnerName(plan, partner)}${titles.length === 0 ? '' : ` (${titles.join('; ')})`}`;
}
