import type { Block } from '../../core/narrative/block';
import type { Plan } from '../../core/plan/plan';
import type { Headline, PriorityStatus } from '../../core/status/priority-status';

/** What the report is made from. Headings, tables and statuses come from the first, all prose from the blocks. */
export interface AnnualReportInput {
  plan: Plan;
  statuses: readonly PriorityStatus[];
  headline: Headline;
  /** As generated or as an officer has edited them; a block that was taken out leaves its heading's prose empty. */
  blocks: readonly Block[];
}
