import type { Plan } from '../plan/plan';
import { applyPlan } from './apply-plan';
import { councilFiguresOf, sortCouncilFigures, type CouncilFigureRow } from './council-figures';
import {
  sortByFile,
  sortByPartner,
  type CouncilYear,
  type DecisionRow,
  type KeptReturn,
  type ReceivedFile,
  type ReplacedReturn,
  type UnreadableFile,
} from './council-year';
import type { DecisionsOfFile } from './decisions';
import { takeDecisionRows, sortDecisions } from './decision-rows';
import { mergeDecisions } from './merge-decisions';
import { clearedBy } from './cleared-files';
import { addReturns, sortOutReturns } from './newer-returns';
import { withSeen } from './outdated-decisions';

/** What to change in a council's year. Files are taken out before received ones are added. */
export interface YearUpdate {
  /** Another version of the year's plan. */
  plan?: Plan;
  /**
   * Files that came in together. A used return replaces the older ones of its partner that came in before; a file that
   * can't be used replaces none.
   */
  received?: readonly ReceivedFile[];
  /** Names of files that aren't to count any more; what they replaced counts again. */
  takenOut?: readonly string[];
  /** Names of replaced files that are to count again, beside what replaced them. */
  broughtBack?: readonly string[];
  /** Decisions of a decisions file; where the year decides the same thing, the later decision is kept. */
  decisions?: DecisionsOfFile;
}

/**
 * Applies an update to a year. A return stays in until a newer one of the same partner replaces it, or until it is
 * taken out. A file that comes again and says what it said changes nothing, whatever else comes with it.
 */
export function updateYear(year: CouncilYear, update: YearUpdate): CouncilYear {
  const { plan, decisions } = update;
  const before = plan === undefined || plan === year.plan ? year : applyPlan(plan, year);
  return withSeen({
    ...before,
    ...filesIn(before, update),
    ...(decisions && withDecisionsOf(before, decisions)),
  });
}

/**
 * The rows with others added: one that reads the same is there already, and one that is older than the figure in use
 * was replaced by it.
 */
export function withCouncilFigures(
  plan: Plan,
  rows: readonly CouncilFigureRow[],
  added: readonly CouncilFigureRow[],
): readonly CouncilFigureRow[] {
  const known = new Set(rows.map((row) => JSON.stringify(row)));
  const used = councilFiguresOf(plan, rows);
  const isNew = (row: CouncilFigureRow): boolean =>
    !known.has(JSON.stringify(row)) && (row.on === '' || row.on >= (used.get(row.measure)?.on ?? ''));
  return sortCouncilFigures(plan, [...rows, ...added.filter(isNew)]);
}

/** The year with a figure that the council enters now: it is used before others of the same day. */
export function withCouncilFigure(year: CouncilYear, row: CouncilFigureRow): CouncilYear {
  return withSeen({ ...year, councilFigures: sortCouncilFigures(year.plan, [row, ...year.councilFigures]) });
}

/** Adds a file's decisions; a partner's date of receipt replaces one that couldn't be read as a date. */
function withDecisionsOf(
  { plan, decisions: before, unclearDates, councilFigures }: CouncilYear,
  file: DecisionsOfFile,
): Pick<CouncilYear, 'decisions' | 'differing' | 'unclearDates' | 'councilFigures'> {
  const { decisions, differing } = mergeDecisions(before, file);
  const noted = new Set(decisions.received.map(({ partner }) => partner));
  return {
    decisions: sortDecisions(plan, decisions),
    differing,
    councilFigures: withCouncilFigures(plan, councilFigures, file.councilFigures ?? []),
    unclearDates: unclearDates.filter(({ partner }) => !noted.has(partner)),
  };
}

type Files = Pick<CouncilYear, 'returns' | 'replaced' | 'setAside' | 'unreadable'>;

function filesIn(year: CouncilYear, { received = [], takenOut = [], broughtBack = [] }: YearUpdate): Files {
  const { plan, returns, replaced, setAside, unreadable } = year;
  if (received.length + takenOut.length + broughtBack.length === 0) return { returns, replaced, setAside, unreadable };
  const gone = new Set(takenOut);
  const stay = <Each extends { file: string }>(files: readonly Each[]): readonly Each[] =>
    files.filter(({ file }) => !gone.has(file));
  const byHand = stay(returns.filter(({ isByHand }) => isByHand));
  const before = [...stay(returns.filter(({ isByHand }) => !isByHand)), ...broughtBackIn(stay(replaced), broughtBack)];
  const came = received.flatMap((each) => (each.state === 'used' ? [each.return] : []));
  const { all, isNew } = addReturns(before, came);
  const sorted = sortOutReturns(plan, all);
  const isCleared = clearedBy(plan, all.filter(isNew));
  return {
    returns: sortByPartner(plan, [...sorted.returns, ...byHand]),
    replaced: sorted.replaced,
    ...unusedIn({ setAside: stay(setAside), unreadable: stay(unreadable) }, received, isCleared),
  };
}

/** The replaced returns as all others, those named to count from now on whatever else is there. */
function broughtBackIn(replaced: readonly ReplacedReturn[], names: readonly string[]): readonly KeptReturn[] {
  const back = new Set(names);
  return replaced.map(({ replacedBy, ...each }) =>
    back.has(each.file) && replacedBy !== each.file ? { ...each, isBroughtBack: true } : each,
  );
}

/** A file that comes again leaves the list that it was in; what can be read clears a file in its place that couldn't be. */
function unusedIn(
  { setAside, unreadable }: Pick<Files, 'setAside' | 'unreadable'>,
  received: readonly ReceivedFile[],
  isCleared: (unread: UnreadableFile) => boolean,
): Pick<Files, 'setAside' | 'unreadable'> {
  const notUsed = new Map(setAside.map((each) => [each.file, each]));
  const unread = new Map(unreadable.filter((each) => !isCleared(each)).map((each) => [each.file, each]));
  for (const each of received) {
    const { file } = each.state === 'used' ? each.return : each.file;
    notUsed.delete(file);
    unread.delete(file);
    if (each.state === 'not used') notUsed.set(file, each.file);
    else if (each.state === 'unreadable') unread.set(file, each.file);
  }
  return { setAside: sortByFile([...notUsed.values()]), unreadable: sortByFile([...unread.values()]) };
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
