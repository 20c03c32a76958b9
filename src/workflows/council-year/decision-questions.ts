import type { Conflict } from '../../core/consolidation/types';
import { measureIn, partnerName, priorityIn, themeName } from '../../core/plan/plan-index';
import { statusWord } from '../../core/plan/status-kind';
import type { PriorityStatus } from '../../core/status/priority-status';
import { statusesOf } from '../../core/status/status-of';
import type { CouncilRecord, DecisionDraft } from '../../documents/council-workbook';
import { decidableWords } from '../../documents/council-workbook/decisions-sheet';
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
export function decisionQuestions(record: CouncilRecord): readonly DecisionQuestion[] {
  const known = QUESTIONS.get(record) ?? questionsIn(record);
  QUESTIONS.set(record, known);
  return known;
}

/** Worked out once for each record, however often it is shown. */
const QUESTIONS = new WeakMap<CouncilRecord, readonly DecisionQuestion[]>();

function questionsIn(record: CouncilRecord): readonly DecisionQuestion[] {
  const asked = new Asked(record);
  const priorities = asked.statuses.filter(
    (status) => status.computed === 'needs-decision' || status.decision || asked.draft(status.priority),
  );
  return [
    ...record.conflicts.map((conflict) => asked.conflict(conflict)),
    ...priorities.map((status) => asked.status(status)),
  ];
}

/** The question about any priority, asked or not. */
export function decisionQuestion(record: CouncilRecord, about: string): DecisionQuestion | undefined {
  const asked = new Asked(record);
  const conflict = record.conflicts.find((each) => each.about === about);
  if (conflict) return asked.conflict(conflict);
  const status = asked.statuses.find(({ priority }) => priority === about);
  return status && asked.status(status);
}

class Asked {
  readonly statuses: readonly PriorityStatus[];

  constructor(private readonly record: CouncilRecord) {
    this.statuses = statusesOf(record.plan, record.evidence, record.decisions.statuses);
  }

  draft(about: string): DecisionDraft | undefined {
    return this.record.drafts.find((each) => each.about === about);
  }

  status(status: PriorityStatus): DecisionQuestion {
    const { plan } = this.record;
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
      ...this.priority(status.priority),
      computed: statusWord(status.computed, plan),
      why: status.explanation,
      figures: decidingFigures(plan, [...status.deciding, ...status.context]),
      texts: this.texts(status.priority),
      choices: decidableWords(plan).map((word) => ({ value: word, words: word })),
      ...this.entered(status.priority, taken),
    };
  }

  conflict({ about, kind, priority, measure, values, choice }: Conflict): DecisionQuestion {
    const { plan } = this.record;
    const outcomes = this.statuses.find((status) => status.priority === priority);
    const files = [...new Set(values.map(({ source }) => source.file))];
    const said = (file: string): string =>
      values
        .filter(({ source }) => source.file === file)
        .map(({ shown, partner }) => `${shown} from ${partnerName(plan, partner)}`)
        .join(', ');
    const title = measure === undefined ? undefined : measureIn(plan, measure)?.title;
    return {
      about,
      kind: kind === 'measure' ? 'value' : 'text',
      ...this.priority(priority),
      computed: kind === 'measure' ? 'Values disagree' : 'Texts differ',
      why:
        title === undefined
          ? 'Returns of one partner hold different texts. Neither goes into the report until one is chosen.'
          : `${title}: the values disagree. None of them is used until one is chosen.`,
      figures: decidingFigures(plan, [...(outcomes?.deciding ?? []), ...(outcomes?.context ?? [])]),
      texts: this.texts(priority),
      choices: files.map((file) => ({ value: file, words: `${said(file)} (${file})` })),
      ...this.entered(about, choice && { decision: choice.file, reason: choice.reason, by: choice.by, on: choice.on }),
    };
  }

  private entered(
    about: string,
    taken: DecisionQuestion['entered'] | undefined,
  ): Pick<DecisionQuestion, 'entered' | 'state'> {
    const draft = this.draft(about);
    return { entered: taken ?? draft ?? NOTHING_ENTERED, state: taken ? 'taken' : draft ? 'begun' : 'open' };
  }

  private priority(ref: string): Pick<DecisionQuestion, 'ref' | 'theme' | 'title' | 'successMeasure' | 'rule'> {
    const { plan } = this.record;
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

  private texts(ref: string): DecisionQuestion['texts'] {
    const { plan, given } = this.record;
    return given.texts
      .filter(({ priority }) => priority === ref)
      .map(({ partner, text, at }) => ({ partner: partnerName(plan, partner), text, file: at.file }));
  }
}
