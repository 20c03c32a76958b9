import { partnerName } from '../../core/plan/plan-index';
import { statusWord } from '../../core/plan/status-kind';
import { statusesOf } from '../../core/status/status-of';
import type { CouncilRecord } from '../../documents/council-workbook';

/** What is otherwise in a council's year than it was. */
export interface YearChange {
  /** Partners whose return is in now and wasn't. */
  cameIn: readonly string[];
  /** How many of the returns asked for are in. */
  received: number;
  asked: number;
  /** Priorities with another status. */
  statuses: readonly { ref: string; was: string; is: string }[];
}

export function yearChange(before: CouncilRecord | undefined, after: CouncilRecord): YearChange {
  const { plan } = after;
  const isIn = new Set(before?.receipts.filter(({ state }) => state === 'received').map(({ partner }) => partner));
  const asked = after.receipts.filter(({ state }) => state !== 'nothing asked');
  const received = asked.filter(({ state }) => state === 'received');
  return {
    cameIn: received.filter(({ partner }) => !isIn.has(partner)).map(({ partner }) => partnerName(plan, partner)),
    received: received.length,
    asked: asked.length,
    statuses: before ? changedStatuses(before, after) : [],
  };
}

function changedStatuses(before: CouncilRecord, after: CouncilRecord): YearChange['statuses'] {
  const was = new Map(
    statusesOf(before.plan, before.evidence, before.decisions.statuses).map(({ priority, published }) => [
      priority,
      published,
    ]),
  );
  return statusesOf(after.plan, after.evidence, after.decisions.statuses).flatMap(({ priority, published }) => {
    const earlier = was.get(priority);
    return earlier === undefined || earlier === published
      ? []
      : [{ ref: priority, was: statusWord(earlier, after.plan), is: statusWord(published, after.plan) }];
  });
}
