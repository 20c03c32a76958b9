import type { Choice } from '../../core/consolidation/types';
import { isConflictKey } from '../../core/consolidation/conflict-key';
import { consolidationFinding } from '../../core/consolidation/checks';
import type { Finding } from '../../core/finding';
import { groupedBy } from '../../core/grouped-by';
import { statusOfWord } from '../../core/plan/status-kind';
import type { Plan } from '../../core/plan/plan';
import { planIndex } from '../../core/plan/plan-index';
import { dateReading } from '../../core/values/sign-off-date';
import type { CellContent } from '../../core/values/cell';
import type { WorkbookContent } from '../../core/returns/workbook-content';
import type { Decision } from '../../core/status/priority-status';
import { listed } from '../../core/words/english';
import type { DecisionDraft } from './council-state';
import { decidableWords } from './decisions-sheet';
import { COUNCIL_SHEETS, COUNCIL_TABLES, DECISION_COLUMNS } from './layout';
import { rowsOf, type TableRow } from './read-table';

type Row = TableRow<(typeof DECISION_COLUMNS)[number]['key']>;

export interface ReadDecisions {
  statuses: readonly Decision[];
  choices: readonly Choice[];
  drafts: readonly DecisionDraft[];
  findings: readonly Finding[];
}

/** What officers typed into the Decisions sheet; what isn't complete is kept as a draft and told in a finding. */
export function decisionsIn(content: WorkbookContent, plan: Plan): ReadDecisions {
  const rows =
    rowsOf(content, { sheet: COUNCIL_SHEETS.decisions, table: COUNCIL_TABLES.decisions, columns: DECISION_COLUMNS }) ??
    [];
  const about = aboutIn(plan);
  const seen = new Set<string>();
  const read = rows.filter(isBegun).map((row) => decisionIn(row, { plan, about: about(row), seen }));
  return {
    statuses: read.flatMap(({ status }) => status ?? []),
    choices: read.flatMap(({ choice }) => choice ?? []),
    drafts: read.flatMap(({ draft }) => draft ?? []),
    findings: read.flatMap(({ finding }) => finding ?? []),
  };
}

function isBegun(row: Row): boolean {
  return (['decision', 'reason', 'by', 'on'] as const).some((key) => row.text(key) !== '');
}

interface OneDecision {
  status?: Decision;
  choice?: Choice;
  draft?: DecisionDraft;
  finding?: Finding;
}

function decisionIn(row: Row, { plan, about, seen }: { plan: Plan; about: string; seen: Set<string> }): OneDecision {
  const typed = {
    decision: row.text('decision'),
    reason: row.text('reason'),
    by: row.text('by'),
    on: dateIn(row.cell('on')),
  };
  const status = isConflictKey(plan, about)
    ? undefined
    : statusOfWord(typed.decision.replace(/^[✓◐✗?…–]\s*/u, ''), plan);
  const fault = faultIn(row, plan, about, typed, seen);
  if (fault) return { draft: { about, ...typed }, finding: fault };
  seen.add(about);
  const { reason, by, on } = typed;
  const finding =
    on === ''
      ? consolidationFinding('undated-decision', {
          message: `The decision about ${about} has no date. It is taken.`,
          place: row.at('on'),
        })
      : undefined;
  const taken = finding ? { finding } : {};
  return status
    ? { ...taken, status: { priority: about, status, reason, by, on } }
    : { ...taken, choice: { about, file: typed.decision, reason, by, on } };
}

/** What a row is about: a ref as the plan writes it, whatever its case, else as typed. */
function aboutIn(plan: Plan): (row: Row) => string {
  const refs = groupedBy([...planIndex(plan).priorities.keys()], (ref) => ref.toLowerCase());
  return (row) => refs.get(row.text('about').toLowerCase())?.[0] ?? row.text('about');
}

/** ISO where it can be read as a date, else as typed. */
function dateIn(cell: CellContent | undefined): string {
  const reading = dateReading(cell);
  return reading.state === 'read' ? reading.value.slice(0, 10) : String(cell?.value ?? '');
}

function faultIn(
  row: Row,
  plan: Plan,
  about: string,
  typed: Omit<DecisionDraft, 'about'>,
  seen: ReadonlySet<string>,
): Finding | undefined {
  const conflict = isConflictKey(plan, about);
  const known = conflict || planIndex(plan).priorities.has(about);
  const missing = [
    typed.decision === '' ? 'a decision' : '',
    typed.reason === '' ? 'a reason' : '',
    typed.by === '' ? 'a name' : '',
  ].filter((part) => part !== '');
  const say = (message: string, more: { found?: string; expected?: string; fix?: string } = {}): Finding =>
    consolidationFinding('unclear-decision', {
      message,
      place: { ...row.at('decision'), ...(known && !conflict && { priority: about }) },
      ...more,
    });
  if (about === '')
    return say("A decision on the Decisions sheet doesn't say what it is about. It isn't taken.", {
      fix: 'Type the ref of the priority into the first column.',
    });
  if (!known)
    return say(`"${about}" on the Decisions sheet isn't in the plan. The decision is kept and not used.`, {
      found: about,
      fix: 'Correct the ref, or clear the row.',
    });
  if (missing.length > 0) return say(`The decision about ${about} lacks ${listed(missing)}. It isn't taken.`);
  if (!conflict && !decidable(typed.decision, plan)) {
    return say(`"${typed.decision}" isn't a status that can be decided on. The decision about ${about} isn't taken.`, {
      found: typed.decision,
      expected: listed(decidableWords(plan), 'or'),
    });
  }
  if (typed.on !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(typed.on))
    return say(`"${typed.on}" isn't a date, so the decision about ${about} isn't taken.`, {
      found: typed.on,
      fix: 'Type the date as day, month and year: 11 May 2022.',
    });
  return seen.has(about)
    ? say(`${about} is decided more than once on the Decisions sheet. The first decision is taken.`, {
        fix: 'Keep one row and clear the other.',
      })
    : undefined;
}

function decidable(typed: string, plan: Plan): boolean {
  const status = statusOfWord(typed.replace(/^[✓◐✗?…–]\s*/u, ''), plan);
  return status !== undefined && status !== 'needs-decision';
}
