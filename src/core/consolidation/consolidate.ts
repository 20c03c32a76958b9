import type { Plan } from '../plan/plan';
import { acceptedReturns } from './accepted-returns';
import type { CheckedReturn, Consolidated, Decisions } from './types';
import { givenByReturns } from './given-by-returns';
import { receiptFindings } from './receipt-findings';
import { receiptsOf, receivedFiles } from './receipts';
import { settled } from './settled';

/**
 * All partners' returns as one. The order of the files never changes the result.
 * @param returns each with a file label of its own: two files of one name are told apart by the caller
 */
export function consolidated(plan: Plan, returns: readonly CheckedReturn[], decisions: Decisions): Consolidated {
  const { accepted, findings: setAside } = acceptedReturns(plan, returns);
  const { given, entries, allTexts, findings: unasked } = givenByReturns(plan, accepted);
  const { evidence, texts, conflicts, findings: differing } = settled(plan, given, decisions.choices);
  const receipts = receiptsOf(plan, receivedFiles(accepted), given, decisions.received);
  const off = new Set(plan.switchedOff.map(({ check }) => check));
  const findings = [...receiptFindings(plan, receipts), ...setAside, ...unasked, ...differing].filter(
    ({ check }) => !off.has(check),
  );
  return { evidence, texts, entries, allTexts, given, conflicts, receipts, findings };
}
