import type {
  Conflict,
  Consolidated,
  ConsolidatedText,
  Decisions,
  EntryWords,
  Given,
  Receipt,
  UnreadableFile,
} from '../../core/consolidation/types';
import type { Finding } from '../../core/finding';
import type { Block } from '../../core/narrative/block';
import type { Plan } from '../../core/plan/plan';
import type { Evidence } from '../../core/status/outcome';
import type { Headline, PriorityStatus } from '../../core/status/priority-status';

/** What an officer typed over a block's text. */
export interface BlockEdit {
  /** Id of the block. */
  block: string;
  /** The block's heading when it was last written, for blocks that are gone. */
  heading: string;
  /** The officer's text, as typed. */
  text: string;
  /** Fingerprints of the officer's text and of the text it was written against. */
  record: string;
  /** True where the text it was written against has changed since. */
  outdated: boolean;
}

/** A row of the Decisions sheet that isn't complete: kept as typed, never taken. */
export interface DecisionDraft {
  /** Ref of a priority, or what a conflict is about. */
  about: string;
  decision: string;
  reason: string;
  by: string;
  on: string;
}

/** What a council workbook needs of the returns as one: it can be had from them, or from an earlier one. */
export interface CouncilReturns extends Pick<Consolidated, 'evidence' | 'texts' | 'given' | 'conflicts' | 'receipts'> {
  /** In the order of the figures given. */
  entries: readonly EntryWords[];
}

/** Everything that a council workbook is made from. */
export interface CouncilState {
  plan: Plan;
  consolidated: CouncilReturns;
  /** One for each priority of the plan, in its order. */
  statuses: readonly PriorityStatus[];
  headline: Headline;
  decisions: Decisions;
  drafts: readonly DecisionDraft[];
  /** All findings, of the returns and of their consolidation, in the order to be shown. */
  findings: readonly Finding[];
  unreadable: readonly UnreadableFile[];
  /** As generated, without officers' edits. */
  blocks: readonly Block[];
  edits: readonly BlockEdit[];
}

/** A row of the Narrative sheet as it was written: what an edit made later is compared with. */
export interface WrittenBlock {
  block: string;
  heading: string;
  /** The generated text. */
  text: string;
}

/**
 * What a council workbook gives back. Evidence, texts and conflicts are settled anew from what was
 * given, so that a choice typed into the workbook since takes effect; statuses and blocks are to be
 * made from them as ever.
 */
export interface CouncilRecord {
  file: string;
  plan: Plan;
  given: Given;
  /** What stood in the entries' cells, in the order of the figures given. */
  entries: readonly EntryWords[];
  evidence: readonly Evidence[];
  texts: readonly ConsolidatedText[];
  conflicts: readonly Conflict[];
  receipts: readonly Receipt[];
  decisions: Decisions;
  drafts: readonly DecisionDraft[];
  written: readonly WrittenBlock[];
  edits: readonly BlockEdit[];
  /** As the workbook lists them. */
  findings: readonly Finding[];
  unreadable: readonly UnreadableFile[];
  /** What was found in reading the workbook itself: decisions that aren't complete. */
  readingFindings: readonly Finding[];
}
