import { canonicalJson, fingerprint } from '../fingerprint';
import { latestOfEach } from '../latest-of-each';
import { groupBy } from '../group-by';
import { statusesOf } from '../status/status-of';
import type { PriorityStatus } from '../status/priority-status';
import { consolidate } from './consolidate';
import { councilFiguresOf } from './council-figures';
import type { CouncilYear } from './council-year';
import {
  seenByCouncilFigure,
  seenOfConflict,
  seenOfPriority,
  type SeenByDecision,
  type SeenValue,
} from './seen-values';
import { withSingleSpaces } from '../values/plain-text';
import type { Consolidated } from './types';

/** Something that was seen when a decision was taken, and is another now; one side is missing where it is new or gone. */
export interface Move extends Pick<SeenValue, 'of' | 'key'> {
  then?: SeenValue;
  now?: SeenValue;
}

/** A decision whose figures or texts have moved since it was taken. */
export interface OutdatedDecision {
  /** 'council figure': a figure that the council entered itself, in place of a partner's that has moved. */
  kind: 'status' | 'choice' | 'council figure';
  /** Ref of the priority, key of the conflict, or `councilFigureKey` of the measure. */
  about: string;
  moves: readonly [Move, ...Move[]];
}

interface Standing {
  kind: OutdatedDecision['kind'];
  about: string;
  /** The fingerprint of the decision. */
  decision: string;
}

/**
 * The year with what was seen for each decision in force. What was seen before stays for a decision that reads as it
 * did; for any other it is what the year says now. A choice is in force once there is a conflict for it to settle.
 */
export function withSeen(year: CouncilYear): CouncilYear {
  const standing = standingDecisions(year);
  const before = groupBy(year.seen, seenKey);
  const isKnown = (each: Standing): boolean => before.has(seenKey(each));
  const isSame = standing.length === year.seen.length && standing.every(isKnown);
  if (isSame || (standing.length === 0 && year.seen.length === 0)) return year;
  const look = standing.every(isKnown) ? () => undefined : seenAtFirst(year);
  const seen = standing.flatMap((each): readonly SeenByDecision[] => {
    const known = before.get(seenKey(each))?.[0];
    const values = known?.values ?? look(each);
    return values ? [{ about: each.about, decision: each.decision, values }] : [];
  });
  return { ...year, seen };
}

/** As `seenNow`, for decisions in force alone. */
function seenAtFirst(year: CouncilYear): ReturnType<typeof seenNow> {
  const consolidated = consolidate(year);
  const settled = new Set(consolidated.conflicts.flatMap(({ about, choice }) => (choice ? [about] : [])));
  const look = seenNow(year, consolidated);
  return (decision) => (decision.kind !== 'choice' || settled.has(decision.about) ? look(decision) : undefined);
}

/** The decisions in force whose figures or texts are others now than when they were taken, with what moved. */
export function outdatedDecisions(
  year: CouncilYear,
  consolidated: Consolidated,
  statuses: readonly PriorityStatus[],
): readonly OutdatedDecision[] {
  if (year.seen.length === 0) return [];
  const before = groupBy(year.seen, seenKey);
  const look = seenNow(year, consolidated, statuses);
  return standingDecisions(year).flatMap(({ kind, about, decision }) => {
    const now = look({ kind, about });
    const then = before.get(seenKey({ about, decision }))?.[0]?.values;
    const [first, ...others] = then && now ? movesBetween(then, now) : [];
    return first ? [{ kind, about, moves: [first, ...others] as const }] : [];
  });
}

/** Gives what is to be seen now for a decision; undefined where there is nothing left to decide. */
function seenNow(
  { plan, decisions }: CouncilYear,
  consolidated: Consolidated,
  statuses = statusesOf(plan, consolidated.evidence, decisions.statuses),
): (decision: Pick<Standing, 'kind' | 'about'>) => readonly SeenValue[] | undefined {
  const byPriority = new Map(statuses.map((status) => [status.priority, status]));
  const conflicts = new Map(consolidated.conflicts.map((conflict) => [conflict.about, conflict]));
  const corrected = new Map(
    consolidated.evidence.flatMap((each) => (each.council ? [[councilFigureKey(each.measure), each] as const] : [])),
  );
  return ({ kind, about }) => {
    const evidence = kind === 'council figure' ? corrected.get(about) : undefined;
    if (kind === 'council figure') return evidence && seenByCouncilFigure(plan, evidence, consolidated);
    const [status, conflict] = [byPriority.get(about), conflicts.get(about)];
    if (kind === 'status') return status && seenOfPriority(plan, status, consolidated);
    return conflict && seenOfConflict(conflict, consolidated);
  };
}

/** One for each thing decided: of several decisions the latest. */
function standingDecisions({ plan, decisions, councilFigures }: CouncilYear): readonly Standing[] {
  const { statuses, choices } = decisions;
  return [
    ...[...latestOfEach(statuses, ({ priority }) => priority).values()].map(({ priority, status, reason, by, on }) => ({
      kind: 'status' as const,
      about: priority,
      decision: decisionPrint([status, reason, by, on]),
    })),
    ...[...latestOfEach(choices, ({ about }) => about).values()].map(({ about, file, reason, by, on }) => ({
      kind: 'choice' as const,
      about,
      decision: decisionPrint([file, reason, by, on]),
    })),
    ...[...councilFiguresOf(plan, councilFigures).values()].map(({ measure, figure, reason, from, by, on }) => ({
      kind: 'council figure' as const,
      about: councilFigureKey(measure),
      decision: decisionPrint([canonicalJson(figure), reason, from, by, on]),
    })),
  ];
}

/** What a council's figure is kept under among what was seen: no ref and no key of a conflict reads so. */
export const councilFigureKey = (measure: string): string => `council figure: ${measure}`;

const decisionPrint = (said: readonly string[]): string => fingerprint(canonicalJson(said.map(withSingleSpaces)));

const seenKey = ({ about, decision }: Pick<SeenByDecision, 'about' | 'decision'>): string =>
  JSON.stringify([about, decision]);

/** What differs between two times: first what is seen now, then what is gone. */
export function movesBetween(then: readonly SeenValue[], now: readonly SeenValue[]): readonly Move[] {
  const keyOf = ({ of, key }: Pick<SeenValue, 'of' | 'key'>): string => JSON.stringify([of, key]);
  const before = new Map(then.map((each) => [keyOf(each), each]));
  const after = new Set(now.map(keyOf));
  return [
    ...now.flatMap((each): readonly Move[] => {
      const earlier = before.get(keyOf(each));
      if (earlier?.code === each.code) return [];
      return [{ of: each.of, key: each.key, ...(earlier && { then: earlier }), now: each }];
    }),
    ...then.filter((each) => !after.has(keyOf(each))).map((each) => ({ of: each.of, key: each.key, then: each })),
  ];
}
