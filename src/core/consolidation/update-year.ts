import type { Plan } from '../plan/plan';
import { applyPlan } from './apply-plan';
import { sortByFile, sortByPartner, type CouncilYear, type DecisionRow, type ReceivedFile } from './council-year';
import { takeDecisionRows, sortDecisions } from './decision-rows';
import { mergeDecisions } from './merge-decisions';
import { withSeen } from './outdated-decisions';
import type { Decisions } from './types';

/** What to change in a council's year. Files are taken out before received ones are added. */
export interface YearUpdate {
  /** Another version of the year's plan. */
  plan?: Plan;
  /** Files that came in. A used return replaces the one of its name; a file that can't be used replaces no return. */
  received?: readonly ReceivedFile[];
  /** Names of files that aren't to count any more. */
  takenOut?: readonly string[];
  /** Decisions of a decisions file; where the year decides the same thing, the later decision is kept. */
  decisions?: Decisions;
}

/**
 * Applies an update to a year. A return stays in until a usable one of the same file name replaces it, or until it is
 * taken out. Files of different names may come in any order and in several updates.
 */
export function updateYear(
  year: CouncilYear,
  { plan, received = [], takenOut = [], decisions }: YearUpdate,
): CouncilYear {
  const before = plan === undefined || plan === year.plan ? year : applyPlan(plan, year);
  return withSeen({
    ...before,
    ...filesIn(before, received, new Set(takenOut)),
    ...(decisions && withDecisionsOf(before, decisions)),
  });
}

/** Adds a file's decisions; a partner's date of receipt replaces one that couldn't be read as a date. */
function withDecisionsOf(
  { plan, decisions: before, unclearDates }: CouncilYear,
  file: Decisions,
): Pick<CouncilYear, 'decisions' | 'differing' | 'unclearDates'> {
  const { decisions, differing } = mergeDecisions(before, file);
  const noted = new Set(decisions.received.map(({ partner }) => partner));
  return {
    decisions: sortDecisions(plan, decisions),
    differing,
    unclearDates: unclearDates.filter(({ partner }) => !noted.has(partner)),
  };
}

function filesIn(
  { plan, returns, setAside, unreadable }: CouncilYear,
  received: readonly ReceivedFile[],
  takenOut: ReadonlySet<string>,
): Pick<CouncilYear, 'returns' | 'setAside' | 'unreadable'> {
  if (received.length + takenOut.size === 0) return { returns, setAside, unreadable };
  const stay = <Each extends { file: string }>(files: readonly Each[]): Map<string, Each> =>
    new Map(files.filter(({ file }) => !takenOut.has(file)).map((each) => [each.file, each]));
  const byHand = returns.filter(({ file, isByHand }) => isByHand && !takenOut.has(file));
  const used = stay(returns.filter(({ isByHand }) => !isByHand));
  const notUsed = stay(setAside);
  const unread = stay(unreadable);
  for (const each of received) {
    const { file } = each.state === 'used' ? each.return : each.file;
    notUsed.delete(file);
    unread.delete(file);
    if (each.state === 'used') used.set(file, each.return);
    else if (each.state === 'not used') notUsed.set(file, each.file);
    else if (each.state === 'unreadable') unread.set(file, each.file);
  }
  return {
    returns: sortByPartner(plan, [...used.values(), ...byHand]),
    setAside: sortByFile([...notUsed.values()]),
    unreadable: sortByFile([...unread.values()]),
  };
}

/**
 * The year with this row, as a decision or a draft, in place of any decision or draft about the same thing. A decision
 * is taken on what the year says now, even where the same was decided before.
 */
export function withDecision(year: CouncilYear, row: DecisionRow): CouncilYear {
  const before = withoutDecision(year, row.about);
  const { drafts, ...decided } = takeDecisionRows(year.plan, [row], { ...before.decisions, drafts: before.drafts });
  return withSeen({ ...before, decisions: { ...before.decisions, ...decided }, drafts });
}

/** The year without any decision or draft about a priority (its ref) or a conflict (its key). */
export function withoutDecision(year: CouncilYear, about: string): CouncilYear {
  const { statuses, choices, received } = year.decisions;
  const others = <Each extends { about: string }>(all: readonly Each[]): readonly Each[] =>
    all.filter((each) => each.about !== about);
  return {
    ...year,
    decisions: { statuses: statuses.filter(({ priority }) => priority !== about), choices: others(choices), received },
    differing: others(year.differing),
    drafts: others(year.drafts),
    seen: others(year.seen),
  };
}
