import { consolidate, fileFindings } from '../../core/consolidation/consolidate';
import type { CouncilYear } from '../../core/consolidation/council-year';
import type { Consolidated } from '../../core/consolidation/types';
import type { Finding } from '../../core/finding';
import type { Block } from '../../core/narrative/block';
import { reportBlocks } from '../../core/narrative/report-blocks';
import { headlineOf } from '../../core/status/headline';
import type { Headline, PriorityStatus } from '../../core/status/priority-status';
import { statusesOf } from '../../core/status/status-of';
import { outdatedEdits } from './block-edits';
import { typedFindings } from './typed-findings';

/** A council's year with all that is worked out from it: what its workbook and its report show. */
export interface YearResults extends CouncilYear {
  consolidated: Consolidated;
  statuses: readonly PriorityStatus[];
  headline: Headline;
  /** As generated, without officers' edits. */
  blocks: readonly Block[];
  /** All findings, of the returns and of their consolidation, in the order to be shown. */
  findings: readonly Finding[];
  /** Of the findings, those about what officers typed into the workbook and what can't be taken as it is. */
  typed: readonly Finding[];
  /** Ids of the blocks whose text has changed since an officer wrote another in its place. */
  outdated: ReadonlySet<string>;
}

/** Worked out once for each year, however often it is shown. */
const RESULTS = new WeakMap<CouncilYear, YearResults>();

/** Evidence, conflicts, statuses, headline, texts and findings of a year. Pure: the same year gives the same. */
export function resultsOf(year: CouncilYear): YearResults {
  const known = RESULTS.get(year) ?? resultsAnew(year);
  RESULTS.set(year, known);
  return known;
}

function resultsAnew(year: CouncilYear): YearResults {
  const consolidated = consolidate(year);
  const statuses = statusesOf(year.plan, consolidated.evidence, year.decisions.statuses);
  const headline = headlineOf(statuses);
  const { texts, receipts } = consolidated;
  const blocks = reportBlocks({ plan: year.plan, statuses, headline, texts, receipts });
  const typed = typedFindings(year, { consolidated, statuses });
  return {
    ...year,
    consolidated,
    statuses,
    headline,
    blocks,
    findings: [...consolidated.findings, ...typed, ...fileFindings(year)],
    typed,
    outdated: outdatedEdits(year.edits, blocks),
  };
}
