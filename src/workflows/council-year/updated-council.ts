import { addedReturns } from '../../core/consolidation/added-returns';
import type { Decisions } from '../../core/consolidation/types';
import { NO_DECISIONS } from '../../core/consolidation/decisions';
import { publishedOf } from '../../core/narrative/published';
import type { Plan } from '../../core/plan/plan';
import { carriedEdits, type CouncilRecord, type CouncilState } from '../../documents/council-workbook';
import type { CheckedFile } from '../check-return';

/** What is to change in a council's year. */
export interface CouncilChange {
  /** Files that came in; one that came before takes the place of what it said then. */
  checked?: readonly CheckedFile[];
  /** Files that aren't to count any more. */
  takenOut?: readonly string[];
}

/**
 * The state of a council's year from its workbook, with what officers typed into it and with what has
 * come in since: the same as if all returns were consolidated again.
 */
export function updatedCouncil(
  record: CouncilRecord,
  { checked = [], takenOut = [] }: CouncilChange = {},
): CouncilState {
  const { plan, decisions, drafts } = record;
  const without = new Set([...takenOut, ...checked.map(({ file }) => file)]);
  const returns = checked.flatMap((each) => (each.readable ? { return: each.return, findings: each.findings } : []));
  const { findings, fileFindings, ...consolidated } = addedReturns(plan, record, { returns, without }, decisions);
  const published = publishedOf(plan, consolidated, decisions);
  const unread = checked.flatMap((each) =>
    each.readable ? [] : { file: each.file, message: each.trouble.message, fix: each.trouble.fix },
  );
  return {
    plan,
    consolidated,
    ...published,
    decisions,
    drafts,
    findings: [...findings, ...record.readingFindings, ...fileFindings],
    unreadable: [...record.unreadable.filter(({ file }) => !without.has(file)), ...unread].sort((a, b) =>
      a.file < b.file ? -1 : 1,
    ),
    edits: carriedEdits(record, published.blocks),
  };
}

/** A year of which nothing has come in yet. */
export function newYear(plan: Plan, decisions: Decisions = NO_DECISIONS): CouncilRecord {
  return {
    file: '',
    plan,
    given: { figures: [], texts: [], previous: [] },
    entries: [],
    evidence: [],
    texts: [],
    conflicts: [],
    receipts: [],
    decisions,
    drafts: [],
    written: [],
    edits: [],
    findings: [],
    unreadable: [],
    readingFindings: [],
  };
}
