import type { CouncilYear, DecisionDraft } from '../../core/consolidation/council-year';
import { decidableWords } from '../../core/consolidation/decision-rows';
import { outdatedWords } from '../../core/consolidation/outdated-words';
import type { Conflict } from '../../core/consolidation/types';
import { groupBy } from '../../core/group-by';
import type { Plan } from '../../core/plan/plan';
import { measureIn, partnerName, priorityIn, themeName } from '../../core/plan/plan-index';
import { statusWord } from '../../core/plan/status-kind';
import type { PriorityStatus } from '../../core/status/priority-status';
import { resultsOf, type YearResults } from '../../documents/council-workbook';
import { takenBefore } from '../../documents/council-workbook/decisions-sheet';
import { combineWords } from '../../documents/council-workbook/plan-sheets';
import { decidingFigures, type PriorityFigure } from './deciding-figures';

/** Something for an officer to decide, a status or a conflict, with everything known about it. */
export interface DecisionQuestion {
  /** Ref of the priority, or key of the conflict. */
  about: string;
  kind: 'status' | 'value' | 'text';
  ref: string;
  theme: string;
  title: string;
  successMeasure: string;
  /** How the priority's status follows from its measures, in words. */
  rule: string;
  /** The status that the rules give, in the plan's word; "Values disagree" or "Texts differ" for a conflict. */
  computed: string;
  /** Why the rules give that status, or what the conflict is, in a sentence. */
  why: string;
  figures: readonly PriorityFigure[];
  texts: readonly { partner: string; text: string; file: string }[];
  /** What can be decided: `value` is the status's word or the file's name, as the Decisions sheet has it. */
  choices: readonly { value: string; words: string }[];
  /** The decision or draft that there is; empty texts where there is none. */
  entered: Omit<DecisionDraft, 'about'>;
  /** begun: there is only a draft. taken: there is a decision. outdated: what it was taken on has moved since. */
  state: 'open' | 'begun' | 'taken' | 'outdated';
  /** What has moved since, or whose information the decision was taken without; empty where there is neither. */
  check: string;
}

const NOTHING_ENTERED: DecisionQuestion['entered'] = { decision: '', reason: '', by: '', on: '' };

/** A question for everything that needs a decision or has a decision or draft, in the order of the Decisions sheet. */
export function decisionQuestions(year: CouncilYear): readonly DecisionQuestion[] {
  const known = QUESTIONS.get(year) ?? questionsIn(resultsOf(year));
  QUESTIONS.set(year, known);
  return known;
}

/** Worked out once for each year, however often it is shown. */
const QUESTIONS = new WeakMap<CouncilYear, readonly DecisionQuestion[]>();

function questionsIn(results: YearResults): readonly DecisionQuestion[] {
  const priorities = results.statuses.filter(
    ({ priority, computed, decision }) => computed === 'needs-decision' || decision || draftOf(results, priority),
  );
  return [
    ...results.consolidated.conflicts.map((conflict) => conflictQuestion(results, conflict)),
    ...priorities.map((status) => statusQuestion(results, status)),
  ];
}

/** The question about a conflict or a priority, even where nothing needs deciding; undefined where there is neither. */
export function decisionQuestion(year: CouncilYear, about: string): DecisionQuestion | undefined {
  const results = resultsOf(year);
  const conflict = results.consolidated.conflicts.find((each) => each.about === about);
  if (conflict) return conflictQuestion(results, conflict);
  const status = results.statuses.find(({ priority }) => priority === about);
  return status && statusQuestion(results, status);
}

function draftOf({ drafts }: YearResults, about: string): DecisionDraft | undefined {
  return drafts.find((each) => each.about === about);
}

function statusQuestion(results: YearResults, status: PriorityStatus): DecisionQuestion {
  const { plan } = results;
  const { decision } = status;
  const taken = decision && {
    decision: statusWord(decision.status, plan),
    reason: decision.reason,
    by: decision.by,
    on: decision.on,
  };
  return {
    about: status.priority,
    kind: 'status',
    ...priorityDetails(plan, status.priority),
    computed: statusWord(status.computed, plan),
    why: status.explanation,
    figures: decidingFigures(plan, [...status.deciding, ...status.context], results.consolidated.given.figures),
    texts: textsFor(results, status.priority),
    choices: decidableWords(plan).map((word) => ({ value: word, words: word })),
    ...enteredAbout(results, status.priority, taken),
  };
}

function conflictQuestion(results: YearResults, conflict: Conflict): DecisionQuestion {
  const { about, kind, priority, measure, choice } = conflict;
  const { plan } = results;
  const outcomes = results.statuses.find((status) => status.priority === priority);
  const title = measure === undefined ? undefined : measureIn(plan, measure)?.title;
  return {
    about,
    kind: kind === 'measure' ? 'value' : 'text',
    ...priorityDetails(plan, priority),
    computed: kind === 'measure' ? 'Values disagree' : 'Texts differ',
    why:
      title === undefined
        ? 'Returns of one partner hold different texts. Neither goes into the report until one is chosen.'
        : `${title}: the values disagree. None of them is used until one is chosen.`,
    figures: decidingFigures(
      plan,
      [...(outcomes?.deciding ?? []), ...(outcomes?.context ?? [])],
      results.consolidated.given.figures,
    ),
    texts: textsFor(results, priority),
    choices: fileChoices(plan, conflict),
    ...enteredAbout(
      results,
      about,
      choice && { decision: choice.file, reason: choice.reason, by: choice.by, on: choice.on },
    ),
  };
}

/** One choice for each file with a value: "31 from Bin Crew (bin-crew.xlsx)". */
function fileChoices(plan: Plan, { values }: Conflict): DecisionQuestion['choices'] {
  const byFile = groupBy(values, ({ source }) => source.file);
  return [...byFile].map(([file, said]) => {
    const words = said.map(({ shown, partner }) => `${shown} from ${partnerName(plan, partner)}`).join(', ');
    return { value: file, words: `${words} (${file})` };
  });
}

function enteredAbout(
  results: YearResults,
  about: string,
  taken: DecisionQuestion['entered'] | undefined,
): Pick<DecisionQuestion, 'entered' | 'state' | 'check'> {
  const { plan, statuses, outdatedDecisions } = results;
  const draft = draftOf(results, about);
  if (!taken) return { entered: draft ?? NOTHING_ENTERED, state: draft ? 'begun' : 'open', check: '' };
  const outdated = outdatedDecisions.find((each) => each.about === about);
  if (outdated) return { entered: taken, state: 'outdated', check: outdatedWords(plan, outdated.moves) };
  const status = statuses.find(({ priority }) => priority === about);
  return { entered: taken, state: 'taken', check: takenBefore(plan, status) };
}

function priorityDetails(
  plan: Plan,
  ref: string,
): Pick<DecisionQuestion, 'ref' | 'theme' | 'title' | 'successMeasure' | 'rule'> {
  const priority = priorityIn(plan, ref);
  const title = priority?.title ?? '';
  return {
    ref,
    theme: themeName(plan, priority?.theme ?? ''),
    title,
    successMeasure: priority?.successMeasure ?? title,
    rule: priority ? combineWords(priority, plan) : '',
  };
}

function textsFor({ plan, consolidated }: YearResults, ref: string): DecisionQuestion['texts'] {
  return consolidated.given.texts
    .filter(({ priority }) => priority === ref)
    .map(({ partner, text, at }) => ({ partner: partnerName(plan, partner), text, file: at.file }));
}
