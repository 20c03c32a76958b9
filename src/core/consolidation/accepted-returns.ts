import type { Finding } from '../finding';
import type { Plan } from '../plan/plan';
import { planIndex } from '../plan/plan-index';
import type { CheckedReturn } from './types';
import { consolidationFinding } from './checks';

/** The returns that answer this plan and period, in the plan's order of partners and then by file, and what became of the others. */
export function acceptedReturns(
  plan: Plan,
  returns: readonly CheckedReturn[],
): { accepted: readonly CheckedReturn[]; findings: readonly Finding[] } {
  const accepted: CheckedReturn[] = [];
  const findings: Finding[] = [];
  for (const checked of inOrder(plan, returns)) {
    const reason = reasonToSetAside(plan, checked);
    if (reason) findings.push(setAside(checked, reason));
    else accepted.push(checked);
  }
  return { accepted, findings };
}

/** The same whatever order the files came in. */
function inOrder(plan: Plan, returns: readonly CheckedReturn[]): readonly CheckedReturn[] {
  const ranks = new Map(plan.partners.map(({ id }, index) => [id, index]));
  const rank = (partner: string): number => ranks.get(partner) ?? plan.partners.length;
  const key = ({ return: { file, identity } }: CheckedReturn): readonly [number, string] => [
    rank(identity.partner),
    file,
  ];
  return returns
    .map((checked) => ({ checked, key: key(checked) }))
    .sort((a, b) => a.key[0] - b.key[0] || (a.key[1] < b.key[1] ? -1 : Number(a.key[1] > b.key[1])))
    .map(({ checked }) => checked);
}

function reasonToSetAside(plan: Plan, { return: { identity } }: CheckedReturn): string | undefined {
  if (identity.plan !== plan.id) return `it answers another plan ("${identity.plan}")`;
  if (identity.period !== plan.period.label) return `it is for ${identity.period}, and this is ${plan.period.label}`;
  if (!planIndex(plan).partners.has(identity.partner)) return `the plan names no partner "${identity.partner}"`;
  return undefined;
}

function setAside({ return: { file } }: CheckedReturn, reason: string): Finding {
  return consolidationFinding('unused-return', { message: `${file} wasn't used: ${reason}.`, place: { file } });
}
