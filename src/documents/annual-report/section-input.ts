import type { Block } from '../../core/narrative/block';
import type { Plan } from '../../core/plan/plan';
import type { PriorityStatus } from '../../core/status/priority-status';

/** What the report is made from: counts and statuses come from `statuses`, all else from `blocks`. */
export interface AnnualReportInput {
  plan: Plan;
  statuses: readonly PriorityStatus[];
  /** Each as generated or as edited by an officer; a block that an officer took out has no parts. */
  blocks: readonly Block[];
}

/** An AnnualReportInput with its statuses and blocks indexed for the sections. */
export interface SectionInput {
  plan: Plan;
  statuses: readonly PriorityStatus[];
  /** By ref of the priority. */
  statusOf: ReadonlyMap<string, PriorityStatus>;
  /** By id. */
  blocks: ReadonlyMap<string, Block>;
}

export function sectionInput({ plan, statuses, blocks }: AnnualReportInput): SectionInput {
  return {
    plan,
    statuses,
    statusOf: new Map(statuses.map((status) => [status.priority, status])),
    blocks: new Map(blocks.map((block) => [block.id, block])),
  };
}
