import type { Consolidated, Decisions } from '../consolidation/types';
import type { Block } from './block';
import { reportBlocks } from './report-blocks';
import type { Plan } from '../plan/plan';
import { headlineOf } from '../status/headline';
import type { Headline, PriorityStatus } from '../status/priority-status';
import { statusesOf } from '../status/status-of';

/** What the council publishes of a year. */
export interface Published {
  statuses: readonly PriorityStatus[];
  headline: Headline;
  /** As generated, without officers' edits. */
  blocks: readonly Block[];
}

/** @param known from returns, or read from a council workbook */
export function publishedOf(
  plan: Plan,
  known: Pick<Consolidated, 'evidence' | 'texts' | 'receipts'>,
  decisions: Decisions,
): Published {
  const statuses = statusesOf(plan, known.evidence, decisions.statuses);
  const headline = headlineOf(statuses);
  const blocks = reportBlocks({ plan, statuses, headline, texts: known.texts, receipts: known.receipts });
  return { statuses, headline, blocks };
}
