import type { CouncilYear, DecisionRow } from '../../core/consolidation/council-year';
import { isAboutPlan } from '../../core/consolidation/choices';
import { decidableWords } from '../../core/consolidation/decision-rows';
import type { OutdatedDecision } from '../../core/consolidation/outdated-decisions';
import { outdatedWords } from '../../core/consolidation/outdated-words';
import { sentEntries, sentSentence } from '../../core/consolidation/sent-words';
import { openingOf } from '../../core/consolidation/text-opening';
import type { Conflict, Consolidated } from '../../core/consolidation/types';
import { groupBy } from '../../core/group-by';
import { STATUS_KINDS, statusWord } from '../../core/plan/status-kind';
import type { Plan } from '../../core/plan/plan';
import { measureIn, partnerName, partnerNames, planIndex, priorityIn } from '../../core/plan/plan-index';
import type { WorkbookContent } from '../../core/returns/workbook-content';
import type { CellContent } from '../../core/values/cell';
import { dateReading } from '../../core/values/sign-off-date';
import { formatList } from '../../core/words/english';
import { shownFigure } from '../../core/words/figure-words';
import { readableFigure } from '../../core/words/readable-figure';
import type { PriorityStatus } from '../../core/status/priority-status';
import { OUTDATED_SIGN } from '../report';
import type { CellDescription, SheetDescription } from '../sheet';
import { COUNCIL_LAYOUT, type CouncilKey } from './layout';
import { listSheet, wordsCell } from './list-sheet';
import type { CellWords } from './codes';
import { rowsOf, type TableRow } from './read-table';
import type { KeptRecord } from './read-record';

type Key = CouncilKey<'decisions'>;

/** What the Decisions sheet is made from. */
export interface DecisionsShown extends CouncilYear {
  consolidated: Consolidated;
  statuses: readonly PriorityStatus[];
  outdatedDecisions: readonly OutdatedDecision[];
}

/** One row of the Decisions sheet: a question, and what an officer entered about it, if anything. */
export interface ShownDecision {
  /** A priority's ref, or what a conflict is about as in `Conflict.about`. */
  about: string;
  /** The question with the values or texts in conflict, one a line. */
  question: string;
  /**
   * The word of the status by the rules, or "Values disagree" or "Texts differ"; empty where nothing is asked any more.
   */
  computed: string;
  entered?: DecisionRow;
  /** True where what is entered counts as a decision; false for a draft, or for nothing entered. */
  isTaken: boolean;
  /** The words offered in the Decision cell; where there are none, anything can be typed. */
  choices: readonly string[];
  prompt: string;
  /** What has moved since the decision was taken, or what it was taken without; empty where there is neither. */
  check: { isOutdated: boolean; words: string };
}

type AskedDecision = Pick<ShownDecision, 'about' | 'question' | 'computed' | 'choices' | 'prompt'>;

/** The Decisions sheet: what no rule decides, with cells for the officer's decision. */
export function decisionsSheet(shown: DecisionsShown): SheetDescription {
  return listSheet(COUNCIL_LAYOUT.decisions, shown.plan.period.noun, {
    title: `Decisions for ${shown.plan.period.label}`,
    purpose: [
      'Choose a decision and give the reason, your name and the date.',
      'To decide another priority, type its ref under the table.',
      'What you type is kept when this workbook is made again.',
      'Where figures have moved since, confirm a decision by dating it anew, or change it.',
    ].join(' '),
    rows: decisionRowsOf(shown).map((row) => ({
      about: { value: row.about, role: 'label' },
      question: wordsCell(row.question),
      computed: wordsCell(row.computed),
      ...decisionCells(row),
      check: row.check.isOutdated
        ? { value: `${OUTDATED_SIGN} ${row.check.words}`, role: 'fault' }
        : wordsCell(row.check.words),
    })),
  });
}

/**
 * The rows in order: conflicts, then priorities that need or have a decision, then decisions about anything else.
 * Drafts about a thing come after the decision about it.
 */
export function decisionRowsOf(shown: DecisionsShown): readonly ShownDecision[] {
  const { plan, consolidated, statuses } = shown;
  const { taken, drafts } = typedRowsOf(shown);
  const open = statuses.filter(
    ({ priority, computed }) => computed === 'needs-decision' || taken.has(priority) || drafts.has(priority),
  );
  const asked: readonly AskedDecision[] = [
    ...consolidated.conflicts.map((conflict) => askedOfConflict(plan, conflict)),
    ...open.map((status) => askedOfPriority(plan, status, consolidated)),
  ];
  const known = new Set(asked.map(({ about }) => about));
  const check = checkOf(shown);
  const left = [...new Set([...taken.keys(), ...drafts.keys()])].filter((about) => !known.has(about));
  return [...asked, ...left.map((about) => notAsked(plan, about))].flatMap((each): ShownDecision[] => {
    const decision = taken.get(each.about);
    const open = { ...each, isTaken: false, check: NOTHING_TO_CHECK };
    const begun = (drafts.get(each.about) ?? []).map((entered) => ({ ...open, entered }));
    if (decision) return [{ ...each, entered: decision, isTaken: true, check: check(each.about) }, ...begun];
    return begun.length > 0 ? begun : [open];
  });
}

const NOTHING_TO_CHECK: ShownDecision['check'] = { isOutdated: false, words: '' };

/** Gives what there is to say of a decision taken: what has moved since, or whose information it was taken without. */
function checkOf({ plan, statuses, outdatedDecisions }: DecisionsShown): (about: string) => ShownDecision['check'] {
  const outdated = new Map(outdatedDecisions.map(({ about, moves }) => [about, moves]));
  const decided = new Map(statuses.flatMap((status) => (status.decision ? [[status.priority, status] as const] : [])));
  return (about) => {
    const moves = outdated.get(about);
    if (moves) return { isOutdated: true, words: `${outdatedWords(plan, moves)} ${CONFIRM}` };
    const without = takenBefore(plan, decided.get(about));
    return without === '' ? NOTHING_TO_CHECK : { isOutdated: false, words: without };
  };
}

const CONFIRM = 'Date it anew to confirm it, or change it.';

/** Says whose information a decision was taken without; empty where none is owed. */
export function takenBefore(plan: Plan, status: PriorityStatus | undefined): string {
  if (!status?.decision || status.owed.length === 0) return '';
  const partners = partnerNames(
    plan,
    status.owed.map(({ partner }) => partner),
  );
  return `Taken before the information from ${formatList(partners)} came in.`;
}

/** What officers typed, by what it is about: complete decisions (on statuses, then choices) and drafts. */
function typedRowsOf({ plan, decisions, drafts }: CouncilYear) {
  const taken = new Map<string, DecisionRow>([
    ...decisions.statuses.map(
      ({ priority, status, ...rest }) =>
        [priority, { about: priority, decision: statusWord(status, plan), ...rest }] as const,
    ),
    ...decisions.choices.map(({ file, ...rest }) => [rest.about, { decision: file, ...rest }] as const),
  ]);
  return { taken, drafts: groupBy(drafts, ({ about }) => about) };
}

function askedOfConflict(plan: Plan, conflict: Conflict): AskedDecision {
  const measure = conflict.measure === undefined ? undefined : measureIn(plan, conflict.measure);
  const question = measure
    ? `${measure.priority}, ${measure.title}: which value is right?`
    : `${conflict.priority}: which text is meant for the report?`;
  const values = conflict.values.map(
    ({ partner, shown, source }) =>
      `${shown} from ${partnerName(plan, partner)} (${source.file}, ${source.sheet} ${source.cell})`,
  );
  return {
    about: conflict.about,
    question: [question, ...values].join('\n'),
    computed: measure ? 'Values disagree' : 'Texts differ',
    choices: [...new Set(conflict.values.map(({ source }) => source.file))],
    prompt: measure ? 'Choose the file whose value is right.' : 'Choose the file whose text is meant.',
  };
}

function askedOfPriority(plan: Plan, status: PriorityStatus, consolidated: Consolidated): AskedDecision {
  const { priority, explanation, computed } = status;
  const lines = linesInRow([
    priorityIn(plan, priority)?.title ?? '',
    explanation,
    ...sentLines(plan, status, consolidated),
  ]);
  return {
    about: priority,
    question: lines.join('\n'),
    computed: statusWord(computed, plan),
    choices: decidableWords(plan),
    prompt: 'Choose the status that the report is to show.',
  };
}

/** Lines that a row has room for, and the characters that surely fit into each. */
const ROW = { lines: 22, characters: 24 };

/** The lines that a row has room for; where some are left out, the last says where they stand. */
function linesInRow(lines: readonly string[]): readonly string[] {
  const filled = lines.filter((line) => line !== '');
  let room = ROW.lines;
  const shown = filled.filter((line, at) => (room -= Math.ceil(line.length / ROW.characters)) >= 0 || at < 2);
  return shown.length === filled.length ? shown : [...shown, MORE];
}

const MORE = `More is on the ${COUNCIL_LAYOUT.figures.sheet} and ${COUNCIL_LAYOUT.texts.sheet} sheets.`;

/** Characters of a text; the Texts sheet has all of it. */
const TEXT_SHOWN = 120;

/** What partners sent for a priority, as they typed it, and what its measures were in the period before. */
function sentLines(plan: Plan, status: PriorityStatus, { given }: Consolidated): readonly string[] {
  const entries = [...status.deciding, ...status.context].flatMap(({ measure: id, evidence: { previous } }) => {
    const measure = measureIn(plan, id);
    if (!measure) return [];
    const sent = sentEntries(plan, measure, given.figures).map((entry) => sentSentence(entry));
    const before = previous && shownFigure(readableFigure(previous.figure, measure), measure.answer);
    return [
      ...sent.map((words) => `${measure.title}: sent by ${words}`),
      ...(before === undefined ? [] : [`${measure.title}, last ${plan.period.noun}: ${before}`]),
    ];
  });
  const texts = given.texts.filter((text) => text.priority === status.priority);
  return [
    ...entries,
    ...texts.map(({ partner, text }) => `Text by ${partnerName(plan, partner)}: ${openingOf(text, TEXT_SHOWN)}`),
  ];
}

/** The question of a row about something that is no longer in the plan or in conflict; what was typed is kept. */
function notAsked(plan: Plan, about: string): AskedDecision {
  return {
    about,
    question: isAboutPlan(plan, about)
      ? 'No longer needed: nothing disagrees about it now.'
      : 'No longer in the plan. The decision is kept here and not used.',
    computed: '',
    choices: [],
    prompt: 'This decision is not used.',
  };
}

function decisionCells({
  entered,
  choices,
  prompt,
}: ShownDecision): Record<'decision' | 'reason' | 'by' | 'on', CellDescription> {
  const rule = choices.length > 0 ? { kind: 'list' as const, values: choices } : { kind: 'any' as const };
  return {
    decision: {
      value: entered?.decision || null,
      role: 'entry',
      format: { kind: 'text' },
      validation: { rule, prompt: { title: 'Decision', text: prompt } },
    },
    reason: entryText(entered?.reason, 'Reason', 'Why, in a sentence that others understand.'),
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

/** The rows of the Decisions sheet into which officers typed anything. */
export function decisionRowsIn(content: WorkbookContent, { plan, words: shown }: KeptRecord): readonly DecisionRow[] {
  const rows = rowsOf(content, COUNCIL_LAYOUT.decisions, plan.period.noun) ?? [];
  const about = aboutIn(plan);
  return rows
    .map((row) => ({
      about: about(row),
      decision: wordNow(row.text('decision'), shown, plan),
      reason: row.text('reason'),
      by: row.text('by'),
      on: typedDateIn(row.cell('on')),
    }))
    .filter(({ decision, reason, by, on }) => [decision, reason, by, on].some((typed) => typed !== ''));
}

/** Gives what a row is about: a priority's ref as the plan writes it, whatever its case, or else the text as typed. */
function aboutIn(plan: Plan): (row: TableRow<Key>) => string {
  const refs = groupBy([...planIndex(plan).priorities.keys()], (ref) => ref.toLowerCase());
  return (row) => refs.get(row.text('about').toLowerCase())?.[0] ?? row.text('about');
}

/** The ISO date in the cell where it can be read as one, else the text as typed. */
function typedDateIn(cell: CellContent | undefined): string {
  const reading = dateReading(cell);
  return reading.state === 'read' ? reading.value.slice(0, 10) : String(cell?.value ?? '');
}

/**
 * Translates a status's word that the workbook was written with into the plan's present one; anything else stays as
 * typed.
 */
function wordNow(typed: string, { statuses }: CellWords, plan: Plan): string {
  const kind = STATUS_KINDS.find((each) => statuses[each].toLowerCase() === typed.toLowerCase());
  const word = kind && statusWord(kind, plan);
  return word === undefined || word.toLowerCase() === typed.toLowerCase() ? typed : word;
}
