import type { Combine } from '../plan/plan';
import type { StatusKind } from '../plan/status-kind';
import { same } from './interval';
import type { Decided } from './demand';
import type { Outcome } from './outcome';
import type { Owed } from './priority-status';

/**
 * The status that a priority's due outcomes give under its combine rule. An open outcome makes it "not received"
 * where a figure is owed, else "needs a decision". Only the rules "any" and "share" don't wait for open outcomes
 * that couldn't change the status; "all" and "lead" wait for each of them.
 */
export function combineOutcomes(combine: Combine, outcomes: readonly Outcome[]): StatusKind {
  const open = outcomes.filter((outcome) => !isKnown(outcome));
  const best = ruleStatus(combine, outcomes, 'met');
  if (open.length === 0) return best;
  const settled =
    (combine.rule === 'any' || combine.rule === 'share') && best === ruleStatus(combine, outcomes, 'missed');
  if (settled) return best;
  return open.some(isOwed) ? 'not-received' : 'needs-decision';
}

/** True where somebody was asked and nobody sent it; a measure that nobody is asked for needs a decision instead. */
export function isOwed({ why, evidence }: Outcome): boolean {
  return why === 'no entry' && evidence.owedBy.length > 0;
}

export function isKnown({ kind }: Outcome): boolean {
  return kind === 'met' || kind === 'nearly met' || kind === 'missed';
}

/** The status that the rule gives if every open outcome turned out as supposed. */
function ruleStatus(combine: Combine, outcomes: readonly Outcome[], supposed: Decided): StatusKind {
  const kinds = outcomes.map((outcome) => (isKnown(outcome) ? outcome.kind : supposed));
  const of = kinds.length;
  const met = kinds.filter((kind) => kind === 'met').length;
  const some = kinds.some((kind) => kind !== 'missed');
  if (combine.rule === 'share') return shareStatus(combine, met, of, some);
  const achieved = combine.rule === 'any' ? met > 0 : met === of;
  return achieved ? 'achieved' : some ? 'partly-achieved' : 'not-achieved';
}

function shareStatus(combine: Extract<Combine, { rule: 'share' }>, met: number, of: number, some: boolean): StatusKind {
  const share = (met * 100) / of;
  if (reaches(share, combine.achieved)) return 'achieved';
  const partly = combine.partly === undefined ? some : reaches(share, combine.partly);
  return partly ? 'partly-achieved' : 'not-achieved';
}

/** True where the share is at the mark or above, whatever error the division left in it. Both are in per cent. */
function reaches(share: number, mark: number): boolean {
  return share > mark || same(share, mark);
}

/**
 * Who owes which of these outcomes' measures; partners in the order in which the plan first asks them.
 * A measure asked of several is owed by each of them until one has sent it, and then by none.
 */
export function owedOf(outcomes: readonly Outcome[]): readonly Owed[] {
  const byPartner = new Map<string, string[]>();
  for (const { measure, evidence } of outcomes.filter(isOwed)) {
    for (const partner of evidence.owedBy) byPartner.set(partner, [...(byPartner.get(partner) ?? []), measure]);
  }
  return [...byPartner].map(([partner, measures]) => ({ partner, measures }));
}
