import type { CouncilYear } from '../core/consolidation/council-year';
import { returnCounts, type ReturnCounts } from '../core/consolidation/receipts';
import { isOpen } from '../core/finding';
import { headlineSentences } from '../core/narrative/headline-block';
import { partnerName } from '../core/plan/plan-index';
import { STATUS_KINDS, statusWord } from '../core/plan/status-kind';
import { resultsOf, type YearResults } from '../documents/council-workbook';
import { owedWords } from '../documents/council-workbook/receipts-sheet';
import type { Tone } from '../documents/report';
import { toneOf } from '../documents/status-tone';

/** Where a year stands: what is in, what is owed, what waits for whom. */
export interface CouncilOverview {
  headline: string;
  /** Statuses that any priority has, in the usual order. */
  counts: readonly { word: string; tone: Tone; count: number }[];
  returns: ReturnCounts;
  /** Partners who owe anything, in the plan's order; `what` as on the Receipts sheet: "2 figures (Safe 4)". */
  owed: readonly { partner: string; isReceived: boolean; what: string }[];
  findings: { toFix: number; toExplain: number; unreadable: number };
  decisions: {
    made: number;
    /** Refs of the priorities that wait for one. */
    waiting: readonly string[];
    /** Values of two returns that disagree and aren't settled. */
    conflicts: number;
    /** Rows that officers began and that can't be taken yet. */
    incomplete: number;
    /** What was decided, chosen or edited on figures or texts that have moved since, each in sentences. */
    outdated: readonly string[];
  };
}

export function councilOverview(year: CouncilYear): CouncilOverview {
  const results = resultsOf(year);
  const { plan, statuses, headline, consolidated } = results;
  const { receipts, conflicts } = consolidated;
  return {
    headline: headlineSentences(headline, plan).join(' '),
    counts: STATUS_KINDS.filter((kind) => headline.counts[kind] > 0).map((kind) => ({
      word: statusWord(kind, plan),
      tone: toneOf(kind),
      count: headline.counts[kind],
    })),
    returns: returnCounts(receipts),
    owed: owedIn(results),
    findings: openIn(results),
    decisions: {
      made: statuses.filter(({ decision }) => decision !== undefined).length,
      waiting: statuses.filter(({ published }) => published === 'needs-decision').map(({ priority }) => priority),
      conflicts: conflicts.filter(({ choice }) => choice === undefined).length,
      incomplete: results.typed.length,
      outdated: results.outdatedFindings.map(({ message }) => message),
    },
  };
}

function owedIn({ plan, consolidated: { receipts, given } }: YearResults): CouncilOverview['owed'] {
  const owes = owedWords(plan, given);
  return receipts
    .map((receipt) => ({
      partner: partnerName(plan, receipt.partner),
      isReceived: receipt.state === 'received',
      what: owes(receipt),
    }))
    .filter(({ what }) => what !== '');
}

function openIn({ findings, unreadable }: YearResults): CouncilOverview['findings'] {
  const open = findings.filter(isOpen);
  const toFix = open.filter(({ severity }) => severity === 'error').length;
  return { toFix, toExplain: open.length - toFix, unreadable: unreadable.length };
}
