import { sortCouncilFigures, type CouncilFigureRow } from '../../core/consolidation/council-figures';
import { sortByFile, type CouncilYear } from '../../core/consolidation/council-year';
import { takeDecisionRows } from '../../core/consolidation/decision-rows';
import { withSeen } from '../../core/consolidation/outdated-decisions';
import { groupBy } from '../../core/group-by';
import type { Plan } from '../../core/plan/plan';
import type { WorkbookContent } from '../../core/returns/workbook-content';
import { Trouble } from '../../core/trouble';
import { councilFigureRowsIn } from './council-figures-sheet';
import { decisionRowsIn } from './decisions-sheet';
import { findingsIn } from './findings-sheet';
import type { TypedSheetId } from './layout';
import { editsIn } from './narrative-sheet';
import { returnsIn } from './read-returns';
import { receiptsIn } from './receipts-sheet';
import { typedOverRows } from './typed-over';
import { recordIn, type KeptRecord } from './read-record';

/** The function that reads each sheet that officers type into; the type sees to it that none is left out. */
const TYPED = {
  decisions: decisionRowsIn,
  councilFigures: councilFigureRowsIn,
  narrative: editsIn,
  receipts: (content: WorkbookContent, { plan }: KeptRecord) => receiptsIn(content, plan),
} satisfies Record<TypedSheetId, (content: WorkbookContent, record: KeptRecord) => unknown>;

/**
 * Reads the council's year from its workbook, with what officers typed into it since it was made. A decision typed
 * since was taken on the figures and texts that the workbook holds.
 */
export function readCouncilYear(content: WorkbookContent): CouncilYear | Trouble {
  const record = recordIn(content);
  if (record instanceof Trouble) return record;
  const { plan } = record;
  const { drafts, ...decided } = takeDecisionRows(plan, TYPED.decisions(content, record));
  const { signOffs, received, unclearDates } = TYPED.receipts(content, record);
  const { findings, unreadable } = findingsIn(content, plan);
  const byFile = groupBy(findings, ({ place }) => place.file ?? '');
  const returns = returnsIn(content, record, signOffs, byFile);
  const used = new Set(signOffs.map(({ file }) => file));
  return withSeen({
    plan,
    returns,
    replaced: record.replaced,
    setAside: sortByFile(
      [...byFile].filter(([file]) => !used.has(file)).map(([file, found]) => ({ file, findings: found })),
    ),
    unreadable: sortByFile(unreadable),
    decisions: { ...decided, received },
    differing: record.differing,
    drafts,
    unclearDates,
    edits: TYPED.narrative(content, record),
    councilFigures: withTypedOver(plan, TYPED.councilFigures(content, record), typedOverRows(content, record)),
    seen: record.seen,
  });
}

/** Adds what was typed over, unless such a row is there already. */
function withTypedOver(
  plan: Plan,
  rows: readonly CouncilFigureRow[],
  typedOver: readonly CouncilFigureRow[],
): readonly CouncilFigureRow[] {
  const known = new Set(rows.map((row) => JSON.stringify(row)));
  return sortCouncilFigures(plan, [...rows, ...typedOver.filter((row) => !known.has(JSON.stringify(row)))]);
}
