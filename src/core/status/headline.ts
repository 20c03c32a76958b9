import { STATUS_KINDS, type StatusKind } from '../plan/status-kind';
import type { Headline, PriorityStatus } from './priority-status';

type Counts = Readonly<Record<StatusKind, number>>;

/** Statuses that report how a priority has gone; the others say that there is nothing to report yet. */
const REPORTED: readonly StatusKind[] = ['achieved', 'partly-achieved', 'not-achieved'];

/** How many priorities are published with each status, and the shares, in whole per cents that add up to 100. */
export function headlineOf(statuses: readonly PriorityStatus[]): Headline {
  const tally = new Map<StatusKind, number>();
  for (const { published } of statuses) tally.set(published, (tally.get(published) ?? 0) + 1);
  const counts = byKind((kind) => tally.get(kind) ?? 0);
  const reported = byKind((kind) => (REPORTED.includes(kind) ? counts[kind] : 0));
  return {
    priorities: statuses.length,
    reported: total(reported),
    counts,
    percentOfAll: wholePercents(counts),
    percentOfReported: wholePercents(reported),
  };
}

/**
 * Largest remainder: every share is cut to a whole per cent, and what is then lacking goes, one each, to
 * those that lost most; of equals to the earlier in the order of statuses. All zero where nothing is counted.
 */
function wholePercents(counts: Counts): Counts {
  const of = total(counts);
  if (of === 0) return counts;
  const cut = byKind((kind) => Math.floor((counts[kind] * 100) / of));
  const byLoss = [...STATUS_KINDS].sort((a, b) => ((counts[b] * 100) % of) - ((counts[a] * 100) % of));
  const raised = new Set(byLoss.slice(0, 100 - total(cut)));
  return byKind((kind) => cut[kind] + (raised.has(kind) ? 1 : 0));
}

function byKind(countOf: (kind: StatusKind) => number): Counts {
  return Object.fromEntries(STATUS_KINDS.map((kind) => [kind, countOf(kind)])) as Record<StatusKind, number>;
}

function total(counts: Counts): number {
  return STATUS_KINDS.reduce((sum, kind) => sum + counts[kind], 0);
}
