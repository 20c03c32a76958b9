import { STATUS_KINDS, statusWord, type StatusKind, type StatusCounts } from '../plan/status-kind';
import type { Plan } from '../plan/plan';
import { shareWords } from '../status/share';
import { capitalise, spellNumber, formatList } from '../words/english';

/** How many of a group of priorities have each status. */
export interface Tally {
  counts: StatusCounts;
  /** Shares in per cent, as `percentShare` gives them; left out where they aren't said. */
  percent?: StatusCounts;
  /** How many priorities the counts add up to. */
  total: number;
  /** What is counted, in the singular and the plural: "priority reported on", "priorities reported on". */
  one: string;
  many: string;
}

/** The clause for each status that has its usual word; `statusClause` words those for which the plan has its own. */
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
 * One sentence for the first status, in the statuses' order, that any priority has, and one for all the others;
 * a single sentence where the plan has words of its own for all of them.
 */
export function tallySentences(tally: Tally, plan: Plan): readonly string[] {
  const present = STATUS_KINDS.filter((kind) => tally.counts[kind] > 0);
  const [first, ...others] = present;
  if (!first) return [];
  const clause = (kind: StatusKind, subject: string): string =>
    statusClause(kind, plan, subject, tally.counts[kind] === 1) + shareInBrackets(tally, kind);
  const opening = clause(first, countedSubject(tally, first, plan));
  if (others.length > 0 && present.every((kind) => plansOwnWord(kind, plan) !== undefined)) {
    const short = others.map((kind) => {
      const words = `${spellNumber(tally.counts[kind])} ${plansOwnWord(kind, plan)}`;
      return words + shareInBrackets(tally, kind);
    });
    return [asSentence(formatList([opening, ...short]))];
  }
  const rest = others.map((kind) => clause(kind, spellNumber(tally.counts[kind])));
  return [asSentence(opening), ...(rest.length === 0 ? [] : [asSentence(formatList(rest))])];
}

function asSentence(words: string): string {
  return `${capitalise(words)}.`;
}

function statusClause(kind: StatusKind, plan: Plan, subject: string, single: boolean): string {
  return plansOwnWord(kind, plan) === undefined
    ? STATUS_CLAUSES[kind](subject, single)
    : `${subject} ${single ? 'has' : 'have'} the status ${plansOwnWord(kind, plan)}`;
}

/** The plan's word for a status where that isn't the usual one. */
function plansOwnWord(kind: StatusKind, plan: Plan): string | undefined {
  const word = statusWord(kind, plan);
  return word === statusWord(kind, { statusWords: {} }) ? undefined : word;
}

/** "25 of the 26 priorities", "all 26 priorities", "the one priority"; "any of the 26 ..." where none was received. */
function countedSubject({ counts, total, one, many }: Tally, kind: StatusKind, plan: Plan): string {
  if (total === 1) return `the one ${one}`;
  if (counts[kind] < total) return `${spellNumber(counts[kind])} of the ${spellNumber(total)} ${many}`;
  if (kind === 'not-received' && plansOwnWord(kind, plan) === undefined)
    return `any of the ${spellNumber(total)} ${many}`;
  return total === 2 ? `both ${many}` : `all ${spellNumber(total)} ${many}`;
}

/** " (25%)". */
function shareInBrackets({ percent }: Tally, kind: StatusKind): string {
  return percent ? ` (${shareWords(percent[kind])})` : '';
}
