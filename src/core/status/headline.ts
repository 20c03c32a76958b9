import { REPORTED_STATUSES, STATUS_KINDS, type StatusCounts } from '../plan/status-kind';
import type { Headline, PriorityStatus } from './priority-status';
import { countStatuses, recordByStatus } from './status-counts';

/** How many priorities are published with each status, and the shares, in whole per cents that add up to 100. */
export function headlineOf(statuses: readonly PriorityStatus[]): Headline {
  const counts = countStatuses(statuses);
  const reported = recordByStatus((kind) => (REPORTED_STATUSES.includes(kind) ? counts[kind] : 0));
  return {
    priorities: statuses.length,
    reported: total(reported),
    counts,
    percentOfAll: wholePercents(counts),
    percentOfReported: wholePercents(reported),
  };
}

/**
 * Shares in whole per cents that add up to 100, by largest remainder: each share is rounded down, and the per cents
 * still lacking go, one each, to those that lost most, where equal in the order of statuses. All 0 for no priorities.
 */
function wholePercents(counts: StatusCounts): StatusCounts {
  const of = total(counts);
  if (of === 0) return counts;
  const cut = recordByStatus((kind) => Math.floor((counts[kind] * 100) / of));
  const byLoss = [...STATUS_KINDS].sort((a, b) => ((counts[b] * 100) % of) - ((counts[a] * 100) % of));
  const raised = new Set(byLoss.slice(0, 100 - total(cut)));
  return recordByStatus((kind) => cut[kind] + (raised.has(kind) ? 1 : 0));
}

function total(counts: StatusCounts): number {
  return STATUS_KINDS.reduce((sum, kind) => sum + counts[kind], 0);
}
