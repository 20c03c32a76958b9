import type { ConsolidationCheck } from '../consolidation/checks';
import type { CheckDescription, FindingDetails } from '../finding';
import type { Source } from '../place';
import type { Measure } from '../plan/measure';
import type { Plan, Priority } from '../plan/plan';
import type { FigureKey, PeriodNoun } from '../returns/layout';
import type { Entry, PartnerReturn, PartnerText } from '../returns/partner-return';

/** What a check found and where, of which its Finding is made. */
export interface FindingAt extends FindingDetails {
  /** The cell it points to. A finding about a whole sheet names `sheet` instead, one about the workbook neither. */
  at?: Source;
  sheet?: string;
  /** Id of the measure or ref of the priority, where the check's subject doesn't say it already. */
  measure?: string;
  priority?: string;
}

/** One entry with the measure that it answers. */
export interface AnsweredMeasure {
  entry: Entry;
  /** From the officer's plan; as issued where there is no plan, or it now asks for another kind of answer. */
  measure: Measure;
  /** What the return was issued with: last year's value as the partner was shown it. */
  issued?: Measure;
  noun: PeriodNoun;
  /** How far "about" may be off, in per cent. */
  aboutMargin: number;
  /** False where the measure or its priority is due in a later period: a blank then needs no finding. */
  isDue: boolean;
  /** Columns missing from the table: one finding says so, in place of one for each of their cells. */
  missingColumns: ReadonlySet<FigureKey>;
}

/** One text with the priority that it is written for. */
export interface AnsweredPriority {
  text: PartnerText;
  priority: Priority;
}

/** A return with all that its checks compare it with, looked up once. */
export interface ReturnInContext {
  return: PartnerReturn;
  /** The officer's plan; absent where only the file is at hand. */
  plan?: Plan;
  entries: readonly AnsweredMeasure[];
  texts: readonly AnsweredPriority[];
}

/** A plan with the ids of all checks there are. */
export interface PlanInContext {
  plan: Plan;
  checkIds: ReadonlySet<string>;
}

/** A check of one return. Its file also exports `examples` of what it lets pass and what it finds. */
interface ReturnCheck extends CheckDescription {
  /** True where its findings only say that something isn't there yet, which is no mistake of anybody's. */
  isBlank?: true;
}

export interface WorkbookCheck extends ReturnCheck {
  family: 'workbook';
  /**
   * wrong file: nothing else that could be said of the return helps anybody.
   * signature: signing, or signing again, puts it right.
   * workbook: anything else about how the workbook is made.
   */
  about: 'wrong file' | 'signature' | 'workbook';
  find(context: ReturnInContext): Iterable<FindingAt>;
}

/** Its messages are led by the measure's name, and its queries explained by the entry's comment. */
export interface EntryCheck extends ReturnCheck {
  family: 'entry';
  /** Ids of checks that say more about the same cell: where one of them finds something, this one doesn't count. */
  unless?: readonly string[];
  find(answered: AnsweredMeasure): Iterable<FindingAt>;
}

/** Its messages are led by the priority's ref. */
export interface NarrativeCheck extends ReturnCheck {
  family: 'narrative';
  find(texts: readonly AnsweredPriority[]): Iterable<FindingAt & { priority: string }>;
}

export interface PlanCheck extends CheckDescription {
  family: 'plan';
  find(context: PlanInContext): Iterable<FindingAt>;
}

/** A check of one return or of the plan, which finds by itself. */
export type Check = WorkbookCheck | EntryCheck | NarrativeCheck | PlanCheck;

export type AnyCheck = Check | ConsolidationCheck;
