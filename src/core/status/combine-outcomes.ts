import type { Combine } from '../plan/plan';
import type { StatusKind } from '../plan/status-kind';
import { same } from './interval';
import type { Decided } from './demand';
import type { Outcome } from './outcome';
import type { Owed } from './priority-status';

/**
 * The status that due outcomes make under a rule of combining. What is missing leads to "not received"
 * and what can't be decided to "needs a decision", unless the rule gives the same status however they
 * would turn out; a rule that all must meet, or that one measure decides alone, waits for each of them.
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

/** Nobody sent it and somebody was asked. What nobody is asked for isn't owed: it can't be decided. */
export function isOwed({ why, evidence }: Outcome): boolean {
  return why === 'no entry' && evidence.owedBy.length > 0;
}

export function isKnown({ kind }: Outcome): boolean {
  return kind === 'met' || kind === 'nearly met' || kind === 'missed';
}

/** The status that the rule gives if everything open turned out so. */
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

/** Binary fractions, left by the division, don't decide. */
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
