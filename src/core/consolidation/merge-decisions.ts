import type { Finding } from '../finding';
import { groupBy } from '../group-by';
import { statusWord, type StatusKind } from '../plan/status-kind';
import type { Plan } from '../plan/plan';
import { partnerName } from '../plan/plan-index';
import { longDate } from '../words/english';
import type { CouncilYear, DifferingDecision } from './council-year';
import { consolidationFinding } from './checks';
import type { Decisions } from './types';

/** How decisions of one kind are compared. */
interface DecisionComparison<Each> {
  kind: DifferingDecision['kind'];
  about: (each: Each) => string;
  said: (each: Each) => string;
  on: (each: Each) => string;
}

const STATUS_COMPARISON: DecisionComparison<Decisions['statuses'][number]> = {
  kind: 'status',
  about: ({ priority }) => priority,
  said: ({ status }) => status,
  on: ({ on }) => on,
};

const CHOICE_COMPARISON: DecisionComparison<Decisions['choices'][number]> = {
  kind: 'choice',
  about: ({ about }) => about,
  said: ({ file }) => file,
  on: ({ on }) => on,
};

/** Dates of receipt have no date of decision, so the workbook's is always the one kept. */
const RECEIPT_COMPARISON: DecisionComparison<Decisions['received'][number]> = {
  kind: 'received',
  about: ({ partner }) => partner,
  said: ({ on }) => on,
  on: () => '',
};

/**
 * Adds the decisions of a decisions file to those in the council workbook. Where both decide one thing, the later
 * decision is kept, or the workbook's if they are of the same day; `differing` lists those that disagree.
 */
export function mergeDecisions(
  workbook: Decisions,
  file: Decisions,
): { decisions: Decisions; differing: readonly DifferingDecision[] } {
  const statuses = mergeOf(workbook.statuses, file.statuses, STATUS_COMPARISON);
  const choices = mergeOf(workbook.choices, file.choices, CHOICE_COMPARISON);
  const received = mergeOf(workbook.received, file.received, RECEIPT_COMPARISON);
  return {
    decisions: { statuses: statuses.all, choices: choices.all, received: received.all },
    differing: [...statuses.differing, ...choices.differing, ...received.differing],
  };
}

function mergeOf<Each>(
  workbook: readonly Each[],
  file: readonly Each[],
  { kind, about, said, on }: DecisionComparison<Each>,
): { all: readonly Each[]; differing: readonly DifferingDecision[] } {
  const differing: DifferingDecision[] = [];
  const inFile = groupBy(file, about);
  const all = workbook.map((mine) => {
    const theirs = inFile.get(about(mine))?.[0];
    if (!theirs) return mine;
    const isLater = on(theirs) > on(mine);
    const [kept, other] = isLater ? [theirs, mine] : [mine, theirs];
    const shown = (each: Each): DifferingDecision['kept'] => ({ said: said(each), on: on(each) });
    if (said(theirs) !== said(mine))
      differing.push({
        kind,
        about: about(mine),
        keptIn: isLater ? 'decisions file' : 'council workbook',
        kept: shown(kept),
        other: shown(other),
      });
    return kept;
  });
  const known = new Set(workbook.map(about));
  return { all: [...all, ...file.filter((each) => !known.has(about(each)))], differing };
}

/** A finding for each differing decision, as long as the decision that was kept is still in force. */
export function differingFindings({ plan, decisions, differing }: CouncilYear): readonly Finding[] {
  if (differing.length === 0) return [];
  const stands = new Set([
    ...decisions.statuses.map((each) => comparisonKey(STATUS_COMPARISON, each)),
    ...decisions.choices.map((each) => comparisonKey(CHOICE_COMPARISON, each)),
    ...decisions.received.map((each) => comparisonKey(RECEIPT_COMPARISON, each)),
  ]);
  return differing
    .filter(({ kind, about, kept }) => stands.has(JSON.stringify([kind, about, kept.said, kept.on])))
    .map((each) => differingFinding(plan, each));
}

function comparisonKey<Each>({ kind, about, said, on }: DecisionComparison<Each>, each: Each): string {
  return JSON.stringify([kind, about(each), said(each), on(each)]);
}

function differingFinding(plan: Plan, { kind, about, keptIn, kept, other }: DifferingDecision): Finding {
  const words = ({ said, on }: DifferingDecision['kept']): string =>
    on === '' ? saidWords(plan, kind, said) : `${saidWords(plan, kind, said)} (${longDate(on)})`;
  const otherIn = keptIn === 'decisions file' ? 'council workbook' : 'decisions file';
  const name = kind === 'received' ? `The return from ${partnerName(plan, about)}` : about;
  return consolidationFinding('differing-decision', {
    message: [
      `${name}: the ${keptIn} says ${words(kept)}, the ${otherIn} says ${words(other)}.`,
      `The ${keptIn}'s is used.`,
    ].join(' '),
    place: kind === 'status' ? { priority: about } : {},
    found: saidWords(plan, kind, other.said),
    expected: saidWords(plan, kind, kept.said),
  });
}

function saidWords(plan: Plan, kind: DifferingDecision['kind'], said: string): string {
  if (kind === 'status') return statusWord(said as StatusKind, plan);
  return kind === 'received' ? `received on ${longDate(said)}` : said;
}
