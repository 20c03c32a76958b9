import type { StatusKind, StatusCounts } from '../plan/status-kind';
import type { Outcome } from './outcome';

/**
 * What a status rests on: "decision" is an officer's, made or still to be made; "missing" is a figure that is owed;
 * "none" is for priorities that aren't due or no longer apply.
 */
export type Basis = 'figure' | 'milestone' | 'decision' | 'missing' | 'none';

/** An officer's own status for a priority. It stands beside the computed one, never over it. */
export interface Decision {
  /** Ref of the priority. */
  priority: string;
  status: StatusKind;
  reason: string;
  /** Who decided. */
  by: string;
  /** ISO date. */
  on: string;
}

/** What one partner owes one priority. */
export interface Owed {
  /** Id of the partner. */
  partner: string;
  /** Ids of the measures not received. */
  measures: readonly string[];
}

/** The status of one priority, computed and published, with what it rests on. */
export interface PriorityStatus {
  /** Ref of the priority. */
  priority: string;
  /** What the rules give. */
  computed: StatusKind;
  /** What the report says: the decision's status where there is one, else the computed one. */
  published: StatusKind;
  /** What the published status rests on. */
  basis: Basis;
  decision?: Decision;
  /** Outcomes of the deciding measures, in the plan's order. */
  deciding: readonly Outcome[];
  /** Outcomes of the context measures, in the plan's order: never part of the status. */
  context: readonly Outcome[];
  owed: readonly Owed[];
  /** Why the rules gave the computed status, in a sentence. */
  explanation: string;
}

/** How many priorities have each status, and what share that is. */
export interface Headline {
  /** All priorities of the plan. */
  priorities: number;
  /** Priorities that are reported on: all but those not received, not due, not applicable and still to be decided. */
  reported: number;
  counts: StatusCounts;
  /** Per cents of all priorities, each rounded by itself (`percentShare`): they may add up to 99 or 101. */
  percentOfAll: StatusCounts;
  /** The same of those reported on; all 0 where none is. */
  percentOfReported: StatusCounts;
}
