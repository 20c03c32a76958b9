import type { CouncilYear, DecisionDraft } from '../../core/consolidation/council-year';
import { decidableWords } from '../../core/consolidation/decision-rows';
import type { Conflict } from '../../core/consolidation/types';
import { groupBy } from '../../core/group-by';
import type { Plan } from '../../core/plan/plan';
import { measureIn, partnerName, priorityIn, themeName } from '../../core/plan/plan-index';
import { statusWord } from '../../core/plan/status-kind';
import type { PriorityStatus } from '../../core/status/priority-status';
import { resultsOf, type YearResults } from '../../documents/council-workbook';
import { combineWords } from '../../documents/council-workbook/plan-sheets';
import { decidingFigures, type DecidingFigure } from './deciding-figures';

/** What an officer is asked to decide, with all that there is to decide it on. */
export interface DecisionQuestion {
  /** Ref of the priority, or what two returns disagree about. */
  about: string;
  kind: 'status' | 'value' | 'text';
  ref: string;
  theme: string;
  title: string;
  successMeasure: string;
  /** How the status is made, in words. */
  rule: string;
  /** What the rules give, as the plan says it; "Values disagree" for a conflict. */
  computed: string;
  /** Why no rule decides, in a sentence. */
  why: string;
  figures: readonly DecidingFigure[];
  texts: readonly { partner: string; text: string; file: string }[];
  choices: readonly { value: string; words: string }[];
  /** What was decided, or begun to be. */
  entered: Omit<DecisionDraft, 'about'>;
  state: 'open' | 'begun' | 'taken';
}

const NOTHING_ENTERED: DecisionQuestion['entered'] = { decision: '', reason: '', by: '', on: '' };

/** Everything that waits for a decision, or has one, in the order of the Decisions sheet. */
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

/** The question about any priority, asked or not. */
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
    figures: decidingFigures(plan, [...status.deciding, ...status.context]),
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
    figures: decidingFigures(plan, [...(outcomes?.deciding ?? []), ...(outcomes?.context ?? [])]),
    texts: textsFor(results, priority),
    choices: fileChoices(plan, conflict),
    ...enteredAbout(
      results,
      about,
      choice && { decision: choice.file, reason: choice.reason, by: choice.by, on: choice.on },
    ),
  };
}

/** A file for each value: "31 from Bin Crew (bin-crew.xlsx)". */
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
): Pick<DecisionQuestion, 'entered' | 'state'> {
  const draft = draftOf(results, about);
  return { entered: taken ?? draft ?? NOTHING_ENTERED, state: taken ? 'taken' : draft ? 'begun' : 'open' };
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
