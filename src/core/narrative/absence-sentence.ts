import type { Plan } from '../plan/plan';
import { partnerName } from '../plan/plan-index';
import type { StatedAbsence } from '../status/outcome';
import { ABSENCE_WORDS } from '../values/absence';
import { withSingleSpaces } from '../values/plain-text';

/**
 * Why there is no figure, as it may be published: "not applicable this year: no cases arose (Kent Police)". The reason
 * why a figure is confidential is never given.
 */
export function absenceClause(plan: Plan, stated: StatedAbsence): string {
  const { absence, partner } = stated;
  if (absence === 'confidential') return 'confidential, so that no figure is published';
  const word = `${ABSENCE_WORDS[absence].word} this ${plan.period.noun}`;
  return `${word}: ${publicReason(stated)} (${partnerName(plan, partner)})`;
}

/** The partner's reason on one line, without a full stop at its end. */
export function publicReason({ reason }: Pick<StatedAbsence, 'reason'>): string {
  return withSingleSpaces(reason).replace(/\.$/, '');
}
