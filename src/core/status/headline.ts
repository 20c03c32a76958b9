import { REPORTED_STATUSES, STATUS_KINDS, type StatusCounts } from '../plan/status-kind';
import type { Headline, PriorityStatus } from './priority-status';
import { percentShare } from './share';
import { countStatuses, recordByStatus } from './status-counts';

/** How many priorities are published with each status, and the shares, each rounded by itself (`percentShare`). */
export function headlineOf(statuses: readonly PriorityStatus[]): Headline {
  const counts = countStatuses(statuses);
  const reported = recordByStatus((kind) => (REPORTED_STATUSES.includes(kind) ? counts[kind] : 0));
  return {
    priorities: statuses.length,
    reported: total(reported),
    counts,
    percentOfAll: shares(counts),
    percentOfReported: shares(reported),
  };
}

function shares(counts: StatusCounts): StatusCounts {
  const of = total(counts);
  return recordByStatus((kind) => percentShare(counts[kind], of));
}

function total(counts: StatusCounts): number {
  return STATUS_KINDS.reduce((sum, kind) => sum + counts[kind], 0);
}
