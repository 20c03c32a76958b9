import { byName, type CouncilYear } from '../../core/consolidation/council-year';
import { decide } from '../../core/consolidation/decision-rows';
import { groupedBy } from '../../core/grouped-by';
import type { WorkbookContent } from '../../core/returns/workbook-content';
import { Trouble } from '../../core/trouble';
import { decisionRowsIn } from './read-decisions';
import { findingsIn } from './read-findings';
import { editsIn } from './read-narrative';
import { receiptsIn } from './read-receipts';
import { recordIn } from './read-record';
import { returnsIn } from './read-returns';

/** Reads a council workbook: the whole year, with what officers typed into it since it was made. */
export function readCouncilYear(content: WorkbookContent): CouncilYear | Trouble {
  const record = recordIn(content);
  if (record instanceof Trouble) return record;
  const { plan } = record;
  const { drafts, ...decided } = decide(plan, decisionRowsIn(content, plan));
  const { signOffs, received, unclearDates } = receiptsIn(content, plan);
  const { findings, unreadable } = findingsIn(content);
  const byFile = groupedBy(findings, ({ place }) => place.file ?? '');
  const returns = returnsIn(content, record, signOffs, byFile);
  const used = new Set(signOffs.map(({ file }) => file));
  return {
    plan,
    returns,
    setAside: byName(
      [...byFile].filter(([file]) => !used.has(file)).map(([file, found]) => ({ file, findings: found })),
    ),
    unreadable: byName(unreadable),
    decisions: { ...decided, received },
    differing: record.differing,
    drafts,
    unclearDates,
    edits: editsIn(content),
  };
}
