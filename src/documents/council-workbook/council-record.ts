import { settled } from '../../core/consolidation/settled';
import type { WorkbookContent } from '../../core/returns/workbook-content';
import { Trouble } from '../../core/trouble';
import type { CouncilRecord } from './council-state';
import { decisionsIn } from './read-decisions';
import { findingsIn } from './read-findings';
import { givenOf } from './read-given';
import { narrativeIn } from './read-narrative';
import { receiptsIn } from './read-receipts';
import { recordIn } from './read-record';

/** Reads a council workbook back: everything that the report is made from, and what officers typed since. */
export function councilRecordOf(content: WorkbookContent): CouncilRecord | Trouble {
  const record = recordIn(content);
  if (record instanceof Trouble) return record;
  const { plan } = record;
  const { given, entries } = givenOf(content, record);
  const { statuses, choices, drafts, findings: undecided } = decisionsIn(content, plan);
  const { receipts, received, findings: undated } = receiptsIn(content, plan);
  const { evidence, texts, conflicts } = settled(plan, given, choices);
  return {
    file: content.file,
    plan,
    given,
    entries,
    evidence,
    texts,
    conflicts,
    receipts,
    decisions: { statuses, choices, received },
    drafts,
    ...narrativeIn(content),
    ...findingsIn(content),
    readingFindings: [...undecided, ...undated],
  };
}
