import { publishedOf } from '../../core/narrative/published';
import { carriedEdits } from './block-edits';
import type { CouncilRecord, CouncilState } from './council-state';

/**
 * The state that a council workbook is in, with what officers typed since it was made: what it would be
 * made from now. Findings are as it lists them.
 */
export function councilStateOf(record: CouncilRecord): CouncilState {
  const { plan, given, entries, evidence, texts, conflicts, receipts, decisions, drafts, findings, unreadable } =
    record;
  const published = publishedOf(plan, { evidence, texts, receipts }, decisions);
  return {
    plan,
    consolidated: { given, entries, evidence, texts, conflicts, receipts },
    ...published,
    decisions,
    drafts,
    findings,
    unreadable,
    edits: carriedEdits(record, published.blocks),
  };
}
