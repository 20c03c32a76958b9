import { COUNCIL_SHEET_NAMES } from '../council-sheets';
import type { Finding } from '../finding';
import type { Plan } from '../plan/plan';
import { planIndex } from '../plan/plan-index';
import { STATUS_KINDS, statusOfWord, statusWord, type StatusKind } from '../plan/status-kind';
import { formatList } from '../words/english';
import { choicesInOrder, isPossibleConflictKey } from './choices';
import type { CouncilYear, DecisionDraft, DecisionRow } from './council-year';
import { consolidationFinding } from './checks';

type DecisionsTaken = Pick<CouncilYear, 'drafts'> & Pick<CouncilYear['decisions'], 'statuses' | 'choices'>;

/** The plan's words for the statuses that an officer can decide on: all except "needs a decision". */
export function decidableWords(plan: Plan): readonly string[] {
  return STATUS_KINDS.filter((kind) => kind !== 'needs-decision').map((kind) => statusWord(kind, plan));
}

/**
 * Adds the decisions in rows of the Decisions sheet to those taken before. A row that isn't complete, or is about
 * something decided already, becomes a draft.
 */
export function takeDecisionRows(plan: Plan, rows: readonly DecisionRow[], before?: DecisionsTaken): DecisionsTaken {
  const statuses = [...(before?.statuses ?? [])];
  const choices = [...(before?.choices ?? [])];
  const drafts: DecisionDraft[] = [...(before?.drafts ?? [])];
  const taken = new Set([...statuses.map(({ priority }) => priority), ...choices.map(({ about }) => about)]);
  for (const row of rows) {
    const { about, decision, reason, by, on } = row;
    const status = isPossibleConflictKey(plan, about) ? undefined : decidableStatus(decision, plan);
    if (taken.has(about) || whyNotTaken(plan, row) !== undefined) drafts.push(row);
    else if (status) statuses.push({ priority: about, status, reason, by, on });
    else choices.push({ about, file: decision, reason, by, on });
    if (drafts.at(-1) !== row) taken.add(about);
  }
  return { ...sortDecisions(plan, { statuses, choices }), drafts };
}

/** Sorts decisions in the plan's order of what they are about, as the Decisions sheet has them. */
export function sortDecisions<Some extends Pick<DecisionsTaken, 'statuses' | 'choices'>>(
  plan: Plan,
  decided: Some,
): Some {
  const ranks = new Map(plan.priorities.map(({ ref }, rank) => [ref, rank]));
  const rank = ({ priority }: { priority: string }): number => ranks.get(priority) ?? ranks.size;
  return {
    ...decided,
    statuses: [...decided.statuses].sort((a, b) => rank(a) - rank(b)),
    choices: choicesInOrder(plan, decided.choices),
  };
}

/** The status that a word means, with or without a sign such as ✓; undefined where officers can't decide on it. */
function decidableStatus(typed: string, plan: Plan): StatusKind | undefined {
  const status = statusOfWord(typed.replace(/^[✓◐✗?…–]\s*/u, ''), plan);
  return status === 'needs-decision' ? undefined : status;
}

/** A finding about a row of the Decisions sheet, with the column whose cell it points to. */
export interface DecisionRowFinding {
  about: string;
  column: 'decision' | 'on';
  /** Present where the row is a draft. */
  draft?: DecisionDraft;
  finding: Finding;
}

/** A finding for each draft, saying why it isn't taken, and for each decision without a date. Places have no cell. */
export function decisionRowFindings({ plan, decisions, drafts }: CouncilYear): readonly DecisionRowFinding[] {
  const undated = [
    ...decisions.statuses.map(({ priority, on }) => ({ about: priority, on })),
    ...decisions.choices,
  ].filter(({ on }) => on === '');
  return [
    ...drafts.map((draft) => ({
      about: draft.about,
      column: 'decision' as const,
      draft,
      finding: whyNotTaken(plan, draft) ?? decidedTwice(plan, draft),
    })),
    ...undated.map(({ about }) => ({
      about,
      column: 'on' as const,
      finding: consolidationFinding('undated-decision', {
        message: `The decision about ${about} has no date. It is taken.`,
        place: {},
      }),
    })),
  ];
}

/** What is wrong with the row itself; undefined where it is complete. */
function whyNotTaken(plan: Plan, row: DecisionRow): Finding | undefined {
  const { about, decision, on } = row;
  if (about === '')
    return unclearDecision(
      plan,
      row,
      `A decision on the ${COUNCIL_SHEET_NAMES.decisions} sheet doesn't say what it is about. It isn't taken.`,
      {
        fix: 'Type the ref of the priority into the first column.',
      },
    );
  const isConflict = isPossibleConflictKey(plan, about);
  if (!isConflict && !planIndex(plan).priorities.has(about))
    return unclearDecision(
      plan,
      row,
      `"${about}" on the ${COUNCIL_SHEET_NAMES.decisions} sheet isn't in the plan. The decision is kept and not used.`,
      {
        found: about,
        fix: 'Correct the ref, or clear the row.',
      },
    );
  const missing = missingIn(row);
  if (missing.length > 0)
    return unclearDecision(plan, row, `The decision about ${about} lacks ${formatList(missing)}. It isn't taken.`);
  if (!isConflict && !decidableStatus(decision, plan))
    return unclearDecision(
      plan,
      row,
      `"${decision}" isn't a status that can be decided on. The decision about ${about} isn't taken.`,
      { found: decision, expected: formatList(decidableWords(plan), 'or') },
    );
  if (on === '' || /^\d{4}-\d{2}-\d{2}$/.test(on)) return undefined;
  return unclearDecision(plan, row, `"${on}" isn't a date, so the decision about ${about} isn't taken.`, {
    found: on,
    fix: 'Type the date as day, month and year: 11 May 2022.',
  });
}

function missingIn({ decision, reason, by }: DecisionRow): readonly string[] {
  return [decision === '' ? 'a decision' : '', reason === '' ? 'a reason' : '', by === '' ? 'a name' : ''].filter(
    (part) => part !== '',
  );
}

function decidedTwice(plan: Plan, row: DecisionRow): Finding {
  return unclearDecision(
    plan,
    row,
    `${row.about} is decided more than once on the ${COUNCIL_SHEET_NAMES.decisions} sheet. The first decision is taken.`,
    { fix: 'Keep one row and clear the other.' },
  );
}

function unclearDecision(
  plan: Plan,
  { about }: DecisionRow,
  message: string,
  more: { found?: string; expected?: string; fix?: string } = {},
): Finding {
  const isPriority = !isPossibleConflictKey(plan, about) && planIndex(plan).priorities.has(about);
  return consolidationFinding('unclear-decision', { message, place: isPriority ? { priority: about } : {}, ...more });
}
