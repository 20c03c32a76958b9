import type { CouncilYear } from '../../core/consolidation/council-year';
import { movesBetween } from '../../core/consolidation/outdated-decisions';
import { moveSentence } from '../../core/consolidation/outdated-words';
import { seenOfPriority } from '../../core/consolidation/seen-values';
import type { Finding } from '../../core/finding';
import { isAsked } from '../../core/consolidation/receipts';
import { partnerName } from '../../core/plan/plan-index';
import { statusWord } from '../../core/plan/status-kind';
import { resultsOf } from '../../documents/council-workbook';

/** What changed between two states of a council's year. */
export interface YearChange {
  /** Names of the partners whose return is in now and wasn't before. */
  cameIn: readonly string[];
  /** How many of the returns asked for are in. */
  received: number;
  asked: number;
  /** Priorities whose published status changed, with its word before and after. */
  statuses: readonly { ref: string; was: string; is: string }[];
  /** Each figure, last period's value or text that is another now, in a sentence with the ref of its priority. */
  values: readonly string[];
  /** Which returns are replaced now, what is blank in them, and which count again, in sentences. */
  returns: readonly string[];
  /** What was decided, chosen or edited before something moved, in sentences. */
  outdated: readonly string[];
}

/** Compares two states of a year; without one before, every return came in and nothing else changed. */
export function yearChange(before: CouncilYear | undefined, after: CouncilYear): YearChange {
  const { plan } = after;
  const isIn = new Set(before ? receivedPartners(before) : []);
  const asked = resultsOf(after).consolidated.receipts.filter(isAsked);
  const received = asked.filter(({ state }) => state === 'received');
  return {
    cameIn: received.filter(({ partner }) => !isIn.has(partner)).map(({ partner }) => partnerName(plan, partner)),
    received: received.length,
    asked: asked.length,
    statuses: before ? changedStatuses(before, after) : [],
    values: before ? changedValues(before, after) : [],
    returns: before ? changedReturns(before, after) : [],
    outdated: before ? newMessages(resultsOf(before).outdatedFindings, resultsOf(after).outdatedFindings) : [],
  };
}

/** Ids of the partners whose return is in. */
function receivedPartners(year: CouncilYear): readonly string[] {
  const { receipts } = resultsOf(year).consolidated;
  return receipts.filter(({ state }) => state === 'received').map(({ partner }) => partner);
}

function changedStatuses(before: CouncilYear, after: CouncilYear): YearChange['statuses'] {
  const was = new Map(resultsOf(before).statuses.map(({ priority, published }) => [priority, published]));
  return resultsOf(after).statuses.flatMap(({ priority, published }) => {
    const earlier = was.get(priority);
    return earlier === undefined || earlier === published
      ? []
      : [{ ref: priority, was: statusWord(earlier, after.plan), is: statusWord(published, after.plan) }];
  });
}

function changedValues(before: CouncilYear, after: CouncilYear): readonly string[] {
  const [was, is] = [before, after].map((year) => resultsOf(year));
  if (!was || !is) return [];
  const earlier = new Map(was.statuses.map((status) => [status.priority, status]));
  return is.statuses.flatMap((status) => {
    const { priority } = status;
    const old = earlier.get(priority);
    if (!old) return [];
    const then = seenOfPriority(before.plan, old, was.consolidated);
    const moves = movesBetween(then, seenOfPriority(after.plan, status, is.consolidated));
    return moves.filter(({ of }) => of !== 'status').map((move) => `${priority}, ${moveSentence(after.plan, move)}`);
  });
}

function changedReturns(before: CouncilYear, after: CouncilYear): readonly string[] {
  const wasReplaced = new Set(before.replaced.map(({ file }) => file));
  const again = after.returns.map(({ file }) => file).filter((file) => wasReplaced.has(file));
  const unread = new Set(after.unreadable.map(({ file }) => file));
  const cleared = before.unreadable.map(({ file }) => file).filter((file) => file !== '' && !unread.has(file));
  const [was, is] = [before, after].map((year) =>
    resultsOf(year).findings.filter(({ check }) => check === 'replaced-return' || check === 'emptied-entry'),
  );
  return [
    ...newMessages(was ?? [], is ?? []),
    ...again.map((file) => `${file} counts again.`),
    ...cleared.map((file) => `${file}, which couldn't be read, is no longer waited for.`),
  ];
}

/** The messages of findings that weren't there before. */
function newMessages(before: readonly Finding[], after: readonly Finding[]): readonly string[] {
  const known = new Set(before.map(({ message }) => message));
  return after.map(({ message }) => message).filter((message) => !known.has(message));
}
