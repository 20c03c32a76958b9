import type { Consolidated, Decisions } from '../core/consolidation/consolidated';
import type { Block } from '../core/narrative/block';
import { blocksOf } from '../core/narrative/blocks-of';
import type { Plan } from '../core/plan/plan';
import { headlineOf } from '../core/status/headline';
import type { Headline, PriorityStatus } from '../core/status/priority-status';
import { statusesOf } from '../core/status/status-of';

/** What the council publishes of what is known and decided. */
export interface Published {
  statuses: readonly PriorityStatus[];
  headline: Headline;
  /** As generated, without officers' edits. */
  blocks: readonly Block[];
}

/** The statuses, the headline and the report's blocks: the same whether made from returns or from a council workbook. */
export function publishedOf(plan: Plan, known: Pick<Consolidated, 'evidence' | 'texts' | 'receipts'>, decisions: Decisions): Published {
  const statuses = statusesOf(plan, known.evidence, decisions.statuses);
  const headline = headlineOf(statuses);
  const blocks = blocksOf({ plan, statuses, headline, texts: known.texts, receipts: known.receipts });
  return { statuses, headline, blocks };
}
