import type { Choice, Conflict } from '../../core/consolidation/types';
import { STATUS_KINDS, statusWord } from '../../core/plan/status-kind';
import type { Plan } from '../../core/plan/plan';
import { measureIn, partnerName, priorityIn } from '../../core/plan/plan-index';
import type { PriorityStatus } from '../../core/status/priority-status';
import type { CellDescription, SheetDescription } from '../sheet';
import type { CouncilState, DecisionDraft } from './council-state';
import { COUNCIL_SHEETS, COUNCIL_TABLES, DECISION_COLUMNS } from './layout';
import { listSheet, words, type Row } from './list-sheet';

type Key = (typeof DECISION_COLUMNS)[number]['key'];

/** What has been decided, or begun to be, about one thing: as it is shown in the entry cells. */
type Entered = Omit<DecisionDraft, 'about'>;

/** What officers typed, by what it is about: of several choices the last, of several drafts the first. */
interface Typed {
  choices: ReadonlyMap<string, Choice>;
  drafts: ReadonlyMap<string, DecisionDraft>;
}

/** What no rule decides, with room for the officer's decision. */
export function decisionsSheet(state: CouncilState): SheetDescription {
  const { plan, decisions, drafts, consolidated } = state;
  const typed: Typed = {
    choices: new Map(decisions.choices.map((choice) => [choice.about, choice])),
    drafts: new Map(drafts.map((draft) => [draft.about, draft] as const).reverse()),
  };
  return listSheet<Key>({
    name: COUNCIL_SHEETS.decisions,
    table: COUNCIL_TABLES.decisions,
    title: `Decisions for ${plan.period.label}`,
    purpose:
      'Choose a decision and give the reason, your name and the date. To decide another priority, type its ref under the table. What you type is kept when this workbook is made again.',
    columns: DECISION_COLUMNS,
    keyColumns: 1,
    filtered: true,
    rows: [
      ...consolidated.conflicts.map((conflict) => conflictRow(plan, conflict, typed)),
      ...priorityRows(state, typed),
      ...leftRows(state),
    ],
  });
}

/** Statuses that an officer can give: all but the ones that say that a decision is needed. */
export function decidableWords(plan: Plan): readonly string[] {
  return STATUS_KINDS.filter((kind) => kind !== 'needs-decision').map((kind) => statusWord(kind, plan));
}

function conflictRow(plan: Plan, conflict: Conflict, typed: Typed): Row<Key> {
  const files = [...new Set(conflict.values.map(({ source }) => source.file))];
  const choice = typed.choices.get(conflict.about);
  const measure = conflict.measure === undefined ? undefined : measureIn(plan, conflict.measure);
  const question = measure
    ? `${measure.priority}, ${measure.title}: which value is right?`
    : `${conflict.priority}: which text is meant for the report?`;
  const values = conflict.values.map(
    ({ partner, shown, source }) =>
      `${shown} from ${partnerName(plan, partner)} (${source.file}, ${source.sheet} ${source.cell})`,
  );
  const draft = typed.drafts.get(conflict.about);
  return {
    about: { value: conflict.about, role: 'label' },
    question: words([question, ...values].join('\n')),
    computed: words(measure ? 'Values disagree' : 'Texts differ'),
    ...entryCells(
      choice ? { decision: choice.file, reason: choice.reason, by: choice.by, on: choice.on } : draft,
      files,
      measure ? 'Choose the file whose value is right.' : 'Choose the file whose text is meant.',
    ),
  };
}

/** Priorities that need a decision, and those that have one or have had one begun. */
function priorityRows({ plan, statuses }: CouncilState, { drafts }: Typed): readonly Row<Key>[] {
  return statuses.flatMap((status) => {
    const draft = drafts.get(status.priority);
    return status.computed === 'needs-decision' || status.decision || draft ? [priorityRow(plan, status, draft)] : [];
  });
}

function priorityRow(plan: Plan, status: PriorityStatus, draft: DecisionDraft | undefined): Row<Key> {
  const priority = priorityIn(plan, status.priority);
  const { decision } = status;
  const choices = decidableWords(plan);
  return {
    about: { value: status.priority, role: 'label' },
    question: words(`${priority?.title ?? ''}\n${status.explanation}`.trim()),
    computed: words(statusWord(status.computed, plan)),
    ...entryCells(
      decision
        ? { decision: statusWord(decision.status, plan), reason: decision.reason, by: decision.by, on: decision.on }
        : draft,
      choices,
      'Choose the status that the report is to show.',
    ),
  };
}

/** What officers typed about things that are no longer in the plan, or no longer disagree: kept. */
function leftRows({
  plan,
  decisions,
  drafts,
  statuses,
  consolidated: { conflicts },
}: CouncilState): readonly Row<Key>[] {
  const shown = new Set([...statuses.map(({ priority }) => priority), ...conflicts.map(({ about }) => about)]);
  const left: readonly DecisionDraft[] = [
    ...decisions.statuses.map((each) => ({
      about: each.priority,
      decision: statusWord(each.status, plan),
      reason: each.reason,
      by: each.by,
      on: each.on,
    })),
    ...decisions.choices.map((each) => ({
      about: each.about,
      decision: each.file,
      reason: each.reason,
      by: each.by,
      on: each.on,
    })),
    ...drafts,
  ];
  return left
    .filter(({ about }) => !shown.has(about))
    .map((each) => ({
      about: { value: each.about, role: 'label' as const },
      question: words(leftWords(plan, each.about)),
      ...entryCells(each, [], 'This decision is not used.'),
    }));
}

function leftWords(plan: Plan, about: string): string {
  const ofText = [...about.matchAll(/ text/g)].map(({ index }) => about.slice(0, index));
  const known = measureIn(plan, about) ?? [about, ...ofText].find((ref) => priorityIn(plan, ref));
  return known
    ? 'No longer needed: nothing disagrees about it now.'
    : 'No longer in the plan. The decision is kept here and not used.';
}

function entryCells(
  entered: Entered | undefined,
  choices: readonly string[],
  prompt: string,
): Record<'decision' | 'reason' | 'by' | 'on', CellDescription> {
  const rule = choices.length > 0 ? { kind: 'list' as const, values: choices } : { kind: 'any' as const };
  return {
    decision: {
      value: entered?.decision || null,
      role: 'entry',
      format: { kind: 'text' },
      validation: { rule, prompt: { title: 'Decision', text: prompt } },
    },
    reason: entryText(entered?.reason, 'Reason', 'Why, in a sentence that the report can print.'),
    by: entryText(entered?.by, 'Name', 'Who decided.'),
    on: {
      value: entered?.on || null,
      role: 'entry',
      format: { kind: 'date' },
      validation: {
        rule: { kind: 'date' },
        prompt: { title: 'Date', text: 'The day of the decision, such as 11 May 2022.' },
      },
    },
  };
}

function entryText(value: string | undefined, title: string, text: string): CellDescription {
  return {
    value: value || null,
    role: 'entry-text',
    format: { kind: 'text' },
    validation: { rule: { kind: 'any' }, prompt: { title, text } },
  };
}
