import type { Block } from '../../core/narrative/block';
import type { Plan } from '../../core/plan/plan';
import type { PriorityStatus } from '../../core/status/priority-status';

/** What the report is made from. Counts and statuses come from the statuses, all else from the blocks. */
export interface AnnualReportInput {
  plan: Plan;
  statuses: readonly PriorityStatus[];
  /** As generated or as an officer has edited them; a block that was taken out has no parts. */
  blocks: readonly Block[];
}

/** The same, with indexes for what the sections look up. */
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
