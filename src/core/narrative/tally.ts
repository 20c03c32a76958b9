import { STATUS_KINDS, statusWord, type StatusKind } from '../plan/status-kind';
import type { Plan } from '../plan/plan';
import type { StatusCounts } from '../status/status-counts';
import { capitalised, inWords, listed } from '../words/english';

/** How many of a group of priorities have each status, with the shares in whole per cent where they are to be said. */
export interface Tally {
  counts: StatusCounts;
  percent?: StatusCounts;
  /** How many priorities the counts add up to. */
  total: number;
  /** What they are called: "priorities", "priorities reported on". */
  one: string;
  many: string;
}

/** A clause for each of the usual status words. Of a plan's own word, `statusClause` says that priorities have it. */
const STATUS_CLAUSES: Record<StatusKind, (subject: string, single: boolean) => string> = {
  'achieved': (subject, single) => `${subject} ${single ? 'was' : 'were'} achieved`,
  'partly-achieved': (subject, single) => `${subject} ${single ? 'was' : 'were'} partly achieved`,
  'not-achieved': (subject, single) => `${subject} ${single ? 'was' : 'were'} not achieved`,
  'not-received': (subject) => `information was not received for ${subject}`,
  'needs-decision': (subject, single) => `${subject} ${single ? 'needs' : 'need'} a decision`,
  'not-due': (subject, single) => `${subject} ${single ? 'is' : 'are'} not yet due`,
  'not-applicable': (subject, single) => `${subject} no longer ${single ? 'applies' : 'apply'}`,
};

/**
 * A sentence for the first status that any priority has, in the statuses' order, and one for all the others; one
 * sentence alone where the plan has words of its own for all of them.
 */
export function tallySentences(tally: Tally, plan: Plan): readonly string[] {
  const present = STATUS_KINDS.filter((kind) => tally.counts[kind] > 0);
  const [first, ...others] = present;
  if (!first) return [];
  const opening =
    statusClause(first, plan, fullSubject(tally, first, plan), tally.counts[first] === 1) + share(tally, first);
  if (others.length > 0 && present.every((kind) => ownWord(kind, plan) !== undefined)) {
    return [
      sentence(
        listed([
          opening,
          ...others.map((kind) => `${inWords(tally.counts[kind])} ${ownWord(kind, plan)}${share(tally, kind)}`),
        ]),
      ),
    ];
  }
  const rest = others.map(
    (kind) => statusClause(kind, plan, inWords(tally.counts[kind]), tally.counts[kind] === 1) + share(tally, kind),
  );
  return [sentence(opening), ...(rest.length === 0 ? [] : [sentence(listed(rest))])];
}

function sentence(words: string): string {
  return `${capitalised(words)}.`;
}

function statusClause(kind: StatusKind, plan: Plan, subject: string, single: boolean): string {
  return ownWord(kind, plan) === undefined
    ? STATUS_CLAUSES[kind](subject, single)
    : `${subject} ${single ? 'has' : 'have'} the status ${ownWord(kind, plan)}`;
}

/** The plan's word for a status where that isn't the usual one. */
function ownWord(kind: StatusKind, plan: Plan): string | undefined {
  const word = statusWord(kind, plan);
  return word === statusWord(kind, { statusWords: {} }) ? undefined : word;
}

/** "25 of the 26 priorities", "all 26 priorities", "the one priority"; for want of information, "any of the 26 priorities". */
function fullSubject({ counts, total, one, many }: Tally, kind: StatusKind, plan: Plan): string {
  if (total === 1) return `the one ${one}`;
  if (counts[kind] < total) return `${inWords(counts[kind])} of the ${inWords(total)} ${many}`;
  if (kind === 'not-received' && ownWord(kind, plan) === undefined) return `any of the ${inWords(total)} ${many}`;
  return total === 2 ? `both ${many}` : `all ${inWords(total)} ${many}`;
}

/** The share in brackets. A share that rounds to all or nothing, and isn't, says so. */
function share({ percent, counts, total }: Tally, kind: StatusKind): string {
  if (!percent) return '';
  const shown = percent[kind];
  if (shown >= 100 && counts[kind] < total) return ' (over 99%)';
  if (shown <= 0) return ' (under 1%)';
  return ` (${shown}%)`;
}
