import type { CouncilYear } from '../../core/consolidation/council-year';
import { partnerName } from '../../core/plan/plan-index';
import { statusWord } from '../../core/plan/status-kind';
import { resultsOf } from '../../documents/council-workbook';

/** What changed between two states of a council's year. */
export interface YearChange {
  /** Names of the partners whose return is in now and wasn't before. */
  cameIn: readonly string[];
  /** How many of the returns asked for are in. */
  received: number;
  asked: number;
  /** Priorities whose published status changed, with its word before and after. */
  statuses: readonly { ref: string; was: string; is: string }[];
}

/** Compares two states of a year; without one before, every return came in and no status changed. */
export function yearChange(before: CouncilYear | undefined, after: CouncilYear): YearChange {
  const { plan } = after;
  const isIn = new Set(before ? receivedPartners(before) : []);
  const asked = resultsOf(after).consolidated.receipts.filter(({ state }) => state !== 'nothing asked');
  const received = asked.filter(({ state }) => state === 'received');
  return {
    cameIn: received.filter(({ partner }) => !isIn.has(partner)).map(({ partner }) => partnerName(plan, partner)),
    received: received.length,
    asked: asked.length,
    statuses: before ? changedStatuses(before, after) : [],
  };
}

/** Ids of the partners whose return is in. */
function receivedPartners(year: CouncilYear): readonly string[] {
  const { receipts } = resultsOf(year).consolidated;
  return receipts.filter(({ state }) => state === 'received').map(({ partner }) => partner);
}

function changedStatuses(before: CouncilYear, after: CouncilYear): YearChange['statuses'] {
  const was = new Map(resultsOf(before).statuses.map(({ priority, published }) => [priority, published]));
  return resultsOf(after).statuses.flatMap(({ priority, published }) => {
    const earlier = was.get(priority);
    return earlier === undefined || earlier === published
      ? []
      : [{ ref: priority, was: statusWord(earlier, after.plan), is: statusWord(published, after.plan) }];
  });
}
