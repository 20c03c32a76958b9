import type { Plan } from '../plan/plan';
import { planIndex } from '../plan/plan-index';
import type { HeldReturn } from './check';

/** True where the return is of the officer's own plan and period; what else differs is then worth saying. */
export function isOfThisPlan(held: HeldReturn): held is HeldReturn & { plan: Plan } {
  const { plan, return: ret } = held;
  return plan !== undefined && ret.identity.plan === plan.id && ret.identity.period === plan.period.label;
}

/** True where the plan knows the partner whose return it is. */
export function isKnownPartner(held: HeldReturn & { plan: Plan }): boolean {
  return planIndex(held.plan).partners.has(held.return.identity.partner);
}
