import { councilEntryWords } from '../consolidation/council-figure-words';
import type { Plan } from '../plan/plan';
import { measureTitle, partnerName } from '../plan/plan-index';
import { statusWord } from '../plan/status-kind';
import type { Outcome } from '../status/outcome';
import type { PriorityStatus } from '../status/priority-status';
import { longDate } from '../words/english';
import type { Block, BlockSource } from './block';

/** The sources of a priority's status: those of its deciding figures, of their last period's values, the decision. */
export function statusSources(plan: Plan, status: PriorityStatus): readonly BlockSource[] {
  return [...status.deciding.flatMap((outcome) => figureSources(plan, outcome)), ...decisionSources(plan, status)];
}

/** The sources of a measure's figure and of its last period's value. */
export function figureSources(plan: Plan, { measure: id, evidence }: Outcome): readonly BlockSource[] {
  const title = measureTitle(plan, id);
  return [
    ...(evidence.source
      ? [{ kind: 'cell' as const, what: title, ...evidence.source, ...whoseWords(plan, evidence) }]
      : []),
    ...(evidence.previous ? [previousSource(evidence.previous, `${title}, ${plan.period.previousLabel}`)] : []),
  ];
}

function whoseWords(
  plan: Plan,
  { partner, council, isByHand }: Outcome['evidence'],
): { partner?: string; council?: string } {
  return {
    ...(partner !== undefined && { partner }),
    ...(council && { council: councilEntryWords(plan, council) }),
    ...(isByHand && { council: byHandWords(plan, partner) }),
  };
}

/** "entered by Brackenmere Borough Council for Kent Police, without a return". */
export function byHandWords(plan: Plan, partner: string | undefined): string {
  const whose = partner === undefined ? '' : ` for ${partnerName(plan, partner)}`;
  return `entered by ${plan.council.name}${whose}, without a return`;
}

function previousSource({ source, note }: NonNullable<Outcome['evidence']['previous']>, what: string): BlockSource {
  return source ? { kind: 'cell', what, ...source } : { kind: 'plan', what: note ? `${what}: ${note}` : what };
}

export function decisionSources(plan: Plan, { decision }: PriorityStatus): readonly BlockSource[] {
  if (!decision) return [];
  const { priority, by, on, reason } = decision;
  const decided = `decided by ${by}${on === '' ? '' : ` on ${longDate(on)}`}`;
  return [
    {
      kind: 'decision',
      priority,
      what: `${priority}: ${statusWord(decision.status, plan)}, ${decided}. ${reason}`,
    },
  ];
}

/** A block whose sources in cells name the partner in whose return the cell stands, where they don't yet. */
export function withPartners(block: Block, partnerOfFile: ReadonlyMap<string, string>): Block {
  const sources = block.sources.map((source) => {
    const partner = source.kind === 'cell' && source.partner === undefined ? partnerOfFile.get(source.file) : undefined;
    return partner === undefined ? source : { ...source, partner };
  });
  return { ...block, sources };
}

/** Each source once, in the order of first mention. */
export function withoutRepeats(sources: readonly BlockSource[]): readonly BlockSource[] {
  return [...new Map(sources.map((source) => [JSON.stringify(source), source])).values()];
}
