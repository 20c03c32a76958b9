import { consolidate, fileFindings } from '../../core/consolidation/consolidate';
import type { CouncilYear } from '../../core/consolidation/council-year';
import { outdatedDecisions, type OutdatedDecision } from '../../core/consolidation/outdated-decisions';
import type { Consolidated } from '../../core/consolidation/types';
import type { Finding } from '../../core/finding';
import type { Block } from '../../core/narrative/block';
import { reportBlocks } from '../../core/narrative/report-blocks';
import { headlineOf } from '../../core/status/headline';
import type { Headline, PriorityStatus } from '../../core/status/priority-status';
import { statusesOf } from '../../core/status/status-of';
import { outdatedEdits } from './block-edits';
import { locateCouncilFigures } from './council-figures-sheet';
import { locatedOutdatedFindings } from './outdated-findings';
import { typedFindings } from './typed-findings';

/** A council's year with everything that is worked out from it, for its workbook and its report. */
export interface YearResults extends CouncilYear {
  consolidated: Consolidated;
  statuses: readonly PriorityStatus[];
  headline: Headline;
  /** As generated, without officers' edits. */
  blocks: readonly Block[];
  /** All findings, of the returns and of their consolidation, in the order in which they are shown. */
  findings: readonly Finding[];
  /** Those of the findings that are about something officers typed into the workbook that can't be used. */
  typed: readonly Finding[];
  /** The decisions and choices whose figures or texts have moved since they were made. */
  outdatedDecisions: readonly OutdatedDecision[];
  /** Those of the findings that are about outdated decisions, choices and edited texts. */
  outdatedFindings: readonly Finding[];
  /** Ids of the edited blocks whose generated text has changed since the edit was written. */
  outdated: ReadonlySet<string>;
}

/** Keeps the results of each year object, so that they are worked out once. */
const RESULTS = new WeakMap<CouncilYear, YearResults>();

/** The results of a year. Since it depends on nothing else, the same year object gives the same results object. */
export function resultsOf(year: CouncilYear): YearResults {
  const known = RESULTS.get(year) ?? resultsAnew(year);
  RESULTS.set(year, known);
  return known;
}

function resultsAnew(year: CouncilYear): YearResults {
  const consolidated = locateCouncilFigures(year, consolidate(year));
  const statuses = statusesOf(year.plan, consolidated.evidence, year.decisions.statuses);
  const headline = headlineOf(statuses);
  const { texts, receipts } = consolidated;
  const blocks = reportBlocks({ plan: year.plan, statuses, headline, texts, receipts });
  const shown = {
    ...year,
    consolidated,
    statuses,
    headline,
    blocks,
    outdatedDecisions: outdatedDecisions(year, consolidated, statuses),
    outdated: outdatedEdits(year.edits, blocks),
  };
  const typed = typedFindings(shown);
  const outdatedFindings = locatedOutdatedFindings(shown);
  return {
    ...shown,
    findings: [...consolidated.findings, ...outdatedFindings, ...typed, ...fileFindings(year)],
    typed,
    outdatedFindings,
  };
}
